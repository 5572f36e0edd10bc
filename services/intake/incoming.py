"""What the pages and the API both read of an HTTP request."""

from fastapi import Request


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
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise TooLargeError
        parts.append(part)
    return b"".join(parts)
