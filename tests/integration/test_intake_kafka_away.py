"""Intake while Kafka is away: everybody gets a receipt, and Kafka has every request once it is back."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from deploy.local import keyring
from deploy.local.embedded import EmbeddedServers
from shared import topics
from shared.contracts.events import REQUEST_SUBMITTED, REQUEST_WITHDRAWN
from tests.intaking import Intake, get_status, post, servers_with_topics
from tests.support import headers_of, read_all, until

POSTS = 200


@pytest.fixture(scope="module")
def own_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Servers that these tests may stop and kill."""
    with servers_with_topics(tmp_path_factory.mktemp("kafka-away")) as servers:
        yield servers


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One keyring for all of them, so that everything on the topic can be opened."""
    return keyring.ensure(tmp_path_factory.mktemp("ring") / "keyring.json")


@pytest.fixture
def intake(own_servers: EmbeddedServers, ring: Path, tmp_path: Path) -> Iterator[Intake]:
    intake = Intake(own_servers, tmp_path, keyring_file=ring)
    intake.start()
    yield intake
    intake.stop()
    if own_servers.kafka_pid is None:
        # A test that failed with Kafka away must not fail the next one.
        own_servers.start_kafka()


def events(intake: Intake, case_id: str) -> list[str]:
    """The types of what stands on the topic of a case, in order, repeats of one event left out."""
    found = {
        headers_of(message)["ce_id"]: headers_of(message)["ce_type"]
        for message in read_all(intake.servers.kafka_address, topics.REQUESTS)
        if message.key() == case_id.encode()
    }
    return list(found.values())


async def kafka_is_back(intake: Intake) -> None:
    await asyncio.to_thread(intake.servers.start_kafka)


async def withdraw(http: aiohttp.ClientSession, intake: Intake, receipt: Any, *, erase: bool = False) -> int:
    reference, secret = receipt["reference"], receipt["status_url"].partition("#")[2]
    async with http.post(
        f"{intake.url}/v1/requests/{reference}/withdraw",
        json={"erase": erase},
        headers={"Authorization": f"Bearer {secret}"},
    ) as answer:
        return answer.status


async def test_kafka_is_killed_during_200_posts_and_all_200_stand_on_the_topic_at_the_end(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    at_once = asyncio.Semaphore(10)
    accepted: list[str] = []

    async def one() -> None:
        async with at_once:
            status, receipt, _ = await post(http, intake)
            assert status == 202, receipt
            accepted.append(receipt["case_id"])
            if len(accepted) == POSTS // 4:
                await asyncio.to_thread(intake.servers.kill_kafka)

    await asyncio.gather(*(one() for _ in range(POSTS)))
    assert len(set(accepted)) == POSTS
    await kafka_is_back(intake)

    async def all_are_there() -> bool:
        return await asyncio.to_thread(missing, intake, accepted) == set()

    await until(all_are_there, seconds=40)
    ids = [
        headers_of(message)["ce_id"]
        for message in read_all(intake.servers.kafka_address, topics.REQUESTS)
        if message.key() in {case_id.encode() for case_id in accepted}
    ]
    assert len(set(ids)) == POSTS


def missing(intake: Intake, case_ids: list[str]) -> set[str]:
    """Which cases have no request on the topic, or no key."""
    kafka = intake.servers.kafka_address
    requests, keys = (
        {key.decode() for message in read_all(kafka, topic) if isinstance(key := message.key(), bytes)}
        for topic in (topics.REQUESTS, topics.KEYS)
    )
    return set(case_ids) - (requests & keys)


async def test_a_withdrawal_joins_its_request_that_still_waits_on_the_disk(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    intake.servers.kill_kafka()
    _, receipt, _ = await post(http, intake)
    assert await withdraw(http, intake, receipt) == 202
    await kafka_is_back(intake)

    async def both_are_there() -> bool:
        found = await asyncio.to_thread(events, intake, receipt["case_id"])
        return found == [REQUEST_SUBMITTED, REQUEST_WITHDRAWN]

    await until(both_are_there, seconds=40)


async def test_a_process_that_is_killed_leaves_its_spool_to_the_next_one(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    intake.servers.kill_kafka()
    receipts = [(await post(http, intake))[1] for _ in range(5)]
    intake.kill()
    intake.start(ready=False)
    # Still without Kafka: the next process takes requests in as well.
    status, late, _ = await post(http, intake)
    assert status == 202
    await kafka_is_back(intake)

    async def all_are_there() -> bool:
        case_ids = [receipt["case_id"] for receipt in [*receipts, late]]
        return await asyncio.to_thread(missing, intake, case_ids) == set()

    await until(all_are_there, seconds=40)


async def test_the_status_of_a_request_on_the_disk_can_be_read_and_the_form_gives_a_receipt(
    intake: Intake, http: aiohttp.ClientSession
) -> None:
    intake.servers.kill_kafka()
    _, receipt, _ = await post(http, intake)
    secret = receipt["status_url"].partition("#")[2]
    _, known, _ = await get_status(http, intake, receipt["reference"], secret)
    assert known["state"] == "received"

    answers = {
        "lang": "nl",
        "danger": "no",
        "role": "person",
        "topic": "neighbours",
        "need": "leisure",
        "place": "9000",
        "done": "danger,role,topic,need,place,words,contact",
    }
    async with http.post(f"{intake.url}/ask", data={**answers, "page": "contact"}) as checked:
        ticket = re.search(r'name="ticket" value="([^"]+)"', await checked.text())
    assert ticket is not None
    sending = {**answers, "page": "check", "go": "send", "consent": "yes", "ticket": ticket[1]}
    async with http.post(f"{intake.url}/ask", data=sending) as sent:
        page = await sent.text()
        assert sent.status == 200
    link = re.search(r"/status/([0-9A-Z]{8})\?lang=nl#", page)
    assert link is not None
    await kafka_is_back(intake)

    async def it_is_there() -> bool:
        return await asyncio.to_thread(intake.count, link[1]) == 1

    await until(it_is_there, seconds=40)


async def test_with_kafka_away_and_no_room_on_the_disk_nobody_is_told_that_it_was_kept(
    own_servers: EmbeddedServers, ring: Path, http: aiohttp.ClientSession, tmp_path: Path
) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_text("a file stands where the spool should be")
    environment = {"INTAKE_SPOOL": str(no_folder)}
    intake = Intake(own_servers, tmp_path, keyring_file=ring, environment=environment)
    intake.start()
    try:
        intake.servers.kill_kafka()
        status, problem, headers = await post(http, intake)
        assert (status, headers["Retry-After"]) == (503, "5")
        assert "could not be kept" in problem["detail"]
        await kafka_is_back(intake)

        async def is_taken_again() -> bool:
            return (await post(http, intake))[0] == 202

        await until(is_taken_again, seconds=40)
    finally:
        intake.stop()
