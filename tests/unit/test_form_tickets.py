"""What pages carry in themselves: only what we sealed, for what we sealed it, and not for ever."""

import base64
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.domain.drafts import Draft
from services.intake.web.tickets import TICKET_LASTS, ReceiptPage, Tickets
from shared.sealing import Keyring

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OLDER, NEWER = b"k" * 32, b"n" * 32
TICKETS = Tickets(Keyring("k1", {"k1": OLDER}))
DRAFT = Draft(
    case_id="01890a5d-ac96-774b-bcce-b302099a8057",
    reference="7K3M9QTA",
    secret="5" * 32,
    wrapped_key='{"key_id":"k1","wrapped":"…"}',
    received_at=NOW,
    body_mac="0" * 64,
)
RECEIPT = ReceiptPage(reference="7K3M9QTA", secret="5" * 32, by_person=True, has_contact=False, danger=False)


def test_a_ticket_gives_back_the_very_request_that_was_prepared() -> None:
    assert TICKETS.redeem(TICKETS.issue(DRAFT), NOW) == DRAFT


def test_the_same_ticket_sent_twice_is_the_same_request() -> None:
    ticket = TICKETS.issue(DRAFT)
    assert TICKETS.redeem(ticket, NOW) == TICKETS.redeem(ticket, NOW + timedelta(minutes=1))


def test_a_receipt_can_be_read_again() -> None:
    assert TICKETS.read_receipt(TICKETS.receipt(RECEIPT)) == RECEIPT


def test_a_page_shows_nothing_of_what_it_carries_and_survives_a_form() -> None:
    for carried in (TICKETS.issue(DRAFT), TICKETS.receipt(RECEIPT)):
        assert carried.isascii()
        assert not set(carried) & set("+/&\"'<> "), "nothing that a form would encode or a page escape"
        assert DRAFT.secret not in carried
    assert TICKETS.issue(DRAFT) != TICKETS.issue(DRAFT), "sealed anew each time"


@pytest.mark.parametrize(
    ("age", "is_good"),
    [
        (timedelta(0), True),
        (TICKET_LASTS - timedelta(seconds=1), True),
        (TICKET_LASTS, False),
        (timedelta(days=3), False),
    ],
)
def test_a_page_that_stood_open_too_long_is_checked_once_more(age: timedelta, is_good: bool) -> None:
    assert (TICKETS.redeem(TICKETS.issue(DRAFT), NOW + age) is not None) is is_good


def test_a_ticket_ends_well_before_routing_forgets_its_id() -> None:
    assert timedelta(hours=48) >= 2 * TICKET_LASTS


@given(st.data())
def test_a_ticket_that_was_touched_anywhere_is_none(data: st.DataObject) -> None:
    ticket = TICKETS.issue(DRAFT)
    place = data.draw(st.integers(0, len(ticket) - 1))
    other = data.draw(st.sampled_from("ABCXYZabcxyz019-_"))
    changed = ticket[:place] + other + ticket[place + 1 :]
    if changed.rstrip("=") == ticket.rstrip("="):
        return
    found = TICKETS.redeem(changed, NOW)
    # The last letter before the padding holds bits that mean nothing.
    assert found is None or (found == DRAFT and place >= len(ticket.rstrip("=")) - 1)


def test_a_ticket_that_was_cut_off_is_none() -> None:
    ticket = TICKETS.issue(DRAFT)
    for length in range(len(ticket)):
        assert TICKETS.redeem(ticket[:length], NOW) is None


@given(st.text(max_size=300))
def test_what_somebody_made_up_is_none_and_no_defect(typed: str) -> None:
    assert TICKETS.redeem(typed, NOW) is None
    assert TICKETS.read_receipt(typed) is None


def test_a_receipt_is_no_ticket_and_a_ticket_no_receipt() -> None:
    assert TICKETS.redeem(TICKETS.receipt(RECEIPT), NOW) is None
    assert TICKETS.read_receipt(TICKETS.issue(DRAFT)) is None
    # Not even where what it holds would fit.
    assert TICKETS.redeem(TICKETS.receipt(cast(ReceiptPage, DRAFT)), NOW) is None
    assert TICKETS.read_receipt(TICKETS.issue(cast(Draft, RECEIPT))) is None


def test_what_was_sealed_for_something_else_is_no_ticket() -> None:
    keyring = Keyring("k1", {"k1": OLDER})
    elsewhere = keyring.seal_local(DRAFT.model_dump_json().encode(), "intake:idempotency:mac")
    assert TICKETS.redeem(base64.urlsafe_b64encode(elsewhere).decode(), NOW) is None


def test_a_page_opened_before_the_key_changed_can_still_be_sent() -> None:
    changed = Tickets(Keyring("k2", {"k2": NEWER, "k1": OLDER}))
    assert changed.redeem(TICKETS.issue(DRAFT), NOW) == DRAFT
    assert changed.read_receipt(TICKETS.receipt(RECEIPT)) == RECEIPT


def test_a_key_that_is_gone_opens_no_page_any_more() -> None:
    gone = Tickets(Keyring("k2", {"k2": NEWER}))
    assert gone.redeem(TICKETS.issue(DRAFT), NOW) is None
    assert gone.read_receipt(TICKETS.receipt(RECEIPT)) is None
    forged = Tickets(Keyring("k1", {"k1": NEWER}))
    assert TICKETS.redeem(forged.issue(DRAFT), NOW) is None
