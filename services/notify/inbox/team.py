"""The accounts of an organisation, for its managers: who may sign in, and as what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, get_args

import structlog
from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from services.notify.domain.accounts import (
    changed,
    invited,
    is_login,
    is_name,
    login_of,
    may_manage,
    state_of,
)
from services.notify.domain.sessions import INVITATION_LASTS
from services.notify.inbox.guard import Guard, see_other
from services.notify.inbox.invitations import Invitations
from services.notify.inbox.ports import AccessWrites, FindAccounts, NotWrittenError
from services.notify.inbox.render import Pages, Problem, SignedIn
from shared.clock import Clock
from shared.contracts.access import AccountChanged, Role
from shared.contracts.ids import new_case_id

_ROLES: Final[tuple[Role, ...]] = get_args(Role)
_DONE: Final = {"role": "team-role-kept", "disabled": "team-disabled-kept"}

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Link:
    """A link that was just made, to be shown once."""

    name: str
    url: str
    until: str


@dataclass(frozen=True, slots=True)
class Team:
    """Answers every request for a page about the accounts of one's organisation."""

    pages: Pages
    guard: Guard
    accounts: FindAccounts
    writes: AccessWrites
    invitations: Invitations
    clock: Clock
    inbox_url: str

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/team", self.show, methods=["GET"])
        router.add_api_route("/team", self.invite, methods=["POST"])
        router.add_api_route("/team/{account_id}/role", self.change_role, methods=["POST"])
        router.add_api_route("/team/{account_id}/disable", self.disable, methods=["POST"])
        router.add_api_route("/team/{account_id}/link", self.new_link, methods=["POST"])
        return router

    async def show(self, request: Request) -> Response:
        """Who may sign in for the organisation."""
        visitor = await self.guard.visitor(request)
        if isinstance(visitor, Response):
            return visitor
        if not visitor.is_manager:
            return self.pages.wrong(visitor.t, "managers", 403, visitor=visitor)
        done = _DONE.get(request.query_params.get("done", ""))
        return self._page(visitor, notice=visitor.t(done) if done else "")

    async def invite(self, request: Request) -> Response:
        """A new account, and the link that lets its owner choose a password."""
        found = await self._manager(request)
        if isinstance(found, Response):
            return found
        visitor, fields = found
        name, login = fields.get("name", "").strip(), login_of(fields.get("login", ""))
        role: Role = "manager" if fields.get("role") == "manager" else "worker"
        problems = []
        if not is_name(name):
            problems.append(Problem("name", "account-name-problem"))
        if not is_login(login):
            problems.append(Problem("login", "team-login-problem"))
        elif self.accounts.by_login(login) is not None:
            problems.append(Problem("login", "team-login-taken"))
        if problems:
            return self._page(visitor, fields=fields, problems=problems, status=422)
        account = invited(
            new_case_id(),
            visitor.account.organisation,
            login,
            name,
            role,
            visitor.t.language.tag,
            by=visitor.account.account_id,
            now=self.clock.now(),
        )
        return await self._write(visitor, account, "account_invited", link=True)

    async def change_role(self, account_id: str, request: Request) -> Response:
        """Make a worker a manager, or the other way."""
        found = await self._other(account_id, request)
        if isinstance(found, Response):
            return found
        visitor, other, fields = found
        wanted = fields.get("role")
        role = next((one for one in _ROLES if one == wanted), other.role)
        return await self._write(visitor, self._changed(visitor, other, role=role), "role_changed", "role")

    async def disable(self, account_id: str, request: Request) -> Response:
        """Let somebody sign in no more, for good."""
        found = await self._other(account_id, request)
        if isinstance(found, Response):
            return found
        visitor, other, _ = found
        value = self._changed(visitor, other, disabled_at=self.clock.now())
        return await self._write(visitor, value, "account_disabled", "disabled")

    async def new_link(self, account_id: str, request: Request) -> Response:
        """A new link, for who has lost theirs, or their password."""
        found = await self._other(account_id, request)
        if isinstance(found, Response):
            return found
        visitor, other, _ = found
        log.info("link_made", account=other.account_id, by=visitor.account.account_id)
        return self._page(visitor, link=self._link(visitor, other))

    async def _manager(self, request: Request) -> tuple[SignedIn, Mapping[str, str]] | Response:
        found = await self.guard.posted(request)
        if isinstance(found, Response):
            return found
        visitor, _ = found
        if not visitor.is_manager:
            return self.pages.wrong(visitor.t, "managers", 403, visitor=visitor)
        return found

    async def _other(
        self, account_id: str, request: Request
    ) -> tuple[SignedIn, AccountChanged, Mapping[str, str]] | Response:
        """Somebody that the manager may change; the same for another organisation's and for nobody's id."""
        found = await self._manager(request)
        if isinstance(found, Response):
            return found
        visitor, fields = found
        other = self.accounts.find(account_id)
        if other is None or not may_manage(visitor.account, other):
            return self.pages.wrong(visitor.t, "not-found", 404, visitor=visitor)
        return visitor, other, fields

    def _changed(self, visitor: SignedIn, other: AccountChanged, **fields: object) -> AccountChanged:
        return changed(other, by=visitor.account.account_id, now=self.clock.now(), **fields)

    async def _write(
        self, visitor: SignedIn, value: AccountChanged, what: str, done: str = "", *, link: bool = False
    ) -> Response:
        try:
            await self.writes.write(value)
        except NotWrittenError:
            return self._page(visitor, notice=visitor.t("not-kept"), status=503)
        await self.accounts.until_known(value)
        log.info(what, account=value.account_id, by=visitor.account.account_id)
        if link:
            return self._page(visitor, link=self._link(visitor, value))
        return see_other(f"/team?done={done}")

    def _link(self, visitor: SignedIn, account: AccountChanged) -> Link:
        now = self.clock.now()
        url = self.invitations.link(self.inbox_url, account, now)
        return Link(account.name, url, visitor.t.moment(now + INVITATION_LASTS))

    def _page(
        self,
        visitor: SignedIn,
        *,
        fields: Mapping[str, str] | None = None,
        problems: Sequence[Problem] = (),
        notice: str = "",
        link: Link | None = None,
        status: int = 200,
    ) -> Response:
        order = {"active": 0, "invited": 0, "disabled": 1}
        rows = sorted(
            ((one, state_of(one)) for one in self.accounts.of(visitor.account.organisation)),
            key=lambda row: (order[row[1]], row[0].name.casefold(), row[0].account_id),
        )
        return self.pages.page(
            "team.html",
            visitor.t,
            title=visitor.t("team-title"),
            visitor=visitor,
            status=status,
            here="/team",
            problems=problems,
            notice=notice,
            fields={"name": "", "login": "", "role": "worker", **(fields or {})},
            link=link,
            rows=[(one, state, may_manage(visitor.account, one)) for one, state in rows],
        )
