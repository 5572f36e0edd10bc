"""What intake writes to Kafka: the records of one request or one withdrawal, in the order that must hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from shared.contracts.events import rfc3339
from shared.contracts.ids import event_id
from shared.contracts.vocabulary import Urgency
from shared.messaging.envelope import Envelope, new_traceparent

SOURCE = "/services/intake"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One record, ready to be produced: its value is sealed, or wrapped, already."""

    topic: str
    case_id: str
    """The record's key."""
    headers: tuple[tuple[str, bytes], ...]
    """As ``Envelope.headers`` gives them."""
    value: bytes | None
    """None is a tombstone: on ``wegwijzer.keys`` it destroys the case's key."""


def envelopes(
    types: Iterable[str], *, case_id: str, attempt: int, urgency: Urgency, moment: datetime
) -> list[Envelope]:
    """The envelopes of events that begin one trace together."""
    time, traceparent = rfc3339(moment), new_traceparent()
    return [
        Envelope(
            id=event_id(type_, case_id, attempt),
            source=SOURCE,
            type=type_,
            time=time,
            case_id=case_id,
            attempt=attempt,
            urgency=urgency,
            traceparent=traceparent,
        )
        for type_ in types
    ]
