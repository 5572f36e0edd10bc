"""Lets only those through who are signed in, and only what comes from our own pages."""

import asyncio
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from redis.exceptions import RedisError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from services.notify.domain.accounts import version_of
from services.notify.inbox.ports import FindAccounts, NameOf, Sessions
from services.notify.inbox.render import Pages, SignedIn
from shared import pages as common
from shared.addresses import stays_here
from shared.clock import Clock
from shared.contracts.access import AccountChanged
from shared.incoming import TooLargeError, read_body

_MOST_BYTES: Final = 64 * 1024
_MOST_FIELDS: Final = 100
_BODY_SECONDS: Final = 10.0
"""How long a form may take to arrive; nobody has signed in yet who sends the first."""
_LONGEST_COOKIE: Final = 200


@dataclass(frozen=True, slots=True)
class Cookies:
    """The cookies of the inbox (RFC 6265bis).

    ``__Host-`` makes a browser take them over TLS from this very host only. On the machine itself, where
    there is no TLS, they go without.
    """

    secure: bool

    @classmethod
    def of(cls, inbox_url: str) -> "Cookies":
        """For an inbox that people reach at this address."""
        return cls(secure=not stays_here(inbox_url))

    @property
    def session(self) -> str:
        """The name of the one that holds a session."""
        return "__Host-wegwijzer" if self.secure else "wegwijzer"

    @property
    def start(self) -> str:
        """The name of the one that holds a sign-in elsewhere together."""
        return f"{self.session}-start"

    def read(self, request: Request, name: str) -> str | None:
        """What a browser sent, where it can be one of ours."""
        value = request.cookies.get(name)
        return value if value is not None and 0 < len(value) <= _LONGEST_COOKIE else None

    def put(self, response: Response, name: str, value: str, seconds: int | None = None) -> None:
        """Give a browser one; without seconds it ends with the browser."""
        response.set_cookie(
            name, value, max_age=seconds, path="/", secure=self.secure, httponly=True, samesite="lax"
        )

    def drop(self, response: Response, name: str) -> None:
        """Take one back."""
        response.delete_cookie(name, path="/", secure=self.secure, httponly=True, samesite="lax")


class Guard:
    """Knows who is there.

    Every method answers with who it is, or with the response that sends them away.
    """

    def __init__(
        self,
        pages: Pages,
        sessions: Sessions,
        accounts: FindAccounts,
        clock: Clock,
        *,
        name_of: NameOf,
        cookies: Cookies,
    ) -> None:
        self.pages = pages
        self.cookies = cookies
        self._sessions = sessions
        self._accounts = accounts
        self._clock = clock
        self._name_of = name_of

    async def visitor(self, request: Request, *, touch: bool = True) -> SignedIn | Response:
        """Who asks for a page.

        Args:
            touch: whether this shows that somebody is there. False for what a page asks by itself, such as
                live updates: an open window must not keep a session alive.
        """
        id_ = self.cookies.read(request, self.cookies.session)
        if id_ is None:
            return self._sign_in_first(request)
        try:
            session = await self._sessions.find(id_, self._clock.now(), touch=touch)
            if session is None:
                return self._sign_in_first(request)
            if not self._accounts.are_known:
                return self.unavailable(request)
            account = self._accounts.find(session.account_id)
            if account is None or account.disabled_at is not None or version_of(account) != session.version:
                # Whatever they may do now, it is not what this session was begun for.
                await self._sessions.end(id_)
                return self._sign_in_first(request)
        except (RedisError, OSError):
            return self.unavailable(request)
        t = self.pages.language(session.language, account.language)
        return SignedIn(account, self._name_of(account.organisation), t, session.csrf, id_)

    async def posted(self, request: Request) -> tuple[SignedIn, Mapping[str, str]] | Response:
        """Who sends a form of ours, and its fields."""
        visitor = await self.visitor(request)
        if isinstance(visitor, Response):
            return visitor
        fields = await read_form(request)
        if fields is None:
            return self.pages.wrong(visitor.t, "too-large", 413, visitor=visitor)
        sent = fields.get("csrf", "").encode("utf-8", "surrogatepass")
        is_ours = hmac.compare_digest(sent, visitor.csrf.encode())
        if not is_ours or is_from_elsewhere(request) is True:
            return self.pages.wrong(visitor.t, "elsewhere", 403, visitor=visitor)
        return visitor, fields

    async def begin(self, request: Request, account: AccountChanged, language: str, next_: str) -> Response:
        """Sign somebody in, with a new session, and lead them on.

        Raises:
            RedisError, OSError: nobody can be signed in now.
        """
        before = self.cookies.read(request, self.cookies.session)
        if before is not None:
            await self._sessions.end(before)
        id_ = await self._sessions.begin(account.account_id, version_of(account), language, self._clock.now())
        response = see_other(local_path(next_))
        self.cookies.put(response, self.cookies.session, id_)
        return response

    def unavailable(self, request: Request) -> Response:
        """Nobody can say now who is signed in."""
        return self.pages.wrong(self.pages.words_for(request), "unavailable", 503, {"Retry-After": "5"})

    def _sign_in_first(self, request: Request) -> Response:
        if "text/html" not in request.headers.get("accept", ""):
            # A script of ours, or software: a page would only confuse it.
            return Response(status_code=401, headers={"Cache-Control": "no-store"})
        asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        wanted = {"next": asked} if request.method == "GET" and asked != "/" else {}
        return see_other(f"/sign-in?{urlencode(wanted)}" if wanted else "/sign-in")


def is_from_elsewhere(request: Request) -> bool | None:
    """Whether a browser sent this from a page that is not ours; None where it does not say.

    ``Sec-Fetch-Site`` cannot be set by a page (Fetch Metadata); ``Origin`` is there for browsers without it,
    and is ``null`` for pages that send no referrer (OWASP Cross-Site Request Forgery Prevention).
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("origin")
    if origin is None or origin == "null":
        return None
    return urlsplit(origin).netloc.lower() != request.headers.get("host", "").lower()


async def read_form(request: Request) -> dict[str, str] | None:
    """The fields of a form as browsers send them; None where more was sent than any form of ours has, or it
    did not arrive in time."""
    try:
        async with asyncio.timeout(_BODY_SECONDS):
            raw = (await read_body(request, _MOST_BYTES)).decode("utf-8", "replace")
        return dict(parse_qsl(raw, keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except (TooLargeError, TimeoutError, ClientDisconnect, ValueError):
        return None


def local_path(text: str) -> str:
    """An address of our own, whatever was asked for: nobody is led to another site after signing in."""
    is_ours = (
        text.startswith("/")
        and not text.startswith(("//", "/sign-"))
        and "\\" not in text
        and text.isascii()
        and text.isprintable()
    )
    return text if is_ours else "/"


def see_other(address: str) -> Response:
    """Lead a browser on, with the headers of every page."""
    return RedirectResponse(address, status_code=303, headers=dict(common.HEADERS))
