"""The form and the status page over HTTP, as a browser without scripts uses them."""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import aiohttp
import pytest

from deploy.local.embedded import EmbeddedServers
from shared import topics
from tests.intaking import Intake
from tests.integration.test_challenge import solve
from tests.support import read_all, until

ANSWERS: Mapping[str, str] = {
    "lang": "nl",
    "danger": "no",
    "role": "person",
    "topic": "neighbours",
    "need": "leisure",
    "place": "9000",
    "text": "Ik zoek een voetbalclub voor mijn zoon.",
    "done": "danger,role,topic,need,place,words,contact",
}
"""Everything up to the check page."""


@pytest.fixture(scope="module")
def intake(servers: EmbeddedServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    intake = Intake(servers, tmp_path_factory.mktemp("pages"))
    intake.start()
    yield intake
    intake.stop()


@pytest.fixture(scope="module")
def busy_intake(servers: EmbeddedServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    """One that calls two forms a minute a lot, and takes no more than six from one address."""
    environment = {"INTAKE_QUIET_PER_MINUTE": "1", "INTAKE_POSTS_PER_MINUTE": "6"}
    intake = Intake(servers, tmp_path_factory.mktemp("busy"), environment=environment)
    intake.start()
    yield intake
    intake.stop()


@dataclass(frozen=True)
class Page:
    """One page as it came."""

    status: int
    text: str
    headers: Mapping[str, str]

    def value(self, name: str) -> str:
        """The value of a hidden field."""
        found = re.search(rf'name="{name}"[^>]* value="([^"]*)"', self.text)
        assert found is not None, f"no {name} in {self.text}"
        return html.unescape(found[1])

    @property
    def link(self) -> tuple[str, str]:
        """Reference and secret of the status link on a receipt."""
        found = re.search(r"/status/([0-9A-Z]{8})\?lang=\w+#([0-9a-f]{32})", self.text)
        assert found is not None, self.text
        return found[1], found[2]


async def send(http: aiohttp.ClientSession, intake: Intake, path: str, fields: Mapping[str, str]) -> Page:
    async with http.post(f"{intake.url}{path}", data=dict(fields)) as answer:
        return Page(answer.status, await answer.text(), answer.headers.copy())


async def check_page(http: aiohttp.ClientSession, intake: Intake, **changed: str) -> Page:
    return await send(http, intake, "/ask", {**ANSWERS, "page": "contact", **changed})


async def press_send(http: aiohttp.ClientSession, intake: Intake, ticket: str, **changed: str) -> Page:
    sent = {**ANSWERS, "page": "check", "go": "send", "consent": "yes", "ticket": ticket, **changed}
    return await send(http, intake, "/ask", sent)


def records_on(intake: Intake, topic: str) -> int:
    return len(read_all(intake.servers.kafka_address, topic))


async def test_pages_set_no_cookie_allow_nothing_from_elsewhere_and_are_kept_nowhere(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    page = await check_page(http, intake)
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in page.headers
    assert not re.findall(r'(?:src|action)="(?!/)', page.text)


async def test_a_page_that_is_sent_twice_is_one_request(intake: Intake, http: aiohttp.ClientSession) -> None:
    ticket = (await check_page(http, intake, text="tweemaal gedrukt")).value("ticket")
    before = records_on(intake, topics.REQUESTS)
    first = await press_send(http, intake, ticket, text="tweemaal gedrukt")
    second = await press_send(http, intake, ticket, text="tweemaal gedrukt")
    assert first.link == second.link
    assert records_on(intake, topics.REQUESTS) == before + 1


async def test_a_ticket_for_other_words_or_of_nobody_sends_nothing_and_shows_the_page_again(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    ticket = (await check_page(http, intake)).value("ticket")
    before = records_on(intake, topics.REQUESTS)
    for page in (
        await press_send(http, intake, ticket, text="andere woorden"),
        await press_send(http, intake, ticket[:-8] + "AAAAAAA="),
        await press_send(http, intake, ""),
    ):
        assert "Kijk alles nog eens na" in page.text
        assert page.value("ticket") not in ("", ticket)
    assert records_on(intake, topics.REQUESTS) == before


async def test_a_request_that_was_erased_is_not_brought_back_by_sending_its_page_again(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    ticket = (await check_page(http, intake, text="wis mij")).value("ticket")
    reference, secret = (await press_send(http, intake, ticket, text="wis mij")).link
    erased = await send(
        http, intake, f"/status/{reference}/withdraw", {"lang": "nl", "secret": secret, "choice": "erase"}
    )
    assert "Uw vraag is gewist" in erased.text
    keys = records_on(intake, topics.KEYS)
    again = await press_send(http, intake, ticket, text="wis mij")
    assert again.link == (reference, secret)
    assert records_on(intake, topics.KEYS) == keys


async def test_who_sends_the_same_again_is_told_that_it_is_there_already(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    first = await check_page(http, intake, text="een club, tweemaal")
    assert "U stuurde deze vraag al" not in first.text
    await press_send(http, intake, first.value("ticket"), text="een club, tweemaal")
    assert "U stuurde deze vraag al" in (await check_page(http, intake, text="een club, tweemaal")).text
    assert "U stuurde deze vraag al" not in (await check_page(http, intake, text="iets anders")).text


async def test_of_a_request_without_own_words_nothing_is_told_to_the_next_person_at_the_computer(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    page = await check_page(http, intake, text="")
    await press_send(http, intake, page.value("ticket"), text="")
    assert "U stuurde deze vraag al" not in (await check_page(http, intake, text="")).text


async def test_a_filled_in_honeypot_asks_to_wait_and_loses_nothing(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    ticket = (await check_page(http, intake)).value("ticket")
    page = await press_send(http, intake, ticket, website="https://spam.example")
    assert page.status == 503
    assert page.headers["Retry-After"] == "30"
    assert "Ik zoek een voetbalclub" in page.text


async def test_the_status_page_tells_nothing_without_the_secret_and_everything_by_it(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    ticket = (await check_page(http, intake, text="status")).value("ticket")
    reference, secret = (await press_send(http, intake, ticket, text="status")).link
    async with (
        http.get(f"{intake.url}/status/{reference}") as asked,
        http.get(f"{intake.url}/status/00000000") as unknown,
    ):
        shown = (await asked.text()).replace(reference, "00000000")
        assert shown == await unknown.text()
    wrong = await send(http, intake, f"/status/{reference}", {"lang": "nl", "secret": "0" * 32})
    nobody = await send(http, intake, "/status/00000000", {"lang": "nl", "secret": secret})
    assert wrong.status == nobody.status == 404
    assert wrong.text.replace(reference, "00000000") == nobody.text

    pasted = f"https://help.example/status/{reference}?lang=ar#{secret}"

    async def shows_it() -> bool:
        page = await send(http, intake, f"/status/{reference}", {"lang": "ar", "secret": pasted})
        return page.status == 200 and 'dir="rtl"' in page.text and secret in page.text

    await until(shows_it)


async def test_a_request_can_be_taken_back_and_again(intake: Intake, http: aiohttp.ClientSession) -> None:
    ticket = (await check_page(http, intake, text="toch niet")).value("ticket")
    reference, secret = (await press_send(http, intake, ticket, text="toch niet")).link
    fields = {"lang": "nl", "secret": secret, "choice": "withdraw"}
    for _ in range(2):
        page = await send(http, intake, f"/status/{reference}/withdraw", fields)
        assert (page.status, "U trok uw vraag in" in page.text) == (200, True)
    kept = await send(http, intake, f"/status/{reference}/withdraw", {**fields, "choice": "keep"})
    assert kept.status == 200


async def test_what_does_not_exist_is_said_in_the_readers_language_to_people_and_in_json_to_software(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    headers = {"Accept": "text/html", "Accept-Language": "fr-BE"}
    async with http.get(f"{intake.url}/nergens", headers=headers) as answer:
        assert (answer.status, answer.headers["Content-Language"]) == (404, "fr")
    async with http.get(f"{intake.url}/v1/nothing", headers=headers) as answer:
        assert (answer.status, answer.content_type) == (404, "application/problem+json")


async def test_what_no_form_of_ours_sends_is_refused_and_nothing_breaks(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    assert (await send(http, intake, "/ask", {"text": "x" * 300_000})).status == 413
    assert (await send(http, intake, "/ask", {f"f{number}": "1" for number in range(500)})).status == 413
    async with http.post(
        f"{intake.url}/ask", data=b"\xff\xfe%zz=%ff&page=../../etc&done=,,,x&go=to:nowhere"
    ) as odd:
        assert odd.status == 200
    assert (await send(http, intake, "/status/x", {"secret": "y" * 10_000})).status == 404


async def test_a_proof_of_work_is_asked_taken_once_and_at_last_everybody_waits(
    busy_intake: Intake, http: aiohttp.ClientSession
) -> None:
    quiet = await check_page(http, busy_intake, text="een")
    assert "data-challenge" not in quiet.text
    for text in ("een", "twee"):
        ticket = (await check_page(http, busy_intake, text=text)).value("ticket")
        page = await press_send(http, busy_intake, ticket, text=text)
    # The second one came into a busy moment, without a proof.
    assert (page.status, "Wacht" in page.text) == (503, True)

    asked = re.search(r'data-challenge="([^"]+)"', page.text)
    assert asked is not None
    proof = solve(html.unescape(asked[1]))
    done = await press_send(http, busy_intake, page.value("ticket"), text="twee", proof=proof)
    assert done.status == 200
    assert done.link

    ticket = (await check_page(http, busy_intake, text="drie")).value("ticket")
    used = await press_send(http, busy_intake, ticket, text="drie", proof=proof)
    assert used.status == 503

    pages = [await press_send(http, busy_intake, ticket, text="drie") for _ in range(4)]
    assert [page.status for page in pages[-2:]] == [429, 429]
    assert int(pages[-1].headers["Retry-After"]) > 0
    assert "drie" in pages[-1].text
