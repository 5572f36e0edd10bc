"""The status page: where a request is now, for whoever holds its secret link.

The secret stands in the link's fragment, which no browser sends and no server logs. A script posts it;
without scripts the whole link is pasted. Who looks over the shoulder sees a state and a number, and nothing
of what was asked or who helps until it is opened.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl

from fastapi import APIRouter, Request, Response
from redis.exceptions import RedisError

from services.intake.accept import UnavailableError
from services.intake.adapters.folding import Status
from services.intake.domain.form.checks import Problem
from services.intake.domain.references import read_reference
from services.intake.ports import Doorkeeper, Foresee, Statuses, Withdrawing
from services.intake.web import labels
from services.intake.web.form import card
from services.intake.web.render import Pages
from shared.incoming import TooLargeError, address_of, read_body
from shared.words import MASTER, Words

_MOST_BYTES: Final = 4096
_ENDED: Final = frozenset({"closed", "withdrawn", "erased", "answered"})
_MARKS: Final[Mapping[str, tuple[str, str]]] = {
    "received": ("clock", ""),
    "referred": ("clock", ""),
    "sent-on": ("clock", ""),
    "accepted": ("good", "good"),
    "needs_person": ("person", ""),
    "answered": ("good", "good"),
    "closed": ("good", "good"),
    "withdrawn": ("stop", ""),
    "erased": ("stop", ""),
}
"""Icon and tone of each state; a word says the same."""


@dataclass(frozen=True, slots=True)
class StatusPages:
    """Answers every request for a status page."""

    pages: Pages
    statuses: Statuses
    withdrawing: Withdrawing
    doorkeeper: Doorkeeper
    foresee: Foresee

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/status/{reference}", self.ask, methods=["GET"])
        router.add_api_route("/status/{reference}", self.show, methods=["POST"])
        router.add_api_route("/status/{reference}/withdraw", self.withdraw, methods=["POST"])
        return router

    async def ask(self, reference: str, request: Request) -> Response:
        """The page as a link opens it: it knows no secret yet, and tells nothing, not even whether the
        reference exists."""
        t = self.pages.words_for(request)
        return self._page(t, reference)

    async def show(self, reference: str, request: Request) -> Response:
        """The status, for the right secret."""
        given = await _read(request)
        t = self.pages.words_for(request, given)
        return await self._show(t, reference, _secret(given), request)

    async def withdraw(self, reference: str, request: Request) -> Response:
        """Take the request back, or leave it."""
        given = await _read(request)
        t = self.pages.words_for(request, given)
        secret, choice = _secret(given), given.get("choice")
        if choice not in ("withdraw", "erase"):
            return await self._show(t, reference, secret, request)
        seconds = await self.doorkeeper.wait_to_look(address_of(request))
        if seconds is not None:
            return self.pages.wrong(t, "too-many", 429, {"Retry-After": str(seconds)}, seconds=seconds)
        erase = choice == "erase"
        try:
            found = await self.withdrawing.withdraw(read_reference(reference), secret, erase=erase)
        except UnavailableError as error:
            headers = {"Retry-After": str(error.seconds)}
            return self._page(t, reference, notice=t("withdraw-failed"), status=503, headers=headers)
        if not found:
            return await self._not_found(t, reference, request)
        return await self._show(t, reference, secret, request, become="erased" if erase else "withdrawn")

    async def _show(
        self, t: Words, reference: str, secret: str, request: Request, *, become: str = ""
    ) -> Response:
        address = address_of(request)
        seconds = await self.doorkeeper.wait_to_look(address)
        if seconds is not None:
            return self.pages.wrong(t, "too-many", 429, {"Retry-After": str(seconds)}, seconds=seconds)
        try:
            found = await self.statuses.status(read_reference(reference), secret)
        except (RedisError, OSError):
            headers = {"Retry-After": "5"}
            return self._page(t, reference, notice=t("status-unavailable"), status=503, headers=headers)
        if found is None:
            return await self._not_found(t, reference, request)
        # The events of a withdrawal take a moment to come back; the person must not see the state before.
        shown = become if become and found.state not in ("withdrawn", "erased") else _shown(found)
        mark, tone = _MARKS[shown]
        tables, on = self.foresee().reference, self.foresee().on
        who = labels.receivers(found.organisations, tables.directory, tables.gazetteer.at(on))
        return self._page(
            t,
            reference,
            status_=found,
            secret=secret,
            shown=shown,
            mark=mark,
            tone=tone,
            who=[] if become else who,
            answer=None if become else found.answer,
            received=t.moment(datetime.fromisoformat(found.received_at)),
            updated=t.moment(datetime.fromisoformat(found.updated_at)),
            may_withdraw=not become and found.state not in _ENDED,
            card=card(t, self.pages.words[MASTER]),
        )

    async def _not_found(self, t: Words, reference: str, request: Request) -> Response:
        """The same for a wrong secret and a reference that does not exist; guessing is counted."""
        seconds = await self.doorkeeper.wrong_secret(address_of(request))
        if seconds is not None:
            return self.pages.wrong(t, "too-many", 429, {"Retry-After": str(seconds)}, seconds=seconds)
        problem = Problem("secret", "status-not-found")
        return self._page(t, reference, problems=[problem], status=404)

    def _page(
        self,
        t: Words,
        reference: str,
        *,
        status_: Status | None = None,
        problems: Sequence[Problem] = (),
        notice: str = "",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        secret: str = "",
        **content: object,
    ) -> Response:
        return self.pages.page(
            "status.html",
            t,
            title=t("status-title"),
            status=status,
            headers=headers,
            here=f"/status/{read_reference(reference)[:8]}",
            in_form=bool(secret),
            secret=secret,
            problems=problems,
            notice=notice,
            **{"known": status_, "answer": None, **content},
        )


def _shown(found: Status) -> str:
    return "sent-on" if found.sent_on and found.state == "referred" else found.state


def _secret(given: Mapping[str, str]) -> str:
    """The secret, also out of a whole link that was pasted."""
    return given.get("secret", "").strip().rpartition("#")[2].lower()


async def _read(request: Request) -> dict[str, str]:
    """The fields of the form; nothing where more was sent than it can hold."""
    try:
        raw = await read_body(request, _MOST_BYTES)
    except TooLargeError:
        return {}
    return dict(parse_qsl(raw.decode("utf-8", "replace"), keep_blank_values=True))
