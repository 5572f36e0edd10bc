"""Somebody who uses the form in a browser, and notices whatever a page must never do."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Request, Response

from shared.words import LANGUAGES
from tests.browser.walks import Step, Walk

NARROW, WIDE = 320, 1280
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
_SHOTS = os.environ.get("WEGWIJZER_TEST_SHOTS")
"""A folder for pictures of every page at both widths, for people to look at."""


SEEN: dict[str, dict[str, int]] = {}
"""How many findings axe had, by language and kind of page, in this whole run."""


class Visitor:
    """Uses pages in one language."""

    def __init__(self, page: Page, site: str, tag: str, *, scripts: bool) -> None:
        self.page = page
        self.site = site
        self.tag = tag
        self.scripts = scripts
        self.faults: list[str] = []
        self.looked_at: dict[str, list[str]] = {}
        """What axe found on each kind of page that was looked at."""
        self.bytes = 0
        """What the last page and all that it needs weighs."""

    async def begin(self) -> None:
        """Open the first page and press its one button."""
        await self.page.goto(f"{self.site}/?lang={self.tag}")
        await self.look("start")
        await self.page.click("main button[name=go][value=next]")

    async def walk(self, walk: Walk) -> None:
        """Walk a path to its end."""
        await self.begin()
        for step in walk.steps:
            await self.do(step)
        await self.stands_on(walk.ends_on)
        await self.look(walk.ends_on)
        for selector in walk.shows:
            assert await self.page.locator(selector).first.is_visible(), f"{walk.name}: no {selector}"

    async def do(self, step: Step) -> None:
        """Answer one page and go on."""
        await self.stands_on(step.page)
        await self.look(step.page)
        for name, value in step.chosen.items():
            field = self.page.locator(f"main [name={name}]").first
            if await field.evaluate("field => field.tagName") == "SELECT":
                await field.select_option(value)
            else:
                await self.page.locator(f"main input[name={name}][value='{value}']").check()
        for name, value in step.typed.items():
            await self.page.locator(f"main [name={name}]").fill(value)
        await self.press(step.pressed)

    async def press(self, value: str) -> None:
        """Press the button of the page."""
        async with self.page.expect_navigation(wait_until="domcontentloaded"):
            await self.page.locator(f"main button[name=go][value='{value}']").first.click()

    async def stands_on(self, expected: str) -> None:
        """The page must be this one."""
        found = await self.page.locator("#form input[name=page]").get_attribute("value")
        assert found == expected, f"on {found}, not on {expected}: {await self.page.title()}"

    async def look(self, kind: str) -> None:
        """What must hold on every page, and once for each kind what axe and the eye see."""
        page, language = self.page, LANGUAGES[self.tag]
        html = page.locator("html")
        assert await html.get_attribute("lang") == self.tag
        assert await html.get_attribute("dir") == language.direction
        wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        assert await page.evaluate(wide) <= 0, f"{kind} is wider than {NARROW} px in {self.tag}"
        if kind in self.looked_at or not self.scripts:
            return
        results = await Axe().run(page, options=_RULES)
        self.looked_at[kind] = [
            f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]
        ]
        SEEN.setdefault(self.tag, {})[kind] = len(self.looked_at[kind])
        await self._picture(kind)

    async def _picture(self, kind: str) -> None:
        if _SHOTS is None:
            return
        await self.page.evaluate("document.fonts.ready")
        for width in (WIDE, NARROW):
            await self.page.set_viewport_size({"width": width, "height": 740})
            await self.page.screenshot(path=Path(_SHOTS) / f"{self.tag}-{width}-{kind}.png", full_page=True)

    def watch(self) -> None:
        """Notice errors, and requests to anybody but us."""

        def on_request(request: Request) -> None:
            if not request.url.startswith((self.site, "data:")):
                self.faults.append(f"asked {request.url}")

        def on_response(response: Response) -> None:
            if response.status >= 500:
                self.faults.append(f"{response.status} from {response.url}")

        self.page.on("request", on_request)
        self.page.on("response", on_response)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("console", self._on_console)

    def _on_console(self, message: Any) -> None:
        # A page that says what is wrong answers 422 or 404 on purpose.
        if message.type == "error" and "the server responded with a status of 4" not in message.text:
            self.faults.append(f"console: {message.text}")


@asynccontextmanager
async def visiting(browser: Browser, site: str, tag: str, *, scripts: bool = True) -> AsyncIterator[Visitor]:
    """A visitor with a browser profile of its own; at the end nothing may be left in it, and nothing have
    gone wrong."""
    context = await browser.new_context(
        viewport={"width": NARROW, "height": 740}, java_script_enabled=scripts, reduced_motion="reduce"
    )
    visitor = Visitor(await context.new_page(), site, tag, scripts=scripts)
    visitor.watch()
    try:
        yield visitor
        assert visitor.faults == []
        assert await context.cookies() == []
        if scripts:
            kept = await visitor.page.evaluate("[localStorage.length, sessionStorage.length]")
            assert kept == [0, 0]
        found = {kind: seen for kind, seen in visitor.looked_at.items() if seen}
        assert found == {}, f"axe found in {tag}: {found}"
    finally:
        await context.close()
