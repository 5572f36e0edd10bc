"""Who read what and did what, on ``wegwijzer.audit``, sealed under the keyring."""

from faststream.kafka import KafkaBroker
from uuid_utils import uuid7

from services.notify.domain.message import SOURCE
from shared import topics
from shared.contracts.audit import AUDIT_RECORDED, AuditRecorded
from shared.contracts.events import rfc3339
from shared.messaging.broker import publish_raw
from shared.messaging.envelope import new_traceparent
from shared.sealing import KEYRING_CONTENT_TYPE, Keyring, associated_data, pad


class KafkaAudit:
    """Records; see ``Audit``."""

    def __init__(self, broker: KafkaBroker, keyring: Keyring) -> None:
        self._broker = broker
        self._keyring = keyring

    async def record(self, value: AuditRecorded) -> None:
        """See ``Audit.record``."""
        # Nothing is ever done twice under one id here: each read is a read of its own.
        id_ = str(uuid7())
        aad = associated_data(AUDIT_RECORDED, id_, value.actor).decode()
        headers = {
            "ce_specversion": "1.0",
            "ce_id": id_,
            "ce_source": SOURCE,
            "ce_type": AUDIT_RECORDED,
            "ce_time": rfc3339(value.at),
            "ce_subject": value.actor,
            "traceparent": new_traceparent(),
            "content-type": KEYRING_CONTENT_TYPE,
        }
        sealed = self._keyring.seal_local(pad(value.model_dump_json().encode()), aad)
        await publish_raw(self._broker, topics.AUDIT, value.actor.encode(), headers, sealed)
