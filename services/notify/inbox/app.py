"""Puts the inbox together."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from services.notify.inbox.guard import Cookies, Guard
from services.notify.inbox.invitations import Invitations
from services.notify.inbox.own import OwnAccount
from services.notify.inbox.ports import (
    AccessWrites,
    FindAccounts,
    NameOf,
    Passwords,
    Provider,
    Sessions,
    Throttle,
)
from services.notify.inbox.render import STATIC, Pages, SignedIn
from services.notify.inbox.signin import SignIn
from services.notify.inbox.team import Team
from shared.clock import Clock
from shared.sealing import Keyring

Home = Callable[[Request, SignedIn], Awaitable[Response]]
"""The page at ``/`` for somebody who is signed in: what waits for their organisation."""


@dataclass(frozen=True, slots=True)
class Inbox:
    """What stands behind the sign-in asks ``guard`` who is there, and renders with ``pages``."""

    pages: Pages
    guard: Guard
    router: APIRouter


def build_inbox(
    *,
    home: Home,
    pages: Pages,
    accounts: FindAccounts,
    sessions: Sessions,
    passwords: Passwords,
    throttle: Throttle,
    writes: AccessWrites,
    keyring: Keyring,
    clock: Clock,
    name_of: NameOf,
    inbox_url: str,
    provider: Provider | None = None,
) -> Inbox:
    """The inbox, to be mounted at ``/``.

    Args:
        home: shows what waits. It is only called for who is signed in.
        pages: renders; whoever adds pages gives it their templates.
        inbox_url: where people reach it; links of invitations begin with it, and it says whether cookies go
            over TLS only.
        provider: of OpenID Connect; None where people have passwords only.
    """
    guard = Guard(pages, sessions, accounts, clock, name_of=name_of, cookies=Cookies.of(inbox_url))
    invitations = Invitations(keyring)
    sign_in = SignIn(pages, guard, sessions, accounts, passwords, throttle, writes, clock, provider)
    own = OwnAccount(
        pages, guard, sessions, accounts, passwords, throttle, writes, invitations, clock, name_of
    )
    team = Team(pages, guard, accounts, writes, invitations, clock, inbox_url)

    async def start(request: Request) -> Response:
        visitor = await guard.visitor(request)
        return visitor if isinstance(visitor, Response) else await home(request, visitor)

    async def static(name: str, request: Request) -> Response:
        asset = pages.assets.by_name.get(name)
        if asset is None:
            return pages.wrong(pages.words_for(request), "not-found", 404)
        return Response(
            asset.content,
            media_type=asset.media_type,
            headers={
                "Cache-Control": "public, max-age=31536000, immutable",
                "X-Content-Type-Options": "nosniff",
            },
        )

    router = APIRouter(include_in_schema=False)
    router.add_api_route("/", start, methods=["GET"])
    router.add_api_route(STATIC + "/{name}", static, methods=["GET"])
    for part in (sign_in.routes(), own.routes(), team.routes()):
        router.include_router(part)
    return Inbox(pages, guard, router)
