"""The opened value of every event, and the registry of their types (DESIGN §2, CONTRACTS §3).

Every value carries ``schema: 1`` and times in RFC 3339 UTC. Writers build these models, so they are
strict; readers ignore fields they do not know. A field is added, never renamed; a break is a new ``.v2``.
"""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, Field, PlainSerializer
from pydantic import BaseModel as _BaseModel

from shared.contracts.decision import Contract, Decision, Facts, Ruling
from shared.contracts.request import RequestBody
from shared.contracts.vocabulary import Because, Need

PREFIX = "be.wegwijzer."


def rfc3339(moment: datetime) -> str:
    """A moment as RFC 3339 in UTC, to the millisecond, ending in ``Z``."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


Moment = Annotated[AwareDatetime, PlainSerializer(rfc3339, return_type=str, when_used="json")]


class Value(Contract):
    """Base of every opened value."""

    schema_: Literal[1] = Field(default=1, alias="schema")

    model_config = Contract.model_config | {"populate_by_name": True, "serialize_by_alias": True}


class ReaderBody(RequestBody):
    """The request body as events carry it: readers ignore fields that a newer intake has added."""

    model_config = RequestBody.model_config | {"extra": "ignore"}

    @classmethod
    def of(cls, body: RequestBody) -> Self:
        """The same body, neither checked nor copied again: its fields were checked by the same rules."""
        made = cls.__new__(cls)
        for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
            object.__setattr__(made, slot, getattr(body, slot))
        return made


class Idempotency(Contract):
    """HMACs of the ``Idempotency-Key`` and of the body, so that the 24-hour window survives Redis."""

    key_hmac: str
    body_hmac: str


class RequestSubmitted(Value):
    """A request was accepted by intake."""

    body: ReaderBody
    received_at: Moment
    received_on: date
    """The date in Europe/Brussels, or ``as_of`` where the request carried one."""
    reference: str
    secret_hash: str
    """SHA-256, hex, of the secret that only ``status_url`` carries."""
    idempotency: Idempotency | None = None
    submitter: str
    """The form or API key that posted it."""


class RequestWithdrawn(Value):
    """The asker takes the request back; ``erase`` asks for destruction of the key at once."""

    at: Moment
    erase: bool = False


class CaseDecided(Value):
    """One decision of routing about one case, with all that later rounds need (DESIGN §2)."""

    decision: Decision
    facts: Facts | None
    """What ``decide`` read; None only where the asker withdrew: routing keeps no facts to repeat."""
    received_on: date
    decided_at: Moment
    attempt: Annotated[int, Field(ge=0)]
    because: Because
    excluding: tuple[str, ...] = ()
    views: dict[str, dict[str, Any]] = Field(default_factory=dict)
    """For each kind of receiver, what it may read."""
    reference: str | None
    """None only where the asker withdrew."""


class NotificationDelivered(Value):
    """One channel of one organisation took the message."""

    referral_id: str
    organisation: str
    channel: str
    try_: int = Field(alias="try", ge=1)
    at: Moment
    result: str
    """The HTTP status code or the SMTP reply code; never a body."""


class NotificationAttemptFailed(NotificationDelivered):
    """One try failed; ``next_at`` is when the next one is due."""

    next_at: Moment


class NotificationExhausted(Value):
    """Nobody will try again by machine: a person must act."""

    referral_id: str
    organisation: str
    channel: str | None = None
    try_: int = Field(alias="try", ge=0)
    at: Moment
    result: str | None = None
    reason: Literal["no-channel", "gone", "permanent", "schedule-ended"]


class ReferralAnswer(Value):
    """What an organisation (or the clock) said to a referral, with the decision that it answers."""

    referral_id: str
    organisation: str
    actor: str
    at: Moment
    reason: str | None = None
    to: str | None = None
    context: CaseDecided


class ReferralAccepted(ReferralAnswer):
    """The organisation owns the case now."""


class ReferralDeclined(ReferralAnswer):
    """The organisation does not take the case; routing decides again without it."""


class ReferralForwarded(ReferralAnswer):
    """The organisation names another one in ``to``."""


class ReferralExpired(ReferralAnswer):
    """Nobody reacted within the term; routing decides again without the organisation."""


class ReferralClosed(ReferralAnswer):
    """The case is done."""


class TriageDecided(Value):
    """A person decided what no rule may decide, with name and reason."""

    actor: str
    at: Moment
    reason: str
    need: Need | None = None
    nis: str | None = None
    alert: tuple[str, ...] | None = None
    answer_only: bool | None = None
    context: CaseDecided

    def ruling(self) -> Ruling:
        """The part that ``decide`` reads."""
        return Ruling(need=self.need, nis=self.nis, alert=self.alert, answer_only=self.answer_only or False)


class CaseKeyIssued(_BaseModel):
    """The clear value on ``wegwijzer.keys``: a case's data key, wrapped by the keyring."""

    model_config = Value.model_config

    schema_: Literal[1] = Field(default=1, alias="schema")
    key_id: str
    """Which key of the keyring wraps it."""
    wrapped: str
    """Base64 of nonce, ciphertext and tag (``shared.sealing``)."""


KEY_ISSUED = PREFIX + "case.key_issued.v1"
REQUEST_SUBMITTED = PREFIX + "request.submitted.v1"
REQUEST_WITHDRAWN = PREFIX + "request.withdrawn.v1"
CASE_DECIDED = PREFIX + "case.decided.v1"
NOTIFICATION_DELIVERED = PREFIX + "notification.delivered.v1"
NOTIFICATION_ATTEMPT_FAILED = PREFIX + "notification.attempt_failed.v1"
NOTIFICATION_EXHAUSTED = PREFIX + "notification.exhausted.v1"
REFERRAL_ACCEPTED = PREFIX + "referral.accepted.v1"
REFERRAL_DECLINED = PREFIX + "referral.declined.v1"
REFERRAL_FORWARDED = PREFIX + "referral.forwarded.v1"
REFERRAL_EXPIRED = PREFIX + "referral.expired.v1"
REFERRAL_CLOSED = PREFIX + "referral.closed.v1"
TRIAGE_DECIDED = PREFIX + "triage.decided.v1"

REFERRAL_REQUESTED = PREFIX + "referral.requested.v1"
"""The type of a webhook's body; never on a topic."""

SEALED_VALUES: dict[str, type[Value]] = {
    REQUEST_SUBMITTED: RequestSubmitted,
    REQUEST_WITHDRAWN: RequestWithdrawn,
    CASE_DECIDED: CaseDecided,
    NOTIFICATION_DELIVERED: NotificationDelivered,
    NOTIFICATION_ATTEMPT_FAILED: NotificationAttemptFailed,
    NOTIFICATION_EXHAUSTED: NotificationExhausted,
    REFERRAL_ACCEPTED: ReferralAccepted,
    REFERRAL_DECLINED: ReferralDeclined,
    REFERRAL_FORWARDED: ReferralForwarded,
    REFERRAL_EXPIRED: ReferralExpired,
    REFERRAL_CLOSED: ReferralClosed,
    TRIAGE_DECIDED: TriageDecided,
}
"""Every event type that is sealed under its case's key, with the model of its opened value."""
