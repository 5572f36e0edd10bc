"""People of organisations in a browser, on a system that really runs, and askers who post to it."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any, Final

import aiohttp
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import APIResponse, Browser, BrowserContext, Locator, Page

from deploy.local.access import Access
from deploy.local.system import LocalSystem
from services.notify.adapters.passwords import Argon2Passwords
from services.notify.domain.accounts import changed, invited
from shared.clock import SystemClock
from shared.contracts.access import AccountChanged, Role
from shared.contracts.ids import new_case_id, referral_id
from shared.sealing import Keyring
from tests.browser.visitor import _RULES, NARROW, WIDE
from tests.support import until

PASSWORD: Final = "vier losse woorden samen"
LANGUAGES: Final = ("nl", "fr", "en")
_KEPT: Final = Argon2Passwords().hash_now(PASSWORD)
_FINDINGS: Final = {**_RULES, "resultTypes": ["violations"]}
_SHOTS = os.environ.get("WEGWIJZER_TEST_SHOTS")
_ISOLATES: Final = dict.fromkeys((0x2068, 0x2069))
_TOO_WIDE: Final = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@dataclass(frozen=True)
class Asked:
    """What an asker keeps of a request."""

    case_id: str
    reference: str
    secret: str


@dataclass
class House:
    """The running system, as askers and organisations meet it."""

    system: LocalSystem
    accounts: dict[tuple[str, str, Role], AccountChanged] = field(default_factory=dict)
    """By organisation, language and role."""

    @property
    def inbox(self) -> str:
        """Where organisations sign in."""
        return f"http://127.0.0.1:{self.system.ports.notify}"

    @property
    def requests(self) -> str:
        """Where requests are posted."""
        return f"http://127.0.0.1:{self.system.ports.intake}/v1/requests"

    async def write(self, *values: AccountChanged) -> None:
        """As the operator's command does it."""
        access = Access(self.system.kafka_address, Keyring.load(self.system.keyring_file))
        await asyncio.to_thread(access.write, *values)

    async def employ(self, people: Mapping[str, Mapping[Role, str]]) -> None:
        """By organisation and role, the name of the one who has such an account, in each language."""
        now = SystemClock().now()
        made = {}
        for organisation, names in people.items():
            for tag, (role, name) in product(LANGUAGES, names.items()):
                login = f"{role}.{tag}@{organisation}.example"
                account = invited(new_case_id(), organisation, login, name, role, tag, by="operator", now=now)
                made[organisation, tag, role] = changed(account, by="operator", now=now, password=_KEPT)
        await self.write(*made.values())
        self.accounts |= made

    async def post(self, *bodies: Mapping[str, Any]) -> list[Asked]:
        """Requests, in this order."""
        asked = []
        async with aiohttp.ClientSession() as http:
            for body in bodies:
                async with http.post(self.requests, json=body) as answer:
                    assert answer.status == 202, await answer.text()
                    receipt = await answer.json()
                    secret = receipt["status_url"].partition("#")[2]
                    asked.append(Asked(receipt["case_id"], receipt["reference"], secret))
        return asked

    async def status(self, asked: Asked) -> dict[str, Any]:
        """What the asker reads."""
        headers = {"Authorization": f"Bearer {asked.secret}"}
        async with (
            aiohttp.ClientSession(headers=headers) as http,
            http.get(f"{self.requests}/{asked.reference}") as answer,
        ):
            assert answer.status == 200
            found: dict[str, Any] = await answer.json()
            return found

    async def until_state(self, asked: Asked, state: str) -> None:
        """Wait until the asker reads that."""

        async def is_there() -> bool:
            return bool((await self.status(asked))["state"] == state)

        await until(is_there)

    async def erase(self, asked: Asked) -> None:
        """The asker has the request erased."""
        headers = {"Authorization": f"Bearer {asked.secret}"}
        address = f"{self.requests}/{asked.reference}/withdraw"
        async with (
            aiohttp.ClientSession(headers=headers) as http,
            http.post(address, json={"erase": True}) as answer,
        ):
            assert answer.status == 202, await answer.text()


class Worker:
    """Somebody of an organisation, with a browser profile of their own."""

    def __init__(self, house: House, account: AccountChanged, context: BrowserContext, page: Page) -> None:
        self.house = house
        self.account = account
        self.context = context
        self.page = page
        self.faults: list[str] = []
        self.watch(page)

    def watch(self, page: Page) -> None:
        """Notice what no page may do."""
        page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((self.house.inbox, "data:"))
                else self.faults.append(f"asked {request.url}")
            ),
        )
        page.on(
            "response",
            lambda answer: (
                self.faults.append(f"{answer.status} {answer.url}") if answer.status >= 500 else None
            ),
        )
        page.on(
            "console",
            lambda message: (
                self.faults.append(f"console: {message.text}")
                if message.type == "error" and "with a status of 4" not in message.text
                else None
            ),
        )

    async def goto(self, path: str = "/") -> int:
        """Open an address; the status of what came."""
        answer = await self.page.goto(self.house.inbox + path)
        assert answer is not None
        return answer.status

    async def sign_in(self) -> None:
        """With the password."""
        await self.goto("/sign-in")
        await self.page.fill("#login", self.account.login)
        await self.page.fill("#password", PASSWORD)
        await self.clicks("main button")
        assert await self.page.locator(".organisation").count() == 1, await self.page.inner_text("main")

    async def clicks(self, what: str | Locator) -> None:
        """Click what leads to a page, and wait for it."""
        target = self.page.locator(what) if isinstance(what, str) else what
        async with self.page.expect_navigation(wait_until="load"):
            await target.click()

    async def says(self) -> str:
        """What stands on the page, besides the header; without the marks around what was filled in."""
        return (await self.page.inner_text("main")).translate(_ISOLATES)

    async def addresses(self) -> list[str]:
        """Of every case in the list, as it is now, from the top."""
        await self.goto()
        found: list[str] = await self.page.locator(".line").evaluate_all(
            "lines => lines.map((line) => line.getAttribute('href'))"
        )
        return found

    async def finds(self, asked: Asked) -> str:
        """The address of a request, once it stands in the list; it is another in every round."""
        ids = [referral_id(asked.case_id, attempt, self.account.organisation) for attempt in (1, 2, 3)]
        found: list[str] = []

        async def is_there() -> bool:
            listed = await self.addresses()
            found.extend(f"/cases/{one}" for one in ids if f"/cases/{one}" in listed)
            return bool(found)

        await until(is_there)
        return found[0]

    async def reads(self, path: str, text: str) -> None:
        """Load a page until it says this."""

        async def is_said() -> bool:
            await self.goto(path)
            return text in await self.says()

        await until(is_said)

    async def csrf(self) -> str:
        """The token that stands in the page."""
        return await self.page.locator("[name=csrf]").first.input_value()

    async def sends(self, path: str, **fields: str) -> APIResponse:
        """A form that no page of ours made."""
        return await self.context.request.post(self.house.inbox + path, form=dict(fields), max_redirects=0)

    async def look(self, kind: str, views: Iterable[tuple[int, str]], axe: Axe) -> list[str]:
        """What is wrong with a page at these widths and in these themes."""
        page, tag, found = self.page, self.account.language, []
        if await page.locator("html").get_attribute("lang") != tag:
            found.append(f"{kind} is not in {tag}")
        for width in (NARROW, WIDE):
            await page.set_viewport_size({"width": width, "height": 740})
            if await page.evaluate(_TOO_WIDE) > 0:
                found.append(f"{kind} is wider than {width} px in {tag}")
        for width, theme in views:
            await page.set_viewport_size({"width": width, "height": 740})
            await page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
            results = await axe.run(page, options=_FINDINGS)
            found += [
                f"{kind}, {tag}, {width} px, {theme}: {one['id']}: {one['nodes'][0]['html'][:160]}"
                for one in results.response["violations"]
            ]
            if _SHOTS is not None:
                name = f"inbox-{kind.replace(' ', '-')}-{tag}-{width}-{theme}.png"
                await page.screenshot(path=Path(_SHOTS) / name, full_page=True)
        return found


@asynccontextmanager
async def working(
    browser: Browser,
    house: House,
    organisation: str,
    tag: str = "nl",
    role: Role = "worker",
    *,
    scripts: bool = True,
    width: int = WIDE,
) -> AsyncIterator[Worker]:
    """Somebody who has signed in; at the end nothing may have gone wrong."""
    context = await browser.new_context(
        viewport={"width": width, "height": 740},
        java_script_enabled=scripts,
        reduced_motion="reduce",
        locale=tag,
    )
    worker = Worker(house, house.accounts[organisation, tag, role], context, await context.new_page())
    try:
        await worker.sign_in()
        yield worker
        assert worker.faults == []
    finally:
        await context.close()


__all__ = ["LANGUAGES", "NARROW", "PASSWORD", "WIDE", "Asked", "House", "Worker", "working"]
