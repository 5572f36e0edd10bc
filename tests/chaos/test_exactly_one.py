"""One result per input, whatever is killed, frozen or moved when: on real Kafka, counted by librdkafka."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.contracts.events import CASE_DECIDED, REQUEST_SUBMITTED
from shared.sealing import Cipher
from tests.chaos.echo import KEY
from tests.support import (
    Sent,
    create_topics,
    eventually,
    headers_of,
    produce,
    read_all,
    sealed_record,
    sealed_requests,
    submitted,
    unique,
)

CIPHER = Cipher.of(KEY)
SESSION_SECONDS = 6.0


class Group:
    """A consumer group of echo processes on topics of its own."""

    def __init__(self, bootstrap: str, log: Path, **config: object) -> None:
        self.bootstrap = bootstrap
        self.requests = unique("chaos.requests")
        self.responses = unique("chaos.responses")
        self.output = unique("chaos.cases")
        self.name = unique("chaos.group")
        self.dead_letters = f"{self.name}.dlq"
        self.config = config
        self._log = log
        self._processes: list[subprocess.Popen[bytes]] = []
        create_topics(bootstrap, self.requests, self.responses, self.output, self.dead_letters)

    def start(self) -> "subprocess.Popen[bytes]":
        config = {
            "bootstrap": self.bootstrap,
            "names": [self.requests, self.responses],
            "group": self.name,
            "output": self.output,
            "session_timeout_ms": int(SESSION_SECONDS * 1000),
            **self.config,
        }
        with self._log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "tests.chaos.echo"],
                env=os.environ | {"ECHO": json.dumps(config)},
                stdout=log,
                stderr=log,
            )
        self._processes.append(process)
        return process

    def results(self) -> Counter[str]:
        """How many results each case has."""
        return Counter(headers_of(message)["ce_subject"] for message in read_all(self.bootstrap, self.output))

    def makers(self) -> set[str]:
        """The processes that made a result."""
        return {headers_of(message)["ce_source"] for message in read_all(self.bootstrap, self.output)}

    def made_by(self, process: "subprocess.Popen[bytes]") -> bool:
        return f"/services/echo/{process.pid}" in self.makers()

    def hundreds(self, pid: int) -> int:
        """How many hundreds of records a process has worked on, committed or not."""
        return self._log.read_text().count(f"worked on 100 more: {pid}\n")

    def reasons(self) -> Counter[str]:
        """Why there are dead letters, counted."""
        return Counter(
            headers_of(message)["dlq_reason"] for message in read_all(self.bootstrap, self.dead_letters)
        )

    def expect_one_result_each(self, sent: list[Sent], *, seconds: float = 60.0) -> None:
        cases = {record.case_id for record in sent}
        eventually(lambda: self.results().keys() >= cases, seconds=seconds)
        repeated = {case: count for case, count in self.results().items() if count != 1}
        assert not repeated
        assert self.results().keys() == cases

    def end(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
        for process in self._processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)


@pytest.fixture
def group(kafka: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Group]:
    group = Group(kafka, tmp_path / "echo.log", **getattr(request, "param", {}))
    yield group
    group.end()


@pytest.mark.parametrize("group", [{"work_seconds": 0.002}], indirect=True)
def test_a_kill_a_freeze_and_moving_partitions_leave_one_result_per_request(group: Group) -> None:
    sent: list[Sent] = []

    def send(count: int) -> None:
        more = sealed_requests(CIPHER, count)
        produce(group.bootstrap, group.requests, more)
        sent.extend(more)

    def both_work() -> bool:
        send(100)
        return group.made_by(killed) and group.made_by(frozen)

    killed, frozen = group.start(), group.start()
    eventually(both_work, every=0.3)
    send(2_000)
    before = sum(group.results().values())
    eventually(lambda: sum(group.results().values()) > before)
    killed.send_signal(signal.SIGKILL)
    frozen.send_signal(signal.SIGSTOP)
    assert sum(group.results().values()) < len(sent), "both were stopped in the middle of their work"

    taker = group.start()
    send(500)
    # Every record is decided only once the taker holds every partition: the frozen one's session is over.
    eventually(lambda: len(group.results()) == len(sent), seconds=60)
    assert group.made_by(taker)

    send(1_000)
    frozen.send_signal(signal.SIGCONT)
    joining = group.start()

    def the_joining_one_works() -> bool:
        send(100)
        return group.made_by(joining)

    eventually(the_joining_one_works, seconds=60, every=0.3)
    group.expect_one_result_each(sent)
    assert not group.reasons()


@pytest.mark.parametrize("group", [{"work_seconds": 0.002}], indirect=True)
def test_every_consumer_killed_again_and_again_in_mid_batch_still_gives_one_result_each(group: Group) -> None:
    sent: list[Sent] = []
    for kill_after in (1, 6, 11):
        more = sealed_requests(CIPHER, 1_500)
        produce(group.bootstrap, group.requests, more)
        sent.extend(more)
        process = group.start()
        eventually(lambda pid=process.pid, hundreds=kill_after: group.hundreds(pid) >= hundreds)  # type: ignore[misc]
        process.send_signal(signal.SIGKILL)
        process.wait(5)
        assert len(group.results()) < len(sent), "it was killed in the middle of its work"
    group.start()
    group.expect_one_result_each(sent)


def test_a_request_that_was_written_twice_is_decided_once_even_after_a_restart(group: Group) -> None:
    sent = sealed_requests(CIPHER, 50)
    produce(group.bootstrap, group.requests, [*sent, *sent])
    process = group.start()
    group.expect_one_result_each(sent)
    process.terminate()
    process.wait(15)

    produce(group.bootstrap, group.requests, sent)
    group.start()
    marker = sealed_requests(CIPHER, 200)
    produce(group.bootstrap, group.requests, marker)
    group.expect_one_result_each(sent + marker)


def bad_records() -> dict[str, Sent]:
    good = sealed_requests(CIPHER, 6)
    return {
        "envelope": Sent(good[0].case_id, [h for h in good[0].headers if h[0] != "ce_id"], good[0].value),
        "seal": Sent(good[1].case_id, good[1].headers, good[1].value[:-1] + b"\x00"),
        "contract": sealed_record(
            CIPHER, REQUEST_SUBMITTED, submitted().model_copy(update={"reference": 7}), good[2].case_id
        ),
        "unknown-type": sealed_record(CIPHER, "be.wegwijzer.else.v1", submitted(), good[3].case_id),
    }


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")  # the contract is broken on purpose
def test_a_bad_record_becomes_a_dead_letter_as_it_was_and_stops_nobody(group: Group) -> None:
    bad = bad_records()
    sent = sealed_requests(CIPHER, 100)
    produce(group.bootstrap, group.requests, [*sent[:50], *bad.values(), *sent[50:]])
    group.start()
    group.expect_one_result_each(sent)
    assert group.reasons() == Counter(bad.keys())

    for letter in read_all(group.bootstrap, group.dead_letters):
        headers = headers_of(letter)
        was = bad[headers["dlq_reason"]]
        assert letter.value() == was.value
        assert letter.key() == was.case_id.encode()
        assert {name: value.decode() for name, value in was.headers}.items() <= headers.items()
        assert headers["dlq_topic"] == group.requests
        assert set(headers) - set(dict(was.headers)) == {
            "dlq_group",
            "dlq_topic",
            "dlq_partition",
            "dlq_offset",
            "dlq_reason",
            "dlq_at",
        }


def test_a_topic_of_nothing_but_bad_records_stops_the_consumer_instead_of_emptying_it(
    group: Group, tmp_path: Path
) -> None:
    wrong = Cipher.of(b"a key that no consumer has been given"[:32])
    sent = sealed_requests(wrong, 1_000)
    produce(group.bootstrap, group.requests, sent)
    process = group.start()
    eventually(lambda: b"consumer_stopped" in (tmp_path / "echo.log").read_bytes())
    assert process.poll() is None, "it stays, to say so on /readyz"
    assert sum(group.reasons().values()) < 50


def test_a_case_whose_key_was_destroyed_is_written_empty(group: Group) -> None:
    erased = sealed_requests(CIPHER, 1)[0]
    produce(group.bootstrap, group.requests, [Sent(erased.case_id, erased.headers, b"")])
    group.start()
    group.expect_one_result_each([erased])
    record = read_all(group.bootstrap, group.output)[0]
    assert not record.value()
    assert headers_of(record)["ce_type"] == CASE_DECIDED


MISSING = sealed_requests(CIPHER, 1)[0]


@pytest.mark.parametrize("group", [{"missing": [MISSING.case_id], "key_wait": 2.0}], indirect=True)
def test_a_record_whose_key_never_comes_waits_its_time_then_lets_the_others_by(group: Group) -> None:
    sent = sealed_requests(CIPHER, 200)
    produce(group.bootstrap, group.requests, [MISSING, *sent])
    group.start()
    group.expect_one_result_each(sent)
    assert group.reasons() == Counter({"key-missing": 1})
