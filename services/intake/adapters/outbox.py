"""The road to Kafka: records are produced in their order, each acknowledged before the next is sent.

aiokafka's own producer, not FastStream's: its ``publish`` costs several times the record it sends, for
middlewares and encodings that nothing here needs. Not an idempotent one: every record has a deterministic
id by which its readers drop a repeat, and an idempotent producer that lost a batch for good can send
nothing more (ADR 0009).
"""

import asyncio
import contextlib
from collections.abc import Sequence
from functools import lru_cache

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, KafkaTimeoutError
from aiokafka.partitioner import murmur2

from services.intake.domain.outgoing import Outgoing
from shared.errors import RetryableError
from shared.messaging.broker import until_started

_LATE_SECONDS = 5.0
"""How long a record may wait in the producer, and Kafka for its replicas: what was given up meanwhile must
not arrive at any time."""

log = structlog.get_logger()


class Outbox:
    """Sends records to Kafka.

    Args:
        bootstrap: the addresses of Kafka, which need not answer yet.
        client_id: what Kafka's logs call us.
        seconds: how long all records of one call may take together.
    """

    def __init__(self, bootstrap: str, *, client_id: str, seconds: float) -> None:
        self._bootstrap = bootstrap
        self._client_id = client_id
        self._seconds = seconds
        self._producer: AIOKafkaProducer | None = None
        self._broken = asyncio.Event()

    async def run(self) -> None:
        """Connect as soon as Kafka answers, and again should the producer break; for ever."""
        try:
            while True:
                self._broken.clear()
                await until_started("outbox", self._start, self._stop)
                await self._broken.wait()
                log.error("producer_replaced")
                await self._stop()
        finally:
            await self._stop()

    def problem(self) -> str | None:
        """Why nothing can be sent now, as far as is known; None while all is well."""
        return "the outbox has no connection to Kafka" if self._producer is None else None

    async def send(self, records: Sequence[Outgoing]) -> None:
        """Send these; returns once every in-sync replica has acknowledged all of them.

        Raises:
            RetryableError: not acknowledged in time; any of them may or may not stand on its topic.
        """
        producer = self._producer
        if producer is None:
            raise RetryableError("Kafka has not answered yet")
        try:
            async with asyncio.timeout(self._seconds):
                for record in records:
                    await producer.send_and_wait(
                        record.topic,
                        record.value,
                        key=record.case_id.encode(),
                        headers=list(record.headers),
                    )
        except (TimeoutError, KafkaError, OSError) as error:
            if isinstance(error, KafkaError) and not (
                error.retriable or isinstance(error, KafkaTimeoutError)
            ):
                # Most likely the record's own fault; but a producer whose sender has ended says the same to
                # every record from then on.
                self._broken.set()
            raise RetryableError(f"Kafka did not acknowledge: {type(error).__name__}") from error

    async def _start(self) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=self._bootstrap.split(","),
            client_id=self._client_id,
            acks="all",
            partitioner=_partition,
            request_timeout_ms=int(_LATE_SECONDS * 1000),
        )
        try:
            await producer.start()
        except BaseException:
            await producer.stop()
            raise
        self._producer = producer

    async def _stop(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            with contextlib.suppress(KafkaError):  # what it could not send has been told to whoever waited
                await producer.stop()


@lru_cache(maxsize=1024)
def _hash(key: bytes) -> int:
    """The hash is slow Python, and all records of a request have the same key."""
    return int(murmur2(key)) & 0x7FFFFFFF


def _partition(key: bytes, partitions: Sequence[int], _: Sequence[int]) -> int:
    """Where Kafka's own clients put a key."""
    return partitions[_hash(key) % len(partitions)]
