"""Signing in to the inbox on real Valkey: who gets in, for how long, and what ends it at once."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from services.notify.adapters.passwords import ITERATIONS, MEMORY_KIB
from shared.contracts.access import AccountChanged
from tests.inboxing import KEPT, NOW, PASSWORD, House, KnownAccounts, a_manager, an_account

REFUSED = "Aanmelden lukte niet. Kijk uw e-mailadres en wachtwoord na."


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url, socket_timeout=1.0, socket_connect_timeout=1.0) as redis:
        await redis.flushall()
        yield redis


@pytest.fixture
def house(redis: Redis) -> House:
    return House(redis)


def with_account(house: House, **fields: object) -> AccountChanged:
    account = an_account(**fields)
    house.accounts.put(account)
    return account


async def test_who_has_an_account_signs_in_and_sees_the_organisation_and_the_name(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        answer = await browser.signs_in(account)
        assert answer.status_code == 200
        assert "Binnen" in answer.text
        assert "Atlas, integratie en inburgering Antwerpen" in answer.text
        assert account.name in answer.text


async def test_a_login_may_be_typed_with_capitals_and_spaces(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        await browser.sends("/sign-in", login=f"  {account.login.upper()} ", password=PASSWORD)
        assert await browser.is_in()


async def test_nobody_who_is_not_signed_in_sees_a_page_behind_the_sign_in(house: House) -> None:
    async with house.browser() as browser:
        for path in ("/", "/account", "/team"):
            answer = await browser.http.get(path)
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/sign-in")
        for path in ("/account", "/account/password", "/language", "/team", "/team/x/disable", "/sign-out"):
            answer = await browser.http.post(path, headers={"sec-fetch-site": "same-origin"})
            assert answer.status_code == 303
            assert answer.headers["location"] == "/sign-in"
        script = await browser.http.get("/account", headers={"accept": "text/event-stream"})
        assert script.status_code == 401


async def test_signing_in_leads_to_the_page_that_was_asked_for_and_never_to_another_site(
    house: House,
) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.opens("/account")
        assert 'name="next" value="/account"' in browser.page
    for wanted, led in (
        ("/account", "/account"),
        ("//evil.example", "/"),
        ("https://evil.example/", "/"),
        ("/\\evil.example", "/"),
        ("javascript:alert(1)", "/"),
        ("/a\r\nSet-Cookie: x=y", "/"),
        ("", "/"),
    ):
        async with house.browser() as browser:
            await browser.opens("/sign-in")
            answer = await browser.posts(
                "/sign-in", {"login": account.login, "password": PASSWORD, "next": wanted}
            )
            assert answer.headers["location"] == led


# What is wrong


async def test_a_wrong_password_an_unknown_login_a_disabled_and_an_invited_account_all_read_the_same(
    house: House,
) -> None:
    right = with_account(house)
    disabled = with_account(house, disabled_at=NOW)
    invited = with_account(house, password=None)
    pages = set()
    for login, password in (
        (right.login, "something else entirely"),
        ("nobody@atlas.example", PASSWORD),
        (disabled.login, PASSWORD),
        (invited.login, PASSWORD),
        (invited.login, "None"),
    ):
        async with house.browser() as browser:
            await browser.opens("/sign-in")
            answer = await browser.sends("/sign-in", login=login, password=password)
            assert answer.status_code == 403
            assert REFUSED in answer.text
            assert "set-cookie" not in answer.headers
            assert password not in answer.text
            pages.add(answer.text.replace(login, "LOGIN"))
            assert not await browser.is_in()
    assert len(pages) == 1, "not one character tells them apart"


async def test_an_unknown_login_costs_the_same_work_as_a_wrong_password(house: House) -> None:
    account = with_account(house)
    invited = with_account(house, password=None)
    for login in (account.login, "nobody@atlas.example", invited.login):
        async with house.browser() as browser:
            await browser.opens("/sign-in")
            await browser.sends("/sign-in", login=login, password="something else entirely")
    verified = house.passwords.verified
    assert len(verified) == 3, "each was verified once"
    parameters = {kept.rpartition("$")[0].rpartition("$")[0] for kept in verified}
    assert parameters == {f"$argon2id$v=19$m={MEMORY_KIB},t={ITERATIONS},p=1"}
    assert verified[0] == KEPT
    assert KEPT not in verified[1:]


async def test_passwords_are_verified_beside_the_event_loop(house: House) -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    ticking = asyncio.create_task(tick())
    await house.passwords.verify(KEPT, PASSWORD)
    ticking.cancel()
    assert ticks > 100, "others went on meanwhile"


async def test_what_is_left_empty_is_said_at_the_field_and_what_was_typed_stays(house: House) -> None:
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        answer = await browser.sends("/sign-in", login="els@atlas.example", password="")
        assert answer.status_code == 422
        assert answer.text.count("Schrijf uw wachtwoord.") == 2, "in the summary and at the field"
        assert 'value="els@atlas.example"' in answer.text
        assert not house.passwords.verified


async def test_a_password_without_end_and_a_form_without_end_cost_nothing(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        assert (await browser.sends("/sign-in", login=account.login, password="x" * 300)).status_code == 403
        assert (
            await browser.sends("/sign-in", login=account.login, password="x" * 99_000)
        ).status_code == 422
    assert not house.passwords.verified


async def test_before_the_accounts_were_read_nobody_is_told_that_a_login_is_wrong(house: House) -> None:
    account = with_account(house)
    house.accounts.are_known = False
    async with house.browser() as browser:
        answer = await browser.signs_in(account)
        assert answer.status_code == 503
        assert answer.headers["retry-after"]


# Too many tries


async def test_the_eleventh_try_for_one_login_must_wait_wherever_it_comes_from(house: House) -> None:
    account = with_account(house)
    for number in range(11):
        async with house.browser() as browser:
            answer = await browser.signs_in(account, f"something else {number}")
            assert answer.status_code == (403 if number < 10 else 429)
    assert 0 < int(answer.headers["retry-after"]) <= 900
    assert len(house.passwords.verified) == 10
    async with house.browser() as browser:
        assert (await browser.signs_in(account)).status_code == 429, "the right one as well"
        assert (await browser.signs_in(with_account(house))).status_code == 200, "others go on"
    house.clock.advance(timedelta(minutes=15))
    async with house.browser() as browser:
        assert (await browser.signs_in(account)).status_code == 200


async def test_a_login_that_nobody_has_is_counted_like_any_other(house: House) -> None:
    nobody = an_account()
    for number in range(11):
        async with house.browser() as browser:
            answer = await browser.signs_in(nobody)
            assert answer.status_code == (403 if number < 10 else 429)


async def test_tries_at_the_same_moment_count_as_well(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        answers = await asyncio.gather(
            *(browser.sends("/sign-in", login=account.login, password="something else") for _ in range(25))
        )
    assert [answer.status_code for answer in answers].count(403) == 10


async def test_one_address_cannot_try_many_logins(redis: Redis) -> None:
    house = House(redis, from_one_address=5)
    async with house.browser() as browser:
        statuses = [(await browser.signs_in(an_account())).status_code for _ in range(6)]
    assert statuses == [403] * 5 + [429]


async def test_tries_are_counted_also_while_redis_is_away() -> None:
    async with Redis.from_url("redis://127.0.0.1:1") as nowhere:
        house = House(nowhere)
        account = with_account(house)
        statuses = []
        for _ in range(11):
            async with house.browser() as browser:
                statuses.append((await browser.signs_in(account, "something else")).status_code)
        assert statuses == [403] * 10 + [429]


async def test_without_redis_nobody_is_signed_in_and_the_page_says_to_wait() -> None:
    async with Redis.from_url("redis://127.0.0.1:1") as nowhere:
        house = House(nowhere)
        account = with_account(house)
        async with house.browser() as browser:
            answer = await browser.signs_in(account)
            assert answer.status_code == 503
            assert "set-cookie" not in answer.headers
            browser.http.cookies.set("wegwijzer", "x" * 43)
            assert (await browser.opens("/")).status_code == 503


# Sessions


async def test_the_cookie_goes_over_tls_from_this_host_only_and_no_script_reads_it(redis: Redis) -> None:
    house = House(redis, url="https://inbox.example/")
    account = with_account(house)
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        answer = await browser.posts("/sign-in", {"login": account.login, "password": PASSWORD})
        name, _, rest = answer.headers["set-cookie"].partition("=")
        value, *attributes = rest.split("; ")
        assert name == "__Host-wegwijzer"
        assert len(value) == 43, "256 bits"
        assert set(attributes) == {"HttpOnly", "Path=/", "SameSite=lax", "Secure"}
        assert await browser.is_in()


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("http://127.0.0.1:8001/", "wegwijzer="),
        ("http://localhost:8001/", "wegwijzer="),
        ("http://inbox.example/", "__Host-wegwijzer="),
        ("http://0.0.0.0:8001/", "__Host-wegwijzer="),
    ],
)
async def test_only_on_the_machine_itself_does_the_cookie_go_without_tls(
    redis: Redis, url: str, name: str
) -> None:
    house = House(redis, url=url)
    async with house.browser() as browser:
        await browser.opens("/sign-in")
        account = with_account(house)
        answer = await browser.posts("/sign-in", {"login": account.login, "password": PASSWORD})
        assert answer.headers["set-cookie"].startswith(name)
        assert ("Secure" in answer.headers["set-cookie"]) == name.startswith("__Host-")


async def test_redis_holds_neither_the_cookie_nor_anything_readable(house: House, redis: Redis) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        cookie = browser.http.cookies["wegwijzer"]
    everything = b""
    async for name in redis.scan_iter("*"):
        everything += name + (await redis.get(name) or b"")
    assert b"notify:inbox:session:" in everything
    for secret in (cookie, account.account_id, account.login, account.name, "atlas"):
        assert secret.encode() not in everything


async def test_wiping_redis_logs_everybody_out_and_they_sign_in_again(house: House, redis: Redis) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        assert await browser.is_in()
        await redis.flushall()
        assert not await browser.is_in()
        await browser.signs_in(account)
        assert await browser.is_in()


async def test_a_session_ends_after_an_hour_in_which_nothing_was_done(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        for _ in range(3):
            house.clock.advance(timedelta(minutes=58))
            assert await browser.is_in(), "who does something stays"
        house.clock.advance(timedelta(minutes=60))
        assert not await browser.is_in()


async def test_redis_forgets_a_session_an_hour_after_the_last_look(house: House, redis: Redis) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        [name] = [name async for name in redis.scan_iter("notify:inbox:session:*")]
        assert 3_590 <= await redis.ttl(name) <= 3_600
        for _ in range(23):
            house.clock.advance(timedelta(minutes=30))
            assert await browser.is_in()
        assert 1_790 <= await redis.ttl(name) <= 1_800, "never longer than the twelve hours"


async def test_a_session_ends_after_twelve_hours_whatever_is_done(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        for _ in range(23):
            house.clock.advance(timedelta(minutes=30))
            assert await browser.is_in()
        house.clock.advance(timedelta(minutes=30))
        assert not await browser.is_in()


async def test_what_a_page_asks_by_itself_keeps_no_session_alive(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        cookie = browser.http.cookies["wegwijzer"]
        for _ in range(12):
            house.clock.advance(timedelta(minutes=5))
            found = await house.sessions.find(cookie, house.clock.now(), touch=False)
        assert found is None


async def test_each_sign_in_has_an_id_of_its_own_and_ends_the_one_before(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        first = browser.http.cookies["wegwijzer"]
        await browser.signs_in(account)
        second = browser.http.cookies["wegwijzer"]
        assert first != second
        assert await house.sessions.find(first, house.clock.now()) is None
        assert await house.sessions.find(second, house.clock.now()) is not None


async def test_a_cookie_that_somebody_planted_never_becomes_a_session(house: House) -> None:
    account = with_account(house)
    planted = "p" * 43
    async with house.browser() as browser:
        browser.http.cookies.set("wegwijzer", planted, domain="127.0.0.1", path="/")
        await browser.signs_in(account)
        assert await house.sessions.find(planted, house.clock.now()) is None
        assert await browser.is_in()


async def test_signing_out_ends_the_session_itself_and_not_only_the_cookie(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser, house.browser() as thief:
        await browser.signs_in(account)
        thief.http.cookies.set("wegwijzer", browser.http.cookies["wegwijzer"])
        assert await thief.is_in()
        answer = await browser.sends("/sign-out")
        assert "U bent afgemeld" in answer.text
        assert "wegwijzer" not in browser.http.cookies
        assert not await thief.is_in()


async def test_two_sessions_of_one_account_stand_for_themselves(house: House) -> None:
    account = with_account(house)
    async with house.browser() as one, house.browser() as other:
        await one.signs_in(account)
        await other.signs_in(account)
        await one.sends("/sign-out")
        assert await other.is_in()


@pytest.mark.parametrize(
    "fields",
    [
        {"disabled_at": NOW},
        {"role": "manager"},
        {"organisation": "amal"},
        {"password": "$argon2id$another"},
        {"sub": "somebody", "issuer": "https://id.example"},
        {"login": "other@atlas.example"},
    ],
    ids=lambda fields: next(iter(fields)),
)
async def test_a_change_of_what_an_account_is_ends_its_sessions_at_the_next_request(
    house: House, fields: dict[str, object]
) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        assert await browser.is_in()
        house.changes(account, **fields)
        assert not await browser.is_in()
        house.accounts.put(account.model_copy(update={"changed_at": NOW + timedelta(minutes=1)}))
        assert not await browser.is_in(), "it does not come back when the change is taken back"


async def test_an_account_that_is_gone_ends_its_sessions(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        house.accounts.gone(account)
        assert not await browser.is_in()


async def test_another_name_or_language_ends_nothing(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        house.changes(account, name="Els De Smet", language="fr")
        assert await browser.is_in()
        assert "Els De Smet" in browser.page


# Forms of other sites


@pytest.mark.parametrize("path", ["/sign-out", "/account", "/account/password", "/language", "/team"])
async def test_a_form_without_the_token_of_the_session_does_nothing(house: House, path: str) -> None:
    account = a_manager()
    house.accounts.put(account)
    async with house.browser() as browser:
        await browser.signs_in(account)
        for body in ("", "csrf=", f"csrf={'x' * 43}", "csrf=%ED%B3%BF"):
            answer = await browser.http.post(path, content=body, headers={"sec-fetch-site": "same-origin"})
            assert answer.status_code == 403
        assert await browser.is_in()
    assert house.accounts.written == []


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_a_form_of_another_site_does_nothing_even_with_the_token(house: House, site: str) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        answer = await browser.posts("/account", {"name": "Mallory", "language": "nl"}, site)
        assert answer.status_code == 403
    assert house.accounts.written == []


async def test_the_token_of_another_session_does_nothing(house: House) -> None:
    account = with_account(house)
    async with house.browser() as one, house.browser() as other:
        await one.signs_in(account)
        await other.signs_in(account)
        one.page = other.page
        assert (await one.sends("/account", name="Mallory", language="nl")).status_code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"origin": "http://127.0.0.1:8001"}, 303),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "cross-site", "origin": "http://127.0.0.1:8001"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://127.0.0.1:9999"}, 403),
        ({"origin": "null"}, 403),
        ({}, 403),
    ],
)
async def test_no_other_site_signs_anybody_in(house: House, headers: dict[str, str], status: int) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        answer = await browser.http.post(
            "/sign-in", data={"login": account.login, "password": PASSWORD}, headers=headers
        )
        assert answer.status_code == status
        assert ("set-cookie" in answer.headers) == (status == 303)


# Pages


async def test_every_page_is_kept_nowhere_and_loads_nothing_from_elsewhere(house: House) -> None:
    account = a_manager()
    house.accounts.put(account)
    async with house.browser() as browser:
        answers = [await browser.opens("/sign-in"), await browser.opens("/signed-out")]
        answers.append(await browser.signs_in(account))
        answers += [await browser.opens(path) for path in ("/account", "/team")]
        for answer in answers:
            assert answer.headers["cache-control"] == "no-store"
            assert "default-src 'none'" in answer.headers["content-security-policy"]
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert browser.http.cookies["wegwijzer"] not in answer.text


async def test_the_sign_in_page_speaks_what_the_browser_asks_and_the_inbox_what_the_account_says(
    house: House,
) -> None:
    account = with_account(house, language="en")
    async with house.browser(**{"accept-language": "fr-BE"}) as browser:
        assert "Se connecter" in (await browser.opens("/sign-in")).text
        assert "Sign out" in (await browser.signs_in(account)).text
        assert "Se connecter" in (await browser.opens("/sign-in")).text, "the page of nobody yet"


async def test_a_language_that_is_chosen_before_signing_in_holds_after_it(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        answer = await browser.signs_in(account, path="/sign-in?lang=fr")
        assert "Se déconnecter" in answer.text


async def test_the_switch_of_languages_holds_for_the_session_and_leads_back(house: House) -> None:
    account = with_account(house)
    async with house.browser() as browser:
        await browser.signs_in(account)
        await browser.opens("/account")
        answer = await browser.sends("/language", language="fr", here="/account")
        assert answer.url.path == "/account"
        assert "Votre compte" in answer.text
        await browser.sends("/language", language="klingon", here="//evil.example")
        assert "Se déconnecter" in (await browser.opens("/")).text


async def test_nothing_of_who_tries_stands_in_the_logs(
    house: House, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    account = with_account(house)
    with caplog.at_level(logging.DEBUG):
        async with house.browser() as browser:
            await browser.signs_in(account, "something else")
            await browser.signs_in(account)
    logged = capsys.readouterr().out + caplog.text
    assert "signed_in" in logged
    for secret in (account.login, account.name, PASSWORD, "something else"):
        assert secret not in logged


def test_accounts_are_found_the_oldest_first_and_disabled_ones_never() -> None:
    accounts = KnownAccounts()
    first, second = an_account(), an_account()
    second = second.model_copy(update={"login": first.login, "issuer": "i", "sub": "s"})
    accounts.put(second, first)
    assert accounts.by_login(first.login) == first, "two managers at the same moment: the older keeps it"
    accounts.put(first.model_copy(update={"disabled_at": NOW}))
    assert accounts.by_login(first.login) == second
    assert accounts.by_subject("i", "s") == second
    accounts.put(first)
    assert accounts.by_login(first.login) == second, "disabled is for good"
