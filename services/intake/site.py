"""Puts the pages into the application, and tells pages from the API where an answer is an error."""

from collections.abc import Sequence

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

from services.intake.web.form import Form
from services.intake.web.render import Pages
from services.intake.web.status import StatusPages
from shared import answers

API = "/v1/"


def add_pages(app: FastAPI, pages: Pages, form: Form, statuses: StatusPages) -> None:
    """Add the routes of the form and of the status page, and errors in the reader's own language."""
    app.include_router(form.routes())
    app.include_router(statuses.routes())

    async def http_exception(request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException) or not _reads_pages(request):
            return await answers.http_exception(request, error)
        return pages.wrong(pages.words_for(request), "not-found", error.status_code, error.headers)

    async def defect(request: Request, error: Exception) -> Response:
        if not _reads_pages(request):
            return await answers.defect(request, error)
        return pages.wrong(pages.words_for(request), "defect", 500)

    app.add_exception_handler(HTTPException, http_exception)
    app.add_exception_handler(Exception, defect)


def _reads_pages(request: Request) -> bool:
    return not request.url.path.startswith(API) and "text/html" in request.headers.get("accept", "")


class ApiCors:
    """Lets pages of other origins call the API, and nothing else: the form is nobody's to call."""

    def __init__(self, app: ASGIApp, origins: Sequence[str]) -> None:
        self._app = app
        self._cors = CORSMiddleware(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key"],
            expose_headers=["Idempotency-Replayed", "Location", "Retry-After"],
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        is_api = scope["type"] == "http" and scope["path"].startswith(API)
        await (self._cors if is_api else self._app)(scope, receive, send)
