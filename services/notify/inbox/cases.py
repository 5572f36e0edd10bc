"""What waits for an organisation: the list, one case, and the answers to it (UX, The inbox).

Everything works without scripts: the list is links, an answer is a page that says what it does, with a form.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, cast

from babel.dates import format_timedelta
from fastapi import APIRouter
from sse_starlette.sse import EventSourceResponse
from starlette.requests import Request
from starlette.responses import Response

from services.notify import desk
from services.notify.desk import Case, Desk
from services.notify.domain.referral import STEPS, Kind
from services.notify.inbox.guard import Guard, see_other
from services.notify.inbox.ports import FindAccounts
from services.notify.inbox.render import Pages, Problem, SignedIn
from services.notify.ports import Audit, Organisations
from shared.clock import Clock, date_in_brussels
from shared.contracts.audit import Action, AuditRecorded
from shared.contracts.vocabulary import Urgency
from shared.errors import RetryableError
from shared.words import Words

MOST: Final = 100
"""Cases in the list; whoever has more waiting answers these first."""
LOOK_SECONDS: Final = 2.0
"""How often an open page learns whether something has changed."""
LIVE_SECONDS: Final = 300.0
"""How long one stream of live updates lasts; the browser then asks again, and is checked again."""

_LONGEST_CURSOR: Final = 19
_ANSWERS: Final[tuple[Kind, ...]] = ("accept", "decline", "forward", "close")
REASONS: Final[Mapping[str, Sequence[str]]] = {
    "decline": ("area", "task", "capacity", "other"),
    "close": ("helped", "no_interpreter", "unreachable", "other"),
}
"""A reason in one click; what is chosen is written in Dutch, which everybody behind reads."""
_FACTS: Final = (
    ("minor", "case-minor"),
    ("arrived_recently", "case-arrived"),
    ("lives_in_caravan", "case-caravan"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the list."""

    id: str
    urgency: Urgency
    state: str
    need: str | None
    municipality: str
    language: str
    """Who speaks what, or what an interpreter is asked for."""
    age: str
    exact: str


@dataclass(frozen=True, slots=True)
class Cases:
    """Answers every request for the pages of cases."""

    pages: Pages
    guard: Guard
    desk: Desk
    audit: Audit
    organisations: Organisations
    accounts: FindAccounts
    clock: Clock

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/cases/{referral_id}", self.one, methods=["GET"])
        router.add_api_route("/cases/{referral_id}/{kind}", self.ask, methods=["GET"])
        router.add_api_route("/cases/{referral_id}/{kind}", self.answer, methods=["POST"])
        router.add_api_route("/live", self.live, methods=["GET"])
        return router

    async def home(self, request: Request, visitor: SignedIn) -> Response:
        """The list, with no case open."""
        return await self._show(visitor, None)

    async def one(self, referral_id: str, request: Request) -> Response:
        """One case beside the list."""
        visitor = await self.guard.visitor(request)
        if isinstance(visitor, Response):
            return visitor
        done = request.query_params.get("done", "")
        notice = visitor.t(f"action-{done}-done") if done in _ANSWERS else ""
        return await self._show(visitor, referral_id, notice=notice)

    async def ask(self, referral_id: str, kind: str, request: Request) -> Response:
        """What an answer will do, before it is given."""
        visitor = await self.guard.visitor(request)
        if isinstance(visitor, Response):
            return visitor
        asking = _kind(kind)
        if asking is None:
            return self.pages.wrong(visitor.t, "case", 404, visitor=visitor)
        return await self._show(visitor, referral_id, asking=asking)

    async def answer(self, referral_id: str, kind: str, request: Request) -> Response:
        """Give an answer."""
        posted = await self.guard.posted(request)
        if isinstance(posted, Response):
            return posted
        visitor, fields = posted
        asking = _kind(kind)
        if asking is None:
            return self.pages.wrong(visitor.t, "case", 404, visitor=visitor)
        reason = self._reason(asking, fields)
        to = self._named(fields.get("to", "")) if asking == "forward" else None
        problems = self._problems(visitor, asking, reason, to)
        if problems:
            return await self._show(
                visitor, referral_id, asking=asking, problems=problems, fields=fields, status=422
            )
        try:
            now = (await self.desk.read(visitor.account.organisation, referral_id)).entry.state
            if fields.get("seen", now) != now:
                # A colleague was first: what is allowed all the same may not be what was meant.
                raise desk.ConflictError("It was answered meanwhile.", now)
            await self._record(visitor, cast(Action, asking), [referral_id])
            await self.desk.answer(
                visitor.account.organisation,
                referral_id,
                asking,
                actor=visitor.account.account_id,
                reason=reason,
                to=to,
            )
        except desk.ConflictError:
            return await self._show(
                visitor, referral_id, notice=visitor.t("case-conflict"), good=False, status=409
            )
        except (desk.AwayError, RetryableError):
            return await self._show(
                visitor,
                referral_id,
                asking=asking,
                notice=visitor.t("case-away"),
                good=False,
                fields=fields,
                status=503,
            )
        except desk.InvalidError:
            problem = Problem("to", "action-forward-kind")
            return await self._show(
                visitor, referral_id, asking=asking, problems=[problem], fields=fields, status=422
            )
        except (desk.UnknownError, desk.GoneError):
            return await self._show(visitor, referral_id)
        return see_other(f"/cases/{referral_id}?done={asking}")

    async def live(self, request: Request) -> Response:
        """Tells an open page that something has changed, and nothing else."""
        visitor = await self.guard.visitor(request, touch=False)
        if isinstance(visitor, Response):
            return visitor
        after = request.query_params.get("after", "")
        shown = int(after) if after.isascii() and after.isdecimal() and len(after) < _LONGEST_CURSOR else None
        return EventSourceResponse(self._changes(request, visitor, shown), ping=20)

    async def _changes(
        self, request: Request, visitor: SignedIn, shown: int | None
    ) -> AsyncIterator[dict[str, str]]:
        """Counts from what the page shows: nothing is missed before the first look or between streams."""
        organisation = visitor.account.organisation
        loop = asyncio.get_running_loop()
        until = loop.time() + LIVE_SECONDS
        while loop.time() < until and not await request.is_disconnected():
            with contextlib.suppress(desk.AwayError):
                cursor = await self.desk.cursor(organisation)
                if shown is not None and cursor > shown:
                    yield {"event": "changed", "data": ""}
                shown = cursor
            await asyncio.sleep(LOOK_SECONDS)

    async def _show(
        self,
        visitor: SignedIn,
        referral_id: str | None,
        *,
        asking: Kind | None = None,
        notice: str = "",
        good: bool = True,
        problems: Sequence[Problem] = (),
        fields: Mapping[str, str] | None = None,
        status: int = 200,
    ) -> Response:
        t, organisation = visitor.t, visitor.account.organisation
        try:
            cursor = await self.desk.cursor(organisation)  # before the list, so that nothing falls between
            waiting = await self.desk.waiting(organisation, MOST)
            case = None if referral_id is None else await self.desk.read(organisation, referral_id)
            shown = [one.entry.referral.id for one in waiting]
            if case is not None:
                await self._record(visitor, "read", [case.entry.referral.id])
            if shown:
                await self._record(visitor, "list", shown)
        except desk.UnknownError:
            return self.pages.wrong(t, "case", 404, visitor=visitor)
        except (desk.AwayError, RetryableError):
            return self.pages.wrong(t, "away", 503, {"Retry-After": "5"}, visitor=visitor)
        if case is not None and asking is not None and case.entry.state not in STEPS[asking].allowed:
            asking, notice, good = None, notice or t("case-conflict"), False
        now = self.clock.now()
        return self.pages.page(
            "cases.html",
            t,
            # In histories and on shared screens: no need in it.
            title=t("cases-title")
            if case is None
            else f"{t('cases-reference')} {case.entry.referral.reference}",
            heading="" if case is None else self._heading(t, case),
            visitor=visitor,
            status=status,
            page="home",
            cursor=cursor,
            here="/" if case is None else f"/cases/{case.entry.referral.id}",
            lines=[self._line(t, one, now) for one in waiting],
            is_full=len(waiting) >= MOST,
            case=case,
            facts=() if case is None else self._facts(t, case),
            said=() if case is None or case.view is None else self._said(t, case.view),
            answered=None if case is None else self._answered(t, case),
            went_to=", ".join(map(self.organisations.name_of, case.went_to)) if case is not None else "",
            allowed=()
            if case is None or case.view is None
            else [kind for kind in _ANSWERS if case.entry.state in STEPS[kind].allowed],
            asking=asking,
            reasons=REASONS.get(asking or "", ()),
            most_reason=desk.MOST_REASON,
            organisations=sorted(self._receivers().values()) if asking == "forward" else (),
            notice=notice,
            good=good,
            problems=problems,
            fields={"to": "", "reason": "", "words": "", "seen": "", **(fields or {})},
        )

    def _receivers(self) -> Mapping[str, str]:
        return self.organisations.receivers(date_in_brussels(self.clock.now()))

    def _reason(self, kind: str, fields: Mapping[str, str]) -> str | None:
        chosen, words = fields.get("reason", ""), fields.get("words", "").strip()
        dutch = self.pages.words["nl"]
        parts = [dutch(f"reason-{chosen}")] if chosen in REASONS.get(kind, ()) and chosen != "other" else []
        return ": ".join([*parts, *([words] if words else [])]) or None

    def _named(self, name: str) -> str | None:
        """The organisation with this name, or this id."""
        name, names = name.strip(), self._receivers()
        if name in names:
            return name
        found = [id_ for id_, own in names.items() if own.casefold() == name.casefold()]
        return found[0] if len(found) == 1 else None

    def _problems(self, visitor: SignedIn, kind: str, reason: str | None, to: str | None) -> list[Problem]:
        problems = []
        if kind == "forward" and to is None:
            problems.append(Problem("to", "action-forward-unknown"))
        elif kind == "forward" and to == visitor.account.organisation:
            problems.append(Problem("to", "action-forward-own"))
        if kind == "decline" and reason is None:
            problems.append(Problem("reason", "reason-problem"))
        if reason is not None and len(reason) > desk.MOST_REASON:
            problems.append(Problem("words", "reason-long", {"most": desk.MOST_REASON}))
        return problems

    async def _record(self, visitor: SignedIn, action: Action, referrals: Sequence[str]) -> None:
        await self.audit.record(
            AuditRecorded(
                actor=visitor.account.account_id,
                organisation=visitor.account.organisation,
                action=action,
                referrals=tuple(referrals),
                at=self.clock.now(),
            )
        )

    def _heading(self, t: Words, case: Case) -> str:
        if case.view is None:
            return f"{t('cases-reference')} {case.entry.referral.reference}"
        return t(f"need-{_need(case.view)}")

    def _line(self, t: Words, case: Case, now: datetime) -> Line:
        referral, view = case.entry.referral, case.view
        spoken, needed = (view or {}).get("language"), (view or {}).get("languages_needed")
        age = max(now - referral.decided_at, timedelta(seconds=1))
        return Line(
            id=referral.id,
            urgency=referral.urgency,
            state=case.entry.state,
            need=None if view is None else _need(view),
            municipality="" if view is None else str(view.get("municipality") or ""),
            language=", ".join(map(t.language_name, needed))
            if needed
            else t("cases-speaks", language=t.language_name(str(spoken)))
            if spoken
            else "",
            age=format_timedelta(age, locale=t.language.tag),
            exact=t.moment(referral.decided_at),
        )

    def _facts(self, t: Words, case: Case) -> list[tuple[str, Sequence[str]]]:
        """What a worker needs to act, above everything else."""
        referral, view = case.entry.referral, case.view or {}
        rows: list[tuple[str, Sequence[str]]] = []

        def row(label: str, *lines: str | None) -> None:
            kept = [line for line in lines if line]
            if kept:
                rows.append((t(label), kept))

        if view.get("interpreting_mode"):
            row("case-mode", t(f"mode-{view['interpreting_mode']}"))
        row("case-place", view.get("municipality"))
        if view.get("language"):
            row("case-language", t.language_name(str(view["language"])))
        row("case-languages-needed", *(t.language_name(one) for one in view.get("languages_needed") or ()))
        appointment = view.get("appointment")
        if appointment:
            starts = datetime.fromisoformat(appointment["starts_at"])
            minutes = appointment.get("duration_minutes")
            length = t("case-minutes", count=minutes) if minutes else None
            row("case-appointment", t.moment(starts), length, appointment.get("place"))
        if view.get("role"):
            row("case-role", t(f"role-{view['role']}"))
        service = view.get("organisation") or {}
        row("case-organisation", service.get("name"), service.get("department"), service.get("reference"))
        contact = view.get("contact") or {}
        row("case-contact", contact.get("name"), contact.get("phone"), contact.get("email"))
        if case.view is not None and not contact:
            row("case-contact", t("case-anonymous"))
        row("cases-reference", referral.reference)
        row("cases-received", t.moment(referral.decided_at))
        return rows

    def _said(self, t: Words, view: Mapping[str, Any]) -> list[str]:
        """What the asker said of themselves; only in the view of those who may know it."""
        said = [t(label) for field, label in _FACTS if view.get(field)]
        if view.get("residence") not in (None, "not_asked"):
            said.insert(0, f"{t('case-residence')}: {t('residence-' + str(view['residence']))}")
        return said

    def _answered(self, t: Words, case: Case) -> Mapping[str, str] | None:
        answered = case.entry.answered
        if answered is None:
            return None
        who = "" if answered.actor == "clock" else self.who(answered.actor)
        return {
            "text": t("case-answered", who=who, when=t.moment(answered.at)) if who else "",
            "reason": answered.reason or "",
        }

    def who(self, actor: str) -> str:
        """The name of a colleague, or of software by its key."""
        account = self.accounts.find(actor)
        return actor if account is None else account.name


def _kind(text: str) -> Kind | None:
    return next((kind for kind in _ANSWERS if kind == text), None)


def _need(view: Mapping[str, Any]) -> str:
    return str(view.get("need") or "unknown")
