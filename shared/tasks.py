"""Ending background tasks."""

import asyncio
from typing import Any


async def end(*tasks: asyncio.Task[Any], again_seconds: float = 5.0) -> None:
    """Cancel tasks until each of them has ended; what one raised instead stays in it.

    Once is not always enough: where a cancellation meets a timeout of a library at the same moment, the task
    gets the timeout, takes it for a Kafka or Redis that does not answer, and goes on. Seen with a watch whose
    ``stop`` then waited for it for ever.

    Args:
        again_seconds: how long a task may take to end before it is cancelled once more.
    """
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=again_seconds)
    for task in tasks:
        if not task.cancelled():
            task.exception()  # looked at, or the loop would tell of it once more
