"""Who may read what: school, interpreter and neighbour mediator never learn a residence status."""

import itertools
import json
from typing import Any

import pytest

from services.routing.domain.views import views
from shared.contracts.receivers import receiver_kind
from shared.contracts.request import RequestBody
from shared.contracts.vocabulary import NEEDS, RESIDENCES
from tests.unit.deciding import decided, tables

SECRET = "Ik heb geen papieren"


def body(need: str, **more: Any) -> RequestBody:
    return RequestBody.model_validate(
        {
            "role": "person",
            "need": need,
            "language": "ar",
            "consent_to_share": True,
            "place": {"postal_code": "9000"},
            "text": SECRET,
            "contact": {"email": "a@example.org"},
            **more,
        }
    )


def seen(request: RequestBody, kind: str) -> dict[str, Any]:
    return json.loads(json.dumps(views(request, decided(request.facts()))[kind]))  # type: ignore[no-any-return]


@pytest.mark.parametrize("need", NEEDS)
def test_the_restricted_view_is_the_same_whatever_the_residence(need: str) -> None:
    silent = [seen(body(need, residence=one), "restricted") for one in ("without_permit", "asylum")]
    assert silent[0] == silent[1]
    spoken = [seen(body(need, residence=one, text=None, role="person"), "restricted") for one in RESIDENCES]
    assert all(one == spoken[0] for one in spoken)


def test_the_restricted_view_holds_nothing_that_gives_a_status_away() -> None:
    for need, residence in itertools.product(NEEDS, RESIDENCES):
        view = seen(body(need, residence=residence), "restricted")
        assert not view.keys() & {
            "residence",
            "target_group",
            "rule",
            "explanation",
            "legal_basis",
            "responsible_authority",
            "arrived_recently",
            "lives_in_caravan",
            "sensitive",
        }


def test_the_text_reaches_a_restricted_receiver_only_as_the_task_itself() -> None:
    order = body("interpreter_by_phone", role="professional", text="Tolk Tigrinya, morgen 10 uur")
    assert seen(order, "restricted")["text"] == "Tolk Tigrinya, morgen 10 uur"
    assert seen(body("neighbourhood_conflict", text="Lawaai"), "restricted")["text"] == "Lawaai"
    school = seen(body("school_enrolment", minor=True), "restricted")
    assert (school["text"], school["text_withheld"]) == (None, True)


@pytest.mark.parametrize("residence", ["without_permit", "asylum", "temporary_protection"])
def test_the_text_is_withheld_where_the_request_names_a_status(residence: str) -> None:
    for need in NEEDS:
        assert SECRET not in json.dumps(seen(body(need, residence=residence), "restricted"))


def test_an_organisation_reads_what_it_needs_to_help() -> None:
    view = seen(body("humane_guidance", residence="without_permit"), "organisation")
    assert view["residence"] == "without_permit"
    assert view["text"] == SECRET
    assert "Regel R47" in view["explanation"]


def test_the_asker_reads_the_outcome_and_where_to_go() -> None:
    assert seen(body("social_assistance"), "asker") == {
        "outcome": "routed",
        "turn_to": ["ocmw-44021", "lb-44021"],
        "emergency": False,
    }
    assert seen(body("life_threatening"), "asker")["emergency"] is True


def test_the_asker_is_not_told_a_proposal_that_nobody_confirmed() -> None:
    assert seen(body("caravan_pitch"), "asker")["turn_to"] == []


def test_the_authority_counts_and_reads_nothing_about_anybody() -> None:
    assert seen(body("humane_guidance", residence="without_permit", urgent=True), "authority") == {
        "region_class": "FLANDERS_GENT",
        "nis": "44021",
        "urgency": "urgent",
        "outcome": "triage",
    }


@pytest.mark.parametrize("need", ["interpreter_by_phone", "neighbourhood_conflict", "school_enrolment"])
def test_whether_words_were_withheld_tells_a_restricted_reader_nothing(need: str) -> None:
    silent = seen(body(need, residence="legal", text=None), "restricted")
    withheld = seen(body(need, residence="without_permit", text="Mag niemand weten."), "restricted")
    assert silent == withheld


@pytest.mark.parametrize(
    ("organisation", "need", "kind"),
    [
        ("agii-stv", "interpreter_on_site", "restricted"),
        ("school-lop-44021", "school_enrolment", "restricted"),
        ("lb-44021", "neighbourhood_conflict", "restricted"),
        ("vgc", "neighbourhood_initiative", "restricted"),
        ("ocmw-44021", "urgent_medical_care", "organisation"),
        ("amal", "school_enrolment", "organisation"),
        ("lb-44021", "humane_guidance", "organisation"),
    ],
)
def test_the_kind_of_receiver_follows_organisation_and_need(organisation: str, need: str, kind: str) -> None:
    organisation_kind = tables().directory.kind_of(organisation)
    assert organisation_kind is not None
    assert receiver_kind(organisation_kind, need) == kind
