"""The driver of every consumer that keeps its state in Redis: FastStream raw batches with MANUAL acks.

The state and the next offset of a partition change in one Redis transaction. So Redis tells where to go
on: a record is applied once, a wiped Redis is noticed within a second and read again from the start of
the topic, and a consumer that lost its partition cannot write any more (ADR 0004). The offsets are
committed to Kafka as well, for the lag that operators see.

FastStream's own ``ack`` commits whatever the consumer has fetched and only logs its errors, and an
exception would be committed over by the next batch (DESIGN §4); so this driver commits explicit offsets
and never lets an exception out while the consumer goes on.
"""

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, Protocol, TypeVar

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import CommitFailedError, KafkaError
from aiokafka.structs import OffsetAndMetadata
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage
from faststream.kafka.message import FAKE_CONSUMER
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import RedisError, WatchError

from shared import topics
from shared.clock import Clock
from shared.contracts.events import rfc3339
from shared.errors import RetryableError
from shared.messaging.batch import CaseKey, Handled, Handler, process
from shared.messaging.broker import DeadLetters
from shared.messaging.envelope import Record
from shared.messaging.failures import FailureShare
from shared.messaging.health import Health
from shared.messaging.keys import KEY_WAIT_SECONDS, CaseKeys, KeyWait
from shared.observability.logs import innermost_frame
from shared.tasks import end

T = TypeVar("T")

WATCH_SECONDS = 1.0
"""How often a consumer looks whether Redis still is where it left it."""

GIVE_WAY_SECONDS = 3.0
"""How long one pause is at most, after at most ``_MOST_RECORDS`` records."""

_GIVE_WAY_LOOK_SECONDS = 0.05
_MOST_RECORDS = 500
_GATHER_BYTES = 1_000_000
_LONG_POLL_MS = 500
_BATCH_MS = 5
_BACKOFF_SECONDS = (0.1, 0.5, 1.0, 2.0, 5.0)

log = structlog.get_logger()


_Runs = dict[TopicPartition, list[Record]]


@dataclass(frozen=True, slots=True)
class _Move(Generic[T]):
    """What a partition's batch changes in Redis."""

    expected: int
    next: int
    handled: Sequence[Handled[T]]


class Fold(Handler[T], Protocol[T]):
    """A handler whose results are written to Redis."""

    def write(self, pipe: Pipeline, handled: Sequence[Handled[T]]) -> None:
        """Queue the Redis commands that keep these results; they must be idempotent."""
        ...


class FoldingConsumer(Generic[T]):
    """Consumes topics in one group and folds them into Redis, a partition at a time.

    Args:
        broker: the service's FastStream broker; the subscriber is registered on it.
        redis: the service's Redis, with bytes as answers.
        names: the topics.
        group: the consumer group; its dead letters go to ``<group>.dlq``.
        prefix: what the names of the service's Redis keys begin with.
        fold: what becomes of an event.
        keys: where case keys are found; None for a topic that is not sealed.
        gather_ms: how long the broker may gather records before it hands them over; 0 where every
            millisecond counts. One batch of ten costs little more than a batch of one.
        gives_way: whether something more urgent is going on; as long as it is, a batch is followed by a
            pause of up to ``GIVE_WAY_SECONDS``. What waits meanwhile waits in Kafka.
    """

    def __init__(
        self,
        broker: KafkaBroker,
        redis: Redis,
        *,
        names: Sequence[str],
        group: str,
        prefix: str,
        fold: Fold[T],
        keys: CaseKeys | None,
        dead_letters: DeadLetters,
        clock: Clock,
        gather_ms: int = 0,
        gives_way: Callable[[], bool] = lambda: False,
        key_wait: float = KEY_WAIT_SECONDS,
        watch_seconds: float = WATCH_SECONDS,
    ) -> None:
        self._broker = broker
        self._redis = redis
        self._names = tuple(names)
        self._group = group
        self._prefix = prefix
        self._fold = fold
        self._keys = keys
        self._clock = clock
        self._gives_way = gives_way
        self._key_wait = key_wait
        self._failures = FailureShare()
        self._lock = asyncio.Lock()
        self._crash = asyncio.Event()
        self._expected: dict[TopicPartition, int] = {}
        self._waits: dict[TopicPartition, KeyWait] = {}
        self._busy = 0
        self._seeks = 0
        self._sought: dict[TopicPartition, int] = {}
        self._uncommitted: dict[TopicPartition, OffsetAndMetadata] = {}
        self._watcher: asyncio.Task[None] | None = None
        self._watch_seconds = watch_seconds
        self._dead_letters = dead_letters
        self.health = Health(group)
        self._subscriber = broker.subscriber(
            *names,
            group_id=group,
            batch=True,
            # FastStream waits this long for records, and as long again when there were none.
            batch_timeout_ms=gather_ms or _BATCH_MS,
            max_records=_MOST_RECORDS,
            ack_policy=AckPolicy.MANUAL,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            fetch_min_bytes=_GATHER_BYTES if gather_ms else 1,
            fetch_max_wait_ms=gather_ms or _LONG_POLL_MS,
            title=group,
        )
        self._subscriber(self._on_batch, parser=_parse, decoder=_decode)

    async def start(self) -> None:
        """Begin to watch Redis; call after the broker has started."""
        self._watcher = asyncio.create_task(self._watch(), name=f"{self._group} watch")

    async def stop(self) -> None:
        """Stop watching; call before the broker stops."""
        if self._watcher is not None:
            await end(self._watcher)
            if not self._watcher.cancelled():
                self._watcher.result()

    async def crashed(self) -> None:
        """Wait until the consumer meets a defect of ours, and raise it; for the service to end by."""
        await self._crash.wait()
        raise self.health.crashed or RuntimeError("the consumer crashed")

    async def caught_up(self, names: Sequence[str] | None = None) -> bool:
        """Whether Redis has everything that stood on the topics when this was called.

        Whoever shares the group with other processes asks about topics without transactions only: a marker
        at the end of a partition can be told from a record only by the process that holds the partition.

        Args:
            names: some of the topics; all of them by default.

        Raises:
            RetryableError: Kafka or Redis does not answer.
        """
        consumer = self._started()
        if consumer is None:
            return False
        partitions = [
            TopicPartition(name, number)
            for name in (self._names if names is None else names)
            for number in range(topics.PARTITIONS)
        ]
        try:
            ends = await consumer.end_offsets(partitions)
            stored = await self._redis.mget([self._position_key(tp) for tp in partitions])
            behind = [
                tp
                for tp, next_ in zip(partitions, stored, strict=True)
                if int(next_ or 0) < ends[tp]
                and not await self._only_markers_left(consumer, tp, int(next_ or 0), ends[tp])
            ]
        except (TimeoutError, KafkaError, RedisError, OSError) as error:
            raise RetryableError(f"{self._group} cannot compare its position") from error
        return not behind

    def _started(self) -> AIOKafkaConsumer | None:
        """The consumer once it has started: while Kafka is away it exists already, and answers nothing."""
        return self._subscriber.consumer if self._subscriber.running else None

    async def _only_markers_left(
        self, consumer: AIOKafkaConsumer, tp: TopicPartition, stored: int, end: int
    ) -> bool:
        """A transaction ends in a marker that takes an offset but is no record.

        What this consumer remembers counts only while Redis says the same: a wipe may not be noticed yet.
        """
        if tp not in consumer.assignment() or self._expected.get(tp) != stored:
            return False
        position = await consumer.position(tp)
        return bool(self._busy == 0 and not consumer.paused() and position >= end)

    async def _on_batch(self, records: Any) -> None:
        consumer = self._subscriber.consumer
        if consumer is None or self.health.stopped:
            return
        # Nothing is awaited between the fetch that moved the position and this line. So whoever finds
        # the counter at zero knows that every record before the position is in Redis, and a seek that
        # is numbered higher than this batch came after its fetch: its records are fetched again.
        self._busy += 1
        fetched_at = self._seeks
        try:
            async with self._lock:
                runs: _Runs = {}
                for tp, run in groupby(records, key=lambda r: TopicPartition(r.topic, r.partition)):
                    runs.setdefault(tp, []).extend(run)
                await self._until_done(consumer, runs, fetched_at)
        finally:
            self._busy -= 1
        await self._give_way()

    async def _give_way(self) -> None:
        """Let what is more urgent come first, but go on before long."""
        end = time.monotonic() + GIVE_WAY_SECONDS
        while self._gives_way() and time.monotonic() < end and not self.health.stopped:
            await asyncio.sleep(_GIVE_WAY_LOOK_SECONDS)

    async def _until_done(self, consumer: AIOKafkaConsumer, runs: _Runs, fetched_at: int) -> None:
        tries = 0
        while not self.health.stopped:
            try:
                await self._handle(consumer, runs, fetched_at)
                return
            except (RetryableError, RedisError, KafkaError, OSError) as error:
                for tp in runs:
                    self.health.waiting(tp, type(error).__name__)
                log.warning("consumer_retries", group=self._group, error=type(error).__name__)
                await asyncio.sleep(_BACKOFF_SECONDS[min(tries, len(_BACKOFF_SECONDS) - 1)])
                tries += 1
            except Exception as error:
                # Nothing was committed; going on would commit over it. The process must restart.
                self.health.crash(error)
                self._crash.set()
                log.exception("consumer_crashed", group=self._group)
                consumer.pause(*consumer.assignment())
                return

    async def _handle(self, consumer: AIOKafkaConsumer, fetched: _Runs, fetched_at: int) -> None:
        """Handle all partitions of a batch together: each round trip to Redis is made once for them all."""
        runs = await self._current(consumer, fetched, fetched_at)
        keys: dict[str, CaseKey] = {}
        if self._keys is not None:
            cases = {record.key for run in runs.values() for record in run if record.key}
            keys = await self._keys.look_up({case.decode("utf-8", "replace") for case in cases})
        batches = {}
        for tp, run in runs.items():
            wait = self._wait(tp)
            batch = batches[tp] = process(
                run,
                self._fold,
                keys=keys,
                seen=(),
                failures=self._failures,
                on_error=self._log_defect,
                given_up=await wait.given_up() if wait is not None else None,
            )
            if batch.stop:
                self.health.stop("failure share")
                log.error("consumer_stopped", group=self._group, reason="failure share")
                consumer.pause(*consumer.assignment())
                return
        letters = [letter for batch in batches.values() for letter in batch.dead_letters]
        if letters:
            await self._dead_letters.keep(letters, at=rfc3339(self._clock.now()))
        moves = {
            tp: _Move(self._expected[tp], runs[tp][batch.taken - 1].offset + 1, batch.handled)
            for tp, batch in batches.items()
            if batch.taken
        }
        kept = await self._store(moves)
        for tp, batch in batches.items():
            if tp in moves and tp not in kept:
                await self._seek_to_stored(consumer, tp)
                continue
            wait = self._wait(tp)
            if wait is not None:
                wait.waiting_for(batch.waiting_for)
            if batch.waiting_for is None or wait is None:
                self.health.progressed(tp)
            else:
                self._wait_for_key(consumer, tp, wait, runs[tp][batch.taken].offset)

    async def _current(self, consumer: AIOKafkaConsumer, fetched: _Runs, fetched_at: int) -> _Runs:
        """The records that are still to be handled: ours, not sought away from, not handled before."""
        runs: _Runs = {}
        for tp, run in fetched.items():
            if tp not in consumer.assignment() or fetched_at < self._sought.get(tp, 0):
                continue
            expected = self._expected.get(tp)
            if expected is None:
                await self._seek_to_stored(consumer, tp)
                continue
            left = [record for record in run if record.offset >= expected]
            if left:
                runs[tp] = left
        return runs

    def _wait(self, tp: TopicPartition) -> KeyWait | None:
        if self._keys is None:
            return None
        return self._waits.setdefault(tp, KeyWait(self._keys, seconds=self._key_wait))

    async def _store(self, moves: Mapping[TopicPartition, _Move[T]]) -> set[TopicPartition]:
        """Write results and positions together; the partitions whose position was where we thought."""
        if not moves:
            return set()
        names = [self._position_key(tp) for tp in moves]
        async with self._redis.pipeline(transaction=True) as pipe:
            await pipe.watch(*names)
            stored = await pipe.mget(names)
            kept = {
                tp: move
                for (tp, move), next_ in zip(moves.items(), stored, strict=True)
                if int(next_ or 0) == move.expected
            }
            if not kept:
                return set()
            pipe.multi()  # type: ignore[no-untyped-call]  # redis-py leaves it untyped
            for tp, move in kept.items():
                self._fold.write(pipe, move.handled)
                pipe.set(self._position_key(tp), move.next)
            try:
                await pipe.execute()
            except WatchError:
                return set()
        for tp, move in kept.items():
            self._expected[tp] = move.next
            self._uncommitted[tp] = OffsetAndMetadata(move.next, "")
        return set(kept)

    def _wait_for_key(
        self, consumer: AIOKafkaConsumer, tp: TopicPartition, wait: KeyWait, offset: int
    ) -> None:
        """Hold this partition, and only this one, until the key may be there."""
        self.health.waiting(tp, "case key missing")
        self._seek(consumer, tp, offset)
        consumer.pause(tp)
        asyncio.get_running_loop().call_later(wait.next_look(), self._resume, consumer, tp)

    def _resume(self, consumer: AIOKafkaConsumer, tp: TopicPartition) -> None:
        if tp in consumer.assignment() and not self.health.stopped:
            consumer.resume(tp)

    async def _seek_to_stored(self, consumer: AIOKafkaConsumer, tp: TopicPartition) -> None:
        stored = int(await self._redis.get(self._position_key(tp)) or 0)
        self._expected[tp] = stored
        beginning = (await consumer.beginning_offsets([tp]))[tp]
        self._seek(consumer, tp, max(stored, beginning))

    def _seek(self, consumer: AIOKafkaConsumer, tp: TopicPartition, offset: int) -> None:
        self._seeks += 1
        self._sought[tp] = self._seeks
        consumer.seek(tp, offset)

    async def _watch(self) -> None:
        """Notice new partitions and a wiped Redis, and commit positions for those who watch the lag."""
        while True:
            consumer = self._started()
            if consumer is not None:
                try:
                    await self._look(consumer)
                    self.health.progressed("watch")
                except (RedisError, KafkaError, OSError) as error:
                    self.health.waiting("watch", type(error).__name__)
                    log.warning("consumer_watch_retries", group=self._group, error=type(error).__name__)
            await asyncio.sleep(self._watch_seconds)

    async def _look(self, consumer: AIOKafkaConsumer) -> None:
        async with self._lock:
            assignment = consumer.assignment()
            self.health.assigned(len(assignment))
            for tp in self._expected.keys() - assignment:
                del self._expected[tp]
                self._waits.pop(tp, None)
            partitions = sorted(assignment)
            if not partitions:
                return
            stored = await self._redis.mget([self._position_key(tp) for tp in partitions])
            for tp, next_ in zip(partitions, stored, strict=True):
                if self._expected.get(tp) != int(next_ or 0):
                    await self._seek_to_stored(consumer, tp)
            commits = {tp: at for tp, at in self._uncommitted.items() if tp in assignment}
            self._uncommitted.clear()
            if commits:
                try:
                    await consumer.commit(commits)
                except CommitFailedError:
                    # The group is rebalancing. Redis has the position; the next owner commits it.
                    log.info("commit_overtaken_by_rebalance", group=self._group)

    def _position_key(self, tp: TopicPartition) -> str:
        return f"{self._prefix}:position:{tp.topic}:{tp.partition}"

    def _log_defect(self, record: Record, error: Exception) -> None:
        # Without the message: it may quote what was opened.
        log.error(
            "handler_failed",
            group=self._group,
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            error=type(error).__name__,
            where=innermost_frame(error),
        )


async def _parse(records: tuple[Any, ...]) -> KafkaMessage:
    """Take the records as they are: FastStream's own parser loses a whole batch to one bad header."""
    return KafkaMessage(body=records, raw_message=records, consumer=FAKE_CONSUMER)


async def _decode(message: KafkaMessage) -> Any:
    return message.raw_message
