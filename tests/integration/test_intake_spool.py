"""The spool killed again and again while it keeps and while it forwards: real processes, disk and Kafka."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from confluent_kafka import Message

from deploy.local.paths import ROOT
from services.intake.adapters.spool_format import decode
from shared.contracts.ids import event_id
from tests.support import create_topics, headers_of, read_all, unique

SEED = 20_261_124
KEEPERS = 8
FORWARDERS = 6

REQUEST = ["key.issued", "request.submitted"]
WITHDRAWAL = ["request.withdrawn", "key.destroyed"]


def child(*arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.integration.spool_child", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def killed_after(process: "subprocess.Popen[str]", lines: int) -> list[str]:
    """All whole lines that a process wrote until it was killed: at the earliest after so many."""
    assert process.stdout is not None
    with process:
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.readlines()
    return [line.strip() for line in said if line.endswith("\n")]


def standing(root: Path) -> dict[str, list[set[str]]]:
    """The event ids of each entry on disk, per case, in order of arrival."""
    cases: dict[str, list[set[str]]] = {}
    for path in sorted(root.glob("?" * 32 + "/*.entry"), key=lambda path: path.name):
        case_id = path.name.split(".")[1]
        records = decode(path.read_bytes(), case_id)
        cases.setdefault(case_id, []).append({dict(record.headers)["ce_id"].decode() for record in records})
    return cases


def order_of_first(messages: list[Message]) -> dict[str, list[str]]:
    """Per case the kinds of record on a topic, each where it first stands."""
    kinds: dict[str, list[str]] = {}
    for message in messages:
        seen = kinds.setdefault(headers_of(message)["ce_subject"], [])
        kind = headers_of(message)["ce_type"]
        if kind not in seen:
            seen.append(kind)
    return kinds


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "spool"


def test_whatever_is_killed_when_all_that_was_kept_stands_on_kafka_in_order(kafka: str, root: Path) -> None:
    moments = random.Random(SEED)  # noqa: S311 - a test that can be repeated
    promised: dict[str, set[str]] = {}
    for _ in range(KEEPERS):
        for line in killed_after(child("keep", str(root)), moments.randint(1, 60)):
            case_id, *ids = line.split()
            promised.setdefault(case_id, set()).update(ids)
    found = standing(root)
    for case_id, kept in promised.items():
        assert kept <= set().union(*found[case_id]), "what was said to be kept is kept"
    beyond = sum(map(len, found.values())) - sum(len(ids) // 2 for ids in promised.values())
    # The kill came between the rename and the word: more than was promised is no harm, but never much.
    assert 0 <= beyond <= KEEPERS * 8

    keys, requests = unique("spool.keys"), unique("spool.requests")
    create_topics(kafka, keys, requests)
    forwarder = ["forward", str(root), kafka, keys, requests]
    entries = sum(map(len, found.values()))
    for _ in range(FORWARDERS):
        killed_after(child(*forwarder), moments.randint(1, entries // (4 * FORWARDERS)))
    assert standing(root), "they were killed in the middle of their work"
    with child(*forwarder) as last:
        assert last.wait(30) == 0
    assert [path.name for path in root.iterdir()] == ["lock"]

    records = read_all(kafka, keys), read_all(kafka, requests)
    on_keys, on_requests = map(order_of_first, records)
    assert on_keys.keys() == on_requests.keys() == found.keys()
    for case_id, waited in found.items():
        withdrawn = len(waited) > 1
        assert on_keys[case_id] == [REQUEST[0], WITHDRAWAL[1]][: 1 + withdrawn]
        assert on_requests[case_id] == [REQUEST[1], WITHDRAWAL[0]][: 1 + withdrawn]
    expected = set().union(*(ids for waited in found.values() for ids in waited))
    written = [headers_of(message)["ce_id"] for topic in records for message in topic]
    assert set(written) == expected
    assert expected >= {event_id("request.submitted", case_id, 1) for case_id in promised}
    # An erased case stays erased: its key is not written again behind its tombstone.
    last_values = {headers_of(message)["ce_subject"]: message.value() for message in records[0]}
    assert {case_id for case_id, value in last_values.items() if value is None} == {
        case_id for case_id, waited in found.items() if len(waited) > 1
    }
