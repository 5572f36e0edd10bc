"""The checks of a directory as a whole, what an import would change, and the command without Kafka."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from deploy.local.cli import app
from deploy.local.errors import CannotStartError
from shared.contracts.directory import OrganisationEntry
from shared.directory import hsds, own
from shared.directory.changes import FieldChange, plan, result
from shared.directory.check import check, vanishing
from shared.directory.reading import Finding
from tests.unit.deciding import TODAY, tables
from tests.unit.directory import entry, fields

Entries = dict[str, OrganisationEntry]


@pytest.fixture
def directory() -> Entries:
    return own.committed()


def found(directory: Entries) -> list[Finding]:
    kinds = {one.kind for one in own.committed().values()}
    return check(directory, tables().policy, tables().directory.province_templates, kinds)


def replaced(directory: Entries, id_: str, **other: Any) -> Entries:
    return directory | {id_: OrganisationEntry.model_validate({**directory[id_].plain(), **other})}


def test_nothing_is_wrong_with_the_committed_directory(directory: Entries) -> None:
    assert found(directory) == []


@pytest.mark.parametrize("id_", ["amal", "ic-prisma", "lb-{nis}"], ids=["plain", "by province", "template"])
def test_an_id_that_the_decision_table_names_may_not_be_gone(directory: Entries, id_: str) -> None:
    del directory[id_]
    missing = [one for one in found(directory) if one.where == id_ and one.field == "id"]
    assert {one.severity for one in missing} == {"error"}
    assert any("the decision table names it in alert of R" in one.reason for one in missing)
    assert all("valid_to" in one.remedy for one in missing)


def test_what_the_table_alerts_must_receive_alerts_and_what_it_names_something(directory: Entries) -> None:
    (one,) = found(replaced(directory, "amal", receives="named_only"))
    assert (one.severity, one.where, one.field) == ("error", "amal", "receives")
    assert {one.severity for one in found(replaced(directory, "bapa", receives="nothing"))} == {"error"}
    assert found(replaced(directory, "bapa", receives="named_only")) == []


@pytest.mark.parametrize(
    ("other", "field", "words"),
    [
        ({"successor_ids": ["nobody"]}, "successor_ids", "nobody is not there"),
        ({"successor_ids": ["ic-example"]}, "successor_ids", "is itself"),
        ({"kind": "integration-center"}, "kind", "is new"),
        ({"languages": ["nl", "nederlands"]}, "languages", "'nederlands' is no language"),
        ({"working_area": {"type": "planet"}}, "working_area", "'planet' is no type"),
        ({"working_area": {"type": "region", "regions": ["01000"]}}, "regions", "'01000' is no region"),
        ({"confidence": "sure"}, "confidence", "'sure' is not known"),
        ({"date_precision": "month"}, "date_precision", "'month' is not known"),
        ({"note": "Ask els@centre.example."}, "note", "a mail address or a telephone number"),
        ({"note": "Bel 011 30 56 00"}, "note", "a mail address or a telephone number"),
        ({"receives_note": "+32 (0)11 30 56 00"}, "receives_note", "a mail address or a telephone"),
        ({"alt_names": ["ICV, 0478/12.34.56"]}, "alt_names", "a mail address or a telephone number"),
    ],
)
def test_an_entry_that_fits_nowhere_is_an_error(
    directory: Entries, other: dict[str, Any], field: str, words: str
) -> None:
    (one,) = found(directory | {"ic-example": entry(**other)})
    assert (one.severity, one.where, one.field) == ("error", "ic-example", field)
    assert words in one.reason
    assert one.remedy


def test_years_and_codes_are_no_telephone_numbers(directory: Entries) -> None:
    note = "Since 2009-01-01, seat 02000, about 200 a year in 2013 2014; MB 08-11-2012, KB 12-12-1996."
    assert found(directory | {"ic-example": entry(note=note)}) == []


def test_a_successor_that_begins_before_the_end_is_a_warning_unless_only_the_years_are_known(
    directory: Entries,
) -> None:
    ends = {"valid_to": "2026-06-30", "successor_ids": ["ic-next"]}
    for begins, precision, severities in (
        ("2026-06-30", None, ["warning"]),
        ("2026-07-01", None, []),
        ("2026-06-30", "year", []),
    ):
        after = entry(id="ic-next", valid_from=begins, date_precision=precision)
        both = directory | {"ic-example": entry(**ends), "ic-next": after}
        assert [one.severity for one in found(both)] == severities


def test_ids_that_are_not_in_the_file_are_named(directory: Entries) -> None:
    few = {id_: directory[id_] for id_ in list(directory)[2:]}
    (one,) = vanishing(directory, few, prune=False)
    assert (one.severity, one.field) == ("warning", "id")
    assert one.reason == f"lacks {', '.join(list(directory)[:2])}"
    assert "--prune takes them out" in one.remedy
    (one,) = vanishing(directory, {}, prune=True)
    assert one.reason.endswith(f"and {len(directory) - 10} more")
    assert vanishing(directory, directory, prune=True) == []


def test_a_plan_holds_what_is_new_what_differs_and_removes_only_when_told(directory: Entries) -> None:
    after = {
        "amal": replaced(directory, "amal", languages=["nl"], note="New.")["amal"],
        "ic-example": entry(),
    }
    planned = plan(directory, after, prune=False)
    assert list(planned.new) == ["ic-example"]
    ((changed, fields_changed),) = planned.changed.values()
    assert changed == after["amal"]
    assert fields_changed[0] == FieldChange("languages", "", '["nl"]')
    assert [one.field for one in fields_changed] == ["languages", "note"]
    assert (planned.removed, len(planned)) == ((), 2)
    assert result(directory, planned) == directory | after
    pruned = plan(directory, after, prune=True)
    assert set(pruned.removed) == set(directory) - {"amal"}
    assert result(directory, pruned) == after
    assert len(plan(directory, directory, prune=True)) == 0


class File:
    """A file to check without Kafka."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "directory.json"

    def checked(self, document: Any, *arguments: str) -> Result:
        text = document if isinstance(document, str) else json.dumps(document)
        self.path.write_text(text, "utf-8")
        return CliRunner().invoke(app, ["directory", "check", str(self.path), "--offline", *arguments])


@pytest.fixture
def file(tmp_path: Path) -> File:
    return File(tmp_path)


def test_the_command_finds_the_format_by_the_content(file: File, directory: Entries) -> None:
    both = own.write(directory.values(), TODAY), hsds.write(directory.values(), TODAY)
    for document in (*both, both[1]["contents"]):
        checked = file.checked(document)
        assert (checked.exit_code, checked.stdout) == (0, "0 errors, 0 warnings\n")


def test_an_error_ends_with_exit_code_1_and_a_sentence_with_field_reason_and_remedy(file: File) -> None:
    checked = file.checked({"organisations": [fields(contact={"phone": "011"})]})
    assert checked.exit_code == 1
    first, *_, last = checked.stdout.splitlines()
    assert first == (
        "error: organisations[0] ic-example, contact: is contact data; leave it out: an organisation "
        "registers its own channels, and verifies them"
    )
    assert last == "1 error, 1 warning"


def test_a_file_without_ids_of_the_decision_table_is_an_error_once_it_is_to_prune(file: File) -> None:
    document = {"organisations": [fields()]}
    assert file.checked(document).exit_code == 0
    pruned = file.checked(document, "--prune")
    assert pruned.exit_code == 1
    assert "error: amal, id: is not there, but the decision table names it" in pruned.stdout


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ("{", "is no JSON"),
        ({"something": "else"}, "--format"),
        ([], "--format"),
    ],
)
def test_a_file_that_is_no_directory_is_one_clear_sentence(file: File, document: Any, words: str) -> None:
    checked = file.checked(document)
    assert isinstance(checked.exception, CannotStartError)
    assert words in str(checked.exception)


def test_a_format_can_be_forced_and_must_be_one_of_ours(file: File) -> None:
    forced = file.checked({"something": "else"}, "--format", "hsds")
    assert forced.exit_code == 1
    assert "does not fit HSDS 3" in forced.stdout
    assert file.checked({}, "--format", "csv").exit_code == 2


def test_a_file_that_is_not_there_and_a_system_that_does_not_run_are_one_sentence_each(
    tmp_path: Path,
) -> None:
    nothing: dict[str, str | None] = {"WEGWIJZER_KAFKA": None}
    data = ["--data", str(tmp_path)]
    for arguments, words in (
        (["check", str(tmp_path / "no.json")], "cannot be read"),
        (["export"], "./wegwijzer up"),
        (["check"], "./wegwijzer up"),
    ):
        answered = CliRunner().invoke(app, ["directory", *arguments, *data], env=nothing)
        assert isinstance(answered.exception, CannotStartError)
        assert words in str(answered.exception)
