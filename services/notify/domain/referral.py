"""A case offered to one organisation in one round: its states, and what may be answered (ADR 0013). Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict

from shared.contracts import events
from shared.contracts.events import CaseDecided, ReferralAnswer
from shared.contracts.ids import event_id, referral_id
from shared.contracts.vocabulary import Urgency
from shared.messaging.envelope import Envelope

State = Literal[
    "waiting", "accepted", "forwarded", "declined", "expired", "closed", "handed_over", "ended", "withdrawn"
]
"""``handed_over``: the one it was forwarded to has accepted. ``ended``: the case went on without an answer of
this organisation. ``withdrawn``: the asker took the request back, or had it erased."""

Kind = Literal["accept", "decline", "forward", "close", "expire"]

RANK: Final[Mapping[State, int]] = {
    "waiting": 0,
    "ended": 1,
    "accepted": 2,
    "forwarded": 3,
    "declined": 4,
    "expired": 4,
    "closed": 4,
    "handed_over": 5,
    "withdrawn": 6,
}
"""A state only ever gives way to one of a higher rank, so events read twice or late change nothing."""

OPEN: Final = frozenset({"waiting", "accepted", "forwarded"})
"""In these states the organisation still has something to do, or to wait for."""


class Referral(BaseModel):
    """What notify keeps of one; the case itself stays sealed under its own key."""

    model_config = ConfigDict(frozen=True)

    case_id: str
    attempt: int
    organisation: str
    urgency: Urgency
    reference: str
    decided_at: AwareDatetime
    traceparent: str

    @property
    def id(self) -> str:
        """See ``shared.contracts.ids.referral_id``."""
        return referral_id(self.case_id, self.attempt, self.organisation)


class Answered(BaseModel):
    """The latest answer to a referral."""

    model_config = ConfigDict(frozen=True)

    actor: str
    at: AwareDatetime
    reason: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of answer: from which states it may be given, and what comes of it."""

    allowed: frozenset[State]
    state: State
    event: str
    model: type[ReferralAnswer]


STEPS: Final[Mapping[Kind, Step]] = {
    "accept": Step(frozenset({"waiting"}), "accepted", events.REFERRAL_ACCEPTED, events.ReferralAccepted),
    "decline": Step(
        frozenset({"waiting", "accepted"}), "declined", events.REFERRAL_DECLINED, events.ReferralDeclined
    ),
    "forward": Step(
        frozenset({"waiting", "accepted"}), "forwarded", events.REFERRAL_FORWARDED, events.ReferralForwarded
    ),
    "close": Step(
        frozenset({"accepted", "forwarded"}), "closed", events.REFERRAL_CLOSED, events.ReferralClosed
    ),
    "expire": Step(frozenset({"waiting"}), "expired", events.REFERRAL_EXPIRED, events.ReferralExpired),
}

STATE_OF: Final[Mapping[str, State]] = {step.event: step.state for step in STEPS.values()}
"""Event type to the state that it leads to."""


def referrals(envelope: Envelope, decided: CaseDecided) -> Sequence[Referral]:
    """What a decision offers: to each of ``alert`` of a ``routed`` case, and to nobody otherwise."""
    if decided.decision.outcome != "routed" or decided.reference is None:
        return ()
    return tuple(
        Referral(
            case_id=envelope.case_id,
            attempt=decided.attempt,
            organisation=organisation,
            urgency=envelope.urgency,
            reference=decided.reference,
            decided_at=decided.decided_at,
            traceparent=envelope.traceparent,
        )
        for organisation in dict.fromkeys(decided.decision.alert)
    )


def answer(
    referral: Referral,
    context: CaseDecided,
    kind: Kind,
    *,
    actor: str,
    at: datetime,
    reason: str | None = None,
    to: str | None = None,
) -> ReferralAnswer:
    """The value of the event that tells of an answer; it carries the decision that it answers."""
    return STEPS[kind].model(
        referral_id=referral.id,
        organisation=referral.organisation,
        actor=actor,
        at=at,
        reason=reason,
        to=to,
        context=context,
    )


def answer_id(referral: Referral, kind: Kind) -> str:
    """The event id: the same when a crash makes the same answer come again."""
    return event_id(STEPS[kind].event, referral.case_id, referral.attempt, organisation=referral.organisation)
