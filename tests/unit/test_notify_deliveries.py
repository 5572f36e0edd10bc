"""Whom a decision alerts, and what notify makes of its events."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from services.notify.domain.delivery import Delivery, deliveries
from shared.contracts.events import CaseDecided
from shared.contracts.ids import message_id
from shared.contracts.vocabulary import Outcome
from shared.errors import ContractError
from tests.notifying import START, Case, decided

CASE = Case()


def _sent(value: CaseDecided, channels: Sequence[str] = ("email", "webhook")) -> list[Delivery]:
    return deliveries(
        CASE.envelope(urgency="urgent"), value, lambda *_: [channels] if channels else [], START
    )


def test_each_organisation_of_alert_is_told_over_each_of_its_channels() -> None:
    found = _sent(decided("agii-gent", "amal"))
    assert [(one.organisation, one.channel) for one in found] == [
        ("agii-gent", "email"),
        ("agii-gent", "webhook"),
        ("amal", "email"),
        ("amal", "webhook"),
    ]
    assert found[1].id == message_id(CASE.id, 1, "agii-gent", "webhook")
    assert {one.urgency for one in found} == {"urgent"}


def test_an_organisation_named_twice_is_told_once() -> None:
    assert len(_sent(decided("amal", "amal"))) == 2


def test_inform_is_never_told() -> None:
    value = decided("amal")
    assert value.decision.inform
    assert {one.organisation for one in _sent(value)} == {"amal"}


@pytest.mark.parametrize("outcome", ["informed", "triage", "withdrawn", "erased"])
def test_any_other_outcome_tells_nobody_whatever_stands_in_alert(outcome: Outcome) -> None:
    assert _sent(decided("amal", outcome=outcome)) == []


def test_an_organisation_without_channel_gives_a_delivery_that_says_so() -> None:
    (one,) = _sent(decided("amal"), channels=())
    assert one.channel is None
    assert one.id not in {message_id(CASE.id, 1, "amal", name) for name in ("email", "webhook")}


def test_each_round_has_ids_of_its_own() -> None:
    first, second = _sent(decided("amal")), _sent(decided("amal", attempt=2))
    assert not {one.id for one in first} & {one.id for one in second}


def test_a_decision_older_than_the_topic_of_reports_is_left_alone() -> None:
    assert _sent(decided("amal", at=START - timedelta(days=401))) == []
    assert _sent(decided("amal", at=START - timedelta(days=399)))


def test_a_routed_case_without_reference_breaks_its_contract() -> None:
    with pytest.raises(ContractError):
        _sent(decided("amal", reference=None))
