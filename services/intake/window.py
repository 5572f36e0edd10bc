"""The idempotency window: whether the last 24 hours are all remembered (CONTRACTS §5)."""

import asyncio
from typing import Any

import structlog
from redis.exceptions import RedisError

from services.intake.adapters.store import Store
from shared import topics
from shared.errors import RetryableError
from shared.messaging.fold import FoldingConsumer

_LOOK_SECONDS = 0.25

log = structlog.get_logger()


class Window:
    """Declares the window whole once ``requests`` has been read: at start, and after each wipe."""

    def __init__(self, store: Store, statuses: FoldingConsumer[Any]) -> None:
        self._store = store
        self._statuses = statuses
        self.was_whole = False
        """Whether it has been whole since this process started. A later wipe leaves the process ready:
        posts without a key go on."""

    async def tend(self) -> None:
        """Look at it for ever."""
        while True:
            try:
                whole = await self._store.is_whole()
                if not whole and await self._statuses.caught_up([topics.REQUESTS]):
                    await self._store.set_whole()
                    whole = True
                    log.info("idempotency_window_is_whole")
                self.was_whole = self.was_whole or whole
            except (RedisError, OSError, RetryableError) as error:
                log.warning("rebuild_waits", error=type(error).__name__)
            await asyncio.sleep(_LOOK_SECONDS)
