"""The API for organisations' own software: what was offered to them, and their answers.

Every call names its organisation by an API key with the scope ``referrals:read`` or ``referrals:write``; what
belongs to another organisation does not exist for it.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Header, Path, Query, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.requests import ClientDisconnect

from services.notify import desk
from services.notify.desk import Case, Desk
from services.notify.domain.referral import Kind, State
from services.notify.inbox.callers import Caller, Refused
from services.notify.ports import Audit, Callers
from shared.answers import NO_STORE, documented, problem
from shared.clock import Clock
from shared.contracts.access import Scope
from shared.contracts.audit import Action, AuditRecorded
from shared.contracts.events import Moment
from shared.contracts.problems import problems
from shared.contracts.vocabulary import Urgency
from shared.errors import RetryableError
from shared.incoming import Patience, TooLargeError

MAX_BODY_BYTES = 16 * 1024
BODY_SECONDS = 10.0
_PAGE = 50
_MOST = 200

SECURITY_SCHEMES: dict[str, Any] = {
    "api_key": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "wgw_…",
        "description": "An API key of the organisation, with the scopes referrals:read and referrals:write",
    }
}

Authorization = Annotated[str | None, Header(include_in_schema=False)]
Id = Annotated[
    str, Path(description="The id of the referral", examples=["5b0b4bb0-53c9-5a7b-8f07-0c6f1c1b8f11"])
]


class ReferralOut(BaseModel):
    """A case as it was offered to your organisation."""

    id: str
    reference: str
    """What the asker can read aloud; no secret."""
    state: State
    urgency: Urgency
    offered_at: Moment
    answered_at: Moment | None
    answered_by: str | None
    reason: str | None
    forwarded_to: str | None
    went_on: bool
    """Others were asked after you."""
    went_to: list[str]
    needs_person: bool
    """Nobody was asked after you: a person decides."""
    case: dict[str, Any] | None
    """What you may read of the case; null once the asker had it erased."""


class Page(BaseModel):
    """Part of a list."""

    referrals: list[ReferralOut]
    cursor: str
    """Send it back as ``cursor`` to get what changes after this."""


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Nothing(_Body):
    """An answer that needs no words."""


class Reason(_Body):
    """An answer with its reason."""

    reason: Annotated[str, Field(min_length=1, max_length=desk.MOST_REASON)]


class Forward(_Body):
    """An answer that names another organisation."""

    to: Annotated[str, Field(min_length=1, max_length=100)]
    """The id of the organisation."""
    reason: Annotated[str | None, Field(max_length=desk.MOST_REASON)] = None


class Close(_Body):
    """The case is done."""

    reason: Annotated[str | None, Field(max_length=desk.MOST_REASON)] = None
    """How it ended, ``no interpreter found`` for example."""


def routes(desk_: Desk, callers: Callers, audit: Audit, clock: Clock) -> APIRouter:
    """The routes."""
    router = APIRouter(prefix="/v1/referrals", tags=["referrals"])
    patience = Patience(BODY_SECONDS)

    async def admitted(authorization: str | None, scope: Scope) -> Caller | JSONResponse:
        found = await callers.caller(authorization, scope)
        if isinstance(found, Refused):
            return problem(found.status, found.detail, headers=found.headers)
        return found

    async def recorded(caller: Caller, action: Action, cases: Sequence[Case]) -> None:
        await audit.record(
            AuditRecorded(
                actor=caller.actor,
                organisation=caller.organisation,
                action=action,
                referrals=tuple(case.entry.referral.id for case in cases),
                at=clock.now(),
            )
        )

    @router.get(
        "",
        summary="What was offered to you",
        response_model=Page,
        responses=documented(401, 403, 405, 422, 429, 500, 503),
        openapi_extra={"security": [{"api_key": []}]},
    )
    async def listed(
        authorization: Authorization = None,
        state: Annotated[
            Literal["open"] | None,
            Query(description="open: only what you still have to act on, urgent ones first, then the oldest"),
        ] = None,
        cursor: Annotated[
            str,
            Query(
                description="From an earlier answer: only what has changed since",
                pattern=r"^\d{1,16}$",
            ),
        ] = "0",
        limit: Annotated[int, Query(ge=1, le=_MOST)] = _PAGE,
    ) -> Response:
        caller = await admitted(authorization, "referrals:read")
        if isinstance(caller, Response):
            return caller

        async def found() -> Response:
            if state == "open":
                cases = await desk_.waiting(caller.organisation, limit)
            else:
                cases = await desk_.changed(caller.organisation, int(cursor), limit)
            if cases:
                await recorded(caller, "list", cases)
            after = cursor
            if cases and state is None:
                after = str(cases[-1].entry.cursor)
            page = Page(referrals=[shown(case) for case in cases], cursor=after)
            return JSONResponse(page.model_dump(mode="json"), headers=NO_STORE)

        return await _answered(found)

    @router.get(
        "/{referral_id}",
        summary="One of them",
        response_model=ReferralOut,
        responses=documented(401, 403, 404, 405, 429, 500, 503),
        openapi_extra={"security": [{"api_key": []}]},
    )
    async def one(referral_id: Id, authorization: Authorization = None) -> Response:
        caller = await admitted(authorization, "referrals:read")
        if isinstance(caller, Response):
            return caller

        async def found() -> Response:
            case = await desk_.read(caller.organisation, referral_id)
            await recorded(caller, "read", [case])
            return JSONResponse(shown(case).model_dump(mode="json"), headers=NO_STORE)

        return await _answered(found)

    def answers(
        kind: Kind, action: Action, model: type[_Body], summary: str, example: dict[str, str]
    ) -> None:
        @router.post(
            f"/{{referral_id}}/{kind}",
            summary=summary,
            response_model=ReferralOut,
            responses=documented(400, 401, 403, 404, 405, 408, 409, 410, 413, 415, 422, 429, 500, 503),
            openapi_extra={
                "security": [{"api_key": []}],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json": {"schema": model.model_json_schema(), "example": example}
                    },
                },
            },
            operation_id=kind,
        )
        async def give(request: Request, referral_id: Id, authorization: Authorization = None) -> Response:
            caller = await admitted(authorization, "referrals:write")
            if isinstance(caller, Response):
                return caller
            body = await _body(request, model, patience)
            if isinstance(body, Response):
                return body

            async def done() -> Response:
                # First, so that no answer is given that nobody can be asked about.
                await audit.record(
                    AuditRecorded(
                        actor=caller.actor,
                        organisation=caller.organisation,
                        action=action,
                        referrals=(referral_id,),
                        at=clock.now(),
                    )
                )
                fields = body.model_dump()
                case = await desk_.answer(
                    caller.organisation,
                    referral_id,
                    kind,
                    actor=caller.actor,
                    reason=fields.get("reason"),
                    to=fields.get("to"),
                )
                return JSONResponse(shown(case).model_dump(mode="json"), headers=NO_STORE)

            return await _answered(done)

    answers("accept", "accept", Nothing, "Take it: the case is yours", {})
    answers(
        "decline",
        "decline",
        Reason,
        "Not for you: somebody else is asked",
        {"reason": "Wij helpen alleen in Gent."},
    )
    answers("forward", "forward", Forward, "Offer it to another organisation", {"to": "ic-prisma"})
    answers("close", "close", Close, "It is done", {"reason": "Er was geen tolk Tigrinya te vinden."})
    return router


def shown(case: Case) -> ReferralOut:
    """A case as the API gives it."""
    referral, answered = case.entry.referral, case.entry.answered
    return ReferralOut(
        id=referral.id,
        reference=referral.reference,
        state=case.entry.state,
        urgency=referral.urgency,
        offered_at=referral.decided_at,
        answered_at=answered.at if answered is not None else None,
        answered_by=answered.actor if answered is not None else None,
        reason=answered.reason if answered is not None else None,
        forwarded_to=answered.to if answered is not None else None,
        went_on=case.went_on,
        went_to=list(case.went_to),
        needs_person=case.needs_person,
        case=None if case.view is None else dict(case.view),
    )


async def _answered(work: Callable[[], Awaitable[Response]]) -> Response:
    """What came of it, as an answer."""
    try:
        return await work()
    except desk.UnknownError as error:
        return problem(404, str(error))
    except desk.ConflictError as error:
        return problem(409, str(error), headers={"Retry-After": "1"})
    except desk.GoneError as error:
        return problem(410, str(error))
    except desk.InvalidError as error:
        return problem(422, str(error))
    except desk.AwayError as error:
        return problem(503, str(error), headers={"Retry-After": str(error.seconds)})
    except RetryableError:
        return problem(
            503, "It could not be recorded who reads this; try again.", headers={"Retry-After": "5"}
        )


async def _body(request: Request, model: type[_Body], patience: Patience) -> _Body | Response:
    if request.headers.get("content-type", "").split(";")[0].strip().lower() != "application/json":
        return problem(415, "content-type: is not application/json; send the answer as JSON.")
    try:
        raw = await patience.read_body(request, MAX_BODY_BYTES)
    except TooLargeError:
        return problem(413, f"The body is larger than {MAX_BODY_BYTES // 1024} KiB.")
    except TimeoutError:
        return problem(
            408, "The body did not arrive in time; send it again.", headers={"Connection": "close"}
        )
    except ClientDisconnect:
        return problem(400, "The body ended too early; send it again.")
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        if error.errors(include_url=False, include_input=False)[0]["type"] == "json_invalid":
            return problem(400, "The body is not JSON; check quotes, commas and braces.")
        found = problems(error, model)
        return problem(422, str(found[0]), errors=found)
