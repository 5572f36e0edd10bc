"""Writes to ``wegwijzer.access`` what an organisation changes of its own (ADR 0013)."""

import asyncio

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from services.notify.inbox.ports import NotWrittenError
from shared import topics
from shared.access import seal_change
from shared.contracts.access import AccessValue
from shared.messaging.broker import METADATA_MS
from shared.sealing import Keyring

SOURCE = "/services/notify"
_SECONDS = 10.0


class KafkaAccessWrites:
    """One producer, connected when it is first needed: changes are rare.

    Args:
        source: the service that writes, as ``ce_source``.
    """

    def __init__(self, bootstrap: str, keyring: Keyring, *, source: str = SOURCE) -> None:
        self._bootstrap = bootstrap
        self._keyring = keyring
        self._source = source
        self._producer: AIOKafkaProducer | None = None
        self._connecting = asyncio.Lock()

    async def write(self, value: AccessValue) -> None:
        """Returns once every in-sync replica has it.

        Raises:
            NotWrittenError: Kafka did not take it in time. It may still have: the same again does no harm.
        """
        change = seal_change(self._keyring, value, source=self._source)
        try:
            async with asyncio.timeout(_SECONDS):
                producer = await self._connected()
                await producer.send_and_wait(
                    topics.ACCESS, change.value, key=change.key, headers=list(change.headers)
                )
        except (KafkaError, OSError, TimeoutError) as error:
            raise NotWrittenError(type(error).__name__) from error

    async def close(self) -> None:
        """Close the connection; may be called twice."""
        producer, self._producer = self._producer, None
        if producer is not None:
            await producer.stop()

    async def _connected(self) -> AIOKafkaProducer:
        async with self._connecting:
            if self._producer is None:
                producer = AIOKafkaProducer(
                    bootstrap_servers=self._bootstrap.split(","),
                    client_id="wegwijzer.notify.access",
                    acks="all",
                    enable_idempotence=True,
                    metadata_max_age_ms=METADATA_MS,
                )
                try:
                    await producer.start()
                except BaseException:
                    await producer.stop()
                    raise
                self._producer = producer
            return self._producer
