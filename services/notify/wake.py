"""Wakes the worker the moment a fold is carried out, whichever process folded it."""

import asyncio
from collections.abc import Callable

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

RETRY_SECONDS = 1.0

log = structlog.get_logger()


async def listen(redis: Redis, name: str, wake: Callable[[], None]) -> None:
    """Call ``wake`` for each message; ends only by cancellation. Without it the worker still polls."""
    while True:
        try:
            async with redis.pubsub(ignore_subscribe_messages=True) as pubsub:
                await pubsub.subscribe(name)
                async for _ in pubsub.listen():
                    wake()
        except (RedisError, OSError) as error:
            log.warning("wake_retries", error=type(error).__name__)
        await asyncio.sleep(RETRY_SECONDS)
