"""A delivery: one notification about one referral, over one channel of one organisation."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from pydantic import AwareDatetime

from services.notify.domain.preference import Plans
from shared.contracts.decision import Contract
from shared.contracts.events import NOTIFICATION_EXHAUSTED, CaseDecided
from shared.contracts.ids import event_id, message_id, referral_id
from shared.contracts.vocabulary import Urgency
from shared.errors import ContractError
from shared.messaging.envelope import Envelope

EMAIL = "email"
WEBHOOK = "webhook"

OLDEST = timedelta(days=400)
"""The retention of ``wegwijzer.notifications``. Of an older decision nobody can tell any more whether its
alerts were delivered, so a rebuild leaves it alone."""


class Delivery(Contract):
    """What must be known to send one notification, and nothing about the person."""

    case_id: str
    attempt: int
    organisation: str
    channel: str | None
    """None: the organisation has no verified channel, and a person must be told so."""
    urgency: Urgency
    reference: str
    decided_at: AwareDatetime
    traceparent: str

    @property
    def id(self) -> str:
        """``webhook-id`` and the left side of ``Message-ID``: the same on every try."""
        return delivery_id(self.case_id, self.attempt, self.organisation, self.channel)

    @property
    def referral_id(self) -> str:
        """The referral that it is about."""
        return referral_id(self.case_id, self.attempt, self.organisation)


def delivery_id(case_id: str, attempt: int, organisation: str, channel: str | None) -> str:
    """The id of a delivery; one without a channel is known by the event that it leads to."""
    if channel is None:
        return event_id(NOTIFICATION_EXHAUSTED, case_id, attempt, organisation=organisation)
    return message_id(case_id, attempt, organisation, channel)


class Offer(Contract):
    """One referral with its deliveries: the first tier now, the others where that fails (``preference``)."""

    tiers: tuple[tuple[Delivery, ...], ...]

    @property
    def referral_id(self) -> str:
        """The referral."""
        return self.tiers[0][0].referral_id


def offers(envelope: Envelope, decided: CaseDecided, plans: Plans, now: datetime) -> list[Offer]:
    """What a decision asks to be sent: to ``alert`` of a ``routed`` case only, in tiers.

    Raises:
        ContractError: a routed case without its reference.
    """
    if decided.decision.outcome != "routed" or decided.decided_at < now - OLDEST:
        return []
    if decided.reference is None:
        raise ContractError("a routed case has no reference")
    found: list[Offer] = []
    for organisation in dict.fromkeys(decided.decision.alert):
        plan: Sequence[Sequence[str | None]] = plans(organisation, envelope.urgency, decided.decided_at)
        one = Delivery(
            case_id=envelope.case_id,
            attempt=decided.attempt,
            organisation=organisation,
            channel=None,
            urgency=envelope.urgency,
            reference=decided.reference,
            decided_at=decided.decided_at,
            traceparent=envelope.traceparent,
        )
        found.append(
            Offer(
                tiers=tuple(
                    tuple(one.model_copy(update={"channel": channel}) for channel in tier)
                    for tier in plan or ((None,),)
                )
            )
        )
    return found


def deliveries(envelope: Envelope, decided: CaseDecided, plans: Plans, now: datetime) -> list[Delivery]:
    """What a decision asks to be sent at once: the first tier of each offer; raises as ``offers`` does."""
    return [delivery for offer in offers(envelope, decided, plans, now) for delivery in offer.tiers[0]]
