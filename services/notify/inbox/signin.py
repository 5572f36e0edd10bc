"""Signing in and out: with a password, or with OpenID Connect."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import structlog
from fastapi import APIRouter
from redis.exceptions import RedisError
from starlette.requests import Request
from starlette.responses import Response

from services.notify.domain.accounts import LONGEST, LONGEST_LOGIN, changed, login_of
from services.notify.domain.sessions import START_LASTS, Start
from services.notify.inbox.guard import Guard, is_from_elsewhere, local_path, read_form, see_other
from services.notify.inbox.ports import (
    AccessWrites,
    FindAccounts,
    Identity,
    NotWrittenError,
    Passwords,
    Provider,
    ProviderAwayError,
    RefusedIdentityError,
    Sessions,
    Throttle,
)
from services.notify.inbox.render import Pages, Problem
from services.notify.inbox.tokens import digest, new_token
from shared.clock import Clock
from shared.contracts.access import AccountChanged
from shared.incoming import address_of
from shared.words import Words

CALLBACK: Final = "/sign-in/callback"
"""Where a provider of OpenID Connect sends browsers back to."""
_DONE: Final[Mapping[str, str]] = {"password": "sign-in-password-chosen"}
"""What was just done, by the ``done`` of the address."""
# The page asks for a password and holds no secret. Browsers that do not say where a form comes from in
# Sec-Fetch-Site do it in Origin only where they may send a referrer.
_HEADERS: Final = {"Referrer-Policy": "same-origin"}

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class SignIn:
    """Answers every request for a page of signing in or out."""

    pages: Pages
    guard: Guard
    sessions: Sessions
    accounts: FindAccounts
    passwords: Passwords
    throttle: Throttle
    writes: AccessWrites
    clock: Clock
    provider: Provider | None

    def routes(self) -> APIRouter:
        """The routes; they stand in no OpenAPI document: they are for people."""
        router = APIRouter(include_in_schema=False)
        router.add_api_route("/sign-in", self.show, methods=["GET"])
        router.add_api_route("/sign-in", self.sign_in, methods=["POST"])
        router.add_api_route("/sign-out", self.sign_out, methods=["POST"])
        router.add_api_route("/signed-out", self.signed_out, methods=["GET"])
        if self.provider is not None:
            router.add_api_route("/sign-in/elsewhere", self.elsewhere, methods=["GET"])
            router.add_api_route(CALLBACK, self.callback, methods=["GET"])
        return router

    async def show(self, request: Request) -> Response:
        """The page that asks for a login and a password."""
        t = self.pages.words_for(request)
        query = request.query_params
        done = _DONE.get(query.get("done", ""))
        return self._page(request, t, next_=query.get("next", "/"), notice=t(done) if done else "")

    async def sign_in(self, request: Request) -> Response:
        """A login and a password came in.

        Whatever is wrong, the answer is the same, after the same work: nobody learns which logins exist.
        """
        fields = await read_form(request) or {}
        t = self.pages.words_for(request)
        if is_from_elsewhere(request) is not False:
            return self.pages.wrong(t, "elsewhere", 403)
        login, password = login_of(fields.get("login", "")), fields.get("password", "")
        next_ = fields.get("next", "/")
        problems = [
            Problem(name, f"sign-in-{name}-empty")
            for name, value in (("login", login), ("password", password))
            if not value
        ]
        if problems:
            return self._page(request, t, next_=next_, login=login, problems=problems, status=422)
        if len(login) > LONGEST_LOGIN or len(password) > LONGEST:
            return self._refuse(request, t, next_, "")
        seconds = await self.throttle.wait_to_sign_in(address_of(request), login)
        if seconds is not None:
            log.warning("sign_in_throttled")
            return self._too_many(t, seconds)
        if not self.accounts.are_known:
            return self.guard.unavailable(request)
        account = self.accounts.by_login(login)
        kept = account.password if account is not None else None
        if not await self.passwords.verify(kept, password) or account is None:
            log.info("sign_in_refused")
            return self._refuse(request, t, next_, login)
        try:
            response = await self.guard.begin(
                request, account, self._spoken(request.query_params.get("lang", ""), account), next_
            )
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        log.info("signed_in", account=account.account_id, by="password")
        return response

    async def sign_out(self, request: Request) -> Response:
        """End the session, here and in Redis."""
        found = await self.guard.posted(request)
        if isinstance(found, Response):
            return found
        visitor, _ = found
        try:
            await self.sessions.end(visitor.session)
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        log.info("signed_out", account=visitor.account.account_id)
        response = see_other(f"/signed-out?lang={visitor.t.language.tag}")
        self.guard.cookies.drop(response, self.guard.cookies.session)
        # What this browser still holds of the pages goes too, where it knows the header.
        response.headers["Clear-Site-Data"] = '"cache"'
        return response

    async def signed_out(self, request: Request) -> Response:
        """Says that it is done."""
        t = self.pages.words_for(request)
        return self.pages.page("signed_out.html", t, title=t("signed-out-title"), here="/signed-out")

    # -- OpenID Connect -----------------------------------------------------------------------------

    async def elsewhere(self, request: Request) -> Response:
        """Lead the browser to the provider."""
        t = self.pages.words_for(request)
        if self.provider is None:
            return self.pages.wrong(t, "not-found", 404)
        seconds = await self.throttle.wait_for_link(address_of(request))
        if seconds is not None:
            return self._too_many(t, seconds)
        binder = new_token()
        start = Start(
            state=new_token(),
            nonce=new_token(),
            # RFC 7636, 4.1: 43 to 128 characters.
            verifier=secrets.token_urlsafe(48),
            binder=digest(binder),
            next=request.query_params.get("next", "/"),
            language=request.query_params.get("lang", ""),
        )
        try:
            address = await self.provider.address(start)
            await self.sessions.start(start)
        except ProviderAwayError as error:
            log.warning("provider_away", error=str(error))
            return self._page(request, t, next_=start.next, notice=t("sign-in-provider-away"), status=503)
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        response = see_other(address)
        cookies = self.guard.cookies
        cookies.put(response, cookies.start, binder, int(START_LASTS.total_seconds()))
        return response

    async def callback(self, request: Request) -> Response:
        """The browser comes back from the provider."""
        t = self.pages.words_for(request)
        cookies, query = self.guard.cookies, request.query_params
        binder = cookies.read(request, cookies.start)
        try:
            start = await self.sessions.take_start(query.get("state", ""), binder or "")
            if start is None or self.provider is None:
                log.info("sign_in_refused", why="state")
                return self._forget(self._page(request, t, notice=t("sign-in-begin-again"), status=400))
            t = self.pages.words_for(request, start.language or None)
            if not self.accounts.are_known:
                return self._forget(self.guard.unavailable(request))
            code = query.get("code")
            if code is None:  # refused there, or given up
                return self._forget(
                    self._page(request, t, next_=start.next, notice=t("sign-in-given-up"), status=400)
                )
            identity = await self.provider.identity(code, start, iss=query.get("iss"))
            account = await self._account_of(identity)
            if account is None:
                log.info("sign_in_refused", why="no account")
                return self._forget(
                    self._page(request, t, next_=start.next, notice=t("sign-in-no-account"), status=403)
                )
            language = self._spoken(start.language, account)
            response = await self.guard.begin(request, account, language, start.next)
        except RefusedIdentityError as error:
            log.warning("sign_in_refused", why=str(error))
            return self._forget(self._page(request, t, notice=t("sign-in-begin-again"), status=403))
        except (ProviderAwayError, NotWrittenError) as error:
            log.warning("provider_away", error=str(error))
            return self._forget(self._page(request, t, notice=t("sign-in-provider-away"), status=503))
        except (RedisError, OSError):
            return self.guard.unavailable(request)
        log.info("signed_in", account=account.account_id, by="provider")
        return self._forget(response)

    async def _account_of(self, identity: Identity) -> AccountChanged | None:
        """Whose account it is: the one that was bound to it, or, once, the one with its verified e-mail
        address, which is bound from then on. A provider may give the address to somebody else later, never
        the ``sub`` (OpenID Connect Core 1.0, §5.7).

        Raises:
            NotWrittenError: it cannot be bound now.
        """
        bound = self.accounts.by_subject(identity.issuer, identity.sub)
        if bound is not None or identity.email is None:
            return bound
        account = self.accounts.by_login(login_of(identity.email))
        if account is None or account.sub is not None:
            return None
        account = changed(
            account,
            by=account.account_id,
            now=self.clock.now(),
            issuer=identity.issuer,
            sub=identity.sub,
        )
        await self.writes.write(account)
        await self.accounts.until_known(account)
        log.info("account_bound", account=account.account_id)
        return account

    # -- pages --------------------------------------------------------------------------------------

    def _forget(self, response: Response) -> Response:
        """A sign-in elsewhere has come to its end, whichever."""
        self.guard.cookies.drop(response, self.guard.cookies.start)
        return response

    def _spoken(self, chosen: str, account: AccountChanged) -> str:
        """What was chosen on the page, or else what the account says."""
        return chosen if chosen in self.pages.words else account.language

    def _too_many(self, t: Words, seconds: int) -> Response:
        minutes = -(-seconds // 60)
        headers = {"Retry-After": str(seconds)}
        return self.pages.wrong(t, "too-many", 429, headers, minutes=minutes)

    def _refuse(self, request: Request, t: Words, next_: str, login: str) -> Response:
        problems = [Problem("login", "sign-in-refused")]
        return self._page(request, t, next_=next_, login=login, problems=problems, status=403)

    def _page(
        self,
        request: Request,
        t: Words,
        *,
        next_: str = "/",
        login: str = "",
        problems: Sequence[Problem] = (),
        notice: str = "",
        status: int = 200,
    ) -> Response:
        return self.pages.page(
            "sign_in.html",
            t,
            title=t("sign-in-title"),
            status=status,
            headers=_HEADERS,
            here="/sign-in",
            problems=problems,
            notice=notice,
            login=login,
            next=local_path(next_),
            # Only what was chosen goes on: what a browser asks for must not stand above the account's own.
            chosen="lang" in request.query_params,
            elsewhere=self.provider is not None,
        )
