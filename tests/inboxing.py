"""The inbox on a real Redis, with accounts that need no Kafka, and a browser that says what browsers say."""

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from itertools import count

import httpx
from fastapi import FastAPI
from redis.asyncio import Redis
from starlette.requests import Request
from starlette.responses import Response

from services.notify.adapters.accounts import Accounts
from services.notify.adapters.doors import Doors
from services.notify.adapters.passwords import Argon2Passwords
from services.notify.adapters.sessions import RedisSessions
from services.notify.domain.accounts import changed
from services.notify.errors import add_errors
from services.notify.inbox.app import Inbox, build_inbox
from services.notify.inbox.ports import NotWrittenError, Provider
from services.notify.inbox.render import Pages, SignedIn
from shared.access import seal_change
from shared.clock import FakeClock
from shared.contracts.access import AccessValue, AccountChanged
from shared.contracts.ids import new_case_id
from shared.sealing import Keyring
from tests.unit.test_access import Written

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
RING = Keyring("k1", {"k1": b"k" * 32})
PASSWORD = "vier losse woorden samen"
PLAIN = "http://127.0.0.1:8001/"
NAMES = {"atlas": "Atlas, integratie en inburgering Antwerpen", "amal": "Amal Gent"}

_PASSWORDS = Argon2Passwords()
KEPT = _PASSWORDS.hash_now(PASSWORD)
_numbers = count(1)


def an_account(**fields: object) -> AccountChanged:
    """Somebody of Atlas with a password, and a login that no other test uses."""
    number = next(_numbers)
    account = AccountChanged(
        account_id=new_case_id(),
        organisation="atlas",
        login=f"els{number}@atlas.example",
        name=f"Els Janssens {number}",
        password=KEPT,
        changed_at=NOW,
        changed_by="operator",
    )
    return account.model_copy(update=fields)


def a_manager(**fields: object) -> AccountChanged:
    """The same, a manager."""
    return an_account(role="manager", **fields)


class KnownAccounts(Accounts):
    """Accounts whose topic was read; what is written is known at once."""

    are_known = True

    def __init__(self) -> None:
        super().__init__("127.0.0.1:1", RING)
        self.away = False
        self.written: list[AccessValue] = []

    def put(self, *values: AccountChanged) -> None:
        """As if the topic had brought them."""
        for value in values:
            change = seal_change(RING, value, source="/services/console")
            self.fold(Written(change.key, change.value, change.headers))

    def gone(self, account: AccountChanged) -> None:
        """As if the topic had brought a tombstone."""
        self.fold(Written(account.account_id.encode(), None))

    async def write(self, value: AccessValue) -> None:
        """See ``AccessWrites``."""
        if self.away:
            raise NotWrittenError("KafkaConnectionError")
        self.written.append(value)
        if isinstance(value, AccountChanged):
            self.put(value)


class CountedPasswords(Argon2Passwords):
    """Passwords that remember what was asked of them."""

    def __init__(self) -> None:
        super().__init__()
        self.verified: list[str] = []

    def _verify(self, kept: str, password: str) -> bool:
        self.verified.append(kept)
        return super()._verify(kept, password)


@dataclass
class House:
    """The whole inbox."""

    redis: Redis
    url: str = PLAIN
    provider: Provider | None = None
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    accounts: KnownAccounts = field(default_factory=KnownAccounts)
    passwords: CountedPasswords = field(default_factory=CountedPasswords)
    for_one_login: int = 10
    from_one_address: int = 100

    def __post_init__(self) -> None:
        self.sessions = RedisSessions(self.redis, RING, prefix="notify")
        self.pages = Pages()
        self.inbox: Inbox = build_inbox(
            home=self.home,
            pages=self.pages,
            accounts=self.accounts,
            sessions=self.sessions,
            passwords=self.passwords,
            throttle=Doors(
                self.redis,
                RING,
                self.clock,
                for_one_login=self.for_one_login,
                from_one_address=self.from_one_address,
            ),
            writes=self.accounts,
            keyring=RING,
            clock=self.clock,
            name_of=lambda organisation: NAMES.get(organisation, organisation),
            inbox_url=self.url,
            provider=self.provider,
        )
        self.app = FastAPI()
        self.app.include_router(self.inbox.router)
        add_errors(self.app, self.inbox.pages)

    async def home(self, _: Request, visitor: SignedIn) -> Response:
        """A page behind the sign-in."""
        return self.pages.page("wrong.html", visitor.t, title="Begin", visitor=visitor, text="Binnen")

    def changes(self, account: AccountChanged, **fields: object) -> AccountChanged:
        """As if somebody else had changed an account now."""
        value = changed(account, by="operator", now=self.clock.now(), **fields)
        self.accounts.put(value)
        return value

    @asynccontextmanager
    async def browser(self, **headers: str) -> AsyncIterator["Browser"]:
        """A browser that nobody has used yet, at an address that nobody has used yet."""
        number = next(_numbers)
        transport = httpx.ASGITransport(
            self.app, client=(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}", 1)
        )
        async with httpx.AsyncClient(
            transport=transport,
            base_url=self.url,
            headers={"accept": "text/html", "accept-language": "nl", **headers},
        ) as client:
            yield Browser(client)


@dataclass
class Browser:
    """Follows what a person would do; fills in the hidden fields of the page that it saw last."""

    http: httpx.AsyncClient
    page: str = ""

    async def opens(self, path: str, **headers: str) -> httpx.Response:
        """A page, wherever that leads on this site."""
        answer = await self.http.get(path, headers=headers)
        while answer.status_code == 303 and answer.headers["location"].startswith("/"):
            answer = await self.http.get(answer.headers["location"])
        self.page = answer.text
        return answer

    async def sends(self, path: str, **fields: str) -> httpx.Response:
        """A form of the page, with the token that stands in it, and on to where that leads."""
        answer = await self.posts(path, fields)
        if answer.status_code == 303:
            return await self.opens(answer.headers["location"])
        return answer

    async def posts(self, path: str, fields: Mapping[str, str], site: str = "same-origin") -> httpx.Response:
        """The same, and no further.

        Args:
            site: where the page stands that sends it, as browsers say it.
        """
        token = re.search(r'name="csrf" value="([^"]+)"', self.page)
        given = {"csrf": unescape(token[1])} if token else {}
        answer = await self.http.post(path, data={**given, **fields}, headers={"sec-fetch-site": site})
        self.page = answer.text
        return answer

    async def signs_in(
        self, account: AccountChanged, password: str = PASSWORD, path: str = "/sign-in"
    ) -> httpx.Response:
        """With a password."""
        await self.opens("/sign-in")
        return await self.sends(path, login=account.login, password=password)

    async def is_in(self) -> bool:
        """Whether the start page is shown."""
        return "Binnen" in (await self.opens("/")).text
