"""The projection of ``wegwijzer.keys``: where each service finds the keys of cases.

Redis holds them as they stand on the topic, still wrapped by the keyring: who reads Redis reads no case.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import cast

from faststream.kafka import KafkaBroker
from pydantic import ValidationError
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import RedisError

from shared import topics
from shared.clock import Clock
from shared.contracts.events import KEY_ISSUED, CaseKeyIssued
from shared.errors import ContractError, RetryableError, SealError
from shared.messaging.batch import ERASED, UNREADABLE, CaseKey, Handled
from shared.messaging.broker import DeadLetters
from shared.messaging.envelope import Envelope
from shared.messaging.fold import FoldingConsumer
from shared.sealing import Keyring

DESTROYED = b""
"""What Redis holds for a case whose key was tombstoned."""


class KeyFold:
    """Keeps each case's wrapped key under its case id."""

    handled: Collection[str] = (KEY_ISSUED,)
    ignored: Collection[str] = ()

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def result_id(self, envelope: Envelope) -> str:
        """The event's own id."""
        return envelope.id

    def handle(
        self, envelope: Envelope, sealed: bytes | None, keys: Mapping[str, CaseKey]
    ) -> tuple[str, bytes]:
        """Case id and wrapped key; an empty value destroys the key."""
        if not sealed:
            return envelope.case_id, DESTROYED
        try:
            CaseKeyIssued.model_validate_json(sealed)
        except ValidationError:
            raise ContractError("the wrapped key does not fit its contract") from None
        return envelope.case_id, sealed

    def write(self, pipe: Pipeline, handled: Sequence[Handled[tuple[str, bytes]]]) -> None:
        """Keep the keys."""
        if handled:
            pipe.mset({key_name(self._prefix, item.result[0]): item.result[1] for item in handled})


def key_name(prefix: str, case_id: str) -> str:
    """The Redis key of a case's wrapped key."""
    return f"{prefix}:key:{case_id}"


class RedisCaseKeys:
    """Finds case keys in a service's own projection."""

    def __init__(
        self,
        broker: KafkaBroker,
        redis: Redis,
        keyring: Keyring,
        *,
        prefix: str,
        group: str,
        dead_letters: DeadLetters,
        clock: Clock,
        gather_ms: int = 0,
        gives_way: Callable[[], bool] = lambda: False,
    ) -> None:
        self._redis = redis
        self._keyring = keyring
        self._prefix = prefix
        self.consumer = FoldingConsumer(
            broker,
            redis,
            names=[topics.KEYS],
            group=group,
            prefix=prefix,
            fold=KeyFold(prefix),
            keys=None,
            dead_letters=dead_letters,
            clock=clock,
            gather_ms=gather_ms,
            gives_way=gives_way,
        )

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        """See ``CaseKeys.look_up``."""
        wanted = list(case_ids)
        if not wanted:
            return {}
        try:
            names = [key_name(self._prefix, case_id) for case_id in wanted]
            found = cast(list[bytes | None], await self._redis.mget(names))
        except (RedisError, OSError) as error:
            raise RetryableError("Redis does not answer") from error
        return {
            case_id: self._cipher(wrapped, case_id) if wrapped else ERASED
            for case_id, wrapped in zip(wanted, found, strict=True)
            if wrapped is not None
        }

    def _cipher(self, wrapped: bytes, case_id: str) -> CaseKey:
        try:
            return self._keyring.unwrap(wrapped, case_id)
        except SealError:
            # One key that does not unwrap must not hold the keys of the others.
            return UNREADABLE

    async def caught_up(self) -> bool:
        """See ``CaseKeys.caught_up``."""
        return await self.consumer.caught_up()
