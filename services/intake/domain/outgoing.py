"""What intake writes to Kafka: the records of one request or one withdrawal, in the order that must hold."""

from dataclasses import dataclass


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
