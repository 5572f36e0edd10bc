"""What stands on Kafka is a CloudEvent in binary mode to the reference library."""

from datetime import UTC

from cloudevents.core.bindings.kafka import KafkaMessage, from_binary_event

from shared.contracts.events import REQUEST_SUBMITTED
from shared.contracts.ids import event_id, new_case_id
from shared.sealing import CONTENT_TYPE, Cipher, new_case_key
from tests.support import sealed_record, submitted


def test_a_record_is_a_cloudevent_in_binary_mode_for_the_reference_library() -> None:
    case_id = new_case_id()
    record = sealed_record(Cipher.of(new_case_key()), REQUEST_SUBMITTED, submitted(), case_id)
    event = from_binary_event(KafkaMessage(dict(record.headers), case_id.encode(), record.value))
    assert event.get_specversion() == "1.0"
    assert event.get_type() == REQUEST_SUBMITTED
    assert event.get_id() == event_id(REQUEST_SUBMITTED, case_id, 1)
    assert event.get_subject() == case_id
    assert event.get_datacontenttype() == CONTENT_TYPE
    moment = event.get_time()
    assert moment is not None
    assert moment.tzinfo is not None
    assert moment.utcoffset() == UTC.utcoffset(moment)
    assert event.get_extension("attempt") == "1"
    assert event.get_extension("urgency") == "normal"
    assert event.get_data() == record.value
