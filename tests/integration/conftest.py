"""What several suites need to post to intake as other software does."""

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest
from redis.asyncio import Redis

from deploy.local.embedded import EmbeddedServers
from tests.intaking import Intake, servers_with_topics
from tests.referring import World

ORIGIN = "https://school.example"
"""Whose pages may call the API of that intake."""


@pytest.fixture(scope="session")
def posted_to(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    """An intake on servers of its own, which nobody kills, wipes or stops."""
    folder = tmp_path_factory.mktemp("posted-to")
    with servers_with_topics(folder / "servers") as servers:
        intake = Intake(servers, folder, environment={"INTAKE_CORS_ORIGINS": f'["{ORIGIN}"]'})
        intake.start()
        yield intake
        intake.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    """A client. A connection for each post: one that the server closed, for its age or because it was killed,
    must not be taken for a lost request."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session:
        yield session


@pytest.fixture(scope="session")
def wiped_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Valkey of its own, for tests that wipe it."""
    with EmbeddedServers(tmp_path_factory.mktemp("wiped"), with_kafka=False) as servers:
        yield servers.redis_url


@pytest.fixture
async def world(wiped_redis: str) -> AsyncIterator[World]:
    """Notify's referrals on an empty Valkey."""
    redis = Redis.from_url(wiped_redis)
    await redis.flushall()
    yield World(redis)
    await redis.aclose()
