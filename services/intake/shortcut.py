"""The hot route, led past the framework's road to it.

FastAPI looks for a route, resolves dependencies and opens exit stacks around every call: a fifth of what a
post costs, and nothing of it is needed where the handler takes a request and gives a response. The route
stands in FastAPI all the same: it documents itself there, and the handler that answers is its own.
"""

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from shared.answers import defect

Endpoint = Callable[[Request], Awaitable[Response]]


class Shortcut:
    """An ASGI application that answers one route itself; its handler must raise no ``HTTPException``.

    What comes from a page of another origin goes the long way, where CORS is.

    Args:
        app: what answers everything else.
        method, path: of the route.
        endpoint: its handler.
    """

    def __init__(self, app: ASGIApp, *, method: str, path: str, endpoint: Endpoint) -> None:
        self._app = app
        self._method = method
        self._path = path
        self._endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or let the app answer."""
        if (
            scope["type"] != "http"
            or scope["path"] != self._path
            or scope["method"] != self._method
            or any(name == b"origin" for name, _ in scope["headers"])
        ):
            await self._app(scope, receive, send)
        else:
            request = Request(scope, receive)
            try:
                answer = await self._endpoint(request)
            except Exception as error:
                # As the framework does: the asker hears of it, and so does the log.
                await (await defect(request, error))(scope, receive, send)
                raise
            await answer(scope, receive, send)


def with_shortcut(app: FastAPI, router: APIRouter, method: str, path: str) -> ASGIApp:
    """The app, with a shortcut to a route of a router that it includes.

    Raises:
        LookupError: the router has no such route, so it would answer undocumented.
    """
    for route in router.routes:
        if isinstance(route, APIRoute) and route.path == path and method in (route.methods or ()):
            return Shortcut(app, method=method, path=path, endpoint=route.endpoint)
    raise LookupError(f"{method} {path} is not a route")
