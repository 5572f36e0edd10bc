"""Which decisions already stand on a partition of the output topic: the ids of its last 48 hours.

The transaction keeps one decision per record. This keeps one per *request*: a produce time-out, a crash
between sending and forgetting, or a redrive writes the same request twice, before any transaction
(DESIGN §4).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.clock import Clock

WINDOW = timedelta(hours=48)

_MAX_RECORDS = 5_000


class IdMemory:
    """A set of ids that forgets those older than the window."""

    def __init__(self) -> None:
        self._since: dict[str, float] = {}

    def __contains__(self, id_: object) -> bool:
        return id_ in self._since

    def __len__(self) -> int:
        return len(self._since)

    def add(self, ids: Iterable[str], now: datetime) -> None:
        """Remember ids, and forget what is older than the window."""
        moment = now.timestamp()
        for id_ in ids:
            self._since[id_] = moment
        oldest = moment - WINDOW.total_seconds()
        stale = []
        for id_, since in self._since.items():
            if since >= oldest:
                break
            stale.append(id_)
        for id_ in stale:
            del self._since[id_]

    async def load(self, bootstrap: str, tp: TopicPartition, clock: Clock) -> None:
        """Read the ids of the last 48 hours of a partition anew.

        Call it once the old owner is fenced: its open transaction has ended then, so the end of the
        partition that this reads to is final.

        Raises:
            KafkaError: the partition cannot be read.
        """
        since = clock.now() - WINDOW
        consumer = AIOKafkaConsumer(
            bootstrap_servers=bootstrap, isolation_level="read_committed", auto_offset_reset="none"
        )
        await consumer.start()
        found: dict[str, float] = {}
        try:
            consumer.assign([tp])
            end = (await consumer.end_offsets([tp]))[tp]
            start = (await consumer.offsets_for_times({tp: int(since.timestamp() * 1000)}))[tp]
            if start is not None and start.offset < end:
                consumer.seek(tp, start.offset)
                while await consumer.position(tp) < end:
                    for record in (await consumer.getmany(tp, timeout_ms=200, max_records=_MAX_RECORDS)).get(
                        tp, ()
                    ):
                        id_ = dict(record.headers).get("ce_id")
                        if id_ is not None:
                            found[id_.decode("utf-8", "replace")] = record.timestamp / 1000
        finally:
            await consumer.stop()
        self._since = found
