"""Where the webhooks of the bench arrive, in a process of its own: ``python -m tests.bench.sink PORT``.

It takes a message, notes its id and the moment, and answers 204; at ``/dead/…`` it never answers.
``GET /arrivals`` gives what arrived since it was asked last, ``GET /release`` hangs up on all that wait.
"""

import asyncio
import json
import sys
import time
from typing import cast

import uvloop

arrivals: dict[str, float] = {}
"""By ``webhook-id``: when it arrived, seconds since the epoch; dead ones apart."""
unanswered: set[asyncio.Transport] = set()

_NOTHING = b"HTTP/1.1 204 No Content\r\n\r\n"


class Connection(asyncio.Protocol):
    """Reads one request after another."""

    def __init__(self) -> None:
        self._got = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # uvloop's transports are none of asyncio's classes.
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, error: Exception | None) -> None:
        unanswered.discard(self._transport)

    def data_received(self, data: bytes) -> None:
        self._got += data
        while True:
            head, end, rest = self._got.partition(b"\r\n\r\n")
            if not end:
                return
            first, *lines = head.split(b"\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(b": ") for line in lines)}
            length = int(headers.get(b"content-length", b"0"))
            if len(rest) < length:
                return
            self._got = rest[length:]
            self._answer(first.split()[1].decode(), headers.get(b"webhook-id", b"").decode())

    def _answer(self, path: str, id_: str) -> None:
        if path.startswith("/dead/"):
            unanswered.add(self._transport)
        elif path == "/arrivals":
            content = json.dumps(arrivals).encode()
            arrivals.clear()
            self._transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % len(content) + content)
        elif path == "/release":
            for one in list(unanswered):
                one.abort()
            self._transport.write(_NOTHING)
        else:
            arrivals[id_] = time.time()
            self._transport.write(_NOTHING)


async def serve(port: int) -> None:
    """Until the process is ended."""
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", port, backlog=4_096)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
