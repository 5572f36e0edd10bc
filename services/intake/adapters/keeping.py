"""Where intake's records go: to Kafka, and to the local spool whenever Kafka does not answer."""

from collections.abc import Sequence

import structlog

from services.intake.adapters.outbox import Outbox
from services.intake.adapters.spool import Spool
from services.intake.domain.outgoing import Outgoing
from shared import topics
from shared.errors import RetryableError

log = structlog.get_logger()


class KafkaOrSpool:
    """See ``services.intake.ports.Outbox``.

    After a send without an answer everything goes to the spool at once, without waiting again, until the
    spool has been forwarded: nobody waits for a Kafka that is known to be away.
    """

    def __init__(self, outbox: Outbox, spool: Spool) -> None:
        self._outbox = outbox
        self._spool = spool
        self._away = False

    @property
    def away(self) -> bool:
        """Whether Kafka is known to be away and records wait on the disk."""
        self._away = self._away and self._spool.waiting > 0
        return self._away

    async def send(self, records: Sequence[Outgoing]) -> None:
        """Returns once all are kept: acknowledged by Kafka, or durable on the local disk.

        Raises:
            RetryableError: neither answered; they may or may not stand on their topics.
        """
        if not self.away:
            try:
                await self._outbox.send(records)
            except RetryableError as error:
                log.warning("kafka_does_not_answer", error=str(error))
            else:
                return
        await self._spool.keep(records)
        self._away = True

    async def send_behind(self, records: Sequence[Outgoing]) -> None:
        """The same, for what must stand behind earlier records of its case: it joins them in the spool where
        they still wait, whichever process of this machine holds them."""
        if self._spool.holds(records[0].case_id):
            await self._spool.keep(records)
        else:
            await self.send(records)

    async def spooled_key(self, case_id: str) -> bytes | None:
        """The wrapped key of a case that waits in the spool of this process; nobody else has it yet."""
        keys = [one for one in await self._spool.records_of(case_id) if one.topic == topics.KEYS]
        return keys[-1].value if keys else None

    async def tend(self) -> None:
        """Forward what waits, for ever."""
        await self._spool.tend(self._outbox.send)
