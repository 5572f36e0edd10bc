"""How the receivers of webhooks have answered, in Redis."""

from datetime import UTC, datetime

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import WatchError

from services.notify.domain.endpoint import WELL, Health, OffReason, noted
from services.notify.domain.outcome import Outcome
from shared.errors import RetryableError

KEPT_DAYS = 30
"""How long failures are remembered of an endpoint that nothing is sent to."""

TURNS = 20
"""How often to begin again where another try is noted in between; a lane runs five at once."""


class RedisEndpoints:
    """See ``Endpoints``: ``<prefix>:endpoint:<organisation>/<channel>``, a hash ``failures`` and
    ``first_failure_at`` (seconds since the epoch); no hash for one that is well.

    It stands in Redis alone: after a wipe every endpoint counts as well and the five days begin again. No
    message is lost by that, a dead endpoint is only tried for longer.
    """

    def __init__(self, redis: Redis, *, prefix: str) -> None:
        self._redis = redis
        self._prefix = prefix

    async def note(
        self, organisation: str, channel: str, outcome: Outcome, now: datetime
    ) -> OffReason | None:
        """See ``Endpoints.note``."""
        name = self._name(organisation, channel)
        if outcome.verdict == "delivered":
            await self._redis.delete(name)
            return None
        async with self._redis.pipeline() as pipe:
            for _ in range(TURNS):
                try:
                    await pipe.watch(name)
                    before = await _read(pipe, name)
                    after, reason = noted(before, outcome, now)
                    pipe.multi()  # type: ignore[no-untyped-call]  # not typed by the library
                    _write(pipe, name, after)
                    await pipe.execute()
                    return reason
                except WatchError:
                    continue  # somebody noted another try in between
        raise RetryableError("the health of an endpoint was changed by others all the time")

    async def forget(self, organisation: str, channel: str) -> None:
        """See ``Endpoints.forget``."""
        await self._redis.delete(self._name(organisation, channel))

    def _name(self, organisation: str, channel: str) -> str:
        return f"{self._prefix}:endpoint:{organisation}/{channel}"


async def _read(pipe: Pipeline, name: str) -> Health:
    failures, first = await pipe.hmget(name, ["failures", "first_failure_at"])
    if failures is None or first is None:
        return WELL
    return Health(int(failures), datetime.fromtimestamp(float(first), UTC))


def _write(pipe: Pipeline, name: str, health: Health) -> None:
    if health.first_failure_at is None:
        pipe.delete(name)
        return
    pipe.hset(
        name, mapping={"failures": health.failures, "first_failure_at": health.first_failure_at.timestamp()}
    )
    pipe.expire(name, KEPT_DAYS * 24 * 3600)
