"""The load of the intake bench, in a process of its own: ``python -m tests.bench.posting PORT SECONDS``.

Raw keep-alive connections, each with one post under way. It costs a fraction of what it measures: a client
library would take half of the two cores. The answers are checked all the same: status 202, whole body.
"""

import asyncio
import json
import sys
import time
from dataclasses import dataclass, field
from typing import cast

import uvloop

CONNECTIONS = 64
_ANSWER_SECONDS = 10.0

BODY = {
    "role": "helper",
    "need": "school_enrolment",
    "text": "Haar dochter Zahra is negen en heeft nog geen school. Waar kunnen wij haar inschrijven?",
    "language": "prs",
    "place": {"postal_code": "1080", "municipality": "Molenbeek"},
    "residence": "without_permit",
    "minor": True,
    "consent_to_share": True,
    "contact": {"name": "Noor", "email": "noor@asker.example"},
}


def post(port: int) -> bytes:
    """One request on the wire."""
    content = json.dumps(BODY).encode()
    return (
        f"POST /v1/requests HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    ).encode() + content


@dataclass
class Tally:
    """What all connections share: until when they post, and what came back."""

    ends_at: float
    accepted: int = 0
    refused: int = 0
    times: list[float] = field(default_factory=list)


class Connection(asyncio.Protocol):
    """Posts, waits for the answer, posts again."""

    def __init__(self, content: bytes, tally: Tally) -> None:
        self._content = content
        self._tally = tally
        self._got = b""
        self._begun = 0.0
        self._transport: asyncio.Transport | None = None
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are none of asyncio's classes.
        self._transport = cast(asyncio.Transport, transport)
        self._post()

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, end, body = self._got.partition(b"\r\n\r\n")
        if not end or len(body) < _content_length(head):
            return
        self._got = b""
        if head.startswith(b"HTTP/1.1 202"):
            self._tally.accepted += 1
            self._tally.times.append(time.perf_counter() - self._begun)
        else:
            self._tally.refused += 1
        self._post()

    def connection_lost(self, error: Exception | None) -> None:
        if not self.done.done():
            self.done.set_exception(error or ConnectionResetError("the server closed in between"))

    def _post(self) -> None:
        assert self._transport is not None
        self._begun = time.perf_counter()
        if self._begun < self._tally.ends_at:
            self._transport.write(self._content)
        else:
            self.done.set_result(None)
            self._transport.close()


def _content_length(head: bytes) -> int:
    rest = head.lower().partition(b"\r\ncontent-length:")[2]
    return int(rest.partition(b"\r\n")[0])


async def load(port: int, seconds: float) -> dict[str, float]:
    """Post for so long on all connections."""
    loop = asyncio.get_running_loop()
    begun = time.perf_counter()
    tally = Tally(ends_at=begun + seconds)
    content = post(port)
    made = [
        await loop.create_connection(lambda: Connection(content, tally), "127.0.0.1", port)
        for _ in range(CONNECTIONS)
    ]
    async with asyncio.timeout(seconds + _ANSWER_SECONDS):
        await asyncio.gather(*(connection.done for _, connection in made))
    took = time.perf_counter() - begun
    times = sorted(tally.times) or [0.0]
    return {
        "rate": tally.accepted / took,
        "refused": tally.refused,
        "p50_ms": times[len(times) // 2] * 1000,
        "p99_ms": times[int(len(times) * 0.99)] * 1000,
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(uvloop.run(load(int(sys.argv[1]), float(sys.argv[2])))))
