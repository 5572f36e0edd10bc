"""What notify makes of an event: a decision becomes deliveries, its own reports become marks.

Both come from one consumer group into one schedule, in any order (see ``adapters.scripts``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from redis.asyncio.client import Pipeline

from services.notify.adapters.schedule import ScheduleWrites, sealed_delivery
from services.notify.domain.delivery import Delivery, deliveries, delivery_id
from services.notify.ports import Channels
from shared.clock import Clock
from shared.contracts import events
from shared.contracts.events import (
    CaseDecided,
    NotificationAttemptFailed,
    NotificationDelivered,
    NotificationExhausted,
    Value,
)
from shared.errors import ContractError
from shared.messaging.batch import Handled, SealedHandler
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, Keyring


@dataclass(frozen=True, slots=True)
class Round:
    """A decision; ``stop``: the case was withdrawn or erased, and nothing is ever sent about it again."""

    case_id: str
    attempt: int
    offers: tuple[tuple[Delivery, bytes, datetime], ...] = ()
    """Delivery, the same sealed, and when it is due."""
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """A delivery has ended."""

    case_id: str
    delivery_id: str


@dataclass(frozen=True, slots=True)
class Failed:
    """A try failed."""

    delivery_id: str
    try_: int
    next_at: datetime


Change = Round | Settled | Failed


class ScheduleFold(SealedHandler[Change]):
    """Folds decisions and reports into the schedule."""

    handled: ClassVar[Mapping[str, type[Value]]] = {
        type_: events.SEALED_VALUES[type_]
        for type_ in (
            events.CASE_DECIDED,
            events.NOTIFICATION_DELIVERED,
            events.NOTIFICATION_ATTEMPT_FAILED,
            events.NOTIFICATION_EXHAUSTED,
        )
    }

    def __init__(self, channels: Channels, keyring: Keyring, clock: Clock, writes: ScheduleWrites) -> None:
        self._channels = channels
        self._keyring = keyring
        self._clock = clock
        self._writes = writes

    def result_id(self, envelope: Envelope) -> str:
        """The event's own id."""
        return envelope.id

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> Change:
        """The change of the schedule."""
        match value:
            case CaseDecided():
                return self._decided(envelope, value)
            case NotificationAttemptFailed():
                return Failed(_id(envelope, value), value.try_, value.next_at)
            case NotificationDelivered() | NotificationExhausted():
                return Settled(envelope.case_id, _id(envelope, value))
            case _:
                raise ContractError(f"notify makes nothing of {envelope.type}")

    def erased(self, envelope: Envelope) -> Change:
        """An erased case: whatever waits is dropped, also of rounds to come."""
        return Round(envelope.case_id, envelope.attempt, stop=True)

    def write(self, pipe: Pipeline, handled: Sequence[Handled[Change]]) -> None:
        """Keep the changes, and wake the workers."""
        for item in handled:
            match item.result:
                case Round() as decided:
                    self._writes.round(pipe, decided.case_id, decided.attempt, stop=decided.stop)
                    for delivery, sealed, due in decided.offers:
                        self._writes.offer(pipe, delivery, sealed, due)
                case Settled() as settled:
                    self._writes.settle(pipe, settled.case_id, settled.delivery_id)
                case Failed() as failed:
                    self._writes.fail(pipe, failed.delivery_id, failed.try_, failed.next_at)
        if any(isinstance(item.result, Round) and item.result.offers for item in handled):
            self._writes.wake(pipe)

    def _decided(self, envelope: Envelope, decided: CaseDecided) -> Round:
        now = self._clock.now()
        if decided.attempt != envelope.attempt:
            raise ContractError("ce_attempt is not the attempt of the decision")
        return Round(
            envelope.case_id,
            decided.attempt,
            tuple(
                # A clock of another machine that is ahead must not hold the first try back.
                (delivery, sealed_delivery(self._keyring, delivery), min(decided.decided_at, now))
                for delivery in deliveries(envelope, decided, self._channels.names, now)
            ),
            stop=decided.decision.outcome in ("withdrawn", "erased"),
        )


def _id(envelope: Envelope, value: NotificationDelivered | NotificationExhausted) -> str:
    return delivery_id(envelope.case_id, envelope.attempt, value.organisation, value.channel)
