"""The directory follows its topic: decisions go by the latest entry, and a bad record changes nothing."""

from datetime import UTC, date, datetime
from functools import partial

import pytest
from cloudevents.core.bindings.kafka import KafkaMessage, from_binary_event
from pydantic import ValidationError

from services.routing.handlers import Routing
from shared.clock import FakeClock
from shared.contracts.decision import Decision, Facts
from shared.contracts.directory import ORGANISATION_CHANGED, OrganisationChanged, OrganisationEntry
from shared.contracts.ids import change_id
from shared.deciding.decide import decide
from shared.deciding.reference import load_reference
from shared.deciding.upkeep import CurrentReference
from shared.directory import own
from shared.directory.records import changed as record_of
from shared.directory.records import read_change, removed
from shared.errors import ContractError, EnvelopeError
from shared.projections.directory import FollowedReference
from tests.support import submitted
from tests.unit.deciding import TODAY, facts, tables
from tests.unit.directory import AT, Received, changed, committed, entry, fields

DUTCH = partial(facts, "learn_dutch", "9000", "Gent")
GENT = "amal"
"""Who receives that today."""


def decided(current: CurrentReference, request: Facts, on: date = TODAY) -> Decision:
    return decide(request, current.gazetteer, current.policy, current.directory, on)


@pytest.fixture
def followed() -> FollowedReference:
    return FollowedReference("127.0.0.1:1", tables())


def test_what_the_files_say_counts_while_nothing_stands_on_the_topic(followed: FollowedReference) -> None:
    assert decided(followed, DUTCH()).alert == (GENT,)


def test_the_latest_entry_of_an_id_counts_before_that_of_the_files(followed: FollowedReference) -> None:
    old = committed(GENT)
    followed.fold(Received.of(record_of(changed(old, valid_to="2026-10-31"))))
    assert decided(followed, DUTCH()).outcome == "triage"
    assert decided(followed, DUTCH(), date(2026, 10, 31)).alert == (GENT,)
    followed.fold(Received.of(record_of(changed(old, name_nl="de dienst van Gent"))))
    found = decided(followed, DUTCH())
    assert found.alert == (GENT,)
    assert "de dienst van Gent" in found.explanation


def test_an_empty_value_takes_an_organisation_out_until_it_is_written_again(
    followed: FollowedReference,
) -> None:
    followed.fold(Received.of(removed(GENT, AT)))
    assert GENT not in followed.directory.organisations
    assert decided(followed, DUTCH()).outcome == "triage"
    followed.fold(Received.of(record_of(changed(committed(GENT)))))
    assert decided(followed, DUTCH()).alert == (GENT,)


def test_a_template_is_changed_for_every_municipality(followed: FollowedReference) -> None:
    template = committed("lb-{nis}")
    followed.fold(Received.of(record_of(changed(template, name_nl="het sociaal huis van {gemeente}"))))
    found = decided(followed, facts("orientation", "8400", "Oostende"))
    assert found.alert == ("lb-35013",)
    assert "het sociaal huis van Oostende" in found.explanation
    followed.fold(Received.of(removed("lb-{nis}", AT)))
    assert decided(followed, facts("orientation", "8400", "Oostende")).outcome == "triage"


def test_an_organisation_that_receives_no_cases_any_more_is_sent_none_whatever_the_table_says(
    followed: FollowedReference,
) -> None:
    followed.fold(Received.of(record_of(changed(committed(GENT), receives="named_only"))))
    found = decided(followed, DUTCH())
    assert (found.outcome, found.alert) == ("triage", ())
    followed.fold(Received.of(record_of(changed(committed("lb-{nis}"), receives="named_only"))))
    found = decided(followed, facts("orientation", "8400", "Oostende"))
    assert (found.outcome, found.alert) == ("triage", ())


def test_an_organisation_that_stands_in_no_decision_is_not_even_named(followed: FollowedReference) -> None:
    request = facts("asylum_reception", "9000", "Gent")
    named = decided(followed, request).inform
    assert named
    for id_ in named:
        followed.fold(Received.of(record_of(changed(committed(id_), receives="nothing"))))
    assert decided(followed, request).inform == ()


def test_who_holds_the_tables_goes_on_with_them_undisturbed(followed: FollowedReference) -> None:
    before = followed.reference
    followed.fold(Received.of(removed(GENT, AT)))
    assert GENT in before.directory.organisations
    assert followed.reference is followed.reference
    assert GENT not in followed.reference.directory.organisations
    assert followed.reference.gazetteer is before.gazetteer


def test_routing_decides_by_the_directory_of_the_moment_of_deciding(followed: FollowedReference) -> None:
    routing = Routing(followed, FakeClock(datetime(2026, 11, 24, 9, tzinfo=UTC)))
    assert routing._first(submitted(), AT).decision.alert == (GENT,)
    followed.fold(Received.of(removed(GENT, AT)))
    assert routing._first(submitted(), AT).decision.outcome == "triage"


@pytest.mark.parametrize(
    ("record", "refused"),
    [
        (Received(b"amal", b"{}", [("ce_type", ORGANISATION_CHANGED.encode())]), EnvelopeError),
        (Received(b"amal", b"{}"), EnvelopeError),
        (Received(b"amal", b"no json"), ContractError),
        (Received(b"amal", b'{"id": "amal"}'), ContractError),
        (Received.of(record_of(changed(entry()))), ContractError),
    ],
    ids=["no subject", "no type", "no json", "fields missing", "another id"],
)
def test_a_bad_record_is_refused_and_what_counted_goes_on_counting(
    followed: FollowedReference, record: Received, refused: type[Exception]
) -> None:
    record.key = b"amal"
    if refused is ContractError:
        record.headers = [("ce_type", ORGANISATION_CHANGED.encode()), ("ce_subject", b"amal")]
    before = followed.directory
    with pytest.raises(refused):
        followed.fold(record)
    assert followed.directory is before


def test_what_else_stands_on_the_topic_is_passed_by(followed: FollowedReference) -> None:
    policy = [("ce_type", b"be.wegwijzer.policy.published.v1"), ("ce_subject", b"amal")]
    followed.fold(Received(b"amal", b"{}", policy))
    followed.fold(Received(b"amal", None, policy))
    assert decided(followed, DUTCH()).alert == (GENT,)


def test_a_tombstone_without_headers_takes_out_as_well(followed: FollowedReference) -> None:
    followed.fold(Received(b"amal", None))
    assert GENT not in followed.directory.organisations


def test_every_entry_of_the_files_written_to_the_topic_changes_nothing(followed: FollowedReference) -> None:
    for one in own.committed().values():
        followed.fold(Received.of(record_of(changed(one))))
    files = load_reference().directory
    assert followed.directory.organisations == files.organisations
    assert followed.directory.templates == files.templates


def test_a_record_is_a_clear_cloudevent_with_an_id_that_type_subject_and_time_give() -> None:
    value = changed(entry())
    made = record_of(value)
    assert OrganisationChanged.model_validate_json(made.value) == value
    event = from_binary_event(KafkaMessage(dict(made.headers), made.key, made.value))
    assert event.get_id() == change_id(ORGANISATION_CHANGED, "ic-example", "2026-11-25T08:00:00.000Z")
    assert (event.get_source(), event.get_subject()) == ("/services/console", "ic-example")
    assert event.get_datacontenttype() == "application/json"
    assert {name for name, _ in made.headers} == {
        *(f"ce_{name}" for name in ("specversion", "id", "source", "type", "time", "subject")),
        "traceparent",
        "content-type",
    }
    assert read_change(Received.of(made)) == ("ic-example", value)
    assert removed("ic-example", AT).headers[:6] == made.headers[:6]


@pytest.mark.parametrize(
    "wrong",
    [
        {"valid_from": "2020-01-02", "valid_to": "2020-01-01"},
        {"regions": ["02000"]},
        {"id": "ic-{nis}"},
        {"id": "ic-{nis}", "regions": ["02000"], "name_nl": "het centrum"},
        {"id": "ic-{nis}", "regions": ["02000"], "name_nl": "{gemeente}", "valid_to": "2020-01-01"},
        {"id": "Ic Example"},
        {"receives": "everything"},
        {"hours": {}},
        {"hours": {"mon": []}},
        {"hours": {"monday": [["09:00", "12:00"]]}},
        {"hours": {"mon": [["12:00", "09:00"]]}},
        {"hours": {"mon": [["09:00", "12:00"], ["11:00", "13:00"]]}},
        {"hours": {"mon": [["9:00", "12:00"]]}},
        {"closed_on": ["20 July"]},
    ],
)
def test_an_entry_that_contradicts_itself_is_none(wrong: dict[str, object]) -> None:
    OrganisationEntry.model_validate(fields())
    with pytest.raises(ValidationError):
        OrganisationEntry.model_validate(fields(**wrong))


def test_no_field_of_the_contract_can_hold_an_address() -> None:
    made = entry(contact={"email": "info@centre.example"}, email="info@centre.example")
    assert "centre.example" not in changed(made).model_dump_json()
