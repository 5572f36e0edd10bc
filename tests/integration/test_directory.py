"""The directory on real Kafka: an operator imports a change, and decisions go by it without a restart."""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from confluent_kafka.admin import AdminClient
from typer.testing import CliRunner, Result

from deploy.local import keyring, state
from deploy.local.cli import app
from deploy.local.directory_topic import DirectoryTopic
from deploy.local.embedded import EmbeddedServers
from deploy.local.errors import CannotStartError
from deploy.local.network import answers_ready, free_ports
from deploy.local.paths import ROOT
from shared import topics
from shared.contracts.decision import Decision
from shared.contracts.directory import ORGANISATION_CHANGED
from shared.contracts.events import CASE_DECIDED, KEY_ISSUED, REQUEST_SUBMITTED, CaseDecided
from shared.contracts.ids import event_id, new_case_id
from shared.directory import own
from shared.messaging.envelope import JSON, Envelope, new_traceparent
from shared.sealing import Cipher, Keyring, associated_data, new_case_key
from tests.intaking import Intake, servers_with_topics
from tests.support import (
    Sent,
    eventually,
    headers_of,
    produce,
    read_all,
    sealed_record,
    submitted,
    until,
)
from tests.unit.asking import topic_of
from tests.unit.directory import committed, fields

SOON = 2.0
"""Seconds within which a change counts everywhere."""

GENT = "amal"
"""Who receives what ``submitted`` asks."""


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Servers of this file's own: what it changes in the directory would change decisions of other tests."""
    with servers_with_topics(tmp_path_factory.mktemp("directory")) as servers:
        yield servers


@pytest.fixture(autouse=True)
def empty_directory(servers: EmbeddedServers) -> None:
    """A topic that nobody has written on."""
    without_directory(servers)
    topics.TopicAdmin(servers.kafka_address, replication=1).apply()


def without_directory(servers: EmbeddedServers) -> None:
    admin = AdminClient({"bootstrap.servers": servers.kafka_address})
    for future in admin.delete_topics([topics.DIRECTORY]).values():
        future.result(20)
    eventually(lambda: topics.DIRECTORY not in admin.list_topics(timeout=20).topics)


class Operator:
    """Somebody at a terminal, with files in a folder."""

    def __init__(self, servers: EmbeddedServers, folder: Path) -> None:
        self.folder = folder
        self.kafka = servers.kafka_address

    def file(self, *organisations: Mapping[str, Any]) -> str:
        """A file in our own format."""
        path = self.folder / "directory.json"
        path.write_text(json.dumps({"organisations": organisations}), "utf-8")
        return str(path)

    async def run(self, *arguments: str, answer: str = "", kafka: str | None = "") -> Result:
        return await asyncio.to_thread(
            CliRunner().invoke,
            app,
            ["directory", *arguments, "--data", str(self.folder)],
            input=answer,
            env={"WEGWIJZER_KAFKA": self.kafka if kafka == "" else kafka},
        )

    async def imports(self, *organisations: Mapping[str, Any]) -> None:
        result = await self.run("import", self.file(*organisations), "--yes")
        assert result.exit_code == 0, result.output

    async def exported(self, *arguments: str) -> Any:
        result = await self.run("export", *arguments)
        assert result.exit_code == 0, result.output
        return json.loads(result.stdout)

    def records(self) -> int:
        return len(read_all(self.kafka, topics.DIRECTORY))


@pytest.fixture
def operator(servers: EmbeddedServers, tmp_path: Path) -> Operator:
    return Operator(servers, tmp_path)


class Desk:
    """Sends requests to routing as intake does, and reads what it decides."""

    def __init__(self, servers: EmbeddedServers, folder: Path) -> None:
        self.kafka = servers.kafka_address
        self.ring = keyring.ensure(folder / "keyring.json")
        (self.port,) = free_ports(1)
        self.log = folder / "routing.log"
        self.environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "WEGWIJZER_KAFKA": servers.kafka_address,
            "WEGWIJZER_REDIS": servers.redis_url,
            "WEGWIJZER_KEYRING": str(self.ring),
            "ROUTING_PORT": str(self.port),
        }
        self._ciphers: dict[str, Cipher] = {}

    @contextmanager
    def routing(self) -> Iterator["subprocess.Popen[bytes]"]:
        """A routing process, as soon as it is started."""
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "services.routing"], env=self.environment, stdout=log, stderr=log
            )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(20)

    def until_ready(self) -> None:
        eventually(lambda: answers_ready(f"127.0.0.1:{self.port}"))

    def ask(self) -> str:
        """A case id."""
        case_id = new_case_id()
        issued, cipher = Keyring.load(self.ring).issue(new_case_key(), case_id)
        self._ciphers[case_id] = cipher
        about = Envelope(
            id=event_id(KEY_ISSUED, case_id, 1),
            source="/services/test",
            type=KEY_ISSUED,
            time="2026-11-24T09:00:00.000Z",
            case_id=case_id,
            attempt=1,
            urgency="normal",
            traceparent=new_traceparent(),
        )
        produce(self.kafka, topics.KEYS, [Sent(case_id, about.headers(JSON), issued.encode())])
        record = sealed_record(cipher, REQUEST_SUBMITTED, submitted(), case_id)
        produce(self.kafka, topics.REQUESTS, [record])
        return case_id

    def decision(self, case_id: str) -> Decision:
        """What routing decides of it."""
        return eventually(lambda: self.decided(case_id))

    def decided(self, case_id: str) -> Decision | None:
        for message in read_all(self.kafka, topics.CASES):
            headers, value = headers_of(message), message.value()
            if headers["ce_subject"] == case_id and isinstance(value, bytes):
                aad = associated_data(CASE_DECIDED, headers["ce_id"], case_id)
                return CaseDecided.model_validate_json(self._ciphers[case_id].open(value, aad)).decision
        return None


@pytest.fixture
def desk(servers: EmbeddedServers, tmp_path: Path) -> Desk:
    return Desk(servers, tmp_path)


async def test_an_imported_change_counts_for_the_next_decisions_without_a_restart(
    operator: Operator, desk: Desk
) -> None:
    with desk.routing():
        desk.until_ready()
        assert desk.decision(desk.ask()).alert == (GENT,)
        await operator.imports({**committed(GENT).plain(), "valid_to": "2026-10-31"})
        deadline = time.monotonic() + SOON
        while (found := desk.decision(desk.ask())).alert:
            assert time.monotonic() < deadline
        assert found.outcome == "triage"
        await operator.imports(committed(GENT).plain())
        deadline = time.monotonic() + SOON
        while not desk.decision(desk.ask()).alert:
            assert time.monotonic() < deadline


async def test_routing_takes_nothing_before_it_has_read_the_whole_directory_and_says_so(
    operator: Operator, desk: Desk, servers: EmbeddedServers, http: aiohttp.ClientSession
) -> None:
    admin = AdminClient({"bootstrap.servers": servers.kafka_address})
    without_directory(servers)
    case_id = desk.ask()
    with desk.routing():

        async def waits() -> bool:
            try:
                async with http.get(f"http://127.0.0.1:{desk.port}/readyz") as answer:
                    body = await answer.json()
            except aiohttp.ClientConnectionError:
                return False
            return answer.status == 503 and body["problems"] == [
                f"{topics.DIRECTORY} is not read yet (UnknownTopicOrPartitionError)"
            ]

        await until(waits)
        # What was started with it has its partitions by now; what decides has not even asked for them.
        eventually(lambda: _members(admin, topics.ROUTING_KEYS_GROUP))
        assert _members(admin, topics.ROUTING_GROUP) == 0
        assert desk.decided(case_id) is None
        assert await waits()
        topics.TopicAdmin(servers.kafka_address, replication=1).apply()
        desk.until_ready()
        assert desk.decision(case_id).alert == (GENT,)


async def test_routing_that_starts_later_decides_its_first_record_by_what_stands_on_the_topic(
    operator: Operator, desk: Desk
) -> None:
    await operator.imports({**committed(GENT).plain(), "receives": "alerts", "valid_to": "2026-10-31"})
    case_id = desk.ask()
    with desk.routing():
        assert desk.decision(case_id).outcome == "triage"


async def test_the_form_names_an_organisation_as_it_is_called_since_the_last_change(
    operator: Operator, servers: EmbeddedServers, http: aiohttp.ClientSession, tmp_path: Path
) -> None:
    intake = Intake(servers, tmp_path)
    intake.start()
    form = {
        "lang": "nl",
        "danger": "no",
        "role": "person",
        "topic": topic_of("person", "learn_dutch"),
        "need": "learn_dutch",
        "place": "9000",
        "residence": "prefer_not_to_say",
        "text": "Waar leer ik Nederlands?",
        "done": "danger,role,topic,need,place,residence,words,contact",
        "page": "contact",
    }

    async def names(organisation: str) -> bool:
        async with http.post(f"{intake.url}/ask", data=form) as answer:
            return organisation in await answer.text()

    try:
        assert await names("Amal Gent (vroeger IN-Gent)")
        await operator.imports({**committed(GENT).plain(), "name_nl": "de taaldienst van Gent"})

        async def renamed() -> bool:
            return await names("de taaldienst van Gent")

        await until(renamed, seconds=SOON)
    finally:
        intake.stop()


async def test_a_bad_record_is_left_out_and_the_operator_is_told(operator: Operator, desk: Desk) -> None:
    about = [("ce_type", ORGANISATION_CHANGED.encode()), ("ce_subject", GENT.encode())]
    produce(operator.kafka, topics.DIRECTORY, [Sent(GENT, about, b'{"id": "amal"}')])
    with desk.routing():
        desk.until_ready()
        assert desk.decision(desk.ask()).alert == (GENT,)
    checked = await operator.run("check")
    assert (checked.exit_code, checked.stdout) == (0, "0 errors, 0 warnings\n")
    assert "1 records on wegwijzer.directory do not fit" in checked.stderr
    assert "record_left_out" in desk.log.read_text()


async def test_an_import_shows_what_changes_writes_only_what_differs_and_nothing_twice(
    operator: Operator,
) -> None:
    file = operator.file(fields(), {**committed(GENT).plain(), "note": "New."}, committed("vgc").plain())
    shown = await operator.run("import", file, "--dry-run")
    assert shown.exit_code == 0
    rows = [line.split() for line in shown.stdout.splitlines()]
    assert [row[:3] for row in rows[1:]] == [["new", "ic-example", "name"], ["changed", GENT, "note"]]
    assert rows[2][-1] == "New."
    refused = await operator.run("import", file, answer="n\n")
    assert "Nothing has changed" in str(refused.exception)
    assert operator.records() == 0
    agreed = await operator.run("import", file, answer="y\n")
    assert agreed.exit_code == 0
    assert operator.records() == 2
    again = await operator.run("import", file)
    assert again.stdout == "Nothing differs; nothing is written.\n"
    assert operator.records() == 2


async def test_what_was_exported_in_hsds_is_imported_and_pruning_takes_out_what_is_gone_from_it(
    operator: Operator,
) -> None:
    await operator.imports(fields(hours={"mon": [["09:00", "12:00"]]}))
    exported = operator.folder / "hsds.json"
    written = await operator.run("export", str(exported), "--format", "hsds")
    assert "60 organisations are written" in written.stderr
    assert "Nothing differs" in (await operator.run("import", str(exported))).stdout
    page = json.loads(exported.read_text("utf-8"))
    page["contents"].pop()
    exported.write_text(json.dumps(page), "utf-8")
    pruned = await operator.run("import", str(exported), "--prune", "--yes")
    assert pruned.exit_code == 0, pruned.output
    assert "lacks ic-example" in pruned.stderr
    document = await operator.exported()
    assert own.read(document, {}).entries == own.committed()
    (tombstone,) = (one for one in read_all(operator.kafka, topics.DIRECTORY) if one.value() is None)
    assert tombstone.key() == b"ic-example"
    assert headers_of(tombstone)["ce_type"] == ORGANISATION_CHANGED


async def test_an_import_with_an_error_writes_nothing_at_all(operator: Operator) -> None:
    file = operator.file(fields(), fields(id="ic-other", contact={"email": "info@centre.example"}))
    result = await operator.run("import", file, "--yes")
    assert isinstance(result.exception, CannotStartError)
    assert "1 error, 0 warnings. Nothing has changed." in str(result.exception)
    assert "is contact data" in result.stderr
    pruned = await operator.run("import", operator.file(fields()), "--prune", "--yes")
    assert isinstance(pruned.exception, CannotStartError)
    assert "the decision table names it" in pruned.stderr
    assert operator.records() == 0


async def test_what_is_wrong_already_keeps_nobody_from_mending_something_else(operator: Operator) -> None:
    produce(operator.kafka, topics.DIRECTORY, [Sent(GENT, [], b"")])  # takes out what the table names
    assert (await operator.run("check")).exit_code == 1
    await operator.imports(fields())
    await operator.imports(committed(GENT).plain())
    assert (await operator.run("check")).exit_code == 0


async def test_many_changes_are_all_written(operator: Operator) -> None:
    await operator.imports(*(fields(id=f"ic-{number}") for number in range(1_200)))
    assert operator.records() == 1_200
    assert len((await operator.exported())["organisations"]) == 55 + 1_200


async def test_the_command_finds_the_system_that_runs_on_its_data_folder(operator: Operator) -> None:
    running = state.State(
        kafka={"address": operator.kafka, "pid": os.getpid()},
        redis={"address": None, "pid": None},
        services=[],
    )
    with state.take(operator.folder, threading.Event()):
        state.write(operator.folder, running)
        assert (await operator.run("check", kafka=None)).exit_code == 0


def test_a_kafka_that_is_away_is_one_clear_sentence() -> None:
    with pytest.raises(CannotStartError, match=r"Kafka at 127\.0\.0\.1:1 did not do it .*topics apply"):
        DirectoryTopic("127.0.0.1:1", seconds=1).over({})


def _members(admin: AdminClient, group: str) -> int:
    (described,) = admin.describe_consumer_groups([group]).values()
    return len(described.result(20).members)
