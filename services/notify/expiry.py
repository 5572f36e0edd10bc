"""Ends what nobody answers in time, so that routing asks somebody else (ADR 0013, Terms)."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from redis.exceptions import RedisError

from services.notify.adapters.referrals import RedisReferrals
from services.notify.desk import AwayError, Desk
from shared.clock import Clock
from shared.messaging.health import STUCK_SECONDS

LOOK_SECONDS: Final = 1.0
AT_ONCE: Final = 50

log = structlog.get_logger()


class Expiry:
    """Looks for referrals that have waited too long.

    Args:
        referrals: where they stand.
        desk: ends them.
        is_open: whether Redis is known to be complete; before that an answer may be missing.
        look_seconds: how often to look.
    """

    def __init__(
        self,
        referrals: RedisReferrals,
        desk: Desk,
        clock: Clock,
        *,
        is_open: Callable[[], Awaitable[bool]],
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self._referrals = referrals
        self._desk = desk
        self._clock = clock
        self._is_open = is_open
        self._look_seconds = look_seconds
        self._looked_at = time.monotonic()

    def problem(self) -> str | None:
        """Why it does not look, or None."""
        return "stuck" if time.monotonic() - self._looked_at > STUCK_SECONDS else None

    async def run(self) -> None:
        """Look for ever; ends only by cancellation, or by a defect of ours."""
        while True:
            try:
                if await self._is_open():
                    await self.look()
                self._looked_at = time.monotonic()
            except (RedisError, OSError, AwayError) as error:
                log.warning("expiry_retries", error=type(error).__name__)
            await asyncio.sleep(self._look_seconds)

    async def look(self) -> int:
        """End what has expired by now; how many were looked at.

        Raises:
            RedisError, AwayError: something does not answer; what is left is found again.
        """
        ids = await self._referrals.expired(self._clock.now(), AT_ONCE)
        away: AwayError | None = None
        for id_ in ids:
            try:
                await self._desk.expire(id_)
            except AwayError as error:
                away = error  # one that cannot be ended now must not hold up those behind it
        if away is not None:
            raise away
        return len(ids)
