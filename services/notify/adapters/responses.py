"""Answers to referrals on ``wegwijzer.responses``, sealed under the case's key."""

from faststream.kafka import KafkaBroker

from services.notify.domain.message import SOURCE
from services.notify.domain.referral import STEPS, Kind, Referral, answer_id
from shared import topics
from shared.contracts.events import ReferralAnswer, rfc3339
from shared.messaging.broker import publish
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, associated_data, pad


class KafkaResponses:
    """Publishes answers; see ``Responses``."""

    def __init__(self, broker: KafkaBroker) -> None:
        self._broker = broker

    async def publish(self, referral: Referral, kind: Kind, value: ReferralAnswer, cipher: Cipher) -> None:
        """Returns once all in-sync replicas have it; raises ``RetryableError``."""
        offered = Envelope(
            id=referral.id,
            source=SOURCE,
            type="",
            time=rfc3339(referral.decided_at),
            case_id=referral.case_id,
            attempt=referral.attempt,
            urgency=referral.urgency,
            traceparent=referral.traceparent,
        )
        envelope = offered.child(
            id_=answer_id(referral, kind),
            source=SOURCE,
            type_=STEPS[kind].event,
            time=value.at,
            attempt=referral.attempt,
        )
        sealed = cipher.seal(
            pad(value.model_dump_json().encode()),
            associated_data(envelope.type, envelope.id, envelope.case_id),
        )
        await publish(self._broker, topics.RESPONSES, envelope, sealed)
