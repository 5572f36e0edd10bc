"""The one batch function of every consumer: records in; results, dead letters and a verdict out.

It is pure but for the random nonces of sealed results: no clock, no I/O, no await. Two thin drivers run
it, the transactional one of routing and the FastStream one of the rest (CONTRACTS §5, ADR 0002).
"""

from abc import abstractmethod
from collections.abc import Callable, Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Generic, Literal, Protocol, TypeVar

from pydantic import ValidationError

from shared.contracts.events import Value
from shared.errors import ContractError, KeyMissingError, PermanentError, Reason, SealError
from shared.messaging.envelope import Envelope, Record, read_envelope
from shared.messaging.failures import FailureShare
from shared.sealing import Cipher, associated_data

ERASED: Literal["erased"] = "erased"
"""Stands for the key of a case whose key was destroyed."""

UNREADABLE: Literal["unreadable"] = "unreadable"
"""Stands for a key that this service's keyring does not unwrap."""

CaseKey = Cipher | Literal["erased", "unreadable"]

R = TypeVar("R", covariant=True)
T = TypeVar("T")


class Handler(Protocol[R]):
    """What one consumer does with one event. Pure: the driver does the I/O that the result asks for."""

    @property
    def handled(self) -> Collection[str]:
        """The event types that it acts on."""
        ...

    @property
    def ignored(self) -> Collection[str]:
        """Types on its topics that it knows and passes by."""
        ...

    def result_id(self, envelope: Envelope) -> str:
        """The id under which the handling of this event is remembered, from the headers alone."""
        ...

    def handle(self, envelope: Envelope, sealed: bytes | None, keys: Mapping[str, CaseKey]) -> R:
        """The result of one event.

        Raises:
            KeyMissingError: the case's key is not among ``keys``: the record must wait.
            PermanentError: the record can never be handled.
        """
        ...


class SealedHandler(Generic[T]):
    """Base of the handlers of case topics: opens the value, checks it, and knows the erased case."""

    handled: ClassVar[Mapping[str, type[Value]]]
    ignored: ClassVar[Collection[str]] = ()

    def handle(self, envelope: Envelope, sealed: bytes | None, keys: Mapping[str, CaseKey]) -> T:
        """Open and handle. An empty value, or a destroyed key, is an erased case."""
        if not sealed:
            return self.erased(envelope)
        key = keys.get(envelope.case_id)
        if key is None:
            raise KeyMissingError(envelope.case_id)
        if key == ERASED:
            return self.erased(envelope)
        if key == UNREADABLE:
            raise SealError("the case's key does not unwrap")
        plain = key.open(sealed, associated_data(envelope.type, envelope.id, envelope.case_id))
        try:
            value = self.handled[envelope.type].model_validate_json(plain)
        except ValidationError:
            # Its text quotes the input, so it goes nowhere.
            raise ContractError("the opened value does not fit its type") from None
        return self.opened(envelope, value, key)

    @abstractmethod
    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> T:
        """The result of an opened event."""

    @abstractmethod
    def erased(self, envelope: Envelope) -> T:
        """The result for a case whose key was destroyed."""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A record that its consumer can never process."""

    record: Record
    reason: Reason


@dataclass(frozen=True, slots=True)
class Handled(Generic[T]):
    """One event that was handled: its record, the id it is remembered by, and the result."""

    record: Record
    result_id: str
    result: T


@dataclass(slots=True)
class BatchResult(Generic[T]):
    """What became of a batch of one partition, in order."""

    handled: list[Handled[T]] = field(default_factory=list)
    dead_letters: list[DeadLetter] = field(default_factory=list)
    taken: int = 0
    """How many records from the front are dealt with; the rest waits for ``waiting_for``."""
    repeated: int = 0
    """How many were dropped because their result id was seen before."""
    waiting_for: str | None = None
    """The case whose key is not known yet."""
    stop: bool = False
    """Too many failures: commit nothing of this batch and stop the consumer."""


def process(
    records: Sequence[Record],
    handler: Handler[T],
    *,
    keys: Mapping[str, CaseKey],
    seen: Container[str],
    failures: FailureShare,
    on_error: Callable[[Record, Exception], None],
    given_up: str | None = None,
) -> BatchResult[T]:
    """Handle the records of one partition in order.

    Args:
        records: consecutive records of one partition.
        handler: what this consumer does.
        keys: the case keys found for these records; a missing one ends the batch before its record.
        seen: result ids that were handled before.
        failures: counts failures over batches; once it trips, the verdict is ``stop``.
        on_error: told of each unexpected exception of the handler, for the log.
        given_up: the case whose key was waited for long enough: its records become dead letters.
    """
    batch: BatchResult[T] = BatchResult()
    fresh: set[str] = set()
    for record in records:
        reason: Reason | None = None
        try:
            envelope = read_envelope(record)
            if envelope.type in handler.handled:
                result_id = handler.result_id(envelope)
                if result_id in seen or result_id in fresh:
                    batch.repeated += 1
                else:
                    outcome = handler.handle(envelope, record.value, keys)
                    batch.handled.append(Handled(record, result_id, outcome))
                    fresh.add(result_id)
            elif envelope.type not in handler.ignored:
                reason = "unknown-type"
        except KeyMissingError as missing:
            case_id = str(missing)
            if case_id != given_up:
                batch.waiting_for = case_id
                return batch
            reason = "key-missing"
        except PermanentError as error:
            reason = error.code
        except Exception as error:
            # A defect of ours must not hold the partition: the record is kept as a dead letter, and
            # the failure share stops the consumer if it was not a single record.
            on_error(record, error)
            reason = "handler"
        if reason is not None:
            batch.dead_letters.append(DeadLetter(record, reason))
        failures.record(failed=reason is not None)
        if failures.tripped:
            batch.stop = True
            return batch
        batch.taken += 1
    return batch


def dead_letter_headers(letter: DeadLetter, *, group: str, at: str) -> list[tuple[str, bytes]]:
    """The headers of the record as it was, then where it came from and why."""
    record = letter.record
    return [
        *record.headers,
        ("dlq_group", group.encode()),
        ("dlq_topic", record.topic.encode()),
        ("dlq_partition", str(record.partition).encode()),
        ("dlq_offset", str(record.offset).encode()),
        ("dlq_reason", letter.reason.encode()),
        ("dlq_at", at.encode()),
    ]
