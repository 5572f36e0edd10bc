"""An independent reader of what the services wrote: librdkafka and the keyring, none of their code paths."""

import uuid
from dataclasses import dataclass, field
from typing import cast

from confluent_kafka import Consumer, Message, TopicPartition

from shared import topics
from shared.contracts.events import SEALED_VALUES, Value
from shared.sealing import Cipher, Keyring, associated_data

_TOPICS = (topics.KEYS, topics.CASES, topics.NOTIFICATIONS)


@dataclass(frozen=True, slots=True)
class Seen:
    """One opened event."""

    type: str
    case_id: str
    attempt: int
    value: Value
    at: float
    """When the broker had it, in seconds since the epoch."""


@dataclass(slots=True)
class Witness:
    """Follows keys, cases and notifications from their beginning."""

    bootstrap: str
    keyring: Keyring
    events: list[Seen] = field(default_factory=list)
    unopened: int = 0
    _keys: dict[str, Cipher] = field(default_factory=dict)
    _waiting: list[Message] = field(default_factory=list)
    _consumer: Consumer | None = None

    def __enter__(self) -> "Witness":
        self._consumer = Consumer(
            {
                "bootstrap.servers": self.bootstrap,
                "group.id": f"witness-{uuid.uuid4()}",
                "enable.auto.commit": False,
                "auto.offset.reset": "earliest",
                "isolation.level": "read_committed",
            }
        )
        self._consumer.assign(
            [TopicPartition(name, number, 0) for name in _TOPICS for number in range(topics.PARTITIONS)]
        )
        return self

    def __exit__(self, *_: object) -> None:
        if self._consumer is not None:
            self._consumer.close()

    def look(self, seconds: float = 0.1) -> int:
        """Read what is new; how many events were opened."""
        if self._consumer is None:
            return 0
        before = len(self.events)
        messages = [m for m in self._consumer.consume(500, timeout=seconds) if m.error() is None]
        pending = [*self._waiting, *messages]
        self._waiting = []
        for message in pending:
            if message.topic() == topics.KEYS:
                self._keep_key(message)
        for message in pending:
            if message.topic() != topics.KEYS:
                self._open(message)
        self.unopened = len(self._waiting)
        return len(self.events) - before

    def _keep_key(self, message: Message) -> None:
        key, value = message.key(), message.value()
        if isinstance(key, bytes) and isinstance(value, bytes):
            self._keys[key.decode()] = self.keyring.unwrap(value, key.decode())

    def _open(self, message: Message) -> None:
        headers = dict(cast(list[tuple[str, bytes]], message.headers() or []))
        case_id, type_ = headers["ce_subject"].decode(), headers["ce_type"].decode()
        cipher, value = self._keys.get(case_id), message.value()
        if cipher is None or not isinstance(value, bytes):
            self._waiting.append(message)
            return
        plain = cipher.open(value, associated_data(type_, headers["ce_id"].decode(), case_id))
        self.events.append(
            Seen(
                type_,
                case_id,
                int(headers["ce_attempt"]),
                SEALED_VALUES[type_].model_validate_json(plain),
                message.timestamp()[1] / 1000,
            )
        )
