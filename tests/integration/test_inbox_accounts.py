"""One's own account, invitations, and the accounts of an organisation, on real Valkey."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from html import unescape

import pytest
from redis.asyncio import Redis

from services.notify.domain.accounts import version_of
from shared.contracts.access import AccountChanged
from shared.contracts.ids import new_case_id
from tests.inboxing import NOW, PASSWORD, Browser, House, a_manager, an_account

ANOTHER = "een heel ander geheim"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url, socket_timeout=1.0, socket_connect_timeout=1.0) as redis:
        await redis.flushall()
        yield redis


@pytest.fixture
def house(redis: Redis) -> House:
    return House(redis)


@pytest.fixture
def manager(house: House) -> AccountChanged:
    account = a_manager()
    house.accounts.put(account)
    return account


@pytest.fixture
def worker(house: House) -> AccountChanged:
    account = an_account()
    house.accounts.put(account)
    return account


def link_in(browser: Browser) -> str:
    """The path of the link that a page shows."""
    found = re.search(r'id="link"[^>]* value="http://127.0.0.1:8001(/invitation/[^"]+)"', browser.page)
    assert found is not None
    return unescape(found[1])


def now_of(house: House, account: AccountChanged) -> AccountChanged:
    found = house.accounts.find(account.account_id)
    assert found is not None
    return found


# One's own account


async def test_somebody_changes_their_name_and_language_and_stays_signed_in(
    house: House, worker: AccountChanged
) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        answer = await browser.sends("/account", name=" Els De Smet ", language="fr")
        assert "Vos données sont enregistrées." in answer.text
        account = now_of(house, worker)
        assert (account.name, account.language) == ("Els De Smet", "fr")
        assert account.changed_by == worker.account_id
        assert (account.login, account.role, account.password) == (worker.login, "worker", worker.password)


async def test_nobody_gives_themselves_another_role_login_or_organisation(
    house: House, worker: AccountChanged
) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        await browser.sends(
            "/account", name="Els", language="nl", role="manager", organisation="amal", login="x@y.example"
        )
    account = now_of(house, worker)
    assert (account.role, account.organisation, account.login) == ("worker", "atlas", worker.login)


async def test_a_name_that_is_none_is_refused_and_stays_in_the_field(
    house: House, worker: AccountChanged
) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        answer = await browser.sends("/account", name="x" * 101, language="nl")
        assert answer.status_code == 422
        assert "x" * 101 in answer.text
    assert house.accounts.written == []


async def test_markup_in_a_name_is_text(house: House) -> None:
    account = a_manager(name="<script>alert(1)</script>")
    house.accounts.put(account)
    async with house.browser() as browser:
        await browser.signs_in(account)
        for path in ("/account", "/team"):
            answer = await browser.opens(path)
            assert "<script>alert" not in answer.text
            assert "&lt;script&gt;" in answer.text


async def test_a_new_password_counts_at_once_and_ends_every_other_session(
    house: House, worker: AccountChanged
) -> None:
    async with house.browser() as browser, house.browser() as other:
        await browser.signs_in(worker)
        await other.signs_in(worker)
        before = browser.http.cookies["wegwijzer"]
        await browser.opens("/account")
        answer = await browser.sends("/account/password", current=PASSWORD, password=ANOTHER, again=ANOTHER)
        assert "Uw nieuwe wachtwoord is bewaard." in answer.text
        assert browser.http.cookies["wegwijzer"] != before, "a new id"
        assert await house.sessions.find(before, house.clock.now()) is None
        assert not await other.is_in()
        assert (await other.signs_in(worker)).status_code == 403
        assert (await other.signs_in(worker, ANOTHER)).status_code == 200
    assert ANOTHER not in str(house.accounts.written)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"current": "something else"}, "Dit is niet uw huidige wachtwoord."),
        ({"password": "kort", "again": "kort"}, "Kies een wachtwoord van ten minste"),
        ({"again": "iets anders dus"}, "Schrijf twee keer hetzelfde nieuwe wachtwoord."),
        (
            {"password": "Atlas Antwerpen 1", "again": "Atlas Antwerpen 1"},
            "Kies andere woorden dan uw naam",
        ),
    ],
)
async def test_a_new_password_that_is_not_right_changes_nothing(
    house: House, worker: AccountChanged, fields: dict[str, str], says: str
) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        given = {"current": PASSWORD, "password": ANOTHER, "again": ANOTHER, **fields}
        answer = await browser.sends("/account/password", **given)
        assert answer.status_code == 422
        assert answer.text.count(says) == 2, "in the summary and at the field"
        for typed in given.values():
            assert f'value="{typed}"' not in answer.text
    assert house.accounts.written == []


async def test_who_finds_an_open_window_cannot_guess_the_password_for_long(
    house: House, worker: AccountChanged
) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        for number in range(11):
            page = browser.page
            answer = await browser.sends(
                "/account/password", current=f"guess {number}", password=ANOTHER, again=ANOTHER
            )
            browser.page = page
            assert answer.status_code == (422 if number < 10 else 429)


async def test_while_kafka_is_away_nothing_is_said_to_be_kept(house: House, worker: AccountChanged) -> None:
    async with house.browser() as browser:
        await browser.signs_in(worker)
        await browser.opens("/account")
        house.accounts.away = True
        answer = await browser.sends("/account", name="Els", language="nl")
        assert answer.status_code == 503
        assert "Het is nu niet bewaard." in answer.text
        assert await browser.is_in()


async def test_who_signs_in_elsewhere_has_no_password_to_change(house: House, redis: Redis) -> None:
    account = an_account(password=None, issuer="https://id.example", sub="s")
    house.accounts.put(account)
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        id_ = await house.sessions.begin(account.account_id, version_of(account), "nl", NOW)
        browser.http.cookies.set("wegwijzer", id_)
        answer = await browser.opens("/account")
        assert "U hebt hier geen wachtwoord." in answer.text
        await browser.sends("/account/password", current="x", password=ANOTHER, again=ANOTHER)
    assert house.accounts.written == []


# The accounts of an organisation


async def test_a_manager_invites_somebody_who_chooses_a_password_and_signs_in(
    house: House, manager: AccountChanged
) -> None:
    async with house.browser() as browser, house.browser() as guest:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends("/team", name="Bert Maes", login=" Bert@Atlas.example", role="worker")
        assert "Geef deze link aan" in browser.page
        link = link_in(browser)
        account = house.accounts.by_login("bert@atlas.example")
        assert account is not None
        assert (account.organisation, account.role, account.name) == ("atlas", "worker", "Bert Maes")
        assert account.changed_by == manager.account_id
        assert "Uitgenodigd" in (await browser.opens("/team")).text
        assert link not in browser.page, "it is shown once"

        page = await guest.opens(link)
        assert "bert@atlas.example" in page.text
        assert page.headers["referrer-policy"] == "no-referrer"
        answer = await guest.sends(link, password=ANOTHER, again=ANOTHER)
        assert "Uw wachtwoord is bewaard." in answer.text
        assert (await guest.signs_in(account, ANOTHER)).status_code == 200
        assert await guest.is_in()


async def test_a_link_works_once(house: House, manager: AccountChanged, redis: Redis) -> None:
    invited = an_account(password=None)
    house.accounts.put(invited)
    async with house.browser() as browser, house.browser() as guest:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends(f"/team/{invited.account_id}/link")
        link = link_in(browser)
        await guest.sends(link, password=ANOTHER, again=ANOTHER)
        for wiped in (False, True):
            if wiped:
                await redis.flushall()
            assert (await guest.opens(link)).status_code == 404
            answer = await guest.sends(link, password="nog een ander geheim", again="nog een ander geheim")
            assert answer.status_code == 404
        assert (await guest.signs_in(invited, ANOTHER)).status_code == 200


async def test_two_who_use_a_link_at_the_same_moment_do_not_both_succeed(house: House) -> None:
    token = "made-up"
    assert await house.sessions.take_invitation(token)
    assert not await house.sessions.take_invitation(token)
    await house.sessions.give_back_invitation(token)
    assert await house.sessions.take_invitation(token)


async def test_a_link_stays_good_when_the_password_was_not_right_or_could_not_be_kept(
    house: House, manager: AccountChanged
) -> None:
    invited = an_account(password=None)
    house.accounts.put(invited)
    async with house.browser() as browser, house.browser() as guest:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends(f"/team/{invited.account_id}/link")
        link = link_in(browser)
        assert (await guest.sends(link, password="kort", again="kort")).status_code == 422
        house.accounts.away = True
        assert (await guest.sends(link, password=ANOTHER, again=ANOTHER)).status_code == 503
        house.accounts.away = False
        assert (await guest.sends(link, password=ANOTHER, again=ANOTHER)).status_code == 200


async def test_a_link_of_last_week_is_worth_nothing(house: House, manager: AccountChanged) -> None:
    invited = an_account(password=None)
    house.accounts.put(invited)
    async with house.browser() as browser, house.browser() as guest:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends(f"/team/{invited.account_id}/link")
        link = link_in(browser)
        house.clock.advance(timedelta(days=7))
        answer = await guest.sends(link, password=ANOTHER, again=ANOTHER)
        assert answer.status_code == 404
        assert "Deze link werkt niet meer" in answer.text
    assert house.accounts.written == []


async def test_a_new_link_for_a_lost_password_leaves_the_old_password_until_it_is_used(
    house: House, manager: AccountChanged, worker: AccountChanged
) -> None:
    async with house.browser() as browser, house.browser() as other:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends(f"/team/{worker.account_id}/link")
        link = link_in(browser)
        assert (await other.signs_in(worker)).status_code == 200
        await other.opens(link)
        await other.sends(link, password=ANOTHER, again=ANOTHER)
        assert not await other.is_in(), "the sessions of the old password have ended"


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": " "}, "Schrijf een naam"),
        ({"login": "geen adres"}, "Schrijf een e-mailadres."),
        ({"login": "TAKEN"}, "bestaat al een account"),
    ],
)
async def test_an_invitation_that_is_not_right_makes_no_account(
    house: House, manager: AccountChanged, worker: AccountChanged, fields: dict[str, str], says: str
) -> None:
    if fields.get("login") == "TAKEN":
        fields = {"login": worker.login.upper()}
    async with house.browser() as browser:
        await browser.signs_in(manager)
        await browser.opens("/team")
        given = {"name": "Bert", "login": "bert@atlas.example", "role": "manager", **fields}
        answer = await browser.sends("/team", **given)
        assert answer.status_code == 422
        assert answer.text.count(says) == 2
        assert re.search(r'value="manager" checked', answer.text), "what was chosen stays"
    assert house.accounts.written == []


async def test_a_login_of_a_disabled_account_can_be_given_again(
    house: House, manager: AccountChanged
) -> None:
    gone = an_account(disabled_at=NOW)
    house.accounts.put(gone)
    async with house.browser() as browser:
        await browser.signs_in(manager)
        await browser.opens("/team")
        await browser.sends("/team", name="Bert", login=gone.login, role="worker")
    found = house.accounts.by_login(gone.login)
    assert found is not None
    assert found.account_id != gone.account_id


async def test_a_manager_changes_a_role_and_it_counts_at_once(
    house: House, manager: AccountChanged, worker: AccountChanged
) -> None:
    async with house.browser() as browser, house.browser() as other:
        await other.signs_in(worker)
        assert (await other.opens("/team")).status_code == 403
        await browser.signs_in(manager)
        await browser.opens("/team")
        answer = await browser.sends(f"/team/{worker.account_id}/role", role="manager")
        assert "De rol is gewijzigd." in answer.text
        assert not await other.is_in()
        await other.signs_in(worker)
        assert (await other.opens("/team")).status_code == 200
        await browser.sends(f"/team/{worker.account_id}/role", role="emperor")
        assert now_of(house, worker).role == "manager", "an unknown role changes nothing"


async def test_who_is_disabled_is_out_at_once_and_for_good(
    house: House, manager: AccountChanged, worker: AccountChanged
) -> None:
    async with house.browser() as browser, house.browser() as other:
        await other.signs_in(worker)
        assert await other.is_in()
        await browser.signs_in(manager)
        await browser.opens("/team")
        answer = await browser.sends(f"/team/{worker.account_id}/disable")
        assert "Het account is uitgeschakeld." in answer.text
        assert not await other.is_in()
        assert (await other.signs_in(worker)).status_code == 403
        for action in ("role", "link", "disable"):
            answer = await browser.sends(f"/team/{worker.account_id}/{action}", role="manager")
            assert answer.status_code == 404
            await browser.opens("/team")


async def test_a_worker_manages_nobody(house: House, worker: AccountChanged) -> None:
    other = an_account()
    house.accounts.put(other)
    async with house.browser() as browser:
        await browser.signs_in(worker)
        assert "/team" not in (await browser.opens("/account")).text
        for path in ("/team", *(f"/team/{other.account_id}/{what}" for what in ("role", "link", "disable"))):
            await browser.opens("/account")
            answer = await browser.sends(path, name="X", login="x@y.example", role="manager")
            assert answer.status_code == 403
    assert house.accounts.written == []


async def test_a_manager_neither_sees_nor_changes_another_organisation(
    house: House, manager: AccountChanged
) -> None:
    stranger = an_account(organisation="amal", name="Zeno Vreemd", login="zeno@amal.example")
    house.accounts.put(stranger)
    async with house.browser() as browser:
        await browser.signs_in(manager)
        answer = await browser.opens("/team")
        assert "Zeno" not in answer.text
        assert stranger.account_id not in answer.text
        for account_id in (stranger.account_id, new_case_id(), "x"):
            for what in ("role", "link", "disable"):
                await browser.opens("/team")
                answer = await browser.sends(f"/team/{account_id}/{what}", role="manager")
                assert answer.status_code == 404
                assert "Zeno" not in answer.text
        await browser.opens("/team")
        await browser.sends("/team", name="Y", login="y@y.example", role="worker", organisation="amal")
    [made] = house.accounts.written
    assert isinstance(made, AccountChanged)
    assert made.organisation == "atlas"


async def test_a_manager_cannot_disable_or_demote_themselves(house: House, manager: AccountChanged) -> None:
    async with house.browser() as browser:
        await browser.signs_in(manager)
        for what in ("role", "disable"):
            page = await browser.opens("/team")
            assert f"/team/{manager.account_id}/" not in page.text
            answer = await browser.sends(f"/team/{manager.account_id}/{what}", role="worker")
            assert answer.status_code == 404
    assert house.accounts.written == []


async def test_what_does_not_exist_is_said_in_the_language_of_the_reader(house: House) -> None:
    async with house.browser(**{"accept-language": "en"}) as browser:
        answer = await browser.opens("/nothing-here")
        assert answer.status_code == 404
        assert "This page does not exist" in answer.text
        program = await browser.http.get("/nothing-here", headers={"accept": "application/json"})
        assert program.json()["detail"] == "Not Found"
