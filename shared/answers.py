"""Problem details (RFC 9457): one shape for every answer that is not a success, naming field and remedy.

They never repeat what was sent: it may be about a person.
"""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from shared.contracts.problems import Problem as FieldProblem

MEDIA_TYPE = "application/problem+json"

NO_STORE = {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}


class FieldError(BaseModel):
    """One field that is wrong."""

    pointer: str
    """JSON pointer (RFC 6901) as a URI fragment."""
    field: str
    reason: str
    remedy: str


class Problem(BaseModel):
    """RFC 9457."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    errors: list[FieldError] = []


class Ready(Response):
    """An answer whose bytes are ready: the framework would encode and look through its headers again."""

    def __init__(self, status: int, body: bytes, headers: Sequence[tuple[bytes, bytes]]) -> None:
        self.status_code = status
        self.background = None
        self.body = body
        self.raw_headers = [*headers, (b"content-length", str(len(body)).encode())]


def problem(
    status: int,
    detail: str,
    *,
    errors: Sequence[FieldProblem] = (),
    headers: Mapping[str, str] | None = None,
) -> JSONResponse:
    """An answer that is not a success."""
    content: dict[str, Any] = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        errors=[
            FieldError(pointer=f"#{one.pointer}", field=one.field, reason=one.reason, remedy=one.remedy)
            for one in errors
        ],
    ).model_dump(exclude_defaults=False)
    if not errors:
        del content["errors"]
    return JSONResponse(
        content, status_code=status, media_type=MEDIA_TYPE, headers={**NO_STORE, **(headers or {})}
    )


async def http_exception(_: Request, error: Exception) -> JSONResponse:
    """404 and 405 of the framework, in the same shape."""
    if not isinstance(error, HTTPException):
        raise error
    return problem(error.status_code, str(error.detail), headers=error.headers)


async def defect(_: Request, __: Exception) -> JSONResponse:
    """A defect of ours, in the same shape; the server logs where it arose, never its message."""
    return problem(
        500, "Something is wrong on our side; try again later. Nothing was accepted by this answer."
    )


_RETRY_AFTER = {"Retry-After": ("integer", "Seconds to wait before it is sent again")}
_HEADERS: Mapping[int, Mapping[str, tuple[str, str]]] = {
    401: {"WWW-Authenticate": ("string", "Always Bearer")},
    405: {"Allow": ("string", "The methods that this path knows")},
    409: _RETRY_AFTER,
    429: _RETRY_AFTER,
    503: _RETRY_AFTER,
}
"""What an answer of this status always carries besides."""


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The OpenAPI answers for these statuses."""
    return {
        status: {
            "description": HTTPStatus(status).phrase,
            "headers": {
                name: documented_header(kind, says) for name, (kind, says) in _HEADERS.get(status, {}).items()
            },
            "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for status in statuses
    }


def documented_header(kind: str, says: str, *, always: bool = True) -> dict[str, Any]:
    """The OpenAPI of a header that an answer carries."""
    return {"description": says, "required": always, "schema": {"type": kind}}
