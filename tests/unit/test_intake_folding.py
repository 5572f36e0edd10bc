"""What intake makes of the events: the same in any order, and as little as possible."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any, cast

import pytest
from redis.asyncio.client import Pipeline

from services.intake.adapters.folding import (
    Asker,
    Status,
    StatusFold,
    Write,
    queue,
    read_known,
    read_status,
    secret_purpose,
)
from services.intake.domain.references import hash_of, secret_candidates
from services.intake.domain.status import state
from shared.clock import FakeClock
from shared.contracts import events
from shared.contracts.events import CaseDecided, Idempotency, ReferralAnswer, RequestSubmitted, rfc3339
from shared.contracts.ids import event_id
from shared.messaging.envelope import Envelope, new_traceparent
from shared.sealing import Cipher, Keyring
from tests.support import submitted
from tests.unit.deciding import TODAY, decided, facts

CASE = "01890a5d-ac96-774b-bcce-b302099a8057"
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
RING = Keyring("k1", {"k1": b"k" * 32})
CIPHER = Cipher.of(b"c" * 32)


class Pipe:
    """The few commands that the fold uses, on a dictionary."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.seconds: dict[str, int] = {}

    def delete(self, name: str) -> None:
        self.values.pop(name, None)

    def execute_command(self, command: str, name: str, field: str, value: bytes) -> None:
        assert command == "HSET"
        self.values.setdefault(name, {})[field.encode()] = value

    def expire(self, name: str, seconds: int) -> None:
        self.seconds[name] = seconds

    def set(self, name: str, value: bytes, ex: int) -> None:
        self.values[name] = value
        self.seconds[name] = ex

    def known(self) -> Mapping[bytes, bytes]:
        return cast(Mapping[bytes, bytes], self.values.get(f"intake:case:{CASE}", {}))


def folded(*writes: Write) -> Pipe:
    pipe = Pipe()
    for write in writes:
        queue(cast(Pipeline, pipe), write)
    return pipe


def fold(now: datetime = NOW, ring: Keyring = RING) -> StatusFold:
    return StatusFold(ring, FakeClock(now))


def envelope(type_: str, attempt: int = 1) -> Envelope:
    return Envelope(
        id=event_id(type_, CASE, attempt),
        source="/services/test",
        type=type_,
        time=rfc3339(NOW),
        case_id=CASE,
        attempt=attempt,
        urgency="normal",
        traceparent=new_traceparent(),
    )


def decision(attempt: int, outcome: str, *alert: str, consent: bool = True, **told: Any) -> Write:
    request = facts(consent=consent, code="9000")
    part = CaseDecided(
        decision=decided(request).model_copy(update={"outcome": outcome, "alert": alert, **told}),
        facts=None if outcome == "withdrawn" else request,
        received_on=TODAY,
        decided_at=NOW + timedelta(minutes=attempt),
        attempt=attempt,
        because="submitted",
        reference="7K3M9QTA",
    )
    return fold().opened(envelope(events.CASE_DECIDED, attempt), part, CIPHER)


def answer(type_: str, attempt: int, by: str = "agii") -> Write:
    at = NOW + timedelta(hours=attempt)
    # What else an answer holds, intake does not read.
    part = cast(Any, ReferralAnswer).model_construct(at=at, organisation=by)
    return fold().opened(envelope(type_, attempt), part, CIPHER)


def status(*writes: Write) -> Status:
    asker = Asker(case_id=CASE, secret_hash="0" * 64, received_at=NOW)
    return read_status(RING, "7K3M9QTA", asker, folded(*writes).known(), destroyed=False)


def request(idempotency: bool, secret_hash: str | None = None) -> RequestSubmitted:
    secret = secret_candidates(RING.macs(secret_purpose(CASE)))[0]
    return submitted().model_copy(
        update={
            "received_at": NOW,
            "secret_hash": secret_hash or hash_of(secret),
            "idempotency": Idempotency(key_hmac="mac", body_hmac="body") if idempotency else None,
        }
    )


def test_any_order_of_events_gives_the_same_state() -> None:
    writes = [
        fold().opened(envelope(events.REQUEST_SUBMITTED), request(idempotency=False), CIPHER),
        decision(1, "triage"),
        decision(2, "routed"),
        answer(events.REFERRAL_ACCEPTED, 2),
    ]
    for order in permutations(writes):
        known, latest = read_known(RING, CASE, folded(*order, *order).known(), destroyed=False)
        assert state(known) == "accepted"
        assert latest == rfc3339(NOW + timedelta(hours=2))


def test_the_asker_reads_who_has_the_request_and_when_that_changed() -> None:
    read = status(decision(1, "routed", "agii", "atlas"))
    assert (read.state, read.organisations, read.answer) == ("referred", ("agii", "atlas"), None)
    assert read.updated_at == rfc3339(NOW + timedelta(minutes=1))
    accepted = status(decision(1, "routed", "agii", "atlas"), answer(events.REFERRAL_ACCEPTED, 1, "atlas"))
    assert (accepted.state, accepted.organisations) == ("accepted", ("atlas",))
    assert status().updated_at == rfc3339(NOW), "nothing happened yet but the receipt"


def test_an_acceptance_known_before_its_decision_names_nobody_yet() -> None:
    read = status(answer(events.REFERRAL_ACCEPTED, 1))
    assert (read.state, read.organisations) == ("received", ())


@pytest.mark.parametrize(
    ("rule", "consent", "expected"),
    [("G1", True, "wallonia"), ("R16", True, "asylum_reception"), ("R18", False, "no_consent")],
)
def test_an_answered_request_says_why_and_who_can_help(rule: str, consent: bool, expected: str) -> None:
    read = status(decision(1, "informed", rule=rule, inform=("unia",), consent=consent))
    assert (read.state, read.organisations, read.answer) == ("answered", ("unia",), expected)


def test_only_an_answered_request_has_an_answer() -> None:
    for outcome in ("routed", "triage", "withdrawn", "erased"):
        assert status(decision(1, outcome, rule="G1")).answer is None


def test_a_request_is_called_sent_on_once_another_round_found_somebody_or_asks_a_person() -> None:
    first, second = decision(1, "routed", "agii"), decision(2, "routed", "atlas")
    assert not status(first).sent_on
    assert status(first, second).sent_on
    assert status(first, second, answer(events.REFERRAL_ACCEPTED, 2, "atlas")).sent_on
    assert status(first, decision(2, "triage")).sent_on
    assert not status(first, second, decision(0, "withdrawn")).sent_on
    assert not status(first, second, answer(events.REFERRAL_CLOSED, 2)).sent_on


def test_a_case_written_by_a_release_that_told_less_is_still_read() -> None:
    told = {"outcome": "routed", "at": rfc3339(NOW)}
    name = f"intake:case:{CASE}"
    accepted = RING.seal_local(json.dumps({"at": rfc3339(NOW)}).encode(), name)
    older = {b"d:1": RING.seal_local(json.dumps(told).encode(), name), b"a:1": accepted}
    known, _ = read_known(RING, CASE, older, destroyed=False)
    assert state(known) == "accepted"
    assert known.decisions[1].alert == ()


def test_an_erased_case_keeps_nothing_of_what_became_of_it() -> None:
    erased = fold().erased(envelope(events.CASE_DECIDED, 3))
    pipe = folded(decision(1, "routed"), answer(events.REFERRAL_ACCEPTED, 1), erased)
    assert list(pipe.known()) == [b"e"]
    known, _ = read_known(RING, CASE, pipe.known(), destroyed=False)
    assert state(known) == "erased"


def test_a_case_whose_key_is_destroyed_is_erased_whatever_is_still_there() -> None:
    known, _ = read_known(RING, CASE, folded(decision(1, "routed")).known(), destroyed=True)
    assert state(known) == "erased"


def test_everything_that_is_kept_expires() -> None:
    submission = fold().opened(envelope(events.REQUEST_SUBMITTED), request(idempotency=True), CIPHER)
    pipe = folded(submission, decision(1, "routed"))
    assert pipe.values.keys() == pipe.seconds.keys()
    assert pipe.seconds["intake:idempotency:mac"] == 86_400


@pytest.mark.parametrize("hours", [24, 24 * 29])
def test_a_key_older_than_a_day_is_not_remembered_again(hours: int) -> None:
    later = fold(NOW + timedelta(hours=hours))
    write = later.opened(envelope(events.REQUEST_SUBMITTED), request(idempotency=True), CIPHER)
    assert write.draft is None
    assert write.asker is not None


def test_a_request_whose_secret_no_key_makes_any_more_still_has_a_status() -> None:
    value = request(idempotency=True, secret_hash="0" * 64)
    write = fold().opened(envelope(events.REQUEST_SUBMITTED), value, CIPHER)
    assert write.draft is None
    assert write.asker is not None
