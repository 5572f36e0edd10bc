"""API keys on real Kafka: made by the operator's command, used, revoked, and independent of Redis."""

import asyncio
import base64
import json
import os
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Sized
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from redis.asyncio import Redis
from typer.testing import CliRunner, Result

from deploy.local import keyring, state
from deploy.local.cli import app
from deploy.local.errors import CannotStartError
from shared import topics
from shared.api_keys import ApiKeys
from shared.clock import SystemClock
from shared.contracts.access import API_KEY
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower
from shared.sealing import Keyring
from tests.support import Sent, create_topics, produce, unique, until

SOON = 1.0
"""Seconds within which a change counts everywhere."""


class Operator:
    """Somebody at a terminal of a system on a real Kafka."""

    def __init__(self, kafka: str, folder: Path, ring: Path | None = None) -> None:
        self.ring = ring or keyring.ensure(folder / "keyring.json")
        self.folder = folder
        self._environment = {"WEGWIJZER_KAFKA": kafka, "WEGWIJZER_KEYRING": str(self.ring)}

    async def run(self, *arguments: str, **environment: str | None) -> Result:
        return await asyncio.to_thread(
            CliRunner().invoke,
            app,
            ["keys", *arguments, "--data", str(self.folder)],
            env={**self._environment, **environment},
        )

    async def makes(self, *arguments: str) -> str:
        """A key of some school."""
        result = await self.run("create", "--name", "De Zilverberk", *arguments)
        assert result.exit_code == 0, result.output
        return result.stdout.strip()


@pytest.fixture
def operator(kafka: str, tmp_path: Path) -> Operator:
    return Operator(kafka, tmp_path)


@asynccontextmanager
async def following(kafka: str, ring: Path) -> AsyncIterator[ApiKeys]:
    keys = ApiKeys(kafka, Keyring.load(ring), SystemClock())
    await keys.follower.start()
    try:
        async with asyncio.timeout(10):
            await keys.follower.until_caught_up()
        yield keys
    finally:
        await keys.follower.stop()


async def test_a_key_works_within_a_second_of_being_made_and_not_a_second_after_it_is_revoked(
    kafka: str, operator: Operator
) -> None:
    async with following(kafka, operator.ring) as keys:
        whole = await operator.makes("--scope", "requests:write", "--scope", "requests:read")
        await until(_finds(keys, whole), seconds=SOON)
        found = keys.find(whole)
        assert found is not None
        assert (found.name, found.scopes) == ("De Zilverberk", ("requests:write", "requests:read"))
        result = await operator.run("revoke", found.id)
        assert result.exit_code == 0
        await until(_refuses(keys, whole), seconds=SOON)
        assert keys.refusal(whole) == "revoked"
        # Twice is as good as once.
        assert (await operator.run("revoke", whole)).exit_code == 0


async def test_keys_stay_as_they_are_when_redis_is_wiped(
    kafka: str, redis_url: str, operator: Operator
) -> None:
    good, leaked = await operator.makes(), await operator.makes()
    await operator.run("revoke", leaked)
    async with Redis.from_url(redis_url) as redis:
        await redis.flushall()
    async with following(kafka, operator.ring) as keys:
        assert keys.find(good) is not None
        assert keys.refusal(leaked) == "revoked"


async def test_who_starts_later_knows_every_key_once_it_has_caught_up(kafka: str, operator: Operator) -> None:
    wholes = [await operator.makes() for _ in range(5)]
    async with following(kafka, operator.ring) as keys:
        assert keys.follower.problem() is None
        assert all(keys.find(whole) is not None for whole in wholes)


async def test_keys_outlive_a_new_active_key_of_the_keyring(kafka: str, operator: Operator) -> None:
    whole = await operator.makes()
    content = json.loads(operator.ring.read_text("utf-8"))
    content["keys"]["k2"] = base64.b64encode(b"2" * 32).decode()
    content["active"] = "k2"
    operator.ring.write_text(json.dumps(content), "utf-8")
    async with following(kafka, operator.ring) as keys:
        found = keys.find(whole)
        assert found is not None
        await operator.run("revoke", found.id)
        await until(_refuses(keys, whole), seconds=SOON)


async def test_the_list_shows_every_key_with_its_state_and_no_secret(operator: Operator) -> None:
    whole = await operator.makes("--per-minute", "7", "--expires", "2999-12-31")
    leaked = await operator.makes()
    await operator.run("revoke", leaked)
    result = await operator.run("list", "--json")
    rows = {row["key_id"]: row for row in json.loads(result.stdout)}
    row, revoked = rows[whole.split("_")[1]], rows[leaked.split("_")[1]]
    assert (row["state"], row["per_minute"], row["scopes"]) == ("in use", 7, ["requests:write"])
    assert row["expires_at"] == "2999-12-31T23:00:00.000Z"
    assert revoked["state"] == "revoked"
    assert "hash" not in row
    assert whole.split("_")[2] not in result.output
    assert "De Zilverberk" in (await operator.run("list")).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("create", "--name", "X", "--scope", "everything"),
        ("create", "--name", " "),
        ("create", "--name", "X", "--per-minute", "0"),
        ("create", "--name", "X", "--expires", "tomorrow"),
        ("create", "--name", "X", "--expires", "2020-01-01"),
    ],
)
async def test_a_misspelt_command_makes_no_key(operator: Operator, arguments: tuple[str, ...]) -> None:
    result = await operator.run(*arguments)
    assert result.exit_code == 2
    assert "wgw_" not in result.output


async def test_an_unknown_id_a_system_that_is_down_and_a_missing_keyring_are_one_sentence_each(
    operator: Operator,
) -> None:
    for result, words in (
        (await operator.run("revoke", "000000000000"), "There is no key"),
        (await operator.run("list", WEGWIJZER_KAFKA=None), "./wegwijzer up"),
        (await operator.run("list", WEGWIJZER_KEYRING=None), "WEGWIJZER_KEYRING"),
    ):
        assert isinstance(result.exception, CannotStartError)
        assert words in str(result.exception)


async def test_the_command_finds_kafka_and_keyring_of_the_system_that_runs_on_its_data_folder(
    kafka: str, operator: Operator
) -> None:
    def running(kafka_pid: int | None) -> state.State:
        return state.State(
            kafka={"address": kafka, "pid": kafka_pid}, redis={"address": None, "pid": None}, services=[]
        )

    nothing: dict[str, str | None] = {"WEGWIJZER_KAFKA": None, "WEGWIJZER_KEYRING": None}
    with state.take(operator.folder, threading.Event()):
        state.write(operator.folder, running(os.getpid()))
        result = await operator.run("create", "--name", "De Zilverberk", **nothing)
        assert API_KEY.fullmatch(result.stdout.strip())
        # A real Kafka that ``up`` was told to use: its services have a keyring that is not in the folder.
        state.write(operator.folder, running(None))
        result = await operator.run("create", "--name", "De Zilverberk", **nothing)
        assert "WEGWIJZER_KEYRING" in str(result.exception)


async def test_a_key_can_be_revoked_beside_a_record_that_does_not_open(
    kafka: str, operator: Operator
) -> None:
    produce(
        kafka, topics.ACCESS, [Sent(unique("k"), [("ce_type", b"be.wegwijzer.api_key.changed.v1")], b"?")]
    )
    whole = await operator.makes()
    result = await operator.run("revoke", whole)
    assert result.exit_code == 0
    assert "do not open" in result.stderr


async def test_a_follower_started_before_its_topic_exists_reads_it_once_it_does(kafka: str) -> None:
    topic, seen = unique("follow.late"), list[bytes | None]()
    follower = Follower(kafka, topic, lambda record: seen.append(record.key))
    await follower.start()
    try:

        async def troubled() -> bool:
            return follower.trouble() is not None and "UnknownTopic" in (follower.trouble() or "")

        await until(troubled, seconds=10)
        assert follower.problem() is not None
        await asyncio.to_thread(create_topics, kafka, topic)
        async with asyncio.timeout(10):
            await follower.until_caught_up()
        assert follower.problem() is None
        await asyncio.to_thread(produce, kafka, topic, [Sent(f"k{n}", [], b"1") for n in range(30)])
        await until(_has(seen, 30), seconds=SOON)
        assert follower.trouble() is None
    finally:
        await follower.stop()
        await follower.stop()


async def test_a_follower_starts_without_kafka_says_so_and_ends() -> None:
    follower = Follower("127.0.0.1:1", "wegwijzer.access", lambda _: None)
    await follower.start()

    async def tried() -> bool:
        return "KafkaConnectionError" in (follower.problem() or "")

    await until(tried, seconds=5)
    await follower.stop()
    assert not follower.caught_up


async def test_records_that_cannot_be_read_are_counted_and_those_behind_them_are_read(kafka: str) -> None:
    topic, seen = unique("follow.broken"), list[bytes]()
    await asyncio.to_thread(create_topics, kafka, topic, partitions=1)
    await asyncio.to_thread(
        produce, kafka, topic, [Sent("a", [], b"1"), Sent("b", [], b"broken"), Sent("c", [], b"3")]
    )

    def fold(record: Record) -> None:
        if record.value == b"broken":
            raise ValueError("about a person")
        seen.append(record.value or b"")

    follower = Follower(kafka, topic, fold)
    await follower.start()
    try:
        async with asyncio.timeout(10):
            await follower.until_caught_up()
        assert seen == [b"1", b"3"]
        assert follower.unreadable == 1
        assert follower.problem() is None
        assert follower.trouble() == f"{topic}: 1 records could not be read"
    finally:
        await follower.stop()


async def test_partitions_that_are_added_are_followed_without_reading_the_others_again(kafka: str) -> None:
    topic, seen = unique("follow.grows"), list[bytes]()
    await asyncio.to_thread(create_topics, kafka, topic, partitions=1)
    await asyncio.to_thread(produce, kafka, topic, [Sent("a", [], b"old")])
    follower = Follower(kafka, topic, lambda record: seen.append(record.value or b""), metadata_ms=200)
    await follower.start()
    try:
        await until(_has(seen, 1), seconds=10)
        wanted = topics.Topic(topic, "subject id", ("test",), "compact")
        await asyncio.to_thread(topics.TopicAdmin(kafka, replication=1).apply, [wanted])
        new = [Sent(f"k{n}", [], b"new") for n in range(24)]
        await asyncio.to_thread(produce, kafka, topic, new)
        await until(_has(seen, 25), seconds=10)
        assert seen.count(b"old") == 1
    finally:
        await follower.stop()


Check = Callable[[], Awaitable[bool]]


def _finds(keys: ApiKeys, whole: str) -> Check:
    async def check() -> bool:
        return keys.find(whole) is not None

    return check


def _refuses(keys: ApiKeys, whole: str) -> Check:
    async def check() -> bool:
        return keys.find(whole) is None

    return check


def _has(seen: Sized, count: int) -> Check:
    async def check() -> bool:
        return len(seen) == count

    return check
