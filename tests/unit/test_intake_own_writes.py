"""What intake wrote itself is not worked out again, and is the same as if it were."""

from datetime import UTC, datetime
from typing import cast

import pytest
from redis.asyncio.client import Pipeline

from services.intake.adapters.folding import StatusFold, Write, secret_purpose
from services.intake.adapters.own import OwnWrites
from services.intake.domain.drafts import Draft
from services.intake.domain.references import secret_candidates
from shared.clock import FakeClock
from shared.contracts.events import CASE_DECIDED, REQUEST_SUBMITTED, rfc3339
from shared.contracts.ids import event_id, new_case_id
from shared.errors import KeyMissingError
from shared.messaging.batch import ERASED, Handled
from shared.messaging.envelope import Envelope, Record, new_traceparent
from shared.sealing import Cipher, Keyring
from tests.support import sealed_record, submitted

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
RING = Keyring("k1", {"k1": b"k" * 32})
CIPHER = Cipher.of(b"c" * 32)


class Script:
    """Takes the one command that is expected."""

    def __init__(self) -> None:
        self.written: dict[str, bytes] = {}

    def eval(self, _: str, count: int, *names_and_values: str | bytes | int) -> None:
        names, seconds, values = (
            names_and_values[:count],
            names_and_values[count],
            names_and_values[count + 1 :],
        )
        assert seconds == StatusFold.KEEP_SECONDS
        self.written.update(zip(cast(list[str], names), cast(list[bytes], values), strict=True))


def draft(case_id: str) -> Draft:
    return Draft(
        case_id=case_id,
        reference="7K3M9QTA",
        secret=secret_candidates(RING.macs(secret_purpose(case_id)))[0],
        wrapped_key="",
        received_at=NOW,
        body_mac=None,
    )


def envelope(case_id: str, type_: str = REQUEST_SUBMITTED) -> Envelope:
    return Envelope(
        id=event_id(type_, case_id, 1),
        source="/services/test",
        type=type_,
        time=rfc3339(NOW),
        case_id=case_id,
        attempt=1,
        urgency="normal",
        traceparent=new_traceparent(),
    )


@pytest.fixture
def own() -> OwnWrites:
    return OwnWrites(StatusFold(RING, FakeClock(NOW)))


def test_the_event_of_an_own_request_is_not_opened_again(own: OwnWrites) -> None:
    case_id = new_case_id()
    write = own.submitted(draft(case_id))
    assert own.handle(envelope(case_id), b"cannot be opened", {case_id: CIPHER}) is write


def test_a_second_reading_works_it_out_afresh_and_comes_to_the_same(own: OwnWrites) -> None:
    case_id = new_case_id()
    first = own.submitted(draft(case_id))
    record = sealed_record(CIPHER, REQUEST_SUBMITTED, submitted(), case_id)
    for _ in range(2):
        again = own.handle(envelope(case_id), record.value, {case_id: CIPHER})
    assert again is not first
    assert again.asker is not None
    assert first.asker is not None
    assert again.asker[0] == first.asker[0]


def test_an_erased_request_is_erased_although_it_is_an_own_one(own: OwnWrites) -> None:
    case_id = new_case_id()
    own.submitted(draft(case_id))
    assert own.handle(envelope(case_id), b"sealed", {case_id: ERASED}).erases
    own.submitted(draft(case_id))
    assert own.handle(envelope(case_id), b"", {case_id: CIPHER}).erases


def test_an_own_request_whose_key_is_not_here_yet_waits_and_is_known_afterwards(own: OwnWrites) -> None:
    case_id = new_case_id()
    write = own.submitted(draft(case_id))
    with pytest.raises(KeyMissingError):
        own.handle(envelope(case_id), b"sealed", {})
    assert own.handle(envelope(case_id), b"sealed", {case_id: CIPHER}) is write


def test_another_event_of_an_own_case_is_opened_as_always(own: OwnWrites) -> None:
    case_id = new_case_id()
    own.submitted(draft(case_id))
    with pytest.raises(KeyMissingError):
        own.handle(envelope(case_id, CASE_DECIDED), b"sealed", {})


def test_all_statuses_of_a_batch_are_written_by_one_command(own: OwnWrites) -> None:
    writes = [
        own.submitted(draft(new_case_id()).model_copy(update={"reference": f"REF0000{n}"})) for n in range(3)
    ]
    pipe = Script()
    own.write(cast(Pipeline, pipe), [Handled(cast(Record, None), "id", write) for write in writes])
    assert pipe.written == dict(write.asker for write in writes if write.asker is not None)


def test_a_batch_without_statuses_writes_none(own: OwnWrites) -> None:
    pipe = Script()
    own.write(cast(Pipeline, pipe), [Handled(cast(Record, None), "id", Write("case"))])
    assert pipe.written == {}
