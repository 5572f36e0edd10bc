"""Opens the schedule once Redis has all that Kafka knew: after a start on an empty Redis, a wipe, a restart
of Redis or a take-over by a replica. Until then nothing is sent, so nothing that was delivered is repeated.
"""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from redis.exceptions import RedisError

from services.notify.adapters.schedule import RedisSchedule
from shared.errors import RetryableError

LOOK_SECONDS = 0.1

log = structlog.get_logger()

CaughtUp = Callable[[], Awaitable[bool]]


class Gate:
    """Watches over the epoch of the schedule.

    Args:
        schedule: what is opened.
        caught_up: whether everything that stood on the topics when it was called is in Redis; raises
            ``RetryableError``.
        opened: told each time the gate opens.
    """

    def __init__(self, schedule: RedisSchedule, caught_up: CaughtUp, opened: Callable[[], None]) -> None:
        self._schedule = schedule
        self._caught_up = caught_up
        self._opened = opened
        self._closed = asyncio.Event()
        self._closed.set()

    def closed(self) -> None:
        """The schedule was found closed."""
        self._closed.set()

    async def run(self) -> None:
        """Open whenever it is closed and may be opened; ends only by cancellation."""
        while True:
            await self._closed.wait()
            try:
                if await self._open():
                    self._closed.clear()
                    self._opened()
                    continue
            except (RetryableError, RedisError, OSError) as error:
                log.warning("opening_retries", error=type(error).__name__)
            await asyncio.sleep(LOOK_SECONDS)

    async def _open(self) -> bool:
        if await self._schedule.is_open():
            return True
        opening = await self._schedule.begin_opening()
        if await self._caught_up() and await self._schedule.finish_opening(opening):
            log.info("schedule_opened")
            return True
        return False
