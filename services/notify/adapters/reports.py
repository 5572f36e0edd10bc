"""What came of a delivery, on ``wegwijzer.notifications``, sealed under the case's key."""

from faststream.kafka import KafkaBroker

from services.notify.domain.delivery import Delivery
from services.notify.domain.message import SOURCE
from services.notify.domain.outcome import Report, report_id, report_type
from shared import topics
from shared.contracts.events import rfc3339
from shared.messaging.broker import publish
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, associated_data, pad


def envelope_of(delivery: Delivery, value: Report) -> Envelope:
    """The clear part: in the trace of the decision, as a span of its own."""
    cause = Envelope(
        id=delivery.id,
        source=SOURCE,
        type="",
        time=rfc3339(delivery.decided_at),
        case_id=delivery.case_id,
        attempt=delivery.attempt,
        urgency=delivery.urgency,
        traceparent=delivery.traceparent,
    )
    return cause.child(
        id_=report_id(delivery, value),
        source=SOURCE,
        type_=report_type(value),
        time=value.at,
        attempt=delivery.attempt,
    )


class KafkaReports:
    """Publishes reports; see ``Reports``."""

    def __init__(self, broker: KafkaBroker) -> None:
        self._broker = broker

    async def publish(self, delivery: Delivery, value: Report, cipher: Cipher) -> None:
        """Returns once all in-sync replicas have it; raises ``RetryableError``."""
        envelope = envelope_of(delivery, value)
        sealed = cipher.seal(
            pad(value.model_dump_json().encode()),
            associated_data(envelope.type, envelope.id, envelope.case_id),
        )
        await publish(self._broker, topics.NOTIFICATIONS, envelope, sealed)
