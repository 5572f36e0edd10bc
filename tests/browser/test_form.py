"""Every path through the form in a real browser, on a narrow phone, in Dutch, French and Arabic."""

import os
import re

import pytest
from playwright.async_api import Browser

from shared.words import LANGUAGES
from tests.browser.visitor import Visitor, visiting
from tests.browser.walks import NOTHING_MORE, SEND, WALKS, Step, choose, person, place

pytestmark = pytest.mark.needs("chromium")

FULL = os.environ.get("WEGWIJZER_TEST_FULL") == "1"
OFTEN = ("nl", "fr", "ar")
TAGS = tuple(LANGUAGES) if FULL else OFTEN
MOST_BYTES = 100_000


@pytest.mark.parametrize("tag", TAGS)
async def test_every_path_ends_where_it_must_and_axe_finds_nothing(
    browser: Browser, site: str, tag: str
) -> None:
    async with visiting(browser, site, tag) as visitor:
        for walk in WALKS:
            await visitor.walk(walk)


@pytest.mark.parametrize("tag", OFTEN)
async def test_every_path_can_be_walked_without_scripts(browser: Browser, site: str, tag: str) -> None:
    async with visiting(browser, site, tag, scripts=False) as visitor:
        for walk in WALKS:
            await visitor.walk(walk)


@pytest.mark.parametrize("tag", TAGS)
async def test_every_error_is_said_on_top_with_focus_and_loses_nothing(
    browser: Browser, site: str, tag: str
) -> None:
    async with visiting(browser, site, tag) as visitor:
        await visitor.begin()
        for step in (
            choose("danger", "no"),
            choose("role", "professional"),
            choose("topic", "language"),
            choose("need", "interpreter_on_site"),
            place("Antwerpen"),
            Step("languages_needed", chosen={"language_1": "prs"}),
            Step("appointment", typed={"date": "2036-12-03", "time": "09:05"}),
            Step("organisation", typed={"service": "Basisschool"}),
        ):
            await visitor.press("next")
            await says_what_is_wrong(visitor, step.page)
            await visitor.look(f"{step.page} error")
            await visitor.do(step)
        await visitor.page.fill("[name=text]", "lang " * 1_001)
        await visitor.press("next")
        await says_what_is_wrong(visitor, "words")
        assert len(await visitor.page.input_value("[name=text]")) >= 5_000
        await visitor.page.fill("[name=text]", "kort")
        await visitor.press("next")
        await visitor.page.fill("[name=phone]", "12")
        await visitor.page.fill("[name=email]", "geen adres")
        await visitor.press("next")
        await says_what_is_wrong(visitor, "contact")
        assert await visitor.page.input_value("[name=email]") == "geen adres"
        await visitor.look("contact error")
        await visitor.page.fill("[name=phone]", "")
        await visitor.page.fill("[name=email]", "")
        await visitor.press("next")
        await visitor.press("send")
        await says_what_is_wrong(visitor, "check")
        await visitor.look("check error")


async def says_what_is_wrong(visitor: Visitor, page: str) -> None:
    await visitor.stands_on(page)
    focused = await visitor.page.evaluate("document.activeElement.id")
    assert focused == "summary"
    target = await visitor.page.locator("#summary a").first.get_attribute("href")
    assert target is not None
    assert await visitor.page.locator(target).count() == 1, f"{page}: {target} leads nowhere"


async def test_a_place_that_is_none_of_those_shown_can_be_typed_again(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        await visitor.begin()
        for step in (*person("living", "social_assistance"), place("1040")):
            await visitor.do(step)
        await visitor.page.check("input[name=nis][value=none]")
        await visitor.press("next")
        await visitor.stands_on("place")
        assert await visitor.page.input_value("[name=place]") == "1040"


@pytest.mark.parametrize("scripts", [True, False])
async def test_answers_survive_back_a_change_and_another_language(
    browser: Browser, site: str, scripts: bool
) -> None:
    async with visiting(browser, site, "nl", scripts=scripts) as visitor:
        page = visitor.page
        await visitor.begin()
        for step in (*person("neighbours", "leisure"), place("Hasselt")):
            await visitor.do(step)
        await page.fill("[name=text]", "Nog niet klaar")
        await page.click("header details summary")
        async with page.expect_navigation():
            await page.click("header button[value='lang:ar']")
        assert await page.locator("html").get_attribute("dir") == "rtl"
        assert await page.input_value("[name=text]") == "Nog niet klaar"
        await page.locator("main button[value=next]").click()
        await page.locator("#form input[name=page][value=contact]").wait_for(state="attached")
        await page.locator("main button[value=next]").click()
        await page.locator("#form input[name=page][value=check]").wait_for(state="attached")
        assert "Nog niet klaar" in await page.inner_text("dl.answers")
        await page.locator("main button[value='to:place']").click()
        await page.locator("#form input[name=page][value=place]").wait_for(state="attached")
        assert await page.input_value("[name=place]") == "Hasselt"
        await page.fill("[name=place]", "Genk")
        await page.locator("main button[value=next]").click()
        await page.locator("#form input[name=page][value=check]").wait_for(state="attached")
        assert "Genk" in await page.inner_text(".list")
        await page.locator("main button[value=back]").click()
        await page.locator("#form input[name=page][value=contact]").wait_for(state="attached")
        visitor.tag = "ar"


async def test_the_keyboard_alone_is_enough(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        page = visitor.page
        await page.goto(f"{site}/?lang=nl")
        await press_until(visitor, "main button")
        await page.keyboard.press("Enter")
        for page_id, presses in (("danger", "ArrowUp"), ("role", "Space"), ("topic", "ArrowUp")):
            await page.locator(f"#form input[name=page][value={page_id}]").wait_for(state="attached")
            await press_until(visitor, "main input[type=radio]")
            await page.keyboard.press(presses)
            await page.keyboard.press("Enter")
        await page.locator("#form input[name=page][value=place]").wait_for(state="attached")
        await press_until(visitor, "main #place")
        await page.keyboard.type("Gent")
        await page.keyboard.press("Enter")
        await page.locator("#form input[name=page][value=words]").wait_for(state="attached")
        await press_until(visitor, "main textarea")
        await page.keyboard.type("Ik zoek een dokter.")
        await press_until(visitor, "main button[value=next]")
        await page.keyboard.press("Enter")
        await page.locator("#form input[name=page][value=contact]").wait_for(state="attached")
        await press_until(visitor, "main button[value=next]")
        await page.keyboard.press("Enter")
        await page.locator("#form input[name=page][value=check]").wait_for(state="attached")
        await press_until(visitor, "main input[name=consent]")
        await page.keyboard.press("Space")
        await page.keyboard.press("Enter")
        await page.locator(".reference").wait_for()


async def press_until(visitor: Visitor, selector: str) -> None:
    """Press Tab until this has the focus, as somebody without a mouse does."""
    for _ in range(60):
        await visitor.page.keyboard.press("Tab")
        if await visitor.page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"no Tab leads to {selector}")


@pytest.mark.parametrize("tag", ["nl", "ar", "ti"])
async def test_a_page_with_all_that_it_needs_is_light(browser: Browser, site: str, tag: str) -> None:
    async with visiting(browser, site, tag) as visitor:
        sizes: dict[str, int] = {}

        async def weigh(response: object) -> None:
            sizes[response.url] = len(await response.body())  # type: ignore[attr-defined]

        visitor.page.on("response", weigh)
        await visitor.page.goto(f"{site}/?lang={tag}", wait_until="networkidle")
        assert len(sizes) >= 4
        assert sum(sizes.values()) < MOST_BYTES, sizes


async def test_places_are_suggested_in_any_of_their_names(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "fr") as visitor:
        await visitor.begin()
        for step in person("school"):
            await visitor.do(step)
        await visitor.page.locator("#place").press_sequentially("Gan")
        option = visitor.page.locator("#places option[value^=Gand]")
        await option.first.wait_for(state="attached")


@pytest.mark.parametrize(("tag", "scripts"), [*((tag, True) for tag in TAGS), ("nl", False), ("ar", False)])
async def test_the_link_shows_where_the_request_is_and_takes_it_back(
    browser: Browser, site: str, tag: str, scripts: bool
) -> None:
    async with visiting(browser, site, tag, scripts=scripts) as visitor:
        page = visitor.page
        await visitor.begin()
        for step in (*person("neighbours", "leisure"), place("Gent"), *NOTHING_MORE, SEND):
            await visitor.do(step)
        await visitor.stands_on("receipt")
        link = (await page.inner_text("#link")).strip()
        local = re.sub(r"^https?://[^/]+", site, link)
        await page.goto(local)
        if not scripts:
            await page.fill("[name=secret]", link)
            await page.click("main .actions button")
        await page.locator(".state").wait_for()
        assert await page.locator("html").get_attribute("lang") == tag
        if scripts:
            assert "#" not in page.url
        await visitor.look("status")
        who = page.locator("details.big")
        for _ in range(20):
            if await who.count():
                break
            async with page.expect_navigation():
                await page.locator("button[form=form].second").click()
        assert not await page.locator("details.big .list").is_visible()
        await who.locator("summary").click()
        assert "Gent" in await page.inner_text("details.big")
        await page.locator("main details:not(.big) > summary").click()
        await visitor.look("withdraw")
        await page.check("input[name=choice][value=erase]")
        async with page.expect_navigation():
            await page.click("main button.danger")
        await visitor.look("erased")
        assert await page.locator("main details").count() == 0


async def test_a_wrong_link_discloses_nothing(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        await visitor.page.goto(f"{site}/status/ABCD1234?lang=nl#{'0' * 32}")
        await visitor.page.locator("#summary").wait_for()
        assert await visitor.page.locator(".state").count() == 0
        await visitor.look("status not found")


async def test_leaving_fast_leaves_nothing_to_go_back_to(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        page = visitor.page
        await visitor.begin()
        for step in (*person("neighbours", "leisure"), place("Gent")):
            await visitor.do(step)
        await page.fill("[name=text]", "niemand mag dit zien")
        await page.route("https://www.meteo.be/**", lambda route: route.fulfill(body="weather"))
        async with page.expect_navigation(url="https://www.meteo.be/**"):
            await page.click("#leave")
        assert visitor.faults == ["asked https://www.meteo.be/"]
        visitor.faults.clear()
        await page.goto(site)


async def test_axe_finds_nothing_in_the_dark_either(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        await visitor.page.emulate_media(color_scheme="dark")
        await visitor.walk(WALKS[0])


async def test_what_does_not_exist_is_said_without_a_finding(browser: Browser, site: str) -> None:
    async with visiting(browser, site, "nl") as visitor:
        await visitor.page.goto(f"{site}/nergens?lang=nl")
        await visitor.look("not found")
