"""Somebody's own account: name, language, password; and the password that an invitation lets choose."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from fastapi import APIRouter
from redis.exceptions import RedisError
from starlette.requests import Request
from starlette.responses import Response

from services.notify.domain.accounts import (
    LONGEST,
    SHORTEST,
    changed,
    is_name,
    password_problem,
    password_words,
)
from services.notify.inbox.guard import Guard, is_from_elsewhere, local_path, read_form, see_other
from services.notify.inbox.invitations import PATH, Invitations
from services.notify.inbox.ports import (
    AccessWrites,
    FindAccounts,
    NameOf,
    NotWrittenError,
    Passwords,
    Sessions,
    Throttle,
)
from services.notify.inbox.render import Pages, Problem, SignedIn
from shared.clock import Clock
from shared.contracts.access import AccountChanged
from shared.incoming import address_of
from shared.words import Words

_DONE: Final = {"kept": "account-kept", "password": "account-password-kept"}
"""What was just done, by the ``done`` of the address."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """Answers every request for a page about one's own account."""

    pages: Pages
    guard: Guard
    sessions: Sessions
    accounts: FindAccounts
    passwords: Passwords
    throttle: Throttle
    writes: AccessWrites
    invitations: Invitations
    clock: Clock
    name_of: NameOf

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/account", self.show, methods=["GET"])
        router.add_api_route("/account", self.change, methods=["POST"])
        router.add_api_route("/account/password", self.change_password, methods=["POST"])
        router.add_api_route("/language", self.speak, methods=["POST"])
        router.add_api_route(PATH + "{token}", self.invited, methods=["GET"])
        router.add_api_route(PATH + "{token}", self.choose_password, methods=["POST"])
        return router

    async def show(self, request: Request) -> Response:
        """One's own account."""
        visitor = await self.guard.visitor(request)
        if isinstance(visitor, Response):
            return visitor
        done = _DONE.get(request.query_params.get("done", ""))
        return self._page(visitor, notice=visitor.t(done) if done else "")

    async def change(self, request: Request) -> Response:
        """Another name, another language."""
        found = await self.guard.posted(request)
        if isinstance(found, Response):
            return found
        visitor, fields = found
        name, language = fields.get("name", "").strip(), fields.get("language", "")
        if not is_name(name):
            problems = [Problem("name", "account-name-problem")]
            return self._page(visitor, name=name, problems=problems, status=422)
        if language not in self.pages.words:
            language = visitor.account.language
        try:
            await self._write(visitor.account, visitor.account.account_id, name=name, language=language)
            await self.sessions.speak(visitor.session, language, self.clock.now())
        except NotWrittenError:
            return self._page(visitor, name=name, notice=visitor.t("not-kept"), status=503)
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        return see_other("/account?done=kept")

    async def change_password(self, request: Request) -> Response:
        """Another password: the old one is asked again, and every other session of the account ends."""
        found = await self.guard.posted(request)
        if isinstance(found, Response):
            return found
        visitor, fields = found
        account = visitor.account
        if account.password is None:
            return self._page(visitor)
        seconds = await self.throttle.wait_for(account.account_id)
        if seconds is not None:
            headers = {"Retry-After": str(seconds)}
            minutes = -(-seconds // 60)
            return self.pages.wrong(visitor.t, "too-many", 429, headers, visitor=visitor, minutes=minutes)
        problems = self._problems_of(fields, account)
        if not await self.passwords.verify(account.password, fields.get("current", "")[: LONGEST + 1]):
            problems = [Problem("current", "account-current-problem"), *problems]
        if problems:
            return self._page(visitor, problems=problems, status=422)
        try:
            kept = await self.passwords.hash(fields["password"])
            account = await self._write(account, account.account_id, password=kept)
            response = await self.guard.begin(
                request, account, visitor.t.language.tag, "/account?done=password"
            )
        except NotWrittenError:
            return self._page(visitor, notice=visitor.t("not-kept"), status=503)
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        log.info("password_changed", account=account.account_id)
        return response

    async def speak(self, request: Request) -> Response:
        """Another language for this session."""
        found = await self.guard.posted(request)
        if isinstance(found, Response):
            return found
        visitor, fields = found
        if fields.get("language") in self.pages.words:
            try:
                await self.sessions.speak(visitor.session, fields["language"], self.clock.now())
            except (RedisError, OSError):
                return self.guard.unavailable(request)
        return see_other(local_path(fields.get("here", "/")))

    # -- invitations --------------------------------------------------------------------------------

    async def invited(self, token: str, request: Request) -> Response:
        """Somebody follows a link."""
        return await self._invitation(token, request, {})

    async def choose_password(self, token: str, request: Request) -> Response:
        """A first password, or a new one for who has lost it."""
        return await self._invitation(token, request, await read_form(request) or {})

    async def _invitation(self, token: str, request: Request, fields: Mapping[str, str]) -> Response:
        t = self.pages.words_for(request)
        seconds = await self.throttle.wait_for_link(address_of(request))
        if seconds is not None:
            headers = {"Retry-After": str(seconds)}
            return self.pages.wrong(t, "too-many", 429, headers, minutes=-(-seconds // 60))
        if not self.accounts.are_known:
            return self.guard.unavailable(request)
        account = self.invitations.read(token, self.accounts, self.clock.now())
        if account is None:
            return self.pages.wrong(t, "invitation", 404)
        if "lang" not in request.query_params:
            t = self.pages.language(account.language, t.language.tag)
        if request.method != "POST":
            return self._invitation_page(t, token, account)
        if is_from_elsewhere(request) is True:
            return self.pages.wrong(t, "elsewhere", 403)
        problems = self._problems_of(fields, account)
        if problems:
            return self._invitation_page(t, token, account, problems=problems, status=422)
        try:
            if not await self.sessions.take_invitation(token):
                return self.pages.wrong(t, "invitation", 404)
            try:
                kept = await self.passwords.hash(fields["password"])
                await self._write(account, account.account_id, password=kept)
            except NotWrittenError:
                await self.sessions.give_back_invitation(token)
                notice = t("not-kept")
                return self._invitation_page(t, token, account, notice=notice, status=503)
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        log.info("password_chosen", account=account.account_id)
        return see_other(f"/sign-in?done=password&lang={t.language.tag}")

    def _invitation_page(
        self,
        t: Words,
        token: str,
        account: AccountChanged,
        *,
        problems: Sequence[Problem] = (),
        notice: str = "",
        status: int = 200,
    ) -> Response:
        return self.pages.page(
            "invitation.html",
            t,
            title=t("invitation-title"),
            status=status,
            here=f"{PATH}{token}",
            problems=problems,
            notice=notice,
            account=account,
            organisation=self.name_of(account.organisation),
            shortest=SHORTEST,
        )

    # -- parts --------------------------------------------------------------------------------------

    def _problems_of(self, fields: Mapping[str, str], account: AccountChanged) -> list[Problem]:
        """What is wrong with a new password."""
        words = password_words(account, self.name_of(account.organisation))
        password = fields.get("password", "")
        problem = password_problem(password, words)
        if problem is not None:
            filled = {"short": {"shortest": SHORTEST}, "long": {"longest": LONGEST}}.get(problem, {})
            return [Problem("password", f"password-{problem}", filled)]
        return [Problem("again", "password-differs")] if fields.get("again") != password else []

    async def _write(self, account: AccountChanged, by: str, **fields: object) -> AccountChanged:
        value = changed(account, by=by, now=self.clock.now(), **fields)
        await self.writes.write(value)
        await self.accounts.until_known(value)
        return value

    def _page(
        self,
        visitor: SignedIn,
        *,
        name: str | None = None,
        problems: Sequence[Problem] = (),
        notice: str = "",
        status: int = 200,
    ) -> Response:
        return self.pages.page(
            "account.html",
            visitor.t,
            title=visitor.t("account-title"),
            visitor=visitor,
            status=status,
            here="/account",
            problems=problems,
            notice=notice,
            name=visitor.account.name if name is None else name,
            shortest=SHORTEST,
        )
