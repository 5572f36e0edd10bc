"""Who calls the API for software: the organisation of an API key, and what the key may do."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from redis.asyncio import Redis

from services.notify.inbox.callers import Caller, Callers, Refused
from shared.access import api_key_hashes, new_api_key, seal_change
from shared.api_keys import ApiKeys
from shared.clock import FakeClock
from shared.contracts.access import ApiKeyChanged
from tests.inboxing import NOW, RING
from tests.unit.test_access import Written

READ, WRITE = "referrals:read", "referrals:write"


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url, socket_timeout=1.0, socket_connect_timeout=1.0) as redis:
        yield redis


class House:
    """Callers, and the keys that they know."""

    def __init__(self, redis: Redis) -> None:
        self.clock = FakeClock(NOW)
        self.keys = ApiKeys("127.0.0.1:1", RING, self.clock)
        self.callers = Callers(self.keys, redis, RING, self.clock)

    def makes(self, *scopes: str, organisation: str | None = "atlas", **fields: object) -> str:
        key_id, whole = new_api_key()
        value = ApiKeyChanged(
            key_id=key_id,
            name="Software of Atlas",
            scopes=scopes,
            per_minute=5,
            hash=api_key_hashes(RING, whole)[0],
            created_at=NOW,
            organisation=organisation,
        ).model_copy(update=fields)
        change = seal_change(RING, value, source="/services/console")
        self.keys.fold(Written(change.key, change.value, change.headers))
        return whole


@pytest.fixture
def house(redis: Redis) -> House:
    return House(redis)


async def status(house: House, header: str | None) -> int:
    found = await house.callers.caller(header, "referrals:read")
    return found.status if isinstance(found, Refused) else 200


async def test_a_key_is_its_organisation_with_its_scopes(house: House) -> None:
    whole = house.makes(READ, WRITE)
    found = await house.callers.caller(f"Bearer {whole}", "referrals:write")
    assert found == Caller("atlas", f"key:{whole.split('_')[1]}", (READ, WRITE))
    assert await status(house, f"bearer  {whole}") == 200, "the name of the scheme has no case (RFC 9110)"


async def test_a_scope_that_the_key_has_not_is_refused_by_name(house: House) -> None:
    whole = house.makes(READ)
    found = await house.callers.caller(f"Bearer {whole}", "referrals:write")
    assert isinstance(found, Refused)
    assert found.status == 403
    assert "referrals:write" in found.detail
    assert 'error="insufficient_scope"' in found.headers["WWW-Authenticate"]


async def test_a_key_without_an_organisation_reads_nobodys_referrals(house: House) -> None:
    assert await status(house, f"Bearer {house.makes(READ, organisation=None)}") == 403
    assert await status(house, f"Bearer {house.makes('requests:write', organisation=None)}") == 403


async def test_no_key_another_scheme_and_nonsense_are_401(house: House) -> None:
    house.keys.follower._whole.set()  # as if the topic was read
    whole = house.makes(READ)
    altered = whole[:-1] + ("0" if whole[-1] != "0" else "1")
    for header in (None, "", "Bearer", "Bearer x", f"Basic {whole}", whole, f"Bearer {altered}"):
        found = await house.callers.caller(header, "referrals:read")
        assert isinstance(found, Refused)
        assert found.status == 401
        assert found.headers["WWW-Authenticate"].startswith("Bearer")
        assert whole not in found.detail


async def test_a_revoked_and_an_expired_key_are_told_so(house: House) -> None:
    revoked, expired = house.makes(READ, revoked_at=NOW), house.makes(READ, expires_at=NOW)
    for whole, word in ((revoked, "revoked"), (expired, "expired")):
        found = await house.callers.caller(f"Bearer {whole}", "referrals:read")
        assert isinstance(found, Refused)
        assert found.status == 401
        assert word in found.detail


async def test_before_the_keys_were_read_an_unknown_one_is_not_called_wrong(house: House) -> None:
    assert await status(house, f"Bearer {new_api_key()[1]}") == 503


async def test_each_key_has_a_limit_of_its_own(house: House) -> None:
    one, other = house.makes(READ), house.makes(READ)
    assert [await status(house, f"Bearer {one}") for _ in range(6)] == [200] * 5 + [429]
    assert await status(house, f"Bearer {other}") == 200
    house.clock.advance(timedelta(minutes=1))
    assert await status(house, f"Bearer {one}") == 200
