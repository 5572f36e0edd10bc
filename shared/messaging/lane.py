"""One lane of the transactional loop: a partition number of the input topics, with a producer of its own.

A lane lives in sessions. A session starts its producer, which fences whoever held the lane before; only
then does it read the committed offsets and the ids of the decisions that are already there, and asks for
the records from those offsets on. Read before the old transaction has ended, the same takeover shows some
records twice (DESIGN §4). Whatever goes wrong in a session, the next one begins with the same steps.
"""

import asyncio
import contextlib
from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Protocol

import structlog
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, ProducerFenced

from shared import topics
from shared.clock import Clock
from shared.contracts.events import rfc3339
from shared.errors import RetryableError
from shared.messaging.batch import BatchResult, Handler, dead_letter_headers, process
from shared.messaging.envelope import Headers, Record
from shared.messaging.failures import FailureShare
from shared.messaging.health import Health
from shared.messaging.keys import CaseKeys, KeyWait
from shared.messaging.memory import IdMemory
from shared.observability.logs import innermost_frame

MAX_RECORDS = 500
"""Most records in one transaction."""
MAX_BATCH_BYTES = 900_000
"""Most bytes in one produced batch; a broker takes 1 MiB by default."""
TRANSACTION_TIMEOUT_MS = 10_000
"""A process that dies in mid-transaction holds readers up for this long (DESIGN §4)."""
PACE_SECONDS = 0.005
"""A transaction begun sooner after the last commit is refused once and costs 20 ms (DESIGN §4)."""
FENCED_SECONDS = 15.0
"""How long a fenced lane waits for the rebalance before it tries again: longer than a session."""
HIGH_WATER = 2_000
"""Records waiting in a lane at which fetching for it pauses; it goes on at a quarter of this."""

_BACKOFF_SECONDS = (0.1, 0.5, 1.0, 2.0, 5.0)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class OutRecord:
    """A record to be written in the transaction."""

    key: bytes
    value: bytes
    headers: Headers


@dataclass(frozen=True, slots=True)
class Settings:
    """What all lanes of a loop share."""

    bootstrap: str
    group: str
    output: str
    transactional_id: str
    """The transactional id of lane n is ``<transactional_id>-<n>``."""


class Fetcher(Protocol):
    """What a lane asks of the loop that feeds it."""

    def feed_from(self, lane: "Lane", offsets: dict[TopicPartition, int]) -> None:
        """Seek, and offer records from these offsets on."""
        ...

    def hold(self, lane: "Lane") -> None:
        """Fetch nothing for this lane until told."""
        ...

    def resume(self, lane: "Lane") -> None:
        """Fetch again."""
        ...

    def stop_consuming(self, reason: str) -> None:
        """Stop the whole consumer for good."""
        ...


class Lane:
    """See the module."""

    def __init__(
        self,
        number: int,
        partitions: Collection[TopicPartition],
        *,
        settings: Settings,
        consumer: AIOKafkaConsumer,
        fetcher: Fetcher,
        handler: Handler[OutRecord],
        keys: CaseKeys,
        failures: FailureShare,
        health: Health,
        clock: Clock,
        key_wait: float,
    ) -> None:
        self.number = number
        self.partitions = tuple(partitions)
        self.accepting = False
        self._settings = settings
        self._consumer = consumer
        self._fetcher = fetcher
        self._handler = handler
        self._keys = keys
        self._failures = failures
        self._health = health
        self._clock = clock
        self._wait = KeyWait(keys, seconds=key_wait)
        self._queue: deque[Record] = deque()
        self._arrived = asyncio.Event()
        self._held = False
        self._stop = asyncio.Event()
        self._seen = IdMemory()
        self._position: dict[TopicPartition, int] = {}

    def offer(self, records: Sequence[Record]) -> None:
        """Take fetched records in; while no session accepts them they are dropped, and fetched again."""
        if not self.accepting:
            return
        self._queue.extend(records)
        self._arrived.set()
        if len(self._queue) > HIGH_WATER and not self._held:
            self._held = True
            self._fetcher.hold(self)

    def behind(self, ends: dict[TopicPartition, int]) -> bool:
        """Whether records stand before these ends that the lane has not committed."""
        return any(self._position.get(tp, 0) < ends[tp] for tp in self.partitions)

    def position(self) -> dict[TopicPartition, int]:
        """The next offset of each partition, as committed."""
        return dict(self._position)

    async def run(self) -> None:
        """Run sessions until asked to stop."""
        failures = 0
        while not self._stop.is_set():
            try:
                await self._session()
            except ProducerFenced:
                # Mostly another process holds the lane, and the rebalance that ends this one is on its
                # way. Where none comes the transaction had timed out, and the lane is still ours.
                log.info("lane_fenced", group=self._settings.group, lane=self.number)
                self._health.waiting(self.number, "fenced")
                self._close()
                await self._pause(FENCED_SECONDS)
            except (KafkaError, RetryableError, OSError) as error:
                self._health.waiting(self.number, type(error).__name__)
                log.warning(
                    "lane_restarts",
                    group=self._settings.group,
                    lane=self.number,
                    error=type(error).__name__,
                    where=innermost_frame(error),
                )
                self._close()
                await self._pause(_BACKOFF_SECONDS[min(failures, len(_BACKOFF_SECONDS) - 1)])
                failures += 1

    def stop(self) -> None:
        """Ask the lane to end after the transaction that it is in."""
        self._stop.set()
        self._arrived.set()

    def _close(self) -> None:
        self.accepting = False
        self._held = False
        self._queue.clear()
        self._arrived.clear()

    async def _session(self) -> None:
        settings = self._settings
        producer = AIOKafkaProducer(
            bootstrap_servers=settings.bootstrap,
            transactional_id=f"{settings.transactional_id}-{self.number}",
            transaction_timeout_ms=TRANSACTION_TIMEOUT_MS,
            max_batch_size=MAX_BATCH_BYTES,
            acks="all",
        )
        try:
            await producer.start()
            self._position = await self._committed()
            await self._seen.load(
                settings.bootstrap, TopicPartition(settings.output, self.number), self._clock
            )
            self._fetcher.feed_from(self, self._position)
            log.info("lane_ready", group=settings.group, lane=self.number, remembered=len(self._seen))
            while not self._stop.is_set():
                records = await self._next_records()
                if records:
                    await self._batch(producer, records)
        finally:
            await producer.stop()

    async def _committed(self) -> dict[TopicPartition, int]:
        beginnings = await self._consumer.beginning_offsets(self.partitions)
        committed = {tp: await self._consumer.committed(tp) for tp in self.partitions}
        return {tp: max(committed[tp] or 0, beginnings[tp]) for tp in self.partitions}

    async def _next_records(self) -> list[Record]:
        """What waits, without taking it off: it goes once it is committed."""
        if not self._queue:
            self._arrived.clear()
            await self._arrived.wait()
        return [self._queue[i] for i in range(min(len(self._queue), MAX_RECORDS))]

    async def _batch(self, producer: AIOKafkaProducer, records: list[Record]) -> None:
        keys = await self._keys.look_up({r.key.decode("utf-8", "replace") for r in records if r.key})
        batch = process(
            records,
            self._handler,
            keys=keys,
            seen=self._seen,
            failures=self._failures,
            on_error=self._log_defect,
            given_up=await self._wait.given_up(),
        )
        if batch.stop:
            self._stop.set()
            self._fetcher.stop_consuming("failure share")
            return
        if batch.taken:
            await self._commit(producer, records[: batch.taken], batch)
            for _ in range(batch.taken):
                self._queue.popleft()
            if self._held and len(self._queue) < HIGH_WATER // 4:
                self._held = False
                self._fetcher.resume(self)
        self._wait.waiting_for(batch.waiting_for)
        if batch.waiting_for is None:
            self._health.progressed(self.number)
            await self._pause(PACE_SECONDS)
        else:
            self._health.waiting(self.number, "case key missing")
            await self._pause(max(PACE_SECONDS, self._wait.next_look()))

    async def _commit(
        self, producer: AIOKafkaProducer, taken: Sequence[Record], batch: BatchResult[OutRecord]
    ) -> None:
        offsets = {TopicPartition(r.topic, r.partition): r.offset + 1 for r in taken}
        letters = [
            OutRecord(
                letter.record.key or b"",
                letter.record.value or b"",
                dead_letter_headers(letter, group=self._settings.group, at=rfc3339(self._clock.now())),
            )
            for letter in batch.dead_letters
        ]
        async with producer.transaction():
            acknowledged = [
                *await self._send(producer, self._settings.output, [h.result for h in batch.handled]),
                *await self._send(producer, topics.dead_letter_topic(self._settings.group), letters),
            ]
            # Before the offsets: while the coordinator notes those, a broker that asks it about the
            # produced partition is put off, and aiokafka tries again only after 100 ms.
            for acknowledgement in acknowledged:
                await acknowledgement
            await producer.send_offsets_to_transaction(offsets, self._settings.group)
        self._position |= offsets
        self._seen.add((h.result_id for h in batch.handled), self._clock.now())

    async def _send(
        self, producer: AIOKafkaProducer, topic: str, records: Sequence[OutRecord]
    ) -> list["asyncio.Future[object]"]:
        """Send as few batches as hold the records, to the partition of the lane's own number."""
        sent: list[asyncio.Future[object]] = []
        if not records:
            return sent
        builder = producer.create_batch()
        for record in records:
            fields = {"key": record.key, "value": record.value, "headers": record.headers, "timestamp": None}
            if builder.append(**fields) is None:
                sent.append(await producer.send_batch(builder, topic, partition=self.number))
                builder = producer.create_batch()
                builder.append(**fields)
        sent.append(await producer.send_batch(builder, topic, partition=self.number))
        return sent

    async def _pause(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)

    def _log_defect(self, record: Record, error: Exception) -> None:
        # Without the message: it may quote what was opened.
        log.error(
            "handler_failed",
            group=self._settings.group,
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            error=type(error).__name__,
            where=innermost_frame(error),
        )
