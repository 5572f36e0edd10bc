"""Writes of many posts in one round trip to Redis."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import RedisError

T = TypeVar("T")


class GatheredWrites(Generic[T]):
    """Sends what came in while the round before was under way, all at once and in order.

    A pipeline of its own for every post costs several times the work of the commands in it.

    Args:
        redis: where they are written.
        queue: queues the commands, which only set or delete, of all writes of a round.
        seconds: how long a write is waited for; it may be carried out later all the same.
    """

    def __init__(
        self, redis: Redis, queue: Callable[[Pipeline, Sequence[T]], None], *, seconds: float
    ) -> None:
        self._redis = redis
        self._queue = queue
        self._seconds = seconds
        self._waiting: list[tuple[T, asyncio.Future[None]]] = []
        self._sending: asyncio.Task[None] | None = None

    async def write(self, one: T) -> None:
        """Returns once Redis has carried it out.

        Raises:
            TimeoutError: Redis has not answered in time.
            RedisError, OSError: Redis does not answer, or refused one of the commands of this round.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            # One clock for all who wait together; whoever joins waits less.
            loop.call_later(self._seconds, _give_up, self._waiting)
        self._waiting.append((one, done))
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send(), name="gathered writes")
        await done

    async def _send(self) -> None:
        while self._waiting:
            # Who has given up needs no answer, but its write is as good as before.
            round_, self._waiting = self._waiting, []
            try:
                async with self._redis.pipeline(transaction=False) as pipe:
                    self._queue(pipe, [one for one, _ in round_])
                    await pipe.execute()
            except (RedisError, OSError) as error:
                for _, done in round_:
                    if not done.done():
                        done.set_exception(error)
            else:
                for _, done in round_:
                    if not done.done():
                        done.set_result(None)


def _give_up(waiting: Sequence[tuple[object, asyncio.Future[None]]]) -> None:
    for _, done in waiting:
        if not done.done():
            done.set_exception(TimeoutError())
