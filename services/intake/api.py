"""The HTTP face of intake (DESIGN §7, CONTRACTS §1)."""

import asyncio
import re
import time
from datetime import date
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError
from redis.exceptions import RedisError
from starlette.requests import ClientDisconnect

from services.intake.accept import Acceptance, BusyError, OtherBodyError, Receipt, UnavailableError
from services.intake.adapters.folding import Status
from services.intake.adapters.store import Store
from services.intake.answers import NO_STORE, documented, problem
from services.intake.domain.references import read_reference
from services.intake.settings import Settings
from shared.contracts.problems import Problem as FieldProblem
from shared.contracts.problems import problems
from shared.contracts.request import RequestBody
from shared.observability import metrics

MAX_BODY_BYTES = 64 * 1024
BODY_SECONDS = 10.0
"""How long a body may take to arrive: a slow line yes, a connection held open for ever no."""
SUBMITTER = "api"
"""Who posted; keys of other software and forms get names of their own with the form's stage."""

_IDEMPOTENCY_KEY = re.compile(r"[!-~]{1,255}")
_NO_SUCH_REQUEST = "No request has this reference and this secret; use the whole link that was given."


class Accepted(BaseModel):
    """The receipt of a request."""

    case_id: str
    reference: str
    status_url: str


class TooLargeError(Exception):
    """The body is larger than the limit."""


_EXAMPLE: dict[str, Any] = {
    "role": "person",
    "need": "learn_dutch",
    "language": "ar",
    "place": {"postal_code": "9000", "municipality": "Gent"},
    "consent_to_share": True,
}


def routes(acceptance: Acceptance, store: Store, settings: Settings, first_day: date) -> APIRouter:
    """The routes; ``first_day`` is the first that any policy covers."""
    router = APIRouter()

    @router.post(
        "/v1/requests",
        tags=["requests"],
        summary="Ask for help",
        status_code=202,
        response_model=Accepted,
        responses=documented(400, 408, 409, 413, 415, 422, 500, 503),
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": RequestBody.model_json_schema(ref_template="#/components/schemas/{model}"),
                        "example": _EXAMPLE,
                    }
                },
            },
            "parameters": [
                {
                    "name": "Idempotency-Key",
                    "in": "header",
                    "required": False,
                    "description": (
                        "Up to 255 visible characters, remembered for 24 hours: the same key with the same "
                        "body gets the same answer and is decided once."
                    ),
                    "schema": {"type": "string", "maxLength": 255, "pattern": "^[!-~]+$"},
                }
            ],
        },
    )
    async def submit(request: Request) -> JSONResponse:
        begun = time.perf_counter()
        answer = await _submit(request)
        metrics.INTAKE_REQUESTS.labels(result=str(answer.status_code)).inc()
        metrics.INTAKE_SECONDS.observe(time.perf_counter() - begun)
        return answer

    async def _submit(request: Request) -> JSONResponse:
        media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if media_type != "application/json":
            return problem(415, "content-type: is not application/json; send the request as JSON.")
        keys = request.headers.getlist("idempotency-key")
        if len(keys) > 1 or not all(map(_IDEMPOTENCY_KEY.fullmatch, keys)):
            return problem(
                400,
                "Idempotency-Key: is empty, too long, not visible ASCII or there twice; "
                "send one of 1 to 255 such characters.",
            )
        key = keys[0] if keys else None
        try:
            async with asyncio.timeout(BODY_SECONDS):
                raw = await _read(request)
        except TimeoutError:
            return problem(
                408, "The body did not arrive in time; send it again.", headers={"Connection": "close"}
            )
        except ClientDisconnect:
            # Nobody is left to read this; it only counts.
            return problem(400, "The body ended too early; send it again.")
        except TooLargeError:
            return problem(413, f"The body is larger than {MAX_BODY_BYTES // 1024} KiB; shorten the text.")
        try:
            body = RequestBody.model_validate_json(raw)
        except ValidationError as error:
            found = problems(error)
            if error.errors(include_url=False, include_input=False)[0]["type"] == "json_invalid":
                return problem(400, "The body is not JSON; check quotes, commas and braces.")
            return problem(422, str(found[0]), errors=found)
        wrong = _as_of_problem(body, settings, first_day)
        if wrong is not None:
            return problem(422, str(wrong), errors=[wrong])
        try:
            receipt = await acceptance.accept(body, SUBMITTER, key)
        except UnavailableError as error:
            return problem(
                503,
                f"Not accepted: {error}. Send it again, with the same Idempotency-Key if it has one.",
                headers={"Retry-After": str(error.seconds)},
            )
        except BusyError:
            return problem(
                409,
                "A request with this Idempotency-Key is being taken in; send it again in a moment.",
                headers={"Retry-After": "1"},
            )
        except OtherBodyError:
            return problem(
                422, "Idempotency-Key: was used for another body in the last 24 hours; use a new key."
            )
        return _accepted(receipt, settings)

    @router.get(
        "/v1/requests/{reference}",
        tags=["requests"],
        summary="Where a request is now",
        response_model=Status,
        responses=documented(401, 404, 500, 503),
        openapi_extra={"security": [{"secret": []}]},
    )
    async def status(reference: str, request: Request) -> JSONResponse:
        scheme, _, secret = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not secret:
            return problem(
                401,
                "Authorization: is missing; send Bearer and the secret from the fragment of status_url.",
                headers={"WWW-Authenticate": "Bearer"},
            )
        try:
            found = await store.status(read_reference(reference), secret.strip())
        except (RedisError, OSError):
            return problem(503, "The status cannot be read now; try again.", headers={"Retry-After": "5"})
        if found is None:
            return problem(404, _NO_SUCH_REQUEST)
        return JSONResponse(found.model_dump(), headers=NO_STORE)

    return router


async def _read(request: Request) -> bytes:
    """The body, read no further than the limit."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BODY_BYTES:
            raise TooLargeError
        parts.append(part)
    return b"".join(parts)


def _as_of_problem(body: RequestBody, settings: Settings, first_day: date) -> FieldProblem | None:
    if body.as_of is None:
        return None
    if not settings.allow_as_of:
        return FieldProblem("/as_of", "as_of", "is not taken here", "leave it out; the day of receipt counts")
    if body.as_of < first_day:
        return FieldProblem(
            "/as_of",
            "as_of",
            "no policy in force on that day",
            f"send a date from {first_day.isoformat()} on",
        )
    return None


def _accepted(receipt: Receipt, settings: Settings) -> JSONResponse:
    accepted = Accepted(
        case_id=receipt.case_id,
        reference=receipt.reference,
        # In the fragment, which no browser sends and no server logs.
        status_url=f"{settings.status_base()}/status/{receipt.reference}#{receipt.secret}",
    )
    headers = {**NO_STORE, "Location": f"/v1/requests/{receipt.reference}"}
    if receipt.replayed:
        headers["Idempotency-Replayed"] = "true"
    return JSONResponse(accepted.model_dump(), status_code=202, headers=headers)
