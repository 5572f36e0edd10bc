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

Endpoint = Callable[[Request], Awaitable[Response]]


class Shortcut:
    """ASGI middleware that calls one endpoint itself; it must raise no ``HTTPException``.

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
        if scope["type"] == "http" and scope["path"] == self._path and scope["method"] == self._method:
            answer = await self._endpoint(Request(scope, receive))
            await answer(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def add_shortcut(app: FastAPI, router: APIRouter, method: str, path: str) -> None:
    """Lead past the framework to a route of a router of the app; call before other middleware is added.

    Raises:
        LookupError: the router has no such route, so it would answer undocumented.
    """
    for route in router.routes:
        if isinstance(route, APIRoute) and route.path == path and method in (route.methods or ()):
            app.add_middleware(Shortcut, method=method, path=path, endpoint=route.endpoint)
            return
    raise LookupError(f"{method} {path} is not a route")
