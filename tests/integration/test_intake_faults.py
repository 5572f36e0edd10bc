"""Intake while something around it fails: nothing hangs, nothing doubles, and it says what is wrong."""

import asyncio
import os
import signal
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import aiohttp
import pytest
from confluent_kafka import Producer
from redis import Redis

from deploy.local.embedded import EmbeddedServers
from shared import topics
from shared.contracts.events import CASE_DECIDED, CaseDecided
from shared.sealing import Keyring
from tests.intaking import BODY, Intake, get_status, post, servers_with_topics
from tests.support import Sent, produce, read_all, sealed_record, unique, until


@pytest.fixture(scope="module")
def own_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Servers that these tests may stop, freeze and wipe."""
    with servers_with_topics(tmp_path_factory.mktemp("intake-faults")) as servers:
        yield servers


@pytest.fixture(scope="module")
def intake(own_servers: EmbeddedServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    intake = Intake(own_servers, tmp_path_factory.mktemp("intake"))
    intake.start()
    yield intake
    intake.stop()


@pytest.fixture
async def http() -> Any:
    async with aiohttp.ClientSession() as session:
        yield session


@contextmanager
def frozen_redis(servers: EmbeddedServers) -> Iterator[None]:
    """Valkey takes connections and answers nothing: worse than away, for whoever waits without a limit."""
    pid = servers.redis_pid
    assert pid is not None
    os.kill(pid, signal.SIGSTOP)
    try:
        yield
    finally:
        os.kill(pid, signal.SIGCONT)


def wipe(servers: EmbeddedServers) -> None:
    redis = Redis.from_url(servers.redis_url)
    redis.flushall()
    redis.close()


def produce_in_a_transaction(kafka: str, topic: str, record: Sent) -> None:
    """As routing does: the commit leaves a marker, which takes an offset but is no record."""
    producer = Producer(
        {
            "bootstrap.servers": kafka,
            "transactional.id": unique("test"),
            "partitioner": "murmur2_random",
        }
    )
    producer.init_transactions(20)
    producer.begin_transaction()
    producer.produce(
        topic,
        value=record.value,
        key=record.case_id.encode(),
        headers=cast(list[tuple[str, str | bytes | None]], record.headers),
    )
    producer.commit_transaction(20)


def decisions(intake: Intake, outcome: str, case_ids: Collection[str]) -> list[Sent]:
    """A decision about each case, under the case's own key."""
    keyring = Keyring.load(intake.keyring_file)
    ciphers = {
        case_id: keyring.unwrap(cast(bytes, message.value()), case_id)
        for message in read_all(intake.servers.kafka_address, topics.KEYS)
        if (case_id := cast(bytes, message.key()).decode()) in case_ids
    }
    value = CaseDecided.model_validate(
        {
            "decision": {
                "outcome": outcome,
                "track": "emancipation",
                "target_group": "newcomer",
                "need": "learn_dutch",
                "need_confidence": 1,
                "region_class": "FLANDERS_GENT",
                "nis": "44021",
                "municipality": "Gent",
                "candidates": [],
                "responsible_authority": "local_authority",
                "alert": ["amal"],
                "inform": [],
                "rule": "R10",
                "policy": "reform-2022",
                "manual_review": False,
                "sensitive": False,
                "confidence": "high",
                "explanation": "",
                "legal_basis": "",
            },
            "facts": None,
            "received_on": "2026-11-24",
            "decided_at": datetime.now(UTC).isoformat(),
            "attempt": 1,
            "because": "submitted",
            "reference": None,
        }
    )
    return [sealed_record(cipher, CASE_DECIDED, value, case_id) for case_id, cipher in ciphers.items()]


async def answers(http: aiohttp.ClientSession, intake: Intake, path: str) -> tuple[int, Any]:
    async with http.get(f"{intake.url}{path}") as answer:
        return answer.status, await answer.json(content_type=None)


async def test_with_two_of_it_a_wipe_is_over_as_soon_as_the_requests_are_read_again(
    http: aiohttp.ClientSession, intake: Intake, tmp_path: Path
) -> None:
    _, first, _ = await post(http, intake, key="two-1")
    cases = [(await post(http, intake))[1]["case_id"] for _ in range(36)]
    # On every partition, so that neither process can see by itself where all of them end.
    for record in decisions(intake, "routed", cases):
        produce_in_a_transaction(intake.servers.kafka_address, topics.CASES, record)
    second = Intake(intake.servers, tmp_path)
    second.keyring_file.write_bytes(intake.keyring_file.read_bytes())
    second.start()
    try:
        wipe(intake.servers)

        async def accepted() -> bool:
            status, receipt, _ = await post(http, second, key="two-1")
            return status == 202 and receipt["case_id"] == first["case_id"]

        await until(accepted, seconds=20)
    finally:
        second.stop()
    assert intake.count(first["reference"]) == 1


async def test_the_state_follows_a_decision_and_an_erased_case_says_only_that(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, _ = await post(http, intake)
    secret = receipt["status_url"].partition("#")[2]
    (record,) = decisions(intake, "triage", {receipt["case_id"]})
    produce_in_a_transaction(intake.servers.kafka_address, topics.CASES, record)

    async def is_(state: str) -> bool:
        return bool((await get_status(http, intake, receipt["reference"], secret))[1].get("state") == state)

    await until(lambda: is_("needs_person"))
    produce(intake.servers.kafka_address, topics.CASES, [Sent(record.case_id, record.headers, b"")])
    await until(lambda: is_("erased"))


async def test_while_redis_is_frozen_posts_without_a_key_are_accepted_and_others_are_told_to_wait(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    with frozen_redis(intake.servers):
        begun = time.monotonic()
        answer, keyed = await asyncio.gather(post(http, intake), post(http, intake, key="frozen-1"))
        status, _, _ = await get_status(http, intake, answer[1]["reference"], "0" * 32)
        seconds = time.monotonic() - begun
    assert answer[0] == 202
    assert keyed[0] == 503
    assert int(keyed[2]["Retry-After"]) > 0
    assert status == 503
    assert seconds < 5
    secret = answer[1]["status_url"].partition("#")[2]

    async def readable() -> bool:
        return (await get_status(http, intake, answer[1]["reference"], secret))[0] == 200

    await until(readable, seconds=60)


async def test_while_kafka_is_away_it_stays_ready_says_what_waits_and_keeps_its_answers(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    async def window_is_whole() -> bool:
        return (await post(http, intake, key="before-away"))[0] == 202

    # An earlier test may have wiped Redis: while the window is rebuilt, a 503 would mean something else.
    await until(window_is_whole)
    intake.servers.kill_kafka()
    try:
        status, receipt, _ = await post(http, intake, key="away-1")
        assert status == 202
        ready, body = await answers(http, intake, "/readyz")
        assert ready == 200
        assert any("wait on the disk" in trouble for trouble in body["troubles"])
        assert (await answers(http, intake, "/livez"))[0] == 200
        assert (await post(http, intake, key="away-1"))[1] == receipt
        _, problem, _ = await post(http, intake, {**BODY, "urgent": False}, key="away-1")
        assert problem["status"] == 422
    finally:
        # Beside the loop, so that the client notices connections that were idle for too long.
        await asyncio.to_thread(intake.servers.start_kafka)

    async def is_forwarded() -> bool:
        return await asyncio.to_thread(intake.count, receipt["reference"]) == 1

    await until(is_forwarded, seconds=60)
    assert (await post(http, intake, key="away-1"))[1] == receipt


async def test_while_redis_is_frozen_nobody_is_told_that_a_request_was_taken_back(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, _ = await post(http, intake)
    reference, secret = receipt["reference"], receipt["status_url"].partition("#")[2]
    with frozen_redis(intake.servers):
        async with http.post(
            f"{intake.url}/v1/requests/{reference}/withdraw",
            json={"erase": False},
            headers={"Authorization": f"Bearer {secret}"},
        ) as answer:
            assert (answer.status, answer.headers["Retry-After"]) == (503, "5")
        fields = {"lang": "nl", "secret": secret, "choice": "withdraw"}
        async with http.post(f"{intake.url}/status/{reference}/withdraw", data=fields) as page:
            assert page.status == 503
            assert "Uw vraag staat er nog" in await page.text()


async def test_a_body_that_never_ends_is_given_up(intake: Intake) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", intake.port)
    writer.write(
        b"POST /v1/requests HTTP/1.1\r\nHost: intake\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    async with asyncio.timeout(20):
        line = await reader.readline()
    writer.close()
    assert line.startswith(b"HTTP/1.1 408")


async def test_a_client_that_goes_away_in_the_middle_leaves_no_error_behind(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    said_before = len(intake.log.read_bytes())
    _, writer = await asyncio.open_connection("127.0.0.1", intake.port)
    writer.write(
        b"POST /v1/requests HTTP/1.1\r\nHost: intake\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    await writer.drain()
    writer.close()
    await writer.wait_closed()
    assert (await post(http, intake))[0] == 202
    assert b'"level": "error"' not in intake.log.read_bytes()[said_before:]


async def test_what_redis_holds_and_nobody_can_open_is_an_error_in_the_same_shape(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, _ = await post(http, intake)
    secret = receipt["status_url"].partition("#")[2]
    redis = Redis.from_url(intake.servers.redis_url)
    answer: tuple[int, Any, Any] = (0, {}, {})

    async def is_damaged() -> bool:
        nonlocal answer
        # Again, because the projection may have mended it in between.
        redis.set(f"intake:reference:{receipt['reference']}", b"damaged")
        answer = await get_status(http, intake, receipt["reference"], secret)
        return answer[0] != 200

    await until(is_damaged)
    redis.close()
    status, problem, headers = answer
    assert status == 500
    assert headers["Content-Type"] == "application/problem+json"
    assert problem["status"] == 500
    assert b"Zahra" not in intake.log.read_bytes()
