"""Signing in with OpenID Connect, against a provider that speaks it over HTTP, on real Valkey."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from joserfc.jwk import OctKey, RSAKey
from redis.asyncio import Redis

from services.notify.adapters.oidc import Oidc
from services.notify.inbox.signin import CALLBACK
from shared.clock import FakeClock
from tests.inboxing import KEPT, NOW, PLAIN, Browser, House, an_account
from tests.openid import CLIENT, SECRET, OpenIdProvider


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url, socket_timeout=1.0, socket_connect_timeout=1.0) as redis:
        await redis.flushall()
        yield redis


@pytest.fixture
async def provider() -> AsyncIterator[OpenIdProvider]:
    async with OpenIdProvider(FakeClock(NOW)).running() as provider:
        yield provider


@pytest.fixture
async def house(redis: Redis, provider: OpenIdProvider) -> AsyncIterator[House]:
    clock = FakeClock(NOW)
    provider.clock = clock
    oidc = Oidc(provider.issuer, CLIENT, SECRET, redirect_uri=PLAIN.rstrip("/") + CALLBACK, clock=clock)
    yield House(redis, provider=oidc, clock=clock)
    await oidc.close()


async def leaves(browser: Browser, provider: OpenIdProvider, query: str = "") -> str:
    """Somebody goes to the provider: where they come back to."""
    answer = await browser.http.get(f"/sign-in/elsewhere{query}")
    assert answer.status_code == 303
    return provider.authorize(answer.headers["location"])


async def signs_in(browser: Browser, provider: OpenIdProvider, query: str = "") -> httpx.Response:
    """There and back."""
    return await browser.opens(await leaves(browser, provider, query))


def bound(provider: OpenIdProvider, sub: str = "s-1", **fields: object) -> Any:
    return an_account(password=None, issuer=provider.issuer, sub=sub, **fields)


async def test_who_is_bound_signs_in_and_comes_to_the_page_that_was_asked_for(
    house: House, provider: OpenIdProvider
) -> None:
    account = bound(provider)
    house.accounts.put(account)
    async with house.browser() as browser:
        assert "Aanmelden met uw organisatie" in (await browser.opens("/account")).text
        answer = await signs_in(browser, provider, "?next=/account")
        assert answer.status_code == 200
        assert answer.url.path == "/account"
        assert account.login in answer.text
        assert "wegwijzer-start" not in browser.http.cookies
    assert house.accounts.written == []


async def test_a_verified_address_binds_the_account_once_and_from_then_on_only_sub_counts(
    house: House, provider: OpenIdProvider
) -> None:
    account = an_account()
    house.accounts.put(account)
    provider.person = {"sub": "s-7", "email": account.login.upper(), "email_verified": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200
        assert await browser.is_in()
    [written] = house.accounts.written
    assert written == account.model_copy(
        update={
            "issuer": provider.issuer,
            "sub": "s-7",
            "changed_at": NOW,
            "changed_by": account.account_id,
        }
    )
    assert house.accounts.by_subject(provider.issuer, "s-7") == written
    # The provider gives the address to somebody else, and the first one another address.
    provider.person = {"sub": "s-8", "email": account.login, "email_verified": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 403
    provider.person = {"sub": "s-7", "email": "married@atlas.example", "email_verified": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200
    assert len(house.accounts.written) == 1


@pytest.mark.parametrize(
    "said",
    [{"email_verified": False}, {"email_verified": None}, {"email_verified": "false"}, {"email": None}],
)
async def test_an_address_that_is_not_verified_binds_nothing(
    house: House, provider: OpenIdProvider, said: dict[str, Any]
) -> None:
    account = an_account()
    house.accounts.put(account)
    provider.person = {"sub": "s-1", "email": account.login, "email_verified": True, **said}
    async with house.browser() as browser:
        answer = await signs_in(browser, provider)
        assert answer.status_code == 403
        assert "U hebt hier nog geen account." in answer.text
        assert not await browser.is_in()
    assert house.accounts.written == []


async def test_a_disabled_account_is_neither_entered_nor_bound(
    house: House, provider: OpenIdProvider
) -> None:
    house.accounts.put(bound(provider, disabled_at=NOW))
    other = an_account(disabled_at=NOW)
    house.accounts.put(other)
    provider.person = {"sub": "s-1", "email": other.login, "email_verified": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 403
    assert house.accounts.written == []


async def test_the_same_sub_of_another_issuer_is_somebody_else(
    house: House, provider: OpenIdProvider
) -> None:
    house.accounts.put(an_account(issuer="https://other.example", sub="s-1"))
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 403


WRONG: dict[str, dict[str, Any]] = {
    "another nonce": {"claims": {"nonce": "n" * 43}},
    "no nonce": {"claims": {"nonce": None}},
    "another audience": {"claims": {"aud": "another client"}},
    "another audience, made out to us": {"claims": {"aud": "another client", "azp": CLIENT}},
    "no audience": {"claims": {"aud": None}},
    "an audience beside ours": {"claims": {"aud": [CLIENT, "another client"]}},
    "made out to another party": {"claims": {"azp": "another client"}},
    "another issuer": {"claims": {"iss": "https://evil.example"}},
    "no issuer": {"claims": {"iss": None}},
    "expired": {"claims": {"exp": int(NOW.timestamp()) - 61}},
    "no end": {"claims": {"exp": None}},
    "an end that is no number": {"claims": {"exp": "tomorrow"}},
    "from the future": {"claims": {"iat": int(NOW.timestamp()) + 3_600}},
    "not yet": {"claims": {"nbf": int(NOW.timestamp()) + 3_600}},
    "no sub": {"claims": {"sub": None}},
    "an empty sub": {"claims": {"sub": ""}},
    "another key under the same name": {"signing": RSAKey.generate_key(2048)},
    "a key that nobody published": {
        "signing": RSAKey.generate_key(2048),
        "header": {"alg": "RS256", "kid": "x"},
    },
    "not signed": {"header": {"alg": "none"}},
    "signed with the secret": {
        "signing": OctKey.import_key(SECRET + "x" * 32),
        "header": {"alg": "HS256"},
    },
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_a_token_that_is_not_right_signs_nobody_in(
    house: House, provider: OpenIdProvider, wrong: dict[str, Any]
) -> None:
    house.accounts.put(bound(provider), bound(provider, sub=""))
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        for name, value in wrong.items():
            setattr(provider, name, value)
        answer = await browser.opens(back)
        assert answer.status_code == 403
        assert "Aanmelden lukte niet. Probeer het opnieuw." in answer.text
        assert not await browser.is_in()
        assert "wegwijzer" not in browser.http.cookies


async def test_a_clock_that_is_a_minute_off_keeps_nobody_out(house: House, provider: OpenIdProvider) -> None:
    house.accounts.put(bound(provider))
    provider.claims = {"exp": int(NOW.timestamp()) - 59, "iat": int(NOW.timestamp()) + 59}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200


async def test_a_state_works_once_and_for_ten_minutes(
    house: House, provider: OpenIdProvider, redis: Redis
) -> None:
    house.accounts.put(bound(provider))
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        [name] = [name async for name in redis.scan_iter("notify:inbox:start:*")]
        assert 590 <= await redis.ttl(name) <= 600
        binder = browser.http.cookies["wegwijzer-start"]
        assert (await browser.opens(back)).status_code == 200
        asked = len(provider.asked)
        browser.http.cookies.set("wegwijzer-start", binder, domain="127.0.0.1", path="/")
        answer = await browser.http.get(back)
        assert answer.status_code == 400, "replayed, by the same browser with the same cookie"
        assert len(provider.asked) == asked, "the provider is not even asked"


async def test_a_state_works_in_the_browser_only_that_began(house: House, provider: OpenIdProvider) -> None:
    house.accounts.put(bound(provider))
    async with house.browser() as attacker, house.browser() as victim:
        back = await leaves(attacker, provider)
        assert (await victim.opens(back)).status_code == 400
        assert not await victim.is_in(), "nobody is signed in as somebody else without knowing"
    async with house.browser() as attacker, house.browser() as victim:
        back = await leaves(attacker, provider)
        await leaves(victim, provider)
        assert (await victim.opens(back)).status_code == 400, "nor while they sign in themselves"
        assert not await victim.is_in()


@pytest.mark.parametrize("query", ["", "?state=x&code=y", "?code=y", "?state=", "?error=access_denied"])
async def test_what_nobody_began_ends_in_the_sign_in_page(
    house: House, provider: OpenIdProvider, query: str
) -> None:
    async with house.browser() as browser:
        answer = await browser.opens(CALLBACK + query)
        assert answer.status_code == 400
        assert "Probeer het opnieuw." in answer.text
    assert "/token" not in provider.asked


async def test_who_gives_up_at_the_provider_is_told_so(house: House, provider: OpenIdProvider) -> None:
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        state = parse_qs(urlsplit(back).query)["state"][0]
        answer = await browser.opens(f"{CALLBACK}?error=access_denied&state={state}")
        assert "U bent niet aangemeld." in answer.text
    assert "/token" not in provider.asked


async def test_a_code_is_exchanged_once(house: House, provider: OpenIdProvider) -> None:
    house.accounts.put(bound(provider))
    async with house.browser() as browser:
        first = parse_qs(urlsplit(await leaves(browser, provider)).query)
        second = parse_qs(urlsplit(await leaves(browser, provider)).query)
        # A code that was stolen and put into a sign-in of one's own fails at PKCE.
        answer = await browser.opens(f"{CALLBACK}?code={first['code'][0]}&state={second['state'][0]}")
        assert answer.status_code == 403


async def test_an_answer_that_names_another_issuer_is_refused_before_the_code_is_sent(
    house: House, provider: OpenIdProvider
) -> None:
    house.accounts.put(bound(provider))
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        answer = await browser.opens(f"{back}&iss=https://evil.example")
        assert answer.status_code == 403
    assert "/token" not in provider.asked
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        assert (await browser.opens(f"{back}&iss={provider.issuer}")).status_code == 200


async def test_a_provider_that_promises_its_name_must_give_it(house: House, provider: OpenIdProvider) -> None:
    house.accounts.put(bound(provider))
    provider.metadata = {"authorization_response_iss_parameter_supported": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 403


async def test_a_new_key_of_the_provider_is_learnt_and_made_up_ones_do_not_hammer_it(
    house: House, provider: OpenIdProvider
) -> None:
    house.accounts.put(bound(provider))
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200
    provider.rotate()
    house.clock.advance(timedelta(seconds=31))
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200
    provider.signing = RSAKey.generate_key(2048)
    before = provider.asked.count("/keys")
    for _ in range(5):
        async with house.browser() as browser:
            assert (await signs_in(browser, provider)).status_code == 403
    assert provider.asked.count("/keys") == before


async def test_the_description_is_read_once_an_hour(house: House, provider: OpenIdProvider) -> None:
    house.accounts.put(bound(provider))
    for minutes, times in ((0, 1), (59, 1), (2, 2)):
        house.clock.advance(timedelta(minutes=minutes))
        async with house.browser() as browser:
            assert (await signs_in(browser, provider)).status_code == 200
        assert provider.asked.count("/.well-known/openid-configuration") == times


async def test_a_client_that_may_only_send_its_secret_in_the_form_does_so(
    house: House, provider: OpenIdProvider
) -> None:
    house.accounts.put(bound(provider))
    provider.metadata = {"token_endpoint_auth_methods_supported": ["client_secret_post"]}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 200


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://another.example"},
        {"issuer": None},
        {"token_endpoint": "http://far.example/token"},
        {"authorization_endpoint": None},
        {"jwks_uri": "ftp://x"},
    ],
)
async def test_a_description_that_is_not_right_leads_nobody_anywhere(
    house: House, provider: OpenIdProvider, metadata: dict[str, Any]
) -> None:
    provider.metadata = metadata
    async with house.browser() as browser:
        answer = await browser.opens("/sign-in/elsewhere")
        assert answer.status_code == 503
        assert "lukt nu niet" in answer.text


async def test_while_the_provider_is_away_passwords_still_work(
    house: House, provider: OpenIdProvider
) -> None:
    account = an_account(password=KEPT)
    house.accounts.put(account)
    provider.down = True
    async with house.browser() as browser:
        assert (await browser.opens("/sign-in/elsewhere")).status_code == 503
        assert (await browser.signs_in(account)).status_code == 200
    provider.down = False
    async with house.browser() as browser:
        back = await leaves(browser, provider)
        provider.down = True
        answer = await browser.opens(back)
        assert answer.status_code == 503
        assert not await browser.is_in()


async def test_while_kafka_is_away_nobody_is_bound_and_nobody_let_in_unbound(
    house: House, provider: OpenIdProvider
) -> None:
    account = an_account()
    house.accounts.put(account)
    house.accounts.away = True
    provider.person = {"sub": "s-1", "email": account.login, "email_verified": True}
    async with house.browser() as browser:
        assert (await signs_in(browser, provider)).status_code == 503
        assert not await browser.is_in()


async def test_without_a_provider_there_is_no_way_to_one(redis: Redis) -> None:
    house = House(redis)
    async with house.browser() as browser:
        assert "/sign-in/elsewhere" not in (await browser.opens("/sign-in")).text
        assert (await browser.opens("/sign-in/elsewhere")).status_code == 404
        assert (await browser.opens(CALLBACK)).status_code == 404
