"""The inbox in a real browser: signing in with the keyboard alone, on a narrow phone, in both themes."""

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page
from redis.asyncio import Redis

from shared.observability.server import EmbeddedServer
from tests.inboxing import NOW, PASSWORD, House, a_manager, an_account

pytestmark = pytest.mark.needs("chromium")

Theme = Literal["light", "dark"]
NARROW, WIDE = 320, 1280
_RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
_SHOTS = os.environ.get("WEGWIJZER_TEST_SHOTS")
"""A folder for pictures of every page, for people to look at."""
LONG = "Anna-Maria van den Broeck-Vandenbroucke de la Rue du Bois " + "Wijnegem" * 5
MANAGER = a_manager(name="Els Janssens", login="els.janssens@atlas.example")
PEOPLE = [
    an_account(name="Bert Maes", login="bert.maes@atlas.example"),
    an_account(name="Fatiha El Amrani", login="fatiha@atlas.example", password=None),
    an_account(name="د. ليلى حداد", login="leila@atlas.example"),
    an_account(name=LONG, login="x" * 60 + "@a-very-long-domain-of-an-organisation.example"),
    an_account(name="Oud Collega", login="oud@atlas.example", disabled_at=NOW),
]


@asynccontextmanager
async def served(redis_url: str) -> AsyncIterator[House]:
    """The inbox on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with Redis.from_url(redis_url) as redis:
        await redis.flushall()
        house = House(redis, url=f"http://127.0.0.1:{port}/")
        house.accounts.put(MANAGER, *PEOPLE)
        server = EmbeddedServer.of(house.app, "127.0.0.1", port)
        serving = asyncio.create_task(server.serve())
        try:
            async with asyncio.timeout(10):
                while not server.started:
                    await asyncio.sleep(0.01)  # between two looks
            yield house
        finally:
            server.should_exit = True
            await serving


@pytest.fixture
async def house(redis_url: str) -> AsyncIterator[House]:
    async with served(redis_url) as house:
        yield house


@asynccontextmanager
async def a_page(browser: Browser, theme: Theme, width: int) -> AsyncIterator[Page]:
    context = await browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=theme,
        locale="nl-BE",
        reduced_motion="reduce",
    )
    try:
        yield await context.new_page()
    finally:
        await context.close()


async def looks_right(page: Page, name: str) -> None:
    """Nothing is wider than the screen, and axe finds nothing."""
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    if _SHOTS is not None:
        size, dark = (
            page.viewport_size,
            await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"),
        )
        shot = f"inbox-{name}-{size['width'] if size else 0}-{'dark' if dark else 'light'}.png"
        await page.screenshot(path=Path(_SHOTS) / shot, full_page=True)
    assert await page.evaluate(wide) <= 0, f"{name} is wider than the screen"
    results = await Axe().run(page, options=_RULES)
    found = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in results.response["violations"]]
    assert found == [], name


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [NARROW, WIDE])
async def test_every_page_fits_and_axe_finds_nothing(
    browser: Browser, house: House, theme: Theme, width: int
) -> None:
    async with a_page(browser, theme, width) as page:
        await page.goto(house.url)
        await looks_right(page, "sign-in")
        await page.fill("#login", MANAGER.login)
        await page.fill("#password", "something else entirely")
        await page.click("main button")
        assert await page.evaluate("document.activeElement.id") == "summary"
        await looks_right(page, "refused")
        await page.fill("#password", PASSWORD)
        await page.click("main button")
        await looks_right(page, "home")
        await page.click(".me summary")
        menu = await page.locator(".menu").bounding_box()
        assert menu is not None
        assert menu["x"] >= 0
        assert menu["x"] + menu["width"] <= width
        await looks_right(page, "menu")
        await page.goto(f"{house.url}account")
        await looks_right(page, "account")
        await page.fill("#current", PASSWORD)
        await page.fill("#password", "kort")
        await page.click("form[action='/account/password'] button")
        await looks_right(page, "account-wrong")
        await page.goto(f"{house.url}team")
        await looks_right(page, "team")
        await page.click(".change summary")
        await looks_right(page, "team-change")
        await page.fill("#name", "Nieuwe Collega")
        await page.fill("#login", f"nieuw-{theme}-{width}@atlas.example")
        await page.click(".invite button")
        await looks_right(page, "team-invited")
        link = await page.input_value("#link")
        await page.click(".me summary")
        await page.click("form[action='/sign-out'] button")
        await looks_right(page, "signed-out")
        await page.goto(link)
        await looks_right(page, "invitation")
        await page.goto(f"{house.url}invitation/x")
        await looks_right(page, "wrong")


async def test_a_keyboard_alone_signs_in_switches_the_language_and_signs_out(
    browser: Browser, house: House
) -> None:
    async with a_page(browser, "light", WIDE) as page:
        await page.goto(house.url)
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.className") == "hidden skip"
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.id") == "login"
        await page.keyboard.type(MANAGER.login)
        await page.keyboard.press("Tab")
        await page.keyboard.type(PASSWORD)
        async with page.expect_navigation():
            await page.keyboard.press("Enter")
        assert "Binnen" in await page.inner_text("main")
        await page.focus(".me summary")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Tab")
        assert await page.evaluate(outline) == "solid", "one sees where one is"
        await page.keyboard.press("Enter")
        for _ in range(3):
            await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.lang") == "fr"
        async with page.expect_navigation():
            await page.keyboard.press("Enter")
        assert await page.get_attribute("html", "lang") == "fr"
        await page.focus(".me summary")
        await page.keyboard.press("Enter")
        for _ in range(5):
            await page.keyboard.press("Tab")
        async with page.expect_navigation():
            await page.keyboard.press("Enter")
        assert "Vous êtes déconnecté" in await page.inner_text("main")
        await page.goto(house.url)
        assert page.url.endswith("/sign-in")


async def test_the_browser_keeps_one_cookie_and_no_page_in_reach_after_signing_out(
    browser: Browser, house: House
) -> None:
    async with a_page(browser, "light", WIDE) as page:
        await page.goto(house.url)
        await page.fill("#login", MANAGER.login)
        await page.fill("#password", PASSWORD)
        await page.click("main button")
        [cookie] = await page.context.cookies()
        assert (cookie["httpOnly"], cookie["sameSite"], cookie["expires"]) == (True, "Lax", -1)
        assert await page.evaluate("[document.cookie, localStorage.length]") == ["", 0]
        await page.click(".me summary")
        await page.click("form[action='/sign-out'] button")
        assert await page.context.cookies() == []
        await page.go_back()
        await page.go_back()
        assert "Binnen" not in await page.inner_text("body")
