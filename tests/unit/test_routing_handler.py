"""What routing makes of each event: one decision of the right round, sealed, with the context of the last."""

from datetime import UTC, datetime
from typing import Any

import pytest

from services.routing.handlers import Routing
from shared.clock import FakeClock
from shared.contracts import events
from shared.contracts.events import CaseDecided, ReferralDeclined, RequestWithdrawn, TriageDecided, Value
from shared.contracts.ids import event_id, new_case_id, referral_id
from shared.deciding.errors import DecisionError
from shared.deciding.reference import load_reference
from shared.errors import ContractError, KeyMissingError, SealError
from shared.messaging.batch import ERASED, UNREADABLE
from shared.messaging.envelope import Envelope, new_traceparent
from shared.messaging.lane import OutRecord
from shared.sealing import BLOCK, Cipher, associated_data, new_case_key, pad
from tests.support import submitted

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CASE = new_case_id()
CIPHER = Cipher.of(new_case_key())
ROUTING = Routing(load_reference(), FakeClock(NOW))


def envelope(type_: str, attempt: int = 1, urgency: Any = "normal") -> Envelope:
    return Envelope(
        id=event_id(type_, CASE, attempt),
        source="/services/test",
        type=type_,
        time="2026-11-24T08:59:59.000Z",
        case_id=CASE,
        attempt=attempt,
        urgency=urgency,
        traceparent=new_traceparent(),
    )


def sealed(value: Value, about: Envelope) -> bytes:
    return CIPHER.seal(
        pad(value.model_dump_json().encode()), associated_data(about.type, about.id, about.case_id)
    )


def handle(value: Value, about: Envelope) -> OutRecord:
    return ROUTING.handle(about, sealed(value, about), {CASE: CIPHER})


def opened(record: OutRecord) -> CaseDecided:
    headers = {name: content.decode() for name, content in record.headers}
    aad = associated_data(headers["ce_type"], headers["ce_id"], headers["ce_subject"])
    return CaseDecided.model_validate_json(CIPHER.open(record.value, aad))


def first(**body: object) -> CaseDecided:
    return opened(handle(submitted(**body), envelope(events.REQUEST_SUBMITTED)))


def declined(context: CaseDecided, organisation: str) -> ReferralDeclined:
    return ReferralDeclined(
        referral_id=referral_id(CASE, context.attempt, organisation),
        organisation=organisation,
        actor="account-1",
        at=NOW,
        reason="Niet voor ons.",
        context=context,
    )


def ruled(context: CaseDecided, **ruling: object) -> TriageDecided:
    return TriageDecided.model_validate(
        {"actor": "account-2", "at": NOW, "reason": "Gebeld.", "context": context, **ruling}
    )


def test_a_request_is_decided_in_the_first_round_with_its_facts() -> None:
    decided = first()
    assert decided.decision.outcome == "routed"
    assert decided.decision.alert == ("amal",)
    assert (decided.attempt, decided.because, decided.excluding) == (1, "submitted", ())
    assert decided.facts is not None
    assert decided.facts.place.postal_code == "9000"


def test_the_headers_say_nothing_but_what_the_contract_lets_them() -> None:
    record = handle(submitted(), envelope(events.REQUEST_SUBMITTED, urgency="urgent"))
    headers = {name: content.decode() for name, content in record.headers}
    assert headers.pop("traceparent")
    assert headers == {
        "ce_specversion": "1.0",
        "ce_id": event_id(events.CASE_DECIDED, CASE, 1),
        "ce_source": "/services/routing",
        "ce_type": events.CASE_DECIDED,
        "ce_time": "2026-11-24T09:00:00.000Z",
        "ce_subject": CASE,
        "ce_attempt": "1",
        "ce_urgency": "urgent",
        "content-type": "application/vnd.wegwijzer.sealed",
    }


def test_the_trace_goes_on_with_a_new_span() -> None:
    about = envelope(events.REQUEST_SUBMITTED)
    record = ROUTING.handle(about, sealed(submitted(), about), {CASE: CIPHER})
    trace, span = dict(record.headers)["traceparent"].decode().split("-")[1:3]
    assert trace == about.traceparent.split("-")[1]
    assert span != about.traceparent.split("-")[2]


def test_the_sealed_decision_is_a_whole_number_of_blocks() -> None:
    record = handle(submitted(), envelope(events.REQUEST_SUBMITTED))
    assert (len(record.value) - 1 - 12 - 16) % BLOCK == 0


@pytest.mark.parametrize("type_", [events.REFERRAL_DECLINED, events.REFERRAL_EXPIRED])
def test_a_refusal_leads_to_the_next_round_without_the_one_who_refused(type_: str) -> None:
    context = first()
    about = envelope(type_)
    value = declined(context, "amal")
    model = events.SEALED_VALUES[type_].model_validate(value.model_dump())
    decided = opened(handle(model, about))
    assert decided.attempt == 2
    assert decided.excluding == ("amal",)
    assert decided.because == type_.split(".")[3]
    assert decided.decision.outcome == "triage"
    assert decided.decision.alert == ()
    assert decided.reference == context.reference
    assert ROUTING.result_id(about) == event_id(events.CASE_DECIDED, CASE, 2)


def test_a_ruling_that_names_an_organisation_ends_triage_in_the_next_round() -> None:
    context = first(need="unknown", text="Help")
    assert context.decision.outcome == "triage"
    decided = opened(handle(ruled(context, alert=["atlas"]), envelope(events.TRIAGE_DECIDED)))
    assert decided.decision.outcome == "routed"
    assert decided.decision.alert == ("atlas",)
    assert (decided.attempt, decided.because) == (2, "triage")


def test_a_ruling_never_overrides_a_missing_agreement_to_share() -> None:
    context = first(need="humane_guidance", consent_to_share=False)
    decided = opened(handle(ruled(context, alert=["lb-44021"]), envelope(events.TRIAGE_DECIDED)))
    assert decided.decision.outcome == "informed"
    assert decided.decision.alert == ()


def test_a_corrected_place_is_kept_for_the_rounds_to_come() -> None:
    context = first(place={"municipality": "Saint-Nicolas"}, need="access_to_service")
    decided = opened(handle(ruled(context, nis="46021"), envelope(events.TRIAGE_DECIDED)))
    assert decided.decision.alert == ("lb-46021",)
    again = opened(handle(declined(decided, "lb-46021"), envelope(events.REFERRAL_DECLINED, attempt=2)))
    assert (again.attempt, again.decision.nis) == (3, "46021")


def test_the_views_follow_the_new_decision_and_keep_the_words() -> None:
    context = first(text="Waar kan ik les volgen?", residence="asylum")
    decided = opened(handle(declined(context, "amal"), envelope(events.REFERRAL_DECLINED)))
    view = decided.views["organisation"]
    assert view["text"] == "Waar kan ik les volgen?"
    assert view["explanation"] == decided.decision.explanation
    assert decided.views["asker"]["turn_to"] == []
    assert decided.views["restricted"]["text"] is None
    assert "residence" not in decided.views["restricted"]


def test_a_withdrawal_is_told_in_a_decision_that_alerts_nobody() -> None:
    decided = opened(handle(RequestWithdrawn(at=NOW), envelope(events.REQUEST_WITHDRAWN)))
    assert decided.decision.outcome == "withdrawn"
    assert decided.decision.alert == ()
    assert decided.facts is None


def test_a_withdrawal_never_takes_the_id_of_a_round() -> None:
    withdrawn = ROUTING.result_id(envelope(events.REQUEST_WITHDRAWN))
    assert withdrawn not in {event_id(events.CASE_DECIDED, CASE, attempt) for attempt in range(1, 20)}


def test_a_case_whose_key_was_destroyed_goes_on_empty() -> None:
    about = envelope(events.REQUEST_SUBMITTED)
    record = ROUTING.handle(about, sealed(submitted(), about), {CASE: ERASED})
    assert record.value == b""
    assert dict(record.headers)["ce_id"].decode() == event_id(events.CASE_DECIDED, CASE, 1)


def test_a_missing_key_makes_the_record_wait() -> None:
    about = envelope(events.REQUEST_SUBMITTED)
    with pytest.raises(KeyMissingError):
        ROUTING.handle(about, sealed(submitted(), about), {})


def test_a_key_that_does_not_unwrap_makes_a_dead_letter() -> None:
    about = envelope(events.REQUEST_SUBMITTED)
    with pytest.raises(SealError):
        ROUTING.handle(about, sealed(submitted(), about), {CASE: UNREADABLE})


def test_an_answer_to_another_round_than_its_context_is_refused() -> None:
    with pytest.raises(ContractError):
        handle(declined(first(), "amal"), envelope(events.REFERRAL_DECLINED, attempt=2))


def test_a_ruling_for_an_organisation_that_does_not_exist_is_refused() -> None:
    with pytest.raises(DecisionError):
        handle(ruled(first(), alert=["nobody"]), envelope(events.TRIAGE_DECIDED))


def test_answers_that_change_no_decision_are_passed_by() -> None:
    assert set(ROUTING.ignored) == {events.REFERRAL_ACCEPTED, events.REFERRAL_CLOSED}
    assert not set(ROUTING.ignored) & set(ROUTING.handled)
