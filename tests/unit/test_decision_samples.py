"""The sample requests are the oracle: each gives every field that is expected of it."""

from datetime import date
from typing import Any

import pytest

from shared.contracts.request import RequestBody
from shared.reference import sample_requests
from tests.unit.deciding import decided

SAMPLES = sample_requests()
NAMES = {"alert_org_ids": "alert", "inform_org_ids": "inform", "candidate_nis": "candidates"}
ONLY_FOR_READERS = {"why", "after_confirmation"}


def body_of(sample: dict[str, Any], **changes: Any) -> RequestBody:
    return RequestBody.model_validate({**sample["request"], "need": sample["stated_need"], **changes})


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample["id"])
def test_every_expected_field_of_a_sample_is_decided(sample: dict[str, Any]) -> None:
    decision = decided(body_of(sample).facts(), date.fromisoformat(sample["as_of"])).model_dump(mode="json")
    expected = {"candidate_nis": [], **sample["expected"]}
    for field, value in expected.items():
        if field not in ONLY_FOR_READERS:
            assert decision[NAMES.get(field, field)] == value, field


@pytest.mark.parametrize(
    "sample", [one for one in SAMPLES if "after_confirmation" in one["expected"]], ids=lambda one: one["id"]
)
def test_a_confirmed_candidate_is_decided_as_the_sample_says(sample: dict[str, Any]) -> None:
    after = sample["expected"]["after_confirmation"]
    place = {**sample["request"]["place"], "nis": after["nis"]}
    decision = decided(body_of(sample, place=place).facts(), date.fromisoformat(sample["as_of"]))
    assert decision.nis == after["nis"]
    assert decision.rule == after["rule"]
    assert list(decision.alert) == after["alert_org_ids"]


def test_there_are_samples() -> None:
    assert len(SAMPLES) == 65
