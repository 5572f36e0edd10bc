"""CloudEvents 1.0 in Kafka binary mode: what stands clear in the headers of a record (CONTRACTS §2).

Nothing about a person may ever stand here: an organisation's id or an outcome already tells who has no
papers.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from shared.contracts.events import rfc3339
from shared.contracts.vocabulary import Urgency
from shared.errors import EnvelopeError
from shared.sealing import CONTENT_TYPE

Headers = Sequence[tuple[str, bytes]]

JSON = "application/json"


class Record(Protocol):
    """The part of a consumed Kafka record that this project reads."""

    topic: str
    partition: int
    offset: int
    timestamp: int
    key: bytes | None
    value: bytes | None
    headers: Headers


@dataclass(frozen=True, slots=True)
class Envelope:
    """The clear part of an event."""

    id: str
    source: str
    type: str
    time: str
    case_id: str
    attempt: int
    urgency: Urgency
    traceparent: str

    def headers(self, content_type: str = CONTENT_TYPE) -> list[tuple[str, bytes]]:
        """The record's headers."""
        return [
            ("ce_specversion", b"1.0"),
            ("ce_id", self.id.encode()),
            ("ce_source", self.source.encode()),
            ("ce_type", self.type.encode()),
            ("ce_time", self.time.encode()),
            ("ce_subject", self.case_id.encode()),
            ("ce_attempt", str(self.attempt).encode()),
            ("ce_urgency", self.urgency.encode()),
            ("traceparent", self.traceparent.encode()),
            ("content-type", content_type.encode()),
        ]

    def child(self, *, id_: str, source: str, type_: str, time: datetime, attempt: int) -> "Envelope":
        """The envelope of an event that this one caused: same case, urgency and trace, a new span."""
        trace = self.traceparent.split("-")
        return Envelope(
            id=id_,
            source=source,
            type=type_,
            time=rfc3339(time),
            case_id=self.case_id,
            attempt=attempt,
            urgency=self.urgency,
            traceparent=f"00-{trace[1]}-{secrets.token_hex(8)}-01" if len(trace) == 4 else new_traceparent(),
        )


def new_traceparent() -> str:
    """The start of a trace (W3C Trace Context)."""
    random = secrets.token_hex(24)
    return f"00-{random[:32]}-{random[32:]}-01"


def read_envelope(record: Record) -> Envelope:
    """The envelope of a record.

    Raises:
        EnvelopeError: a header is missing or malformed, or the subject is not the record's key.
    """
    headers = dict(record.headers)
    try:
        urgency = headers["ce_urgency"].decode()
        if headers["ce_specversion"] != b"1.0" or urgency not in ("normal", "urgent"):
            raise EnvelopeError("ce_specversion or ce_urgency has an unknown value")
        subject = headers["ce_subject"]
        if subject != record.key:
            raise EnvelopeError("ce_subject is not the record's key")
        traceparent = headers.get("traceparent")
        return Envelope(
            id=headers["ce_id"].decode(),
            source=headers["ce_source"].decode(),
            type=headers["ce_type"].decode(),
            time=headers["ce_time"].decode(),
            case_id=subject.decode(),
            attempt=int(headers["ce_attempt"]),
            urgency=urgency,  # type: ignore[arg-type]  # checked two lines above
            traceparent=traceparent.decode() if traceparent else new_traceparent(),
        )
    except KeyError as missing:
        raise EnvelopeError(f"the header {missing.args[0]} is missing") from None
    except ValueError:
        raise EnvelopeError("a header is not text, or ce_attempt is not a whole number") from None
