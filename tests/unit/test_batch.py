"""The batch function: what is handled, what waits, what becomes a dead letter, what stops the consumer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

import pytest

from shared.contracts.events import REFERRAL_ACCEPTED, REQUEST_SUBMITTED, RequestSubmitted, Value
from shared.errors import PermanentError
from shared.messaging.batch import ERASED, BatchResult, CaseKey, SealedHandler, dead_letter_headers, process
from shared.messaging.envelope import Envelope, Headers
from shared.messaging.failures import RUN, WINDOW, FailureShare
from shared.sealing import Cipher, new_case_key
from tests.support import Sent, sealed_record, sealed_requests, submitted

CIPHER = Cipher.of(new_case_key())


@dataclass
class Record:
    key: bytes | None
    value: bytes | None
    headers: Headers
    topic: str = "wegwijzer.requests"
    partition: int = 3
    offset: int = 0
    timestamp: int = 0


class Names(SealedHandler[str]):
    """Answers with the reference of the request; some references make it fail."""

    handled: ClassVar[Mapping[str, type[Value]]] = {REQUEST_SUBMITTED: RequestSubmitted}
    ignored = (REFERRAL_ACCEPTED,)

    def result_id(self, envelope: Envelope) -> str:
        return envelope.id

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> str:
        if not isinstance(value, RequestSubmitted):
            raise TypeError
        if value.reference == "defect":
            raise ZeroDivisionError("a defect of ours")
        if value.reference == "never":
            raise PermanentError("never")
        return value.reference

    def erased(self, envelope: Envelope) -> str:
        return "erased"


def records(sent: list[Sent]) -> list[Record]:
    return [Record(s.case_id.encode(), s.value, s.headers, offset=n) for n, s in enumerate(sent)]


def named(reference: str) -> Record:
    value = submitted().model_copy(update={"reference": reference})
    return records([sealed_record(CIPHER, REQUEST_SUBMITTED, value, sealed_requests(CIPHER, 1)[0].case_id)])[
        0
    ]


def run(
    batch: list[Record],
    *,
    keys: Mapping[str, CaseKey] | None = None,
    seen: set[str] | None = None,
    failures: FailureShare | None = None,
    given_up: str | None = None,
) -> BatchResult[str]:
    every = {record.key.decode(): CIPHER for record in batch if record.key}
    return process(
        batch,
        Names(),
        keys=every if keys is None else keys,
        seen=seen or set(),
        failures=failures or FailureShare(),
        on_error=lambda record, error: DEFECTS.append(error),
        given_up=given_up,
    )


DEFECTS: list[Exception] = []


def test_good_records_are_handled_in_order() -> None:
    batch = [named("a"), named("b"), named("c")]
    result = run(batch)
    assert [item.result for item in result.handled] == ["a", "b", "c"]
    assert (result.taken, result.dead_letters, result.waiting_for, result.stop) == (3, [], None, False)


def test_the_same_record_twice_in_a_batch_is_handled_once() -> None:
    record = named("a")
    result = run([record, record])
    assert len(result.handled) == 1
    assert (result.taken, result.repeated) == (2, 1)


def test_a_record_handled_before_is_dropped() -> None:
    record = named("a")
    id_ = run([record]).handled[0].result_id
    result = run([record], seen={id_})
    assert (result.handled, result.taken, result.repeated) == ([], 1, 1)


def test_a_missing_key_ends_the_batch_before_its_record() -> None:
    batch = [named("a"), named("b"), named("c")]
    late = batch[1].key or b""
    keys: dict[str, CaseKey] = {r.key.decode(): CIPHER for r in batch if r.key and r.key != late}
    result = run(batch, keys=keys)
    assert [item.result for item in result.handled] == ["a"]
    assert (result.taken, result.waiting_for) == (1, late.decode())


def test_a_key_waited_for_long_enough_lets_the_rest_go_on() -> None:
    batch = [named("a"), named("b")]
    lost = (batch[0].key or b"").decode()
    result = run(batch, keys={(batch[1].key or b"").decode(): CIPHER}, given_up=lost)
    assert [letter.reason for letter in result.dead_letters] == ["key-missing"]
    assert [item.result for item in result.handled] == ["b"]


@pytest.mark.parametrize("gone", ["value", "key"])
def test_an_empty_value_or_a_destroyed_key_is_an_erased_case(gone: str) -> None:
    record = named("a")
    case = (record.key or b"").decode()
    if gone == "value":
        result = run([replace(record, value=None)], keys={})
    else:
        result = run([record], keys={case: ERASED})
    assert [item.result for item in result.handled] == ["erased"]


def without(record: Record, header: str) -> Record:
    return replace(record, headers=[pair for pair in record.headers if pair[0] != header])


def changed(record: Record, header: str, value: bytes) -> Record:
    return replace(record, headers=[(n, value if n == header else v) for n, v in record.headers])


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (without(named("a"), "ce_id"), "envelope"),
        (without(named("a"), "ce_subject"), "envelope"),
        (changed(named("a"), "ce_attempt", b"one"), "envelope"),
        (changed(named("a"), "ce_urgency", b"very"), "envelope"),
        (changed(named("a"), "ce_id", b"\xff"), "envelope"),
        (changed(named("a"), "ce_subject", b"another case"), "envelope"),
        (changed(named("a"), "ce_type", b"be.wegwijzer.else.v1"), "unknown-type"),
        (replace(named("a"), value=b"no sealed value at all, however long it may be"), "seal"),
        (named("never"), "permanent"),
        (named("defect"), "handler"),
    ],
)
def test_a_bad_record_becomes_a_dead_letter_with_its_reason_and_the_next_is_handled(
    bad: Record, reason: str
) -> None:
    result = run([bad, named("b")])
    assert [letter.reason for letter in result.dead_letters] == [reason]
    assert [item.result for item in result.handled] == ["b"]
    assert result.taken == 2


def test_a_defect_of_ours_is_told_to_the_log() -> None:
    DEFECTS.clear()
    run([named("defect")])
    assert [type(error) for error in DEFECTS] == [ZeroDivisionError]


def test_a_type_that_the_handler_knows_and_passes_by_is_no_failure() -> None:
    result = run([changed(named("a"), "ce_type", REFERRAL_ACCEPTED.encode())])
    assert (result.taken, result.dead_letters, result.handled) == (1, [], [])


def test_the_dead_letters_headers_are_those_of_the_record_and_where_it_came_from() -> None:
    record = replace(without(named("a"), "ce_id"), offset=17)
    (letter,) = run([record]).dead_letters
    headers = dead_letter_headers(letter, group="g", at="2026-11-24T09:00:00.000Z")
    assert headers[: len(record.headers)] == list(record.headers)
    assert dict(headers[len(record.headers) :]) == {
        "dlq_group": b"g",
        "dlq_topic": b"wegwijzer.requests",
        "dlq_partition": b"3",
        "dlq_offset": b"17",
        "dlq_reason": b"envelope",
        "dlq_at": b"2026-11-24T09:00:00.000Z",
    }


def test_a_run_of_failures_stops_the_consumer_at_its_last() -> None:
    bad = [without(named("a"), "ce_id")] * (RUN + 10)
    result = run(bad)
    assert result.stop
    assert len(result.dead_letters) == RUN


def share(failed: int, of: int, *, run: int = WINDOW + 1) -> FailureShare:
    failures = FailureShare(run=run)
    for number in range(of):
        failures.record(failed=number * failed // of != (number + 1) * failed // of)
    return failures


def test_half_of_a_full_window_may_fail_and_no_more() -> None:
    assert not share(WINDOW // 2, WINDOW).tripped
    assert share(WINDOW // 2 + 1, WINDOW).tripped


def test_a_share_is_only_counted_over_a_full_window() -> None:
    assert not share(WINDOW - 1, WINDOW - 1).tripped


def test_old_failures_leave_the_window() -> None:
    failures = share(WINDOW // 2, WINDOW)
    for _ in range(WINDOW):
        failures.record(failed=False)
    for number in range(WINDOW):
        failures.record(failed=number % 2 == 0)
    assert not failures.tripped


def test_a_good_record_ends_a_run() -> None:
    failures = FailureShare()
    for _ in range(3):
        for _ in range(RUN - 1):
            failures.record(failed=True)
        failures.record(failed=False)
    assert not failures.tripped


def test_a_waiting_record_counts_neither_way() -> None:
    failures = FailureShare(run=2)
    bad, waits = without(named("a"), "ce_id"), named("b")
    run([bad, waits], keys={}, failures=failures)
    run([waits], keys={}, failures=failures)
    assert not failures.tripped
