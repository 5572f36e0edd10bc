"""The HTTP face of intake (DESIGN §7, CONTRACTS §1)."""

import re
import time
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Strict, ValidationError
from redis.exceptions import RedisError
from starlette.requests import ClientDisconnect

from services.intake.accept import Acceptance, BusyError, OtherBodyError, Receipt, UnavailableError
from services.intake.adapters.folding import Status
from services.intake.adapters.store import Store
from services.intake.domain.references import read_reference
from services.intake.gate import Gate, Refused
from services.intake.settings import Settings
from services.intake.withdraw import Withdrawal
from shared.answers import NO_STORE, Ready, documented, documented_header, problem
from shared.contracts.problems import Problem as FieldProblem
from shared.contracts.problems import problems
from shared.contracts.request import RequestBody
from shared.incoming import Patience, TooLargeError, address_of
from shared.observability import metrics

MAX_BODY_BYTES = 64 * 1024
BODY_SECONDS = 10.0
"""How long a body may take to arrive: a slow line yes, a connection held open for ever no."""
_ACCEPTED = metrics.INTAKE_REQUESTS.labels(result="202")
_KEPT = (
    (b"content-type", b"application/json"),
    *((name.lower().encode(), value.encode()) for name, value in NO_STORE.items()),
)
_IDEMPOTENCY_KEY = re.compile(r"[!-~]{1,255}")
_UNSIGNED = "Authorization: is missing; send Bearer and the secret from the fragment of status_url."
_NO_SUCH_REQUEST = "No request has this reference and this secret; use the whole link that was given."

SECURITY_SCHEMES: dict[str, Any] = {
    "secret": {
        "type": "http",
        "scheme": "bearer",
        "description": "The secret from the fragment of status_url",
    },
    "api_key": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "wgw_…",
        "description": "The API key of a service's software; without one the limit per address counts",
    },
}
_REFERENCE: dict[str, Any] = {
    "name": "reference",
    "in": "path",
    "required": True,
    "description": "The reference of the receipt; case, spaces and hyphens do not matter.",
    "schema": {"type": "string", "minLength": 1},
    "example": "7K3M9QTA",
}


class Accepted(BaseModel):
    """The receipt of a request."""

    case_id: str
    reference: str
    status_url: str


class WithdrawBody(BaseModel):
    """How a request is taken back."""

    model_config = ConfigDict(extra="forbid")

    erase: Annotated[bool, Strict()] = False
    """Whether everything that was told is destroyed as well; that cannot be undone."""


class Withdrawn(BaseModel):
    """The withdrawal is kept and will be carried out."""

    reference: str
    erase: bool


_EXAMPLES: dict[str, Any] = {
    "person": {
        "summary": "Somebody asks for a Dutch course, and gives no name",
        "value": {
            "role": "person",
            "need": "learn_dutch",
            "language": "ar",
            "place": {"postal_code": "9000", "municipality": "Gent"},
            "consent_to_share": True,
        },
    },
    "helper": {
        "summary": "A neighbour asks for a school for a child, and may be called back",
        "value": {
            "role": "helper",
            "need": "school_enrolment",
            "minor": True,
            "text": "Zahra is negen en heeft nog geen school.",
            "language": "prs",
            "place": {"municipality": "Sint-Jans-Molenbeek"},
            "contact": {"name": "Noor", "phone": "+32470000000"},
            "consent_to_share": True,
        },
    },
    "interpreter": {
        "summary": "A school orders an interpreter",
        "value": {
            "role": "professional",
            "need": "interpreter_on_site",
            "interpreting_mode": "on_site",
            "language": "nl",
            "languages_needed": ["prs"],
            "place": {"postal_code": "2000", "municipality": "Antwerpen"},
            "organisation": {"name": "Basisschool De Linde", "reference": "A-12"},
            "appointment": {
                "starts_at": "2026-12-03T14:30:00+01:00",
                "duration_minutes": 60,
                "place": "Kerkstraat 1",
            },
            "consent_to_share": True,
        },
    },
    "own words": {
        "summary": "Own words only: a person of ours reads them first",
        "value": {
            "role": "person",
            "text": "Ik begrijp de brief van de gemeente niet.",
            "language": "tr",
            "place": {"postal_code": "3600"},
            "consent_to_share": True,
        },
    },
    "no agreement": {
        "summary": "Nothing may be shared: the asker only hears who can help",
        "value": {
            "role": "person",
            "need": "orientation",
            "language": "uk",
            "place": {"municipality": "Oostende"},
            "consent_to_share": False,
        },
    },
}


def routes(
    acceptance: Acceptance,
    withdrawal: Withdrawal,
    store: Store,
    gate: Gate,
    settings: Settings,
    first_day: date,
) -> APIRouter:
    """The routes; ``first_day`` is the first that any policy covers."""
    router = APIRouter()
    patience = Patience(BODY_SECONDS)

    @router.post(
        "/v1/requests",
        tags=["requests"],
        summary="Ask for help",
        status_code=202,
        response_model=Accepted,
        description=(
            "A `need`, a `text` or both; `interpreting_mode` only beside the need that it belongs to. "
            "Send the same again, with the same `Idempotency-Key`, where no answer came."
        ),
        responses={
            202: {
                "headers": {
                    "Location": documented_header("string", "Where its status is read"),
                    "Idempotency-Replayed": documented_header(
                        "string", "true where this was answered before", always=False
                    ),
                }
            },
            **documented(400, 401, 403, 405, 408, 409, 413, 415, 422, 429, 500, 503),
        },
        openapi_extra={
            "security": [{}, {"api_key": []}],
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": RequestBody.model_json_schema(ref_template="#/components/schemas/{model}"),
                        "examples": _EXAMPLES,
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
    async def submit(request: Request) -> Response:
        begun = time.perf_counter()
        answer = await _submit(request)
        code = answer.status_code
        (_ACCEPTED if code == 202 else metrics.INTAKE_REQUESTS.labels(result=str(code))).inc()
        metrics.INTAKE_SECONDS.observe(time.perf_counter() - begun)
        return answer

    async def _submit(request: Request) -> Response:
        if _media_type(request) != "application/json":
            return problem(415, "content-type: is not application/json; send the request as JSON.")
        keys = request.headers.getlist("idempotency-key")
        if len(keys) > 1 or not all(map(_IDEMPOTENCY_KEY.fullmatch, keys)):
            return problem(
                400,
                "Idempotency-Key: is empty, too long, not visible ASCII or there twice; "
                "send one of 1 to 255 such characters.",
            )
        key = keys[0] if keys else None
        admitted = await gate.admit(request.headers.get("authorization"), address_of(request))
        if isinstance(admitted, Refused):
            return problem(admitted.status, admitted.detail, headers=admitted.headers)
        try:
            raw = await patience.read_body(request, MAX_BODY_BYTES)
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
            return _unreadable(error)
        wrong = _as_of_problem(body, settings, first_day)
        if wrong is not None:
            return problem(422, str(wrong), errors=[wrong])
        try:
            receipt = await acceptance.accept(body, admitted, key)
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
        responses=documented(401, 404, 405, 429, 500, 503),
        openapi_extra={"security": [{"secret": []}], "parameters": [_REFERENCE]},
    )
    async def status(request: Request) -> JSONResponse:
        secret = _secret(request)
        if secret is None:
            return problem(401, _UNSIGNED, headers={"WWW-Authenticate": "Bearer"})
        refused = await gate.admit_look(address_of(request))
        if refused is not None:
            return problem(refused.status, refused.detail, headers=refused.headers)
        try:
            found = await store.status(_reference(request), secret)
        except (RedisError, OSError):
            return problem(503, "The status cannot be read now; try again.", headers={"Retry-After": "5"})
        if found is None:
            await gate.wrong_secret(address_of(request))
            return problem(404, _NO_SUCH_REQUEST)
        return JSONResponse(found.model_dump(mode="json"), headers=NO_STORE)

    @router.post(
        "/v1/requests/{reference}/withdraw",
        tags=["requests"],
        summary="Take a request back",
        status_code=202,
        response_model=Withdrawn,
        responses=documented(400, 401, 404, 405, 413, 415, 422, 429, 500, 503),
        openapi_extra={
            "security": [{"secret": []}],
            "parameters": [_REFERENCE],
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": WithdrawBody.model_json_schema(),
                        "examples": {
                            "withdraw": {"summary": "Nobody goes on with it", "value": {"erase": False}},
                            "erase": {"summary": "And nobody can read it any more", "value": {"erase": True}},
                        },
                    }
                },
            },
        },
    )
    async def withdraw(request: Request) -> JSONResponse:
        secret = _secret(request)
        if secret is None:
            return problem(401, _UNSIGNED, headers={"WWW-Authenticate": "Bearer"})
        if _media_type(request) != "application/json":
            return problem(415, 'content-type: is not application/json; send {"erase": false} as JSON.')
        refused = await gate.admit_look(address_of(request))
        if refused is not None:
            return problem(refused.status, refused.detail, headers=refused.headers)
        try:
            body = WithdrawBody.model_validate_json(await patience.read_body(request, MAX_BODY_BYTES))
        except ValidationError as error:
            return _unreadable(error)
        except (TimeoutError, ClientDisconnect):
            return problem(400, "The body did not arrive; send it again.")
        except TooLargeError:
            return problem(413, "The body is larger than the limit; it only holds erase.")
        try:
            known = await withdrawal.withdraw(_reference(request), secret, erase=body.erase)
        except UnavailableError as error:
            headers = {"Retry-After": str(error.seconds)}
            return problem(503, f"Not withdrawn: {error}. Send it again.", headers=headers)
        if not known:
            await gate.wrong_secret(address_of(request))
            return problem(404, _NO_SUCH_REQUEST)
        answer = Withdrawn(reference=_reference(request), erase=body.erase)
        return JSONResponse(answer.model_dump(), status_code=202, headers=NO_STORE)

    return router


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").split(";")[0].strip().lower()


def _reference(request: Request) -> str:
    # Not a parameter of the handler: the framework would document an answer for those that do not fit.
    return read_reference(request.path_params["reference"])


def _secret(request: Request) -> str | None:
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" and secret.strip() else None


def _unreadable(error: ValidationError) -> JSONResponse:
    """No JSON, or JSON that does not fit."""
    if error.errors(include_url=False, include_input=False)[0]["type"] == "json_invalid":
        return problem(400, "The body is not JSON; check quotes, commas and braces.")
    found = problems(error)
    return problem(422, str(found[0]), errors=found)


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


def _accepted(receipt: Receipt, settings: Settings) -> Response:
    accepted = Accepted(
        case_id=receipt.case_id,
        reference=receipt.reference,
        # In the fragment, which no browser sends and no server logs.
        status_url=f"{settings.status_base()}/status/{receipt.reference}#{receipt.secret}",
    )
    headers = [*_KEPT, (b"location", f"/v1/requests/{receipt.reference}".encode())]
    if receipt.replayed:
        headers.append((b"idempotency-replayed", b"true"))
    return Ready(202, accepted.model_dump_json().encode(), headers)
