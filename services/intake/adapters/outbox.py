"""The road to Kafka: records are produced in their order, each acknowledged before the next is sent.

aiokafka's own producer, not FastStream's: its ``publish`` costs several times the record it sends, for
middlewares and encodings that nothing here needs. Not an idempotent one: every record has a deterministic
id by which its readers drop a repeat, and an idempotent producer that lost a batch for good can send
nothing more (ADR 0009).
"""

import asyncio
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError, KafkaTimeoutError
from aiokafka.partitioner import murmur2

from services.intake.domain.outgoing import Outgoing
from shared.errors import RetryableError
from shared.messaging.broker import METADATA_MS, until_started

_LATE_SECONDS = 5.0
"""How long a record may wait in the producer, and Kafka for its replicas: what was given up meanwhile must
not arrive at any time."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Letter:
    """Records of one call of ``send``, and what it waits for."""

    records: Sequence[Outgoing]
    kept: "asyncio.Future[None]"

    def waits_at(self, place: int) -> bool:
        """Whether the record at this place is still to be sent."""
        return place < len(self.records) and not self.kept.done()

    def acknowledged(self, place: int) -> None:
        """So are all before it; after the last one the letter is kept."""
        if place == len(self.records) - 1 and not self.kept.done():
            self.kept.set_result(None)

    def fail(self, reason: str) -> None:
        """Unless it is kept, say why not."""
        if not self.kept.done():
            self.kept.set_exception(RetryableError(reason))


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
        self._waiting: list[_Letter] = []
        self._rounds: set[asyncio.Task[None]] = set()

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
        """Send these one after the other; returns once every in-sync replica has acknowledged all of them.

        Raises:
            RetryableError: not acknowledged in time; any of them may or may not stand on its topic.
        """
        loop = asyncio.get_running_loop()
        letter = _Letter(records, loop.create_future())
        if not self._waiting:
            # Whatever comes in during this turn of the loop goes together: a clock, and a task that wakes up
            # for each acknowledgement, cost as much as the sending itself.
            loop.call_soon(self._begin)
        self._waiting.append(letter)
        await letter.kept

    def _begin(self) -> None:
        letters, self._waiting = self._waiting, []
        round_ = asyncio.create_task(self._send(letters), name="outbox round")
        self._rounds.add(round_)
        round_.add_done_callback(self._rounds.discard)

    async def _send(self, letters: Sequence[_Letter]) -> None:
        """Send the first record of each letter, then the second of each, and so on."""
        producer = self._producer
        reason = "Kafka has not answered yet"
        try:
            if producer is not None:
                async with asyncio.timeout(self._seconds):
                    for place in range(max(len(letter.records) for letter in letters)):
                        await self._send_each(
                            producer, [one for one in letters if one.waits_at(place)], place
                        )
        except TimeoutError:
            reason = "Kafka did not acknowledge in time"
        finally:
            for letter in letters:
                letter.fail(reason)

    async def _send_each(self, producer: AIOKafkaProducer, letters: Sequence[_Letter], place: int) -> None:
        """Send one record of each; what goes wrong with one letter holds up no other."""
        sent = []
        for letter in letters:
            record = letter.records[place]
            try:
                acknowledged = await producer.send(
                    record.topic, record.value, key=record.case_id.encode(), headers=list(record.headers)
                )
            except (KafkaError, OSError) as error:
                self._failed(letter, error)
            else:
                sent.append((letter, acknowledged))
        for letter, acknowledged in sent:
            try:
                await acknowledged
            except (KafkaError, OSError) as error:
                self._failed(letter, error)
            else:
                letter.acknowledged(place)

    def _failed(self, letter: _Letter, error: KafkaError | OSError) -> None:
        if isinstance(error, KafkaError) and not (error.retriable or isinstance(error, KafkaTimeoutError)):
            # Most likely the record's own fault; but a producer whose sender has ended says the same to every
            # record from then on.
            self._broken.set()
        letter.fail(f"Kafka did not acknowledge: {type(error).__name__}")

    async def _start(self) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=self._bootstrap.split(","),
            client_id=self._client_id,
            acks="all",
            partitioner=_partition,
            metadata_max_age_ms=METADATA_MS,
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


def _partition(key: bytes, partitions: Sequence[int], _available: Sequence[int]) -> int:
    return partitions[_hash(key) % len(partitions)]


@lru_cache(maxsize=1024)
def _hash(key: bytes) -> int:
    """The hash of Kafka's own clients; slow Python, and all records of a request have the same key."""
    return int(murmur2(key)) & 0x7FFFFFFF
