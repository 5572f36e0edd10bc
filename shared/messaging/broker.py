"""How every service makes its FastStream broker, and how it publishes.

FastStream adds a ``correlation_id`` to what it publishes; nothing but the headers of CONTRACTS §2 may
stand clear on our topics, so a middleware takes it off.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from faststream import BaseMiddleware
from faststream.exceptions import IncorrectState
from faststream.kafka import KafkaBroker
from faststream.kafka.response import KafkaPublishCommand

from shared import topics
from shared.errors import RetryableError
from shared.messaging.batch import DeadLetter, dead_letter_headers
from shared.messaging.envelope import Envelope
from shared.sealing import CONTENT_TYPE

METADATA_MS = 10_000
"""How often a client asks where everything is. While Kafka comes back, aiokafka can lose a demand to ask, and
then waits this long: its own five minutes would leave a consumer without its group, or a stop without an end.
"""
_BACKOFF_SECONDS = (0.25, 0.5, 1.0, 2.0)
"""How long to wait after each failure in a row to connect; the last one for ever."""

log = structlog.get_logger()


class _OnlyOurHeaders(BaseMiddleware[KafkaPublishCommand, Any]):
    async def publish_scope(
        self, call_next: Callable[[KafkaPublishCommand], Awaitable[Any]], cmd: KafkaPublishCommand
    ) -> Any:
        cmd.correlation_id = None
        return await call_next(cmd)


def make_broker(
    bootstrap: str, *, client_id: str, request_timeout_ms: int = 40_000, consumer_only: bool = False
) -> KafkaBroker:
    """A broker whose producer is idempotent and waits for all in-sync replicas, without linger.

    Args:
        consumer_only: leave the producer out, for a service that has one of its own, or none.
    """
    return KafkaBroker(
        bootstrap.split(","),
        client_id=client_id,
        acks="all",
        enable_idempotence=True,
        linger_ms=0,
        request_timeout_ms=request_timeout_ms,
        metadata_max_age_ms=METADATA_MS,
        allow_auto_create_topics=False,
        consumer_only=consumer_only,
        middlewares=(_OnlyOurHeaders,),
        logger=None,
    )


async def until_started(
    name: str, start: Callable[[], Awaitable[object]], stop: Callable[[], Awaitable[object]]
) -> None:
    """Start something that needs Kafka; while Kafka is away, try again for ever.

    Args:
        name: what it is, for the log.
        start: one try.
        stop: takes back what a failed try has left half started.
    """
    tries = 0
    while True:
        try:
            await start()
            return
        except (KafkaError, OSError) as error:
            log.warning("kafka_away", needed_by=name, error=type(error).__name__)
            await stop()
        await asyncio.sleep(_BACKOFF_SECONDS[min(tries, len(_BACKOFF_SECONDS) - 1)])
        tries += 1


async def publish(
    broker: KafkaBroker, topic: str, envelope: Envelope, value: bytes, *, content_type: str = CONTENT_TYPE
) -> None:
    """Publish one event; returns once every in-sync replica has acknowledged it.

    Raises:
        RetryableError: no acknowledgement; the event may or may not stand on the topic.
    """
    headers = {name: content.decode() for name, content in envelope.headers(content_type)}
    await publish_raw(broker, topic, envelope.case_id.encode(), headers, value)


async def publish_raw(
    broker: KafkaBroker, topic: str, key: bytes, headers: Mapping[str, str], value: bytes
) -> None:
    """Publish a record that is about no case; returns once every in-sync replica has acknowledged it.

    Raises:
        RetryableError: see ``publish``.
    """
    try:
        await broker.publish(value, topic=topic, key=key, headers=dict(headers))
    except (KafkaError, OSError, IncorrectState) as error:  # the last: not connected yet, or not any more
        raise RetryableError(f"{topic} did not acknowledge: {type(error).__name__}") from error


class DeadLetters:
    """Keeps records that a consumer can never process, byte for byte, on ``<group>.dlq``.

    FastStream publishes text headers only, and these must stay as they were, so this is aiokafka's own
    producer.
    """

    def __init__(self, bootstrap: str, group: str) -> None:
        self._topic = topics.dead_letter_topic(group)
        self._group = group
        self._bootstrap = bootstrap
        self._producer: AIOKafkaProducer | None = None

    async def keep(self, letters: list[DeadLetter], *, at: str) -> None:
        """Returns once all are acknowledged.

        Raises:
            KafkaError: not acknowledged; the records must stay where they are.
        """
        if self._producer is None:
            # Made at the first need: most processes never write a dead letter.
            producer = AIOKafkaProducer(
                bootstrap_servers=self._bootstrap, acks="all", enable_idempotence=True
            )
            await producer.start()
            self._producer = producer
        for letter in letters:
            record = letter.record
            await self._producer.send_and_wait(
                self._topic,
                record.value,
                key=record.key,
                partition=record.partition,
                headers=dead_letter_headers(letter, group=self._group, at=at),
            )

    async def close(self) -> None:
        """Stop the producer, if there is one."""
        if self._producer is not None:
            await self._producer.stop()
