"""What notify makes of an event: a decision becomes deliveries and referrals, its own reports become marks,
and answers change referrals.

They come from several topics into one state, in any order (see ``adapters.scripts``, ``referral_scripts``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from redis.asyncio.client import Pipeline

from services.notify.adapters.referrals import ReferralWrites
from services.notify.adapters.schedule import DELIVERED, ScheduleWrites, exhausted_mark, sealed_delivery
from services.notify.domain.delivery import Offer, delivery_id, offers
from services.notify.domain.hours import Hours
from services.notify.domain.referral import STATE_OF, Answered, Referral, State, referrals
from services.notify.domain.terms import Period, deadlines
from services.notify.ports import Channels
from shared.clock import Clock
from shared.contracts import events
from shared.contracts.events import (
    CaseDecided,
    NotificationAttemptFailed,
    NotificationDelivered,
    NotificationExhausted,
    ReferralAnswer,
    Value,
)
from shared.errors import ContractError
from shared.messaging.batch import CaseKey, Handled, SealedHandler
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, Keyring


@dataclass(frozen=True, slots=True)
class Round:
    """A decision; ``stop``: the case was withdrawn or erased, and nothing is ever sent about it again."""

    case_id: str
    attempt: int
    offers: tuple[tuple[Offer, datetime], ...] = ()
    """What is offered, and when its first tier is due."""
    referrals: tuple[tuple[Referral, datetime], ...] = ()
    """With the moment until which each may wait."""
    sealed: bytes | None = None
    """The decision as it stands on its topic; None where nobody has to read it."""
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """A delivery has ended."""

    case_id: str
    referral_id: str
    delivery_id: str
    exhausted_at: datetime | None
    """None: it was delivered."""


@dataclass(frozen=True, slots=True)
class Failed:
    """A try failed."""

    delivery_id: str
    try_: int
    next_at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """A referral was answered."""

    case_id: str
    attempt: int
    referral_id: str
    state: State
    answered: Answered


Change = Round | Settled | Failed | Answer


class ScheduleFold(SealedHandler[Change]):
    """Folds decisions and reports into the schedule."""

    handled: ClassVar[Mapping[str, type[Value]]] = {
        type_: events.SEALED_VALUES[type_]
        for type_ in (
            events.CASE_DECIDED,
            events.NOTIFICATION_DELIVERED,
            events.NOTIFICATION_ATTEMPT_FAILED,
            events.NOTIFICATION_EXHAUSTED,
            *STATE_OF,
        )
    }

    def __init__(
        self,
        channels: Channels,
        keyring: Keyring,
        clock: Clock,
        writes: ScheduleWrites,
        referrals: ReferralWrites,
        terms: Sequence[Period],
    ) -> None:
        self._channels = channels
        self._keyring = keyring
        self._clock = clock
        self._writes = writes
        self._referrals = referrals
        self._terms = terms

    def result_id(self, envelope: Envelope) -> str:
        """The event's own id."""
        return envelope.id

    def handle(self, envelope: Envelope, sealed: bytes | None, keys: Mapping[str, CaseKey]) -> Change:
        """See ``Handler.handle``; a decision is kept as it was sealed, for those who may read it."""
        change = super().handle(envelope, sealed, keys)
        if isinstance(change, Round) and not change.stop:
            return replace(change, sealed=sealed)
        return change

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> Change:
        """What changes."""
        match value:
            case CaseDecided():
                return self._decided(envelope, value)
            case ReferralAnswer():
                return Answer(
                    envelope.case_id,
                    envelope.attempt,
                    value.referral_id,
                    STATE_OF[envelope.type],
                    Answered(actor=value.actor, at=value.at, reason=value.reason, to=value.to),
                )
            case NotificationAttemptFailed():
                return Failed(_id(envelope, value), value.try_, value.next_at)
            case NotificationDelivered() | NotificationExhausted():
                exhausted_at = value.at if isinstance(value, NotificationExhausted) else None
                return Settled(envelope.case_id, value.referral_id, _id(envelope, value), exhausted_at)
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
                    for offer, due in decided.offers:
                        for delivery in offer.tiers[0]:
                            sealed = sealed_delivery(self._keyring, delivery)
                            self._writes.offer(pipe, delivery, sealed, due)
                        self._writes.tiers(pipe, self._keyring, offer)
                    self._referrals.round(pipe, decided.case_id, decided.attempt, stop=decided.stop)
                    if decided.sealed is not None:
                        self._referrals.decided(pipe, decided.case_id, decided.attempt, decided.sealed)
                    for referral, until in decided.referrals:
                        self._referrals.offer(pipe, referral, until)
                case Settled() as settled:
                    at = settled.exhausted_at
                    mark = DELIVERED if at is None else exhausted_mark(at)
                    self._writes.settle(pipe, settled.case_id, settled.delivery_id, mark)
                    if at is not None:
                        self._writes.advance(pipe, settled.referral_id)
                case Failed() as failed:
                    self._writes.fail(pipe, failed.delivery_id, failed.try_, failed.next_at)
                case Answer() as answer:
                    self._referrals.answered(
                        pipe,
                        answer.referral_id,
                        answer.case_id,
                        answer.attempt,
                        answer.state,
                        answer.answered,
                    )
        if any(_may_be_due(item.result) for item in handled):
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
                (offer, min(decided.decided_at, now))
                for offer in offers(envelope, decided, self._channels.plan, now)
            ),
            referrals=tuple((one, self._until(one)) for one in referrals(envelope, decided)),
            stop=decided.decision.outcome in ("withdrawn", "erased"),
        )

    def _until(self, referral: Referral) -> datetime:
        return deadlines(
            self._terms, referral.urgency, referral.decided_at, Hours(), urgent_channel=False
        ).expire


def _may_be_due(change: Change) -> bool:
    match change:
        case Round():
            return bool(change.offers)
        case Settled():
            return change.exhausted_at is not None
        case Failed() | Answer():
            return False


def _id(envelope: Envelope, value: NotificationDelivered | NotificationExhausted) -> str:
    return delivery_id(envelope.case_id, envelope.attempt, value.organisation, value.channel)
