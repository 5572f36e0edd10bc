"""What pages and APIs both read of an HTTP request."""

import asyncio

from fastapi import Request
from starlette.requests import ClientDisconnect


class TooLargeError(Exception):
    """More was sent than is read."""


def address_of(request: Request) -> str:
    """Where a request comes from: its client's address, which a trusted proxy has passed on."""
    return request.client.host if request.client is not None else ""


async def read_body(request: Request, most: int) -> bytes:
    """The body, read no further than the limit.

    Args:
        most: how many bytes it may have.

    Raises:
        TooLargeError: it has more.
        starlette.requests.ClientDisconnect: the client went away in the middle.
    """
    parts: list[bytes] = []
    size = 0
    is_whole = False
    while not is_whole:
        message = await request.receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > most:
            raise TooLargeError
        is_whole = not message.get("more_body", False)
    return b"".join(parts)


class Patience:
    """Reads bodies, and waits for none of them longer than ``seconds``.

    One timer for all, set for whoever has waited longest: one for each costs a hundredth of a post.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._waiting: dict[asyncio.Task[object], float] = {}
        """Until when; the longest wait stands first."""
        self._late: set[asyncio.Task[object]] = set()
        self._timer: asyncio.TimerHandle | None = None

    async def read_body(self, request: Request, most: int) -> bytes:
        """As the function of this name.

        Raises:
            TimeoutError: the body did not arrive in time.
        """
        loop = asyncio.get_running_loop()
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("only a task can wait")
        self._waiting[task] = loop.time() + self._seconds
        if self._timer is None:
            self._timer = loop.call_later(self._seconds, self._look)
        try:
            return await read_body(request, most)
        except asyncio.CancelledError:
            if task not in self._late or task.uncancel() > 0:
                raise  # somebody else has ended it
            raise TimeoutError from None
        finally:
            self._late.discard(task)
            del self._waiting[task]

    def _look(self) -> None:
        self._timer = None
        loop = asyncio.get_running_loop()
        now = loop.time()
        for task, until in self._waiting.items():
            if until > now:
                self._timer = loop.call_at(until, self._look)
                break
            if task not in self._late:
                self._late.add(task)
                task.cancel()
