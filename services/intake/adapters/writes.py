"""Writes of many posts in one round trip to Redis."""

import asyncio
from collections.abc import Callable

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import RedisError

Queue = Callable[[Pipeline], None]
_Waiting = list[tuple[Queue, "asyncio.Future[None]"]]


class GatheredWrites:
    """Sends what came in while the round before was under way, all at once and in order.

    A pipeline of its own for every post costs several times the work of the commands in it.

    Args:
        redis: where they are written.
        seconds: how long a write is waited for; it may be carried out later all the same.
    """

    def __init__(self, redis: Redis, *, seconds: float) -> None:
        self._redis = redis
        self._seconds = seconds
        self._waiting: _Waiting = []
        self._sending: asyncio.Task[None] | None = None

    async def write(self, queue: Queue) -> None:
        """Queue commands that only set or delete; returns once Redis has carried them out.

        Raises:
            TimeoutError: Redis has not answered in time.
            RedisError, OSError: Redis does not answer, or refused one of the commands of this round.
        """
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        if not self._waiting:
            # One clock for all who wait together; whoever joins waits less.
            loop.call_later(self._seconds, _give_up, self._waiting)
        self._waiting.append((queue, done))
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send(), name="gathered writes")
        await done

    async def _send(self) -> None:
        while self._waiting:
            # Who has given up needs no answer, but its write is as good as before.
            round_, self._waiting = self._waiting, []
            try:
                async with self._redis.pipeline(transaction=False) as pipe:
                    for queue, _ in round_:
                        queue(pipe)
                    await pipe.execute()
            except (RedisError, OSError) as error:
                for _, done in round_:
                    if not done.done():
                        done.set_exception(error)
            else:
                for _, done in round_:
                    if not done.done():
                        done.set_result(None)


def _give_up(waiting: _Waiting) -> None:
    for _, done in waiting:
        if not done.done():
            done.set_exception(TimeoutError())
