"""Intake starts before what it needs: it serves, keeps what it is told, and goes on once that is there."""

import asyncio
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import aiohttp
import pytest

from deploy.local.embedded import EmbeddedServers
from services.intake.adapters.outbox import Outbox
from services.intake.domain.outgoing import Outgoing
from shared import topics
from shared.contracts.ids import new_case_id
from shared.errors import RetryableError
from tests.intaking import Intake, get_status, post, servers_with_topics
from tests.support import read_all, until


@pytest.fixture(scope="module")
def own_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Servers that these tests may stop."""
    with servers_with_topics(tmp_path_factory.mktemp("intake-start")) as servers:
        yield servers


@pytest.fixture
def intake(own_servers: EmbeddedServers, tmp_path: Path) -> Iterator[Intake]:
    """Not started yet."""
    intake = Intake(own_servers, tmp_path)
    yield intake
    intake.stop()
    if own_servers.kafka_pid is None:
        own_servers.start_kafka()
    if own_servers.redis_pid is None:
        own_servers.start_redis()


async def answers(http: aiohttp.ClientSession, intake: Intake, path: str) -> int:
    async with http.get(f"{intake.url}{path}") as answer:
        return answer.status


async def test_started_without_kafka_it_keeps_a_request_and_sends_it_once_kafka_is_there(
    http: aiohttp.ClientSession, intake: Intake, own_servers: EmbeddedServers
) -> None:
    own_servers.stop_kafka()
    intake.start(ready=False)
    assert await answers(http, intake, "/livez") == 200
    status, before, _ = await post(http, intake)
    assert status == 202
    await asyncio.to_thread(own_servers.start_kafka)

    async def is_ready() -> bool:
        # With a key, a post also says that the consumers have started and read to the end.
        return (await post(http, intake, key="after"))[0] == 202 and await answers(
            http, intake, "/readyz"
        ) == 200

    await until(is_ready, seconds=60)

    async def stands_there() -> bool:
        return await asyncio.to_thread(intake.count, before["reference"]) == 1

    await until(stands_there, seconds=60)
    assert intake.pid is not None


async def test_started_without_redis_it_accepts_and_shows_the_status_once_redis_is_there(
    http: aiohttp.ClientSession, intake: Intake, own_servers: EmbeddedServers
) -> None:
    own_servers.kill_redis()
    intake.start(ready=False)
    assert await answers(http, intake, "/livez") == 200

    status, receipt, _ = await post(http, intake)
    assert status == 202
    await asyncio.to_thread(own_servers.start_redis)
    secret = receipt["status_url"].partition("#")[2]

    async def readable() -> bool:
        return (await get_status(http, intake, receipt["reference"], secret))[0] == 200

    await until(readable, seconds=60)
    assert intake.pid is not None


async def test_the_outbox_sends_in_order_refuses_before_it_is_connected_and_replaces_a_producer(
    kafka: str,
) -> None:
    outbox = Outbox(kafka, client_id="test", seconds=5)
    case_id = new_case_id()
    records = [
        Outgoing(topics.KEYS, case_id, (("n", b"1"),), b"key"),
        Outgoing(topics.KEYS, case_id, (), None),
    ]
    with pytest.raises(RetryableError):
        await outbox.send(records)
    running = asyncio.create_task(outbox.run())

    async def sent(what: list[Outgoing]) -> bool:
        try:
            await outbox.send(what)
        except RetryableError:
            return False
        return True

    await until(lambda: sent(records))
    # Larger than any producer takes: what cannot be told from a producer that is broken.
    assert not await sent([Outgoing(topics.KEYS, case_id, (), b"x" * 2_000_000)])
    await until(lambda: sent(records))
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    mine = [one for one in read_all(kafka, topics.KEYS) if one.key() == case_id.encode()]
    # A retry of the producer may leave a record twice, but never changes the order.
    assert [value for value, _ in groupby(one.value() for one in mine)] == [b"key", None, b"key", None]
    assert mine[0].headers() == [("n", b"1")]
