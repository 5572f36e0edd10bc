"""A process that keeps entries in a spool, or forwards them, and says so line by line, until it is killed.

``python -m tests.integration.spool_child keep ROOT`` prints ``<case id> <event id> …`` after each ``keep``;
``… forward ROOT BOOTSTRAP KEYS REQUESTS`` prints ``sent`` after each entry that Kafka has.
"""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

import structlog
from aiokafka import AIOKafkaProducer

from services.intake.adapters.spool import Spool
from services.intake.domain.outgoing import Outgoing
from shared.clock import SystemClock
from shared.contracts.ids import event_id, new_case_id


def say(*words: str) -> None:
    """One line to whoever started this process."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def record(topic: str, kind: str, case_id: str, value: bytes | None) -> Outgoing:
    """A record with what the test looks at."""
    headers = {"ce_id": event_id(kind, case_id, 1), "ce_type": kind, "ce_subject": case_id}
    return Outgoing(topic, case_id, tuple((name, text.encode()) for name, text in headers.items()), value)


def request(case_id: str) -> list[Outgoing]:
    """The wrapped key, then the sealed request."""
    return [
        record("keys", "key.issued", case_id, b"wrapped"),
        record("requests", "request.submitted", case_id, b"sealed" * 200),
    ]


def withdrawal(case_id: str) -> list[Outgoing]:
    """What erases the case: its key last."""
    return [
        record("requests", "request.withdrawn", case_id, b"sealed"),
        record("keys", "key.destroyed", case_id, None),
    ]


async def keep(spool: Spool) -> None:
    """Eight at once, each of which withdraws every third of its requests, and says what is kept."""

    async def one_asker() -> None:
        number = 0
        while True:
            case_id = new_case_id()
            for records in [request(case_id), withdrawal(case_id)][: 1 + (number % 3 == 0)]:
                await spool.keep(records)
                ids = [dict(record.headers)["ce_id"].decode() for record in records]
                say(case_id, *ids)
            number += 1

    await asyncio.gather(*(one_asker() for _ in range(8)))


async def forward(spool: Spool, bootstrap: str, keys: str, requests: str) -> None:
    """Forward all, then end."""
    topics = {"keys": keys, "requests": requests}
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", enable_idempotence=True)
    await producer.start()

    async def send(records: Sequence[Outgoing]) -> None:
        for one in records:
            await producer.send_and_wait(
                topics[one.topic], one.value, key=one.case_id.encode(), headers=list(one.headers)
            )
        say("sent")

    while spool.waiting:
        await spool.forward(send)
    await producer.stop()


async def main(what: str, root: str, *rest: str) -> None:
    """Do one of both."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))  # what is said goes alone
    spool = Spool(Path(root), SystemClock(), reserve_bytes=0)
    await spool.open()
    if what == "keep":
        await keep(spool)
    else:
        await forward(spool, *rest)
    await spool.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
