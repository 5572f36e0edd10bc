"""The published contracts: no drift, every past version still read, the AsyncAPI document valid."""

import json
import subprocess
from pathlib import Path

import pytest

from shared import topics
from shared.contracts.documents import FOLDER, MODELS, documents

FIXTURES = Path(__file__).parent / "fixtures"
JS = Path(__file__).parents[1] / "js"


@pytest.mark.parametrize("name", sorted(documents()))
def test_the_committed_document_is_what_the_contracts_say_today(name: str) -> None:
    committed = (FOLDER / name).read_text("utf-8")
    assert committed == documents()[name], "run: python -m shared.contracts.documents"


def test_no_document_is_left_of_a_contract_that_is_gone() -> None:
    committed = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.json")}
    assert committed == set(documents())


def test_every_event_type_of_the_registry_stands_on_one_topic() -> None:
    placed = [type_ for topic in topics.TOPICS for type_ in topic.types]
    assert sorted(placed) == sorted(MODELS)


@pytest.mark.parametrize("path", sorted(FIXTURES.rglob("*.json")), ids=lambda path: path.stem)
def test_a_value_of_an_earlier_version_still_opens_with_everything_it_said(path: Path) -> None:
    fixture = json.loads(path.read_text("utf-8"))
    read = MODELS[path.stem].model_validate_json(json.dumps(fixture))
    again = json.loads(read.model_dump_json())
    assert _contains(again, fixture)


@pytest.mark.parametrize("type_", sorted(MODELS))
def test_every_event_type_has_a_fixture_of_its_first_version(type_: str) -> None:
    assert (FIXTURES / "v1" / f"{type_}.json").exists()


@pytest.mark.parametrize("path", sorted(FIXTURES.rglob("*.json")), ids=lambda path: path.stem)
def test_readers_ignore_a_field_that_a_newer_writer_added(path: Path) -> None:
    fixture = json.loads(path.read_text("utf-8"))
    MODELS[path.stem].model_validate_json(json.dumps({**fixture, "added_later": 1}))
    if "body" in fixture:
        newer = {**fixture, "body": {**fixture["body"], "added_later": 1}}
        MODELS[path.stem].model_validate_json(json.dumps(newer))


@pytest.mark.needs("node")
def test_the_asyncapi_document_is_valid_for_the_reference_parser() -> None:
    run = subprocess.run(
        ["node", JS / "check_asyncapi.mjs", FOLDER / "asyncapi.json"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("3.0.0")


def _contains(whole: object, part: object) -> bool:
    """Whether everything in ``part`` stands in ``whole``; new optional fields may stand there besides."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _contains(whole[key], value) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(_contains, whole, part))
    return whole == part
