"""One look for all who ask at the same time."""

import asyncio
from collections.abc import Awaitable, Callable


class Together:
    """Answers with a look that began after the question, and never makes two at once.

    After a crash everything that was in hand asks whether its report stands on Kafka: thousands of looks of
    their own would take the time, and the connections, that the deliveries need.

    Args:
        look: what is asked; what it raises is raised to all who share it.
    """

    def __init__(self, look: Callable[[], Awaitable[bool]]) -> None:
        self._look = look
        self._running: asyncio.Task[bool] | None = None
        self._next: asyncio.Task[bool] | None = None

    async def __call__(self) -> bool:
        """The answer of the next look."""
        if self._next is None:
            self._next = asyncio.create_task(self._after(self._running))
        return await asyncio.shield(self._next)

    async def _after(self, before: "asyncio.Task[bool] | None") -> bool:
        if before is not None:
            await asyncio.wait([before])
        # Who asks from here on asks too late for this look.
        self._running, self._next = self._next, None
        return await self._look()
