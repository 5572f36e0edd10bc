"""Limits on real Valkey: the exact boundary, shared by processes, open without Redis."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from redis.asyncio import Redis

from deploy.local.embedded import EmbeddedServers
from services.intake.adapters.limits import Kind, Limits
from shared.clock import FakeClock
from shared.sealing import Keyring
from tests.support import unique

NOW = datetime(2026, 11, 24, 9, 0, 0, tzinfo=UTC)
RING = Keyring("k1", {"k1": b"k" * 32})

_numbers = count(1)


def an_address() -> str:
    """An address that no other test uses."""
    return f"2001:db8:{next(_numbers):x}::1"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOW)


@asynccontextmanager
async def a_process(
    url: str, clock: FakeClock, *, ring: Keyring = RING, **most: int
) -> AsyncIterator[Limits]:
    """What one process of intake has: connections and a memory of its own."""
    async with Redis.from_url(url, socket_timeout=1.0, socket_connect_timeout=1.0) as redis:
        yield Limits(redis, ring, clock, **most)


async def passing(limits: Limits, kind: Kind, address: str, tries: int) -> int:
    """How many of so many tries went through."""
    return [await limits.hit(kind, address) for _ in range(tries)].count(None)


@pytest.mark.parametrize(
    ("kind", "amount", "window"),
    [("post", 30, 60), ("look", 60, 60), ("wrong_secret", 20, 3_600), ("page", 120, 60)],
)
async def test_the_last_that_is_allowed_passes_and_the_next_must_wait_until_its_window_ends(
    redis_url: str, clock: FakeClock, kind: Kind, amount: int, window: int
) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as limits:
        assert await passing(limits, kind, address, amount) == amount
        wait = await limits.hit(kind, address)
        assert wait is not None
        assert 0 < wait <= window
        clock.advance(timedelta(seconds=wait - 1))
        assert await limits.hit(kind, address) is not None
        clock.advance(timedelta(seconds=1))
        assert await limits.hit(kind, address) is None


async def test_an_api_key_has_the_limit_that_stands_on_it(redis_url: str, clock: FakeClock) -> None:
    key = unique("key")
    async with a_process(redis_url, clock) as limits:
        answers = [await limits.hit_key(key, 47) for _ in range(48)]
        assert answers[:47] == [None] * 47
        assert answers[47] is not None
        assert await limits.hit_key(unique("key"), 47) is None


async def test_many_at_once_are_counted_as_exactly_as_one_after_the_other(
    redis_url: str, clock: FakeClock
) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as limits:
        answers = await asyncio.gather(*(limits.hit("post", address) for _ in range(100)))
        assert answers.count(None) == 30


async def test_two_processes_share_an_exact_limit_to_the_last(redis_url: str, clock: FakeClock) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as one, a_process(redis_url, clock) as other:
        passed = 0
        for _ in range(20):
            passed += await one.hit("wrong_secret", address) is None
            passed += await other.hit("wrong_secret", address) is None
        assert passed == 20
        assert one.spent("wrong_secret", address) is not None
        assert other.spent("wrong_secret", address) is not None


async def test_two_processes_share_a_limit_and_overshoot_by_less_than_a_portion_each(
    redis_url: str, clock: FakeClock
) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as one, a_process(redis_url, clock) as other:
        passed = 0
        for _ in range(60):
            passed += await one.hit("post", address) is None
            passed += await other.hit("post", address) is None
        assert 30 <= passed <= 30 + 2 * 2


async def test_who_used_it_up_at_one_process_soon_hears_it_at_another(
    redis_url: str, clock: FakeClock
) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as one, a_process(redis_url, clock) as other:
        assert await passing(one, "post", address, 40) == 30
        assert await passing(other, "post", address, 40) < 3


async def test_nothing_is_counted_by_asking_what_is_left(redis_url: str, clock: FakeClock) -> None:
    address = an_address()
    async with a_process(redis_url, clock, wrong_secrets=2) as limits:
        assert await limits.hit("wrong_secret", address) is None
        assert [limits.spent("wrong_secret", address) for _ in range(5)] == [None] * 5
        assert await limits.hit("wrong_secret", address) is None
        wait = limits.spent("wrong_secret", address)
        assert wait is not None
        assert wait > 0


async def test_the_first_64_bits_of_ipv6_are_one_client_and_ipv4_is_one_by_itself(
    redis_url: str, clock: FakeClock
) -> None:
    number = next(_numbers)
    async with a_process(redis_url, clock, posts=1) as limits:
        assert await limits.hit("post", f"2001:db8:{number:x}:1::1") is None
        assert await limits.hit("post", f"2001:DB8:{number:x}:1:ffff::2") is not None
        assert await limits.hit("post", f"2001:db8:{number:x}:2::1") is None
        assert await limits.hit("post", "192.0.2.1") is None
        assert await limits.hit("post", "::ffff:192.0.2.1") is not None
        assert await limits.hit("post", "::ffff:192.0.2.2") is None
        assert await limits.hit("post", "unix:") is None
        assert await limits.hit("post", "unix:") is not None


async def test_kinds_are_counted_apart(redis_url: str, clock: FakeClock) -> None:
    address = an_address()
    async with a_process(redis_url, clock, posts=1, looks=1) as limits:
        assert await limits.hit("post", address) is None
        assert await limits.hit("look", address) is None
        assert await limits.hit("post", address) is not None


async def test_redis_never_holds_an_address_and_forgets_each_client_with_its_window(
    redis_url: str, clock: FakeClock
) -> None:
    address = "198.51.100.77"
    async with a_process(redis_url, clock) as limits:
        await limits.hit("wrong_secret", address)
    async with Redis.from_url(redis_url, decode_responses=True) as redis:
        names = [name async for name in redis.scan_iter("intake:limit*")]
        assert names
        assert not [name for name in names if "198" in name and "100" in name and "77" in name]
        assert not [name for name in names if "." in name]
        assert all([0 < await redis.ttl(name) <= 3_600 for name in names])


async def test_without_redis_all_may_pass_up_to_the_limit_of_this_process_and_fast(
    clock: FakeClock,
) -> None:
    address = an_address()
    async with a_process("redis://127.0.0.1:1/0", clock) as limits:
        begun = time.perf_counter()
        assert await passing(limits, "post", address, 30) == 30
        assert await limits.hit("post", address) is not None
        assert await passing(limits, "wrong_secret", address, 30) == 20
        assert time.perf_counter() - begun < 1.0


async def test_a_redis_that_does_not_answer_holds_one_hit_a_tenth_of_a_second_and_the_others_not(
    clock: FakeClock,
) -> None:
    async def swallow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(swallow, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        async with a_process(f"redis://127.0.0.1:{port}/0", clock) as limits:
            begun = time.perf_counter()
            assert await passing(limits, "wrong_secret", an_address(), 20) == 20
            assert time.perf_counter() - begun < 1.0
    finally:
        server.close()


async def test_what_was_counted_without_redis_is_told_once_it_is_back(
    tmp_path: Path, clock: FakeClock
) -> None:
    address = an_address()
    with EmbeddedServers(tmp_path, with_kafka=False) as servers:
        async with (
            a_process(servers.redis_url, clock) as one,
            a_process(servers.redis_url, clock) as other,
        ):
            await one.hit("wrong_secret", an_address())
            await asyncio.to_thread(servers.kill_redis)
            assert await passing(one, "wrong_secret", address, 15) == 15
            await asyncio.to_thread(servers.start_redis)
            clock.advance(timedelta(seconds=2))
            assert await one.hit("wrong_secret", address) is None
            assert await passing(other, "wrong_secret", address, 20) == 4


async def test_a_wiped_redis_gives_nobody_a_second_budget_at_the_process_that_knows_him(
    redis_url: str, clock: FakeClock
) -> None:
    address = an_address()
    async with a_process(redis_url, clock) as limits, Redis.from_url(redis_url) as redis:
        assert await passing(limits, "post", address, 28) == 28
        await redis.flushall()
        assert await passing(limits, "post", address, 10) == 2
