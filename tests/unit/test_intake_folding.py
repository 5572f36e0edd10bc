"""What intake makes of the events: the same in any order, and as little as possible."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any, cast

import pytest
from aiokafka.errors import KafkaError, NotEnoughReplicasError, OutOfOrderSequenceNumber
from faststream.kafka import KafkaBroker
from redis.asyncio.client import Pipeline

from services.intake.accept import Acceptance, UnavailableError
from services.intake.adapters.folding import StatusFold, Write, queue, read_known, secret_purpose
from services.intake.adapters.store import Store
from services.intake.domain.references import hash_of, secret_candidates
from services.intake.domain.status import state
from shared.clock import FakeClock
from shared.contracts import events
from shared.contracts.events import Idempotency, RequestSubmitted, rfc3339
from shared.contracts.ids import event_id
from shared.contracts.request import RequestBody
from shared.messaging.envelope import Envelope, new_traceparent
from shared.sealing import Cipher, Keyring
from tests.support import submitted

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


def decision(attempt: int, outcome: str) -> Write:
    part = cast(Any, events.CaseDecided).model_construct(
        decision=cast(Any, type("Decision", (), {"outcome": outcome})),
        decided_at=NOW + timedelta(minutes=attempt),
        attempt=attempt,
    )
    return fold().opened(envelope(events.CASE_DECIDED, attempt), part, CIPHER)


def answer(type_: str, attempt: int) -> Write:
    part = cast(Any, events.ReferralAccepted).model_construct(at=NOW + timedelta(hours=attempt))
    return fold().opened(envelope(type_, attempt), part, CIPHER)


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


@pytest.mark.parametrize(
    ("error", "ends"), [(OutOfOrderSequenceNumber, True), (KafkaError, True), (NotEnoughReplicasError, False)]
)
async def test_a_producer_that_can_send_nothing_more_ends_the_service(
    error: Callable[[], Exception], ends: bool
) -> None:
    class Broker:
        async def publish(self, *_: Any, **__: Any) -> None:
            raise error()

    ended: list[Exception] = []
    acceptance = Acceptance(
        cast(KafkaBroker, Broker()),
        cast(Store, None),
        RING,
        FakeClock(NOW),
        send_seconds=1,
        on_defect=ended.append,
    )
    body = RequestBody(role="person", need="learn_dutch", language="nl", consent_to_share=True)
    with pytest.raises(UnavailableError):
        await acceptance.accept(body, "test", None)
    assert bool(ended) is ends
