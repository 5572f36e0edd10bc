"""Intake as other software meets it: a process of its own, on a real Kafka and Valkey."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from redis import Redis

from deploy.local.embedded import EmbeddedServers
from deploy.local.paths import ROOT
from shared import topics
from shared.contracts.events import KEY_ISSUED, REQUEST_SUBMITTED
from tests.intaking import BODY, Intake, get_status, post, servers_with_topics
from tests.support import headers_of, read_all, until


@pytest.fixture(scope="module")
def own_servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Servers that these tests may kill and wipe."""
    with servers_with_topics(tmp_path_factory.mktemp("intake-servers")) as servers:
        yield servers


@pytest.fixture(scope="module")
def intake(own_servers: EmbeddedServers, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    intake = Intake(own_servers, tmp_path_factory.mktemp("intake"))
    intake.start()
    yield intake
    intake.stop()


async def test_an_accepted_request_stands_sealed_on_kafka_with_its_key(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    status, receipt, _ = await post(http, intake)
    assert status == 202
    (found,) = [one for one in intake.requests() if one.reference == receipt["reference"]]
    assert found.body.text == BODY["text"]
    assert found.body.contact is not None
    assert found.body.contact.email == "noor@asker.example"


async def test_the_headers_are_those_of_the_contract_and_nothing_else(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, _ = await post(http, intake)
    for topic, type_ in ((topics.KEYS, KEY_ISSUED), (topics.REQUESTS, REQUEST_SUBMITTED)):
        (message,) = [
            one
            for one in read_all(intake.servers.kafka_address, topic)
            if one.key() == receipt["case_id"].encode()
        ]
        headers = headers_of(message)
        assert set(headers) == {
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_time",
            "ce_subject",
            "ce_attempt",
            "ce_urgency",
            "traceparent",
            "content-type",
        }
        assert headers["ce_type"] == type_
        assert headers["ce_urgency"] == "urgent"
        assert headers["ce_subject"] == receipt["case_id"]


async def test_nothing_that_was_said_stands_in_clear_on_kafka_in_redis_or_in_the_log(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    await post(http, intake, key="clear-1")
    await post(http, intake, {**BODY, "need": "Zahra"})
    said = [b"Zahra", b"noor@", b"without_permit", b"school_enrolment", b"Molenbeek"]
    on_kafka = [
        part
        for topic in (topics.KEYS, topics.REQUESTS)
        for message in read_all(intake.servers.kafka_address, topic)
        for part in (message.key(), message.value(), repr(message.headers()).encode())
    ]
    redis = Redis.from_url(intake.servers.redis_url)
    in_redis = [redis.dump(name) for name in redis.scan_iter("*")] + list(redis.scan_iter("*"))
    redis.close()
    for word in said:
        assert not any(word in part for part in on_kafka if isinstance(part, bytes))
        assert not any(word in part for part in in_redis if isinstance(part, bytes))
        assert word not in intake.log.read_bytes()


async def test_the_receipt_has_a_reference_and_a_link_with_the_secret_in_its_fragment(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, headers = await post(http, intake)
    assert set(receipt) == {"case_id", "reference", "status_url"}
    page, _, secret = receipt["status_url"].partition("#")
    assert page.startswith("https://help.example/")
    assert len(bytes.fromhex(secret)) == 16
    assert secret not in page
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


async def test_the_status_is_read_with_the_secret_and_with_nothing_else(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    _, receipt, _ = await post(http, intake)
    secret = receipt["status_url"].partition("#")[2]
    status, found, _ = await get_status(http, intake, receipt["reference"].lower(), secret)
    assert (status, found["state"]) == (200, "received")
    assert set(found) == {
        "reference",
        "state",
        "received_at",
        "updated_at",
        "organisations",
        "answer",
        "sent_on",
    }
    wrong = await get_status(http, intake, receipt["reference"], "0" * 32)
    unknown = await get_status(http, intake, "00000000", secret)
    assert wrong[:2] == unknown[:2]
    assert wrong[0] == 404
    async with http.get(f"{intake.url}/v1/requests/{receipt['reference']}") as answer:
        assert answer.status == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"


async def test_the_same_key_and_body_get_the_same_answer_and_one_request(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    first = await post(http, intake, key="same-1")
    reordered = dict(reversed(BODY.items()))
    second = await post(http, intake, reordered, key="same-1")
    assert first[:2] == second[:2]
    assert second[2]["Idempotency-Replayed"] == "true"
    assert intake.count(first[1]["reference"]) == 1


async def test_the_same_key_with_another_body_is_refused(http: aiohttp.ClientSession, intake: Intake) -> None:
    await post(http, intake, key="other-1")
    status, problem, _ = await post(http, intake, {**BODY, "urgent": False}, key="other-1")
    assert status == 422
    assert problem["detail"].startswith("Idempotency-Key:")


async def test_posts_at_the_same_time_with_one_key_make_one_request(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    answers = await asyncio.gather(*(post(http, intake, key="race-1") for _ in range(20)))
    accepted = [body["reference"] for status, body, _ in answers if status == 202]
    refused = [headers for status, _, headers in answers if status == 409]
    assert len(set(accepted)) == 1
    assert len(accepted) + len(refused) == 20
    assert all(headers["Retry-After"] == "1" for headers in refused)
    assert intake.count(accepted[0]) == 1


async def test_a_repeat_after_redis_was_wiped_waits_for_the_rebuild_and_gets_the_same_answer(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    first = await post(http, intake, key="wiped-1")
    redis = Redis.from_url(intake.servers.redis_url)
    redis.flushall()
    redis.close()
    status, _, headers = await post(http, intake, key="wiped-1")
    assert status == 503
    assert int(headers["Retry-After"]) > 0
    assert (await post(http, intake))[0] == 202, "a post without a key goes on"

    async def answered() -> bool:
        answer = await post(http, intake, key="wiped-1")
        assert answer[0] in (202, 409, 503)
        return answer[0] == 202 and answer[:2] == first[:2]

    await until(answered)
    assert intake.count(first[1]["reference"]) == 1
    secret = first[1]["status_url"].partition("#")[2]
    assert (await get_status(http, intake, first[1]["reference"], secret))[0] == 200


@pytest.mark.parametrize(
    ("change", "field", "says"),
    [
        ({"role": "boss"}, "role", "person"),
        ({"need": "a house"}, "need", "civic_integration"),
        ({"residence": "none"}, "residence", "without_permit"),
        ({"language": "no language"}, "language", "BCP 47"),
        ({"consent_to_share": "yes"}, "consent_to_share", "true"),
        ({"contact": {"phone": "0470 00 00 00"}}, "contact.phone", "+32"),
        ({"nationality": "x"}, "nationality", "leave it out"),
        ({"place": {"nis": "1"}}, "place.nis", ""),
        ({"text": "x" * 5_001}, "text", "5000"),
        ({"need": None, "text": None}, "need", ""),
        ({"need": "interpreter_on_site", "interpreting_mode": "phone"}, "interpreting_mode", "on_site"),
        ({"as_of": "2013-10-01"}, "as_of", "leave it out"),
    ],
)
async def test_a_wrong_field_is_named_with_the_remedy(
    http: aiohttp.ClientSession, intake: Intake, change: dict[str, Any], field: str, says: str
) -> None:
    status, problem, headers = await post(http, intake, {**BODY, **change})
    assert status == 422
    assert headers["Content-Type"] == "application/problem+json"
    (first, *_) = problem["errors"]
    assert first["field"] == field
    assert first["pointer"] == "#/" + field.replace(".", "/")
    assert says in first["remedy"]


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        (b"{", {}, 400),
        (b"\xff\xfe", {}, 400),
        (b"[]", {}, 422),
        (b"{}", {"content-type": "text/plain"}, 415),
        (b'{"text": "' + b"x" * 65_536 + b'"}', {}, 413),
        (json.dumps(BODY).encode(), {"Idempotency-Key": "x" * 256}, 400),
        (json.dumps(BODY).encode(), {"Idempotency-Key": "two words"}, 400),
    ],
)
async def test_what_is_no_request_at_all_is_refused_in_the_same_shape(
    http: aiohttp.ClientSession, intake: Intake, content: bytes, headers: dict[str, str], status: int
) -> None:
    sent = {"content-type": "application/json", **headers}
    async with http.post(f"{intake.url}/v1/requests", data=content, headers=sent) as answer:
        assert answer.status == status
        problem = await answer.json(content_type="application/problem+json")
        assert problem["status"] == status
        assert problem["detail"]


async def test_paths_and_methods_that_do_not_exist_answer_in_the_same_shape(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    async with http.get(f"{intake.url}/nowhere") as answer:
        assert (answer.status, answer.content_type) == (404, "application/problem+json")
    async with http.put(f"{intake.url}/v1/requests") as answer:
        assert (answer.status, answer.content_type) == (405, "application/problem+json")


async def test_the_openapi_document_resolves_and_shows_every_answer(
    http: aiohttp.ClientSession, intake: Intake
) -> None:
    async with http.get(f"{intake.url}/openapi.json") as answer:
        document = await answer.json()
    operation = document["paths"]["/v1/requests"]["post"]
    assert set(operation["responses"]) >= {"202", "400", "409", "413", "415", "422", "503"}
    schemas = document["components"]["schemas"]
    references = set(_references(document))
    assert references
    assert all(name.removeprefix("#/components/schemas/") in schemas for name in references)


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield value
            else:
                yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


async def test_a_crash_between_sending_and_answering_loses_nothing_and_doubles_nothing(
    http: aiohttp.ClientSession, intake: Intake, tmp_path: Path
) -> None:
    crashing = Intake(intake.servers, tmp_path, keyring_file=intake.keyring_file)
    crashing.start()
    posts = [asyncio.create_task(post(http, crashing, key=f"crash-{n}")) for n in range(40)]
    await asyncio.wait(posts, return_when=asyncio.FIRST_COMPLETED)
    crashing.kill()
    await asyncio.gather(*posts, return_exceptions=True)
    crashing.start()
    try:

        async def again(number: int) -> str:
            reference = ""

            async def accepted() -> bool:
                nonlocal reference
                status, body, _ = await post(http, crashing, key=f"crash-{number}")
                reference = body.get("reference", "")
                return status == 202

            await until(accepted, seconds=60)
            return reference

        references = await asyncio.gather(*(again(number) for number in range(40)))
        assert len(set(references)) == 40
        written = [one.reference for one in crashing.requests() if one.reference in references]
        # A repeat may stand there twice, under the same event id and the same key: routing drops it.
        assert set(written) == set(references)
    finally:
        crashing.stop()


def test_without_a_keyring_nothing_starts_and_one_sentence_says_why(
    own_servers: EmbeddedServers, tmp_path: Path
) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "services.intake"],
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "WEGWIJZER_KAFKA": own_servers.kafka_address,
            "WEGWIJZER_REDIS": own_servers.redis_url,
            "WEGWIJZER_KEYRING": str(tmp_path / "absent.json"),
        },
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert run.returncode == 1
    assert "WEGWIJZER_KEYRING" in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
