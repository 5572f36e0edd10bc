"""The inbox in a real browser, as two organisations that each see only their own."""

import asyncio
import os
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, Route

from deploy.local.ports import Ports
from deploy.local.system import LocalSystem
from services.notify.domain.accounts import changed
from shared.clock import SystemClock
from tests.browser.inbox_visitor import LANGUAGES, NARROW, PASSWORD, WIDE, Asked, House, Worker, working
from tests.support import until

pytestmark = pytest.mark.needs("chromium")

ATLAS, AMAL = "atlas", "amal"
ATLAS_NAME = "Atlas, integratie & inburgering Antwerpen vzw"
INTERPRETERS, WORDY, CROWDED, IDLE = "atlas-stv", "agii-vlaams-brabant", "agii-limburg", "levl"
LEAVING = "in-gent"
"""Organisations with one request that may not read all of it, with a very long one, with more requests than
stand in the list, and with none."""
MANY = 101
VIEWS: dict[str, tuple[tuple[int, str], ...]] = {
    "nl": ((NARROW, "light"),),
    "fr": ((WIDE, "dark"),),
    "en": ((NARROW, "dark"),),
}
"""What axe looks at each time; a full run looks at both widths in both themes in every language."""
if os.environ.get("WEGWIJZER_TEST_FULL") == "1":
    VIEWS = dict.fromkeys(LANGUAGES, tuple(product((NARROW, WIDE), ("light", "dark"))))
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff" * 5 + "Jan de Oude van Antwerpen"
LONG_TEXT = (("Donaudampfschifffahrtsgesellschaft" * 9 + "\n") * 17)[:5_000]


def course(postal_code: str, municipality: str, **fields: Any) -> dict[str, Any]:
    """Somebody who has just arrived looks for a course."""
    return {
        "role": "person",
        "need": "civic_integration",
        "language": "ar",
        "text": "وصلت قبل شهرين مع عائلتي. أريد أن أبدأ الدورة.",
        "place": {"postal_code": postal_code, "municipality": municipality},
        "residence": "not_asked",
        "arrived_recently": True,
        "urgent": False,
        "consent_to_share": True,
        **fields,
    }


def in_antwerp(**fields: Any) -> dict[str, Any]:
    """For Atlas."""
    return course("2018", "Antwerpen", **fields)


def in_ghent(**fields: Any) -> dict[str, Any]:
    """For Amal."""
    return course("9000", "Gent", **fields)


INTERPRETER = course(
    "2018",
    "Antwerpen",
    role="professional",
    need="interpreter_by_phone",
    interpreting_mode="phone",
    languages_needed=["ti"],
    residence="without_permit",
    organisation={"name": "Huisartsenpraktijk"},
    contact={"name": "Dokter Peeters", "phone": "+32470000000"},
)


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSystem]:
    """Everything that a case meets on its road, and nothing of another test."""
    with LocalSystem(tmp_path_factory.mktemp("inbox"), Ports.free()) as system:
        yield system


@pytest.fixture(scope="module")
async def house(system: LocalSystem) -> House:
    """Organisations with people, and what waits for the crowded one."""
    house = House(system)
    await house.employ(
        {
            ATLAS: {"worker": "Els Janssens", "manager": "Ans Verbeke"},
            AMAL: {"worker": "Milan Goossens"},
            INTERPRETERS: {"worker": "Tom De Smet"},
            WORDY: {"worker": "Jef Claes"},
            CROWDED: {"worker": "Noor Maes"},
            IDLE: {"manager": "Lena Wouters", "worker": "Bo Willems"},
            LEAVING: {"worker": "Sam Pauwels"},
        }
    )
    wordy = course(
        "3000",
        "Leuven",
        urgent=True,
        text=LONG_TEXT,
        contact={"name": LONG_NAME, "email": f"{'noor' * 15}@asker.example"},
    )
    crowd = [course("3500", "Hasselt")] * MANY
    await asyncio.gather(*(house.post(one) for one in (INTERPRETER, wordy, *crowd)))
    return house


async def test_two_organisations_answer_without_scripts_and_each_sees_only_its_own(
    browser: Browser, house: House
) -> None:
    async with (
        working(browser, house, ATLAS, scripts=False) as atlas,
        working(browser, house, AMAL, scripts=False) as amal,
    ):
        helped, urgent, theirs = await house.post(
            in_antwerp(), in_antwerp(need="learn_dutch", urgent=True), in_ghent()
        )
        of_amal = await amal.finds(theirs)
        of_atlas = await atlas.finds(urgent)
        calm = await atlas.finds(helped)
        listed = await atlas.addresses()
        assert listed.index(of_atlas) < listed.index(calm), "urgent ones come first"
        assert of_amal not in listed
        assert not {of_atlas, calm} & set(await amal.addresses())

        await is_not_here(amal, calm)
        await is_not_here(atlas, of_amal)
        await no_token_or_session_of_another_helps(atlas, amal, calm)

        await accepts_and_finds_no_interpreter(atlas, calm, helped)
        await declines_in_three_clicks(atlas, of_atlas, urgent)
        await forwards(atlas, amal)


async def is_not_here(worker: Worker, path: str) -> None:
    """Whatever is done with an address of another organisation, it is as if it were not there."""
    for kind in ("", "/accept", "/decline", "/forward", "/close"):
        assert await worker.goto(path + kind) == 404
        assert "Deze vraag is hier niet" in await worker.says()
        assert await worker.page.locator("[href*='/cases/']").count() == 0
    csrf = await worker.csrf()
    answer = await worker.sends(f"{path}/accept", csrf=csrf)
    assert answer.status == 404


async def no_token_or_session_of_another_helps(mine: Worker, other: Worker, path: str) -> None:
    """With the token of one and the session of another, whichever way round, nothing is done."""
    await mine.goto(path)
    await other.goto("/")
    my_token, their_token = await mine.csrf(), await other.csrf()
    for worker, token in ((other, my_token), (mine, their_token), (mine, ""), (mine, my_token[:-1])):
        answer = await worker.sends(f"{path}/accept", csrf=token)
        assert answer.status == 403
    await mine.goto(path)
    assert "Wacht op uw antwoord" in await mine.says()


async def accepts_and_finds_no_interpreter(worker: Worker, path: str, asked: Asked) -> None:
    """Accept, and close because there was no interpreter; the asker reads both."""
    page, house = worker.page, worker.house
    await worker.goto()
    await worker.clicks(f"[href='{path}']")
    await worker.clicks(".bar [href$='/accept']")
    assert f"staat dan dat {ATLAS_NAME} helpt" in await worker.says()
    await worker.clicks("form.answer button")
    assert "Aangenomen. U helpt deze persoon." in await worker.says()
    assert "Beantwoord door Els Janssens" in await worker.says()
    await house.until_state(asked, "accepted")
    assert (await house.status(asked))["organisations"] == [ATLAS]
    await worker.clicks(".bar [href$='/close']")
    await page.get_by_label("Geen tolk gevonden").check()
    await worker.clicks("form.answer button")
    assert "Reden: Geen tolk gevonden" in await worker.says()
    await house.until_state(asked, "closed")
    assert path not in await worker.addresses()


async def declines_in_three_clicks(worker: Worker, path: str, asked: Asked) -> None:
    """Decline with a reason; routing decides again, and the one who declined is told."""
    await worker.goto(path)
    await worker.clicks(".bar [href$='/decline']")
    await worker.page.get_by_label("Niet onze opdracht").check()
    await worker.clicks("form.answer button")
    assert "Geweigerd. De vraag gaat verder." in await worker.says()
    assert "Reden: Niet onze opdracht" in await worker.says()
    await worker.house.until_state(asked, "needs_person")
    await worker.reads(path, "Een medewerker van Wegwijzer kijkt nu wie kan helpen.")
    assert path not in await worker.addresses()


async def forwards(mine: Worker, other: Worker) -> None:
    """Forward to another organisation, which owns the case once it accepts."""
    (asked,) = await mine.house.post(in_antwerp(urgent=True))
    path = await mine.finds(asked)
    await mine.goto(f"{path}/forward")
    for name, problem in (
        ("Nergens vzw", "Kies een organisatie uit de lijst."),
        (ATLAS_NAME, "Dat is uw eigen organisatie."),
    ):
        await mine.page.fill("#to", name)
        await mine.page.fill("#words", "Ze verhuist naar Gent.")
        await mine.clicks("form.answer button")
        assert problem in await mine.says()
        assert await mine.page.input_value("#to") == name
        assert await mine.page.input_value("#words") == "Ze verhuist naar Gent."
    names = [
        await one.get_attribute("value") for one in await mine.page.locator("#organisations option").all()
    ]
    (theirs,) = [name for name in names if name and name.startswith("Amal Gent")]
    await mine.page.fill("#to", theirs.upper())
    await mine.clicks("form.answer button")
    assert "Doorgestuurd. De vraag blijft van u tot ze is aangenomen." in await mine.says()
    at_theirs = await other.finds(asked)
    await mine.goto(path)
    assert "Doorgestuurd, nog niet aangenomen" in await mine.says()
    await other.goto(f"{at_theirs}/accept")
    await other.clicks("form.answer button")
    assert "Aangenomen. U helpt deze persoon." in await other.says()
    await mine.reads(path, "Overgenomen door een andere organisatie")
    await mine.house.until_state(asked, "accepted")
    assert (await mine.house.status(asked))["organisations"] == [AMAL]
    await is_not_here(mine, at_theirs)


async def test_of_two_windows_that_answer_the_second_is_told_how_it_stands(
    browser: Browser, house: House
) -> None:
    async with working(browser, house, ATLAS) as first, working(browser, house, ATLAS, "fr") as second:
        (asked,) = await house.post(in_antwerp(text=None))
        path = await first.finds(asked)
        await second.goto(f"{path}/accept")
        await first.goto(f"{path}/accept")
        await first.clicks("form.answer button")
        await second.clicks("form.answer button")
        assert "quelqu’un a répondu entre-temps" in await second.says()
        assert "Vous aidez" in await second.says()
        (asked,) = await house.post(in_antwerp())
        path = await first.finds(asked)
        await second.goto(f"{path}/decline")
        await second.page.locator("[name=reason][value=task]").check()
        await first.goto(f"{path}/accept")
        await first.clicks("form.answer button")
        await second.clicks("form.answer button")
        assert "quelqu’un a répondu entre-temps" in await second.says()
        await second.goto(path)
        assert "Vous aidez" in await second.says(), "who accepted is not declined by who did not know it"
        await house.until_state(asked, "accepted")


async def test_what_is_new_is_said_within_five_seconds_and_moves_nothing(
    browser: Browser, house: House
) -> None:
    async with (
        working(browser, house, CROWDED) as lister,
        working(browser, house, CROWDED, "fr", width=NARROW) as reader,
    ):
        heard = asyncio.Event()

        async def late(route: Route) -> None:
            await heard.wait()
            await route.continue_()

        await reader.page.route("**/live?*", late)
        rows = lister.page.locator(".line")
        await rows.nth(60).focus()
        await reader.goto(str(await rows.nth(0).get_attribute("href")))
        before = [await where_everything_is(one.page) for one in (lister, reader)]
        assert before[0]["scrolled"] > 0
        await house.post(course("3500", "Hasselt", urgent=True))
        for worker, text in ((lister, "Er is iets veranderd."), (reader, "Il y a du changement.")):
            notice = worker.page.locator("#live").get_by_text(text)
            await notice.wait_for(timeout=5_000)
            heard.set()  # only now does the other page begin to listen; it missed nothing all the same
        assert [await where_everything_is(one.page) for one in (lister, reader)] == before
        await lister.clicks("#live a")
        assert await lister.page.locator("#live").get_by_text("Er is iets veranderd.").is_hidden()


async def where_everything_is(page: Page) -> dict[str, Any]:
    """What somebody looks at must not move."""
    found: dict[str, Any] = await page.evaluate(
        """() => ({
          scrolled: scrollY,
          focused: document.activeElement.outerHTML.slice(0, 200),
          places: [...document.querySelectorAll("h1, h2, .line, blockquote, .bar")]
            .map((one) => Math.round(one.getBoundingClientRect().top)),
        })"""
    )
    return found


async def test_the_keys_lead_from_case_to_case_and_to_every_answer(browser: Browser, house: House) -> None:
    async with working(browser, house, ATLAS) as worker:
        page, keys = worker.page, worker.page.keyboard
        posted = await house.post(in_antwerp(), in_antwerp(), in_antwerp())
        *_, mine = [await worker.finds(asked) for asked in posted]
        first, second, *_ = await worker.addresses()

        async def focused() -> str:
            return str(await page.evaluate("document.activeElement.getAttribute('href')"))

        await keys.press("j")
        assert await focused() == first
        await keys.press("j")
        assert await focused() == second
        await keys.press("k")
        await keys.press("k")
        assert await focused() == first
        await keys.press("?")
        assert await page.get_by_text("j en k: volgende en vorige vraag.").is_visible()
        await keys.press("j")
        async with page.expect_navigation():
            await keys.press("Enter")
        assert page.url.endswith(first)
        await keys.press("j")
        assert await focused() == second, "from the case that is open to the next"
        await worker.goto(mine)
        for key, kind in (("d", "decline"), ("f", "forward"), ("a", "accept")):
            async with page.expect_navigation():
                await keys.press(key)
            assert page.url.endswith(f"{mine}/{kind}")
            if kind == "decline":
                await page.locator("#words").press_sequentially("j adf?")
                assert await page.input_value("#words") == "j adf?"
            if kind != "accept":
                await worker.goto(mine)
        await worker.clicks("form.answer button")
        assert "Aangenomen." in await worker.says()
        await keys.press("?")
        await page.get_by_label("Toetsen gebruiken").uncheck()
        await worker.goto()
        await keys.press("j")
        assert await focused() == "None", "who wants no keys has none"


async def test_axe_finds_nothing_on_any_page_in_any_language_width_and_theme(
    browser: Browser, house: House
) -> None:
    erased, declined = await house.post(in_antwerp(), in_antwerp())
    async with working(browser, house, ATLAS) as worker:
        paths = [await worker.finds(one) for one in (erased, declined)]
        await worker.goto(f"{paths[1]}/decline")
        await worker.page.fill("#words", "Wij hebben nu geen tijd. " * 30)
        await worker.clicks("form.answer button")
        await house.erase(erased)
        await worker.reads(paths[0], "laten wissen")
    found = await asyncio.gather(*(every_page(browser, house, tag, *paths) for tag in LANGUAGES))
    assert [one for of_language in found for one in of_language] == []


async def every_page(browser: Browser, house: House, tag: str, erased: str, declined: str) -> list[str]:
    """What is wrong with any page in one language."""
    axe, views, found = Axe(), VIEWS[tag], list[str]()

    async def look(worker: Worker, kind: str, path: str | None = None, status: int = 200) -> None:
        if path is not None:
            assert await worker.goto(path) == status
        found.extend(await worker.look(kind, views, axe))

    async def look_at_problems(worker: Worker, kind: str, button: str) -> None:
        await worker.clicks(button)
        assert await worker.page.evaluate("document.activeElement.id") == "summary", kind
        for link in await worker.page.locator("#summary a").all():
            await link.click()
            target = str(await link.get_attribute("href"))
            assert await worker.page.evaluate("document.activeElement.matches('input, textarea, select')"), (
                f"{kind}: {target} leads to no field"
            )
        await look(worker, kind)

    async with working(browser, house, IDLE, tag, "manager") as manager:
        await look(manager, "empty list", "/")
        await manager.page.click(".me > summary")
        await look(manager, "menu")
        await look(manager, "account", "/account")
        await manager.page.fill("#name", " ")
        await look_at_problems(manager, "account problem", "main form[action='/account'] button")
        await look_at_problems(manager, "password problem", "main form[action='/account/password'] button")
        await look(manager, "team", "/team")
        await manager.page.locator(".change summary").first.click()
        await look_at_problems(manager, "team problem", "main form[action='/team'] button")
        await look(manager, "no page", "/nergens", 404)
        await look(manager, "no case", erased, 404)
    async with working(browser, house, INTERPRETERS, tag) as interpreter:
        await look(interpreter, "list of one", "/")
        (only,) = await interpreter.addresses()
        await look(interpreter, "case with words withheld", only)
        assert await interpreter.page.locator("blockquote").count() == 0
        await look(interpreter, "for managers", "/team", 403)
    async with working(browser, house, CROWDED, tag) as crowded:
        await look(crowded, "list of many", "/")
        assert await crowded.page.locator(".line").count() == 100
    async with working(browser, house, WORDY, tag) as wordy:
        (only,) = await wordy.addresses()
        await look(wordy, "long case", only)
        assert LONG_NAME in await wordy.says()
        assert await wordy.page.locator("blockquote").text_content() == LONG_TEXT
        for kind in ("accept", "decline", "forward"):
            await look(wordy, kind, f"{only}/{kind}")
            if kind != "accept":
                await look_at_problems(wordy, f"{kind} problem", "form.answer button")
    async with working(browser, house, ATLAS, tag) as atlas:
        await look(atlas, "erased case", erased)
        await look(atlas, "answered case", declined)
        await look(atlas, "conflict", f"{declined}/accept")
        await atlas.goto("/account")
        await atlas.page.locator("[name=csrf]").evaluate_all(
            "all => all.forEach((one) => { one.value = ''; })"
        )
        await atlas.clicks("main form[action='/account'] button")
        await look(atlas, "from elsewhere")
        await atlas.goto("/")
        await atlas.page.click(".me > summary")
        await atlas.clicks("[action='/sign-out'] button")
        await look(atlas, "signed out")
        await look(atlas, "sign in", f"/sign-in?lang={tag}")
        await look_at_problems(atlas, "sign in problem", "main button")
    return found


async def test_after_signing_out_going_back_shows_nothing_of_a_case(browser: Browser, house: House) -> None:
    async with working(browser, house, INTERPRETERS) as worker:
        page = worker.page
        (path,) = await worker.addresses()
        await worker.goto(path)
        assert "Dokter Peeters" in await worker.says()
        await page.click(".me > summary")
        await worker.clicks("[action='/sign-out'] button")
        for _ in range(3):
            await page.go_back(wait_until="load")
            assert "Dokter Peeters" not in await page.content()
            assert await page.locator(".line, .case").count() == 0
        assert await page.locator("#password").is_visible()


async def test_who_is_disabled_is_out_at_once(browser: Browser, house: House) -> None:
    async with working(browser, house, LEAVING) as worker:
        for path in ("/account", "/sign-in"):
            await worker.goto(path)
        now = SystemClock().now()
        await house.write(changed(worker.account, by="operator", now=now, disabled_at=now))

        async def is_out() -> bool:
            answer = await worker.context.request.get(house.inbox, max_redirects=0)
            return answer.status == 401

        await until(is_out, seconds=2)
        await worker.page.go_back()
        assert "/sign-in" in worker.page.url
        assert "Sam Pauwels" not in await worker.page.content()
        await worker.page.fill("#login", worker.account.login)
        await worker.page.fill("#password", PASSWORD)
        await worker.clicks("main button")
        assert "Aanmelden lukte niet" in await worker.says()
