"""References, states and drafts: the pure parts of intake."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain.drafts import Draft
from services.intake.domain.form.advice import ANSWER_OF_RULE, answer_of
from services.intake.domain.references import (
    ALPHABET,
    hash_of,
    new_reference,
    opens,
    read_reference,
    secret_candidates,
)
from services.intake.domain.status import Decided, Known, organisations, state


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


ROUTED = Decided("routed", alert=("agii",), inform=("vdab",))
TO_ANOTHER = Decided("routed", alert=("atlas", "ocmw-11002"))
INFORMED = Decided("informed", inform=("unia", "vmri"), rule="G6")
TRIAGE = Decided("triage", alert=("agii",))
WITHDRAWN = Decided("withdrawn")


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Known(), "received"),
        (Known({1: ROUTED}), "referred"),
        (Known({1: INFORMED}), "answered"),
        (Known({1: TRIAGE}), "needs_person"),
        (Known({1: TRIAGE, 2: ROUTED}), "referred"),
        (Known({1: ROUTED}, accepted={1: "agii"}), "accepted"),
        (Known({1: ROUTED, 2: TO_ANOTHER}, accepted={1: "agii"}), "referred"),
        (Known({1: ROUTED, 2: TRIAGE}, accepted={1: "agii"}), "needs_person"),
        (Known({1: ROUTED}, accepted={1: "agii"}, closed=True), "closed"),
        (Known({1: ROUTED, 0: WITHDRAWN}, closed=True), "withdrawn"),
        (Known({1: ROUTED, 0: WITHDRAWN}, erased=True), "erased"),
        (Known({1: Decided("erased")}), "erased"),
    ],
)
def test_the_state_follows_from_what_is_known(known: Known, expected: str) -> None:
    assert state(known) == expected


def test_the_order_in_which_decisions_become_known_changes_nothing() -> None:
    decisions = [(1, ROUTED), (2, TRIAGE), (3, TO_ANOTHER)]
    for order in permutations(decisions):
        assert state(Known(dict(order))) == "referred"
        assert organisations(Known(dict(order))) == TO_ANOTHER.alert


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (Known(), ()),
        (Known({1: ROUTED}), ("agii",)),
        (Known({1: ROUTED, 2: TO_ANOTHER}), ("atlas", "ocmw-11002")),
        (Known({1: ROUTED, 2: TO_ANOTHER}, accepted={2: "ocmw-11002"}), ("ocmw-11002",)),
        (Known({1: ROUTED, 2: TO_ANOTHER}, accepted={1: "agii"}), ("atlas", "ocmw-11002")),
        (Known({1: INFORMED}), ("unia", "vmri")),
    ],
)
def test_the_asker_is_told_who_has_the_request_now_or_who_can_help(
    known: Known, expected: tuple[str, ...]
) -> None:
    assert organisations(known) == expected


@pytest.mark.parametrize(
    "known",
    [
        Known({1: TRIAGE}),
        Known({1: ROUTED}, accepted={1: "agii"}, closed=True),
        Known({1: ROUTED, 0: WITHDRAWN}),
        Known({1: ROUTED}, erased=True),
    ],
)
def test_nobody_is_named_while_a_person_chooses_or_once_the_case_is_over(known: Known) -> None:
    assert organisations(known) == ()


def test_an_answer_says_why_nobody_was_alerted() -> None:
    for rule, answer in ANSWER_OF_RULE.items():
        assert answer_of(rule, consent=True) == answer
        assert answer_of(rule, consent=False) == answer, "it would hold with agreement as well"
    assert answer_of("R18", consent=False) == "no_consent"
    assert answer_of("a rule of a later table", consent=True) == "general"


def test_a_key_is_remembered_for_24_hours_from_receipt() -> None:
    received = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    draft = Draft(
        case_id="c", reference="r", secret="s", wrapped_key=None, received_at=received, body_mac=None
    )
    assert draft.seconds_left(received) == 86_400
    assert draft.seconds_left(received + timedelta(hours=23, minutes=59)) == 60
    assert draft.seconds_left(received + timedelta(hours=24)) == 0
