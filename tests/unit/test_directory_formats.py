"""A directory goes out in our own format and in HSDS 3 and comes back; other files say what they lack."""

import copy
import json
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from shared.contracts.directory import OrganisationEntry
from shared.deciding.reference import load_reference
from shared.deciding.upkeep import CurrentReference
from shared.directory import hsds, own
from shared.directory.reading import Reading
from shared.reference import FOLDER, json_document
from tests.unit.deciding import tables
from tests.unit.directory import changed, entries, entry, fields

ON = date(2026, 11, 25)

DIRECTORIES = st.lists(entries(), max_size=4, unique_by=lambda one: one.id)


def through_json(document: Any) -> Any:
    return json.loads(json.dumps(document))


def organization(**other: Any) -> dict[str, Any]:
    """An organization in HSDS as we write it, some fields replaced."""
    made = hsds.write([entry(services=["onthaal"], hours={"mon": [["09:00", "12:00"]]})], ON)
    return {**made["contents"][0], **other}


def service(**other: Any) -> dict[str, Any]:
    """That organization with some fields of its one service replaced."""
    made = organization()
    made["services"] = [{**made["services"][0], **other}]
    return made


def schedule(**other: Any) -> dict[str, Any]:
    """That organization with some fields of its one schedule replaced."""
    (known,) = organization()["services"][0]["schedules"]
    return service(schedules=[{**known, **other}])


def problems(reading: Reading) -> list[tuple[str, str, str]]:
    """Severity, field and reason of each finding."""
    return [(one.severity, one.field, one.reason) for one in reading.findings]


@given(directory=DIRECTORIES)
@settings(max_examples=150, deadline=None)
def test_every_directory_survives_the_way_through_hsds(directory: list[OrganisationEntry]) -> None:
    reading = hsds.read(through_json(hsds.write(directory, ON)))
    assert reading.findings == []
    assert list(reading.entries.values()) == directory


@given(directory=DIRECTORIES)
@settings(max_examples=100, deadline=None)
def test_every_directory_survives_the_way_through_our_own_format(directory: list[OrganisationEntry]) -> None:
    reading = own.read(through_json(own.write(directory, ON)), {})
    assert reading.findings == []
    assert {one.id: one for one in directory} == reading.entries


def test_the_committed_directory_is_the_same_to_the_decision_after_its_way_through_hsds() -> None:
    reading = hsds.read(through_json(hsds.write(own.committed().values(), ON)))
    current = CurrentReference(tables())
    for id_ in own.committed():
        current.apply(id_, None)
    assert not current.directory.organisations
    for one in reading.entries.values():
        current.apply(one.id, changed(one))
    assert current.directory.organisations == tables().directory.organisations
    assert current.directory.templates == tables().directory.templates


def test_the_committed_file_differs_from_its_export_in_nothing_that_is_read(tmp_path: Any) -> None:
    document = own.write(own.committed().values(), ON)
    for name in FOLDER.glob("*.*"):
        (tmp_path / name.name).write_bytes(name.read_bytes())
    (tmp_path / "names_nl.csv").write_text("id,name_nl\n")  # the names stand in the export itself
    (tmp_path / "organisations.json").write_text(json.dumps(document), "utf-8")
    exported, files = load_reference(tmp_path).directory, load_reference().directory
    assert exported.organisations == files.organisations
    assert exported.templates == files.templates


def test_what_is_written_fits_the_schema_and_its_schema_is_one() -> None:
    schema = json_document("organizations.schema.json", FOLDER / "hsds")
    Draft202012Validator.check_schema(schema)
    page = hsds.write(own.committed().values(), ON)
    assert list(Draft202012Validator(schema).iter_errors(page)) == []
    assert page["total_items"] == len(page["contents"]) == len(own.committed())


def test_every_thing_in_hsds_has_an_id_of_its_own_which_is_the_same_at_each_export() -> None:
    one, other = (hsds.write(own.committed().values(), day) for day in (ON, date(2030, 1, 1)))

    def ids(thing: Any) -> list[str]:
        if isinstance(thing, dict):
            own_ids = [thing["id"]] if "id" in thing else []
            return own_ids + [id_ for value in thing.values() for id_ in ids(value)]
        return [id_ for value in thing for id_ in ids(value)] if isinstance(thing, list) else []

    found = ids(one["contents"])
    assert len(set(found)) == len(found)
    assert ids(other["contents"]) == found
    assert {UUID(id_).version for id_ in found} == {5}


def test_an_ended_organisation_is_defunct_from_the_day_after_its_last() -> None:
    last = entry(valid_to="2026-11-25")
    for day, status in ((date(2026, 11, 25), "active"), (date(2026, 11, 26), "defunct")):
        (written,) = hsds.write([last], day)["contents"]
        assert [one["status"] for one in written["services"]] == [status]


def test_hours_become_weekly_schedules_in_local_time() -> None:
    made = entry(hours={"sat": [["10:00", "12:00"]], "mon": [["09:00", "12:00"], ["13:00", "17:00"]]})
    (written,) = hsds.write([made], ON)["contents"]
    assert [
        (one["freq"], one["byday"], one["opens_at"], one["closes_at"])
        for one in written["services"][0]["schedules"]
    ] == [
        ("WEEKLY", "MO", "09:00", "12:00"),
        ("WEEKLY", "MO", "13:00", "17:00"),
        ("WEEKLY", "SA", "10:00", "12:00"),
    ]


@pytest.mark.parametrize("wrap", [lambda one: one, lambda one: [one], lambda one: {"contents": [one]}])
def test_one_organization_a_list_of_them_and_a_page_are_read(wrap: Any) -> None:
    assert list(hsds.read(wrap(organization())).entries) == ["ic-example"]


def test_schedules_of_other_software_are_read_where_they_mean_weekly_local_times() -> None:
    made = schedule(byday="MO, TU,WE", opens_at="08:30:00", closes_at="12:15", interval=1)
    (read,) = hsds.read(made).entries.values()
    assert read.hours == dict.fromkeys(("mon", "tue", "wed"), (("08:30", "12:15"),))


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        ({"freq": "MONTHLY"}, "repeat otherwise than each week"),
        ({"interval": 2}, "repeat otherwise than each week"),
        ({"valid_to": "2026-12-24"}, "hold only for a while"),
        ({"opens_at": "09:00+01:00"}, "hold no weekday or no local time"),
        ({"opens_at": "09:00Z"}, "hold no weekday or no local time"),
        ({"byday": "1MO"}, "hold no weekday or no local time"),
    ],
)
def test_schedules_that_are_no_weekly_local_times_are_refused(wrong: dict[str, Any], reason: str) -> None:
    assert ("error", "schedules", reason) in problems(hsds.read(schedule(**wrong)))


@pytest.mark.parametrize(
    ("broken", "field"),
    [
        (organization(id="no uuid"), "id"),
        (organization(description=None), "description"),
        ({key: value for key, value in organization().items() if key != "name"} | {"x": 1}, "entry"),
        (service(status="open"), "services.0.status"),
        (schedule(freq="DAILY"), "services.0.schedules.0.freq"),
        (organization(attributes=[{"label": "no id"}]), "attributes.0"),
    ],
)
def test_what_does_not_fit_the_schema_of_hsds_is_refused_with_its_place(
    broken: dict[str, Any], field: str
) -> None:
    reading = hsds.read({"contents": [broken]})
    assert [(one.severity, one.field) for one in reading.findings] == [("error", field)]
    assert reading.findings[0].reason.startswith("does not fit HSDS 3: ")
    assert reading.entries == {}


@pytest.mark.parametrize(
    ("made", "field"),
    [
        (organization(email="info@centre.example"), "email"),
        (organization(website="https://centre.example"), "website"),
        (organization(phones=[{"id": organization()["id"], "number": "1"}]), "phones"),
        (organization(contacts=[{"id": organization()["id"]}]), "contacts"),
        (organization(locations=[{"id": organization()["id"]}]), "locations"),
        (service(email="info@centre.example"), "services[0].email"),
        (service(phones=[{"id": organization()["id"]}]), "services[0].phones"),
    ],
)
def test_contact_data_in_hsds_is_refused(made: dict[str, Any], field: str) -> None:
    (found,) = hsds.read(made).errors
    assert (found.field, found.reason) == (field, "is contact data")
    assert "registers its own channels" in found.remedy


def test_empty_contact_fields_are_no_contact_data() -> None:
    assert hsds.read(organization(phones=[], contacts=[], locations=[])).findings == []


@pytest.mark.parametrize("part", ["contact", "email", "phone"])
def test_contact_data_in_our_own_format_is_refused(part: str) -> None:
    reading = own.read({"organisations": [fields(**{part: "info@centre.example"})]}, {})
    assert problems(reading) == [("error", part, "is contact data")]
    assert own.read({"organisations": [fields(**{part: None})]}, {}).findings == []


def test_an_organization_without_an_id_of_ours_says_how_to_give_it_one() -> None:
    (found,) = hsds.read(organization(organization_identifiers=[])).findings
    assert found.field == "organization_identifiers"
    assert "identifier_scheme wegwijzer" in found.remedy


def test_what_hsds_holds_besides_is_named_as_not_taken_over() -> None:
    reading = hsds.read(organization(logo="https://centre.example/logo.png", tax_id="1"))
    assert problems(reading) == [("warning", "logo, tax_id", "is not taken over")]
    assert list(reading.entries) == ["ic-example"]


def test_a_file_of_other_software_is_read_as_far_as_it_goes() -> None:
    made = copy.deepcopy(organization(alternate_name="ICV", description="Sinds 1990."))
    ours = {"kind": "integration-centre", "receives": "alerts"}
    made["attributes"] = [one for one in made["attributes"] if one["label"].partition(":")[2] in ours]
    del made["services"][0]["service_areas"][0]["attributes"]
    made["services"][0]["languages"] = [{"id": made["id"], "code": "ti"}]
    reading = hsds.read(made)
    (read,) = reading.entries.values()
    assert [one.field for one in reading.findings] == ["service_areas"]
    assert (read.alt_names, read.note, read.languages) == (("ICV",), "Sinds 1990.", ("ti",))
    assert (read.working_area.type, read.working_area.description) == ("other", "Limburg")


def test_an_organization_without_kind_or_receives_is_refused() -> None:
    reading = hsds.read(organization(attributes=[]))
    assert {(one.field, one.reason) for one in reading.errors} == {
        ("kind", "is missing"),
        ("receives", "is missing"),
    }


@pytest.mark.parametrize(
    ("document", "field"),
    [
        ({"organisations": [fields(hours={"mon": [["9:00", "12:00"]]})]}, "hours.mon.0.0"),
        ({"organisations": [fields(valid_from="2020-01-02", valid_to="2020-01-01")]}, "valid_to"),
        ({"organisations": [fields(receives="everything")]}, "receives"),
        ({"organisations": [fields(opening="always")]}, "opening"),
        ({"organisations": [fields(), fields()]}, "id"),
        ({"organisations": [fields(id="ic-{nis}")]}, "id"),
        ({"templates": [fields(regions=["02000"], name_nl="{gemeente}")]}, "id"),
        ({"templates": [fields(id="ic-{nis}", regions=["02000"], name_nl="het centrum")]}, "name_nl"),
        ({"organisations": ["ic-example"]}, "entry"),
        ({"organisations": {}}, "organisations"),
    ],
)
def test_a_broken_entry_is_refused_with_field_reason_and_remedy(document: Any, field: str) -> None:
    (found,) = own.read(document, {}).findings
    assert (found.severity, found.field) == ("error", field)
    assert found.reason
    assert found.remedy
