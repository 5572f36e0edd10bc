"""Follows a small compacted topic in memory: read whole from its beginning, then for ever.

For what every process must know at any moment and must not lose with Redis (API keys; the directory): no
group, no commits, no round trip per look.
"""

import asyncio
import contextlib
from collections.abc import Callable

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError, UnknownTopicOrPartitionError

from shared.errors import PermanentError
from shared.messaging.envelope import Record
from shared.observability import metrics
from shared.observability.logs import innermost_frame
from shared.tasks import end

_POLL_MS = 1_000
_MAX_RECORDS = 1_000
_BACKOFF_SECONDS = (0.1, 0.25, 0.5, 1.0, 2.0)
_END_SECONDS = 2.0
"""How long a consumer may take to end its connections."""

log = structlog.get_logger()


class Follower:
    """Feeds every record of a topic to ``fold``, those of one key in their order, and goes on for ever.

    It starts without Kafka, and reconnects where it stopped; so a key never falls back to what it was. A
    topic that was made anew is read from its beginning, but what is gone with the old one stays known until
    the process ends.

    Args:
        bootstrap: ``host:port``, several separated by commas.
        topic: its name. It need not exist yet; partitions that are added are followed too.
        fold: takes one record; an empty value is a tombstone. It must not block. What it raises stops
            nobody: the record is counted, and left out.
        metadata_ms: how often it looks for partitions that were added.
    """

    def __init__(
        self, bootstrap: str, topic: str, fold: Callable[[Record], None], *, metadata_ms: int = 60_000
    ) -> None:
        self._bootstrap = bootstrap
        self._topic = topic
        self._fold = fold
        self._metadata_ms = metadata_ms
        self._next: dict[TopicPartition, int] = {}
        self._whole = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._away: str | None = "not started"
        self.unreadable = 0
        """How many records were left out since the start: a wrong keyring, or a defect."""

    @property
    def caught_up(self) -> bool:
        """Whether everything is known that stood on the topic when it was first reached. It stays true:
        without Kafka nobody can change anything either."""
        return self._whole.is_set()

    async def until_caught_up(self) -> None:
        """Wait for it, as long as it takes."""
        await self._whole.wait()

    def problem(self) -> str | None:
        """Why its service is not ready: not read whole yet, or ended by a defect. None when it is.

        An unreadable record is no reason: one bad record must not take the service away from everybody.
        """
        if self._task is not None and self._task.done():
            return f"{self._topic} is not followed any more (defect)"
        return None if self.caught_up else f"{self._topic} is not read yet ({self._away or 'reading'})"

    def trouble(self) -> str | None:
        """What a person should look at though the service is ready: not connected, records left out."""
        found = [f"not connected ({self._away})"] if self._away is not None else []
        if self.unreadable:
            found.append(f"{self.unreadable} records could not be read")
        return f"{self._topic}: {', '.join(found)}" if found else None

    async def start(self) -> None:
        """Begin; returns at once."""
        self._task = asyncio.create_task(self._follow(), name=f"follow {self._topic}")
        self._task.add_done_callback(self._ended)

    async def stop(self) -> None:
        """End; may be called twice."""
        if self._task is not None:
            await end(self._task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("follower_ended", topic=self._topic, error=type(error).__name__, exc_info=error)

    async def _follow(self) -> None:
        tries = 0
        while True:
            reached = False
            try:
                async with contextlib.AsyncExitStack() as stack:
                    consumer = await self._consumer(stack)
                    reached = True
                    await self._read(consumer)
            except (KafkaError, OSError, TimeoutError) as error:
                self._away = type(error).__name__
                log.warning("follower_retries", topic=self._topic, error=self._away)
            except Exception as error:
                # A defect of ours or of the client: what waits for the topic would wait for ever.
                self._away = type(error).__name__
                log.exception("follower_failed", topic=self._topic, error=self._away)
            tries = 0 if reached else tries + 1
            await asyncio.sleep(_BACKOFF_SECONDS[min(tries, len(_BACKOFF_SECONDS) - 1)])

    async def _consumer(self, stack: contextlib.AsyncExitStack) -> AIOKafkaConsumer:
        """A consumer of all partitions, where the one before stopped."""
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._bootstrap.split(","),
            client_id="wegwijzer.follow",
            isolation_level="read_committed",
            enable_auto_commit=False,
            metadata_max_age_ms=self._metadata_ms,
            # Also where the topic was made anew and is shorter than what was read.
            auto_offset_reset="earliest",
        )
        stack.push_async_callback(_stop, consumer)
        await consumer.start()
        if self._topic not in await consumer.topics():
            raise UnknownTopicOrPartitionError
        # Only one partition is sure to exist; naming it makes the client learn of the others.
        consumer.assign([TopicPartition(self._topic, 0)])
        await consumer.end_offsets([TopicPartition(self._topic, 0)])
        assigned = self._partitions(consumer)
        consumer.assign(assigned)
        for tp in assigned:
            consumer.seek(tp, self._next.get(tp, 0))
        return consumer

    async def _read(self, consumer: AIOKafkaConsumer) -> None:
        """Read until the topic has other partitions than at first."""
        assigned = self._partitions(consumer)
        ends = await consumer.end_offsets(assigned)
        while self._partitions(consumer) == assigned:
            if not self.caught_up and await _is_at(consumer, ends):
                self._whole.set()
                log.info("follower_caught_up", topic=self._topic, unreadable=self.unreadable)
            self._away = None
            # Until it has caught up it looks more often: markers move the position without any record.
            wait = _POLL_MS if self.caught_up else 50
            batches = await consumer.getmany(timeout_ms=wait, max_records=_MAX_RECORDS)
            for tp, records in batches.items():
                for record in records:
                    self._take(record)
                    self._next[tp] = record.offset + 1

    def _take(self, record: Record) -> None:
        try:
            self._fold(record)
        except Exception as error:
            # It stays left out until somebody writes its key again; its own text may quote what was opened.
            self.unreadable += 1
            metrics.FOLLOW_UNREADABLE.labels(topic=self._topic).inc()
            log.error(
                "record_left_out",
                topic=self._topic,
                partition=record.partition,
                offset=record.offset,
                reason=error.code if isinstance(error, PermanentError) else "handler",
                where=innermost_frame(error),
            )

    def _partitions(self, consumer: AIOKafkaConsumer) -> list[TopicPartition]:
        numbers = consumer.partitions_for_topic(self._topic) or ()
        return [TopicPartition(self._topic, number) for number in sorted(numbers)]


async def _is_at(consumer: AIOKafkaConsumer, ends: dict[TopicPartition, int]) -> bool:
    return all([await consumer.position(tp) >= end for tp, end in ends.items()])


async def _stop(consumer: AIOKafkaConsumer) -> None:
    with contextlib.suppress(TimeoutError, KafkaError, OSError):
        async with asyncio.timeout(_END_SECONDS):
            await consumer.stop()
