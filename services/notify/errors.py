"""Errors in the shape of whoever asked: a page for people, problem details for software."""

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from services.notify.inbox.render import Pages
from shared import answers

API = "/v1/"


def add_errors(app: FastAPI, pages: Pages) -> None:
    """Answer what no route answers, and what a route could not."""

    def reads_pages(request: Request) -> bool:
        return not request.url.path.startswith(API) and "text/html" in request.headers.get("accept", "")

    async def http_exception(request: Request, error: Exception) -> Response:
        if not isinstance(error, HTTPException) or not reads_pages(request):
            return await answers.http_exception(request, error)
        return pages.wrong(pages.words_for(request), "not-found", error.status_code, error.headers)

    async def invalid(_: Request, error: Exception) -> Response:
        if not isinstance(error, RequestValidationError):
            raise error
        first = error.errors()[0]
        field = str(first["loc"][-1])
        return answers.problem(422, f"{field}: {first['msg'].lower()}; see /docs for what it may be")

    async def defect(request: Request, error: Exception) -> Response:
        if not reads_pages(request):
            return await answers.defect(request, error)
        return pages.wrong(pages.words_for(request), "defect", 500)

    app.add_exception_handler(HTTPException, http_exception)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(Exception, defect)
