"""References, states and drafts: the pure parts of intake."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain.drafts import Draft
from services.intake.domain.references import (
    ALPHABET,
    hash_of,
    new_reference,
    opens,
    read_reference,
    secret_candidates,
)
from services.intake.domain.status import Known, state
from shared.contracts.vocabulary import Outcome


def test_a_reference_is_eight_characters_that_cannot_be_misheard() -> None:
    for _ in range(200):
        reference = new_reference()
        assert len(reference) == 8
        assert set(reference) <= set(ALPHABET)
        assert not set(reference) & set("ILOU")


@pytest.mark.parametrize("typed", ["7k3m9qta", "7K3M-9QTA", "7K3M 9QTA"])
def test_a_reference_is_read_however_it_is_typed(typed: str) -> None:
    assert read_reference(typed) == "7K3M9QTA"


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert read_reference("oOiIlL00") == "00111100"


@given(st.text(alphabet=ALPHABET, min_size=8, max_size=8))
def test_reading_a_reference_never_changes_a_right_one(reference: str) -> None:
    assert read_reference(reference) == reference


def test_only_the_secret_itself_opens_its_hash() -> None:
    (secret,) = secret_candidates(["a" * 64])
    assert len(secret) == 32, "128 bits in hexadecimal"
    assert opens(secret, hash_of(secret))
    assert not opens("b" * 32, hash_of(secret))


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Known(), "received"),
        (Known({1: "routed"}), "referred"),
        (Known({1: "informed"}), "answered"),
        (Known({1: "triage"}), "needs_person"),
        (Known({1: "triage", 2: "routed"}), "referred"),
        (Known({1: "routed"}, accepted=[1]), "accepted"),
        (Known({1: "routed", 2: "triage"}, accepted=[1]), "needs_person"),
        (Known({1: "routed"}, accepted=[1], closed=True), "closed"),
        (Known({1: "routed", 0: "withdrawn"}, closed=True), "withdrawn"),
        (Known({1: "routed", 0: "withdrawn"}, erased=True), "erased"),
    ],
)
def test_the_state_follows_from_what_is_known(known: Known, expected: str) -> None:
    assert state(known) == expected


def test_the_order_in_which_decisions_become_known_changes_nothing() -> None:
    decisions: list[tuple[int, Outcome]] = [(1, "routed"), (2, "triage"), (3, "routed")]
    assert {state(Known(dict(order))) for order in permutations(decisions)} == {"referred"}


def test_a_key_is_remembered_for_24_hours_from_receipt() -> None:
    received = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    draft = Draft(
        case_id="c", reference="r", secret="s", wrapped_key=None, received_at=received, body_mac=None
    )
    assert draft.seconds_left(received) == 86_400
    assert draft.seconds_left(received + timedelta(hours=23, minutes=59)) == 60
    assert draft.seconds_left(received + timedelta(hours=24)) == 0
