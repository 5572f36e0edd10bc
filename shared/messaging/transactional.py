"""The transactional driver: consume, decide, produce, with one result per input whatever is killed when.

FastStream has a transactional id but no transaction scope, so this loop is ours, on aiokafka
(DESIGN §4, ADR 0002). One consumer feeds the lanes of its partitions; ``lane.py`` has the transactions.
"""

import asyncio
from collections.abc import Collection, Sequence

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.coordinator.assignors.range import RangePartitionAssignor
from aiokafka.errors import ConsumerStoppedError, KafkaError

from shared.clock import Clock
from shared.messaging.batch import Handler
from shared.messaging.failures import FailureShare
from shared.messaging.health import Health
from shared.messaging.keys import KEY_WAIT_SECONDS, CaseKeys
from shared.messaging.lane import Lane, OutRecord, Settings
from shared.tasks import end

_FETCH_MS = 100
_FETCH_RECORDS = 2_000
_WATCH_SECONDS = 2.0
_REVOKE_SECONDS = 5.0

log = structlog.get_logger()


class TransactionalLoop:
    """Consumes topics of equal partition counts; partition n of all of them is one lane.

    Args:
        bootstrap: Kafka's address.
        names: the input topics; the range assignor gives the same partition numbers of each.
        group: the consumer group.
        output: the topic of the results, with the same partition count.
        transactional_id: the ids of the lanes' producers begin with it; fixed for ever, since it is
            what fences a zombie.
        handler: what becomes of an event.
        keys: where case keys are found.
        session_timeout_ms: how long a frozen process keeps its partitions.
    """

    def __init__(
        self,
        *,
        bootstrap: str,
        names: Sequence[str],
        group: str,
        output: str,
        transactional_id: str,
        handler: Handler[OutRecord],
        keys: CaseKeys,
        clock: Clock,
        session_timeout_ms: int = 10_000,
        key_wait: float = KEY_WAIT_SECONDS,
    ) -> None:
        self._settings = Settings(bootstrap, group, output, transactional_id)
        self._names = tuple(names)
        self._handler = handler
        self._keys = keys
        self._clock = clock
        self._key_wait = key_wait
        self._session_timeout_ms = session_timeout_ms
        self._failures = FailureShare()
        self._lanes: dict[int, Lane] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._feeds: dict[Lane, dict[TopicPartition, int]] = {}
        self._stopping = asyncio.Event()
        self._defect: BaseException | None = None
        self._consumer: AIOKafkaConsumer | None = None
        self.health = Health(group)

    async def run(self) -> None:
        """Consume until ``stop``; after the failure share has tripped, wait for it.

        Raises:
            Exception: a defect of ours; nothing was committed for the records it concerns, and the
                process must be started again.
        """
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._settings.bootstrap,
            group_id=self._settings.group,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            partition_assignment_strategy=(RangePartitionAssignor,),
            session_timeout_ms=self._session_timeout_ms,
            heartbeat_interval_ms=min(3_000, self._session_timeout_ms // 3),
            fetch_max_wait_ms=_FETCH_MS,
        )
        self._consumer = consumer
        consumer.subscribe(self._names, listener=_Listener(self))
        await consumer.start()
        watcher = asyncio.create_task(self._watch(consumer), name="watch")
        try:
            while not self._stopping.is_set() and not self.health.stopped:
                self._apply_feeds(consumer)
                await self._fetch(consumer)
                if self._defect is not None:
                    raise self._defect
            await self._stop_lanes()
            if self.health.stopped:
                # Out of the group, so that nothing holds its records while it waits for a person.
                await consumer.stop()
                await self._stopping.wait()
        finally:
            await end(watcher)
            if not watcher.cancelled():
                watcher.result()
            await self._stop_lanes()
            await consumer.stop()

    def stop(self) -> None:
        """Ask the loop to finish the transactions it is in and to end."""
        self._stopping.set()

    async def _fetch(self, consumer: AIOKafkaConsumer) -> None:
        try:
            fetched = await consumer.getmany(timeout_ms=_FETCH_MS, max_records=_FETCH_RECORDS)
        except ConsumerStoppedError:
            self._stopping.set()
            return
        except KafkaError as error:
            self.health.waiting("fetch", type(error).__name__)
            log.warning("fetch_failed", group=self._settings.group, error=type(error).__name__)
            await asyncio.sleep(0.5)
            return
        self.health.progressed("fetch")
        for tp, records in fetched.items():
            lane = self._lanes.get(tp.partition)
            if lane is not None:
                lane.offer(records)

    # -- what lanes ask ---------------------------------------------------------------------------

    def feed_from(self, lane: Lane, offsets: dict[TopicPartition, int]) -> None:
        """See ``Fetcher``. Done between two fetches, so that no record from before it slips in."""
        self._feeds[lane] = dict(offsets)

    def _apply_feeds(self, consumer: AIOKafkaConsumer) -> None:
        for lane, offsets in self._feeds.items():
            if self._lanes.get(lane.number) is not lane:
                continue
            for tp, offset in offsets.items():
                consumer.seek(tp, offset)
            lane.accepting = True
            consumer.resume(*lane.partitions)
        self._feeds.clear()

    def hold(self, lane: Lane) -> None:
        """See ``Fetcher``."""
        if self._consumer is not None and self._lanes.get(lane.number) is lane:
            self._consumer.pause(*lane.partitions)

    def resume(self, lane: Lane) -> None:
        """See ``Fetcher``."""
        if self._consumer is not None and self._lanes.get(lane.number) is lane:
            self._consumer.resume(*lane.partitions)

    def stop_consuming(self, reason: str) -> None:
        """See ``Fetcher``."""
        self.health.stop(reason)
        log.error("consumer_stopped", group=self._settings.group, reason=reason)

    # -- rebalance --------------------------------------------------------------------------------

    async def revoked(self) -> None:
        """The group rebalances: end every lane, after the transaction that it is in."""
        self.health.assigned(0)
        await self._stop_lanes()

    def assigned(self, partitions: Collection[TopicPartition]) -> None:
        """Start a lane for each partition number."""
        consumer = self._consumer
        if consumer is None or self.health.stopped:
            return
        numbers: dict[int, list[TopicPartition]] = {}
        for tp in sorted(partitions):
            numbers.setdefault(tp.partition, []).append(tp)
        self.health.assigned(len(numbers))
        for number, own in numbers.items():
            consumer.pause(*own)
            lane = Lane(
                number,
                own,
                settings=self._settings,
                consumer=consumer,
                fetcher=self,
                handler=self._handler,
                keys=self._keys,
                failures=self._failures,
                health=self.health,
                clock=self._clock,
                key_wait=self._key_wait,
            )
            self._lanes[number] = lane
            task = asyncio.create_task(lane.run(), name=f"{self._settings.group} lane {number}")
            task.add_done_callback(self._lane_ended)
            self._tasks[number] = task

    def _lane_ended(self, task: "asyncio.Task[None]") -> None:
        if not task.cancelled() and task.exception() is not None:
            self._defect = task.exception()

    async def _stop_lanes(self) -> None:
        tasks = list(self._tasks.values())
        for lane in self._lanes.values():
            lane.stop()
        self._lanes.clear()
        self._tasks.clear()
        self._feeds.clear()
        if not tasks:
            return
        _, late = await asyncio.wait(tasks, timeout=_REVOKE_SECONDS)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)

    # -- progress ---------------------------------------------------------------------------------

    async def _watch(self, consumer: AIOKafkaConsumer) -> None:
        """See a lane that stands still although records wait, and a Kafka that does not answer."""
        before: dict[int, dict[TopicPartition, int]] = {}
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            lanes = dict(self._lanes)
            try:
                partitions = [tp for lane in lanes.values() for tp in lane.partitions]
                ends = await consumer.end_offsets(partitions) if partitions else {}
                self.health.progressed("watch")
            except (KafkaError, OSError, ConsumerStoppedError) as error:
                self.health.waiting("watch", type(error).__name__)
                continue
            for number, lane in lanes.items():
                position = lane.position()
                if lane.behind(ends) and before.get(number) == position:
                    self.health.waiting(number, "no progress")
                elif not lane.behind(ends):
                    self.health.progressed(number)
                before[number] = position


class _Listener(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka has no types
    """aiokafka swallows what these raise, so they only start and stop lanes, which report themselves."""

    def __init__(self, loop: TransactionalLoop) -> None:
        self._loop = loop

    async def on_partitions_revoked(self, revoked: Collection[TopicPartition]) -> None:
        await self._loop.revoked()

    async def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        self._loop.assigned(assigned)
