"""What the delivery worker needs from outside."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from services.notify.domain.delivery import EMAIL, WEBHOOK, Delivery
from services.notify.domain.endpoint import OffReason
from services.notify.domain.outcome import Outcome, Report
from services.notify.domain.preference import Plan
from services.notify.domain.referral import Kind, Referral
from services.notify.inbox.callers import Caller, Refused
from shared.contracts.access import ChannelKind, Scope, WebhookSecret
from shared.contracts.audit import AuditRecorded
from shared.contracts.events import ReferralAnswer
from shared.contracts.vocabulary import Urgency
from shared.sealing import Cipher


class Webhooks(Protocol):
    """Where webhooks go."""

    def webhook(self, organisation: str, name: str = WEBHOOK) -> "WebhookTarget | None":
        """The receiver of a channel; None for one that may not be used, or not any more."""
        ...


class Channels(Webhooks, Protocol):
    """Which channels an organisation has, and where they lead.

    A channel is named; one without a name beside it is the only one of its kind in the channels file.
    """

    def plan(self, organisation: str, urgency: Urgency, decided_at: datetime) -> Plan:
        """The names of its channels in the order of preference (``domain.preference``); empty for an
        organisation that has no address, or that is not known."""
        ...

    def kind(self, organisation: str, name: str) -> ChannelKind | None:
        """What a channel is; None for one that may not be used, or not any more."""
        ...

    def email(self, organisation: str, name: str = EMAIL) -> str | None:
        """The e-mail address of a channel."""
        ...

    def language(self, organisation: str, name: str = EMAIL) -> str | None:
        """The language that its mails speak below the Dutch; none where it has named none."""
        ...


@dataclass(frozen=True, slots=True)
class WebhookTarget:
    """A receiver of webhooks."""

    url: str
    secrets: tuple[WebhookSecret, ...]
    """The one in use first, then replaced ones, which sign until their time is up."""

    def __repr__(self) -> str:
        return "WebhookTarget(…)"


class Sender(Protocol):
    """Sends over one channel."""

    def endpoint(self, delivery: Delivery) -> str | None:
        """What stands for the receiver's server, to be gentle with it; None: no address any more."""
        ...

    async def send(self, delivery: Delivery, now: datetime) -> Outcome:
        """Try once, within the time limit; every failure that can be expected is an outcome."""
        ...


class Reports(Protocol):
    """Where what came of a delivery is made known."""

    async def publish(self, delivery: Delivery, value: Report, cipher: Cipher) -> None:
        """Returns once it is kept.

        Raises:
            RetryableError: not acknowledged; it may or may not be kept.
        """
        ...


class Responses(Protocol):
    """Where answers to referrals are made known."""

    async def publish(self, referral: Referral, kind: Kind, value: ReferralAnswer, cipher: Cipher) -> None:
        """Returns once it is kept.

        Raises:
            RetryableError: not acknowledged; it may or may not be kept.
        """
        ...


class Organisations(Protocol):
    """What the inbox asks the directory."""

    def kind_of(self, organisation: str) -> str | None:
        """Its kind; none where it is not known."""
        ...

    def receives(self, organisation: str, on: date) -> bool:
        """Whether it exists on the date and may be sent a case."""
        ...

    def name_of(self, organisation: str) -> str:
        """Its Dutch name; its id where it is not known."""
        ...

    def receivers(self, on: date) -> Mapping[str, str]:
        """Every organisation that may be sent a case on the date: Dutch name by id."""
        ...


class Audit(Protocol):
    """Where it is recorded who read what and did what."""

    async def record(self, value: AuditRecorded) -> None:
        """Returns once it is kept.

        Raises:
            RetryableError: not acknowledged; nothing may be shown or done then.
        """
        ...


class Endpoints(Protocol):
    """Remembers how the receivers of webhooks have answered, longer than a process lives.

    Raises from every method:
        RedisError, RetryableError: it is not kept.
    """

    async def note(
        self, organisation: str, channel: str, outcome: Outcome, now: datetime
    ) -> OffReason | None:
        """Keep what came of a try (``domain.endpoint.noted``); why the channel is to be switched off."""
        ...

    async def forget(self, organisation: str, channel: str) -> None:
        """Begin anew: the channel is off, and whoever switches it on again has five days again."""
        ...


class ChannelSwitch(Protocol):
    """Makes known that a channel is switched off."""

    async def off(self, organisation: str, channel: str, reason: OffReason, at: datetime) -> None:
        """Returns once it is kept. Told again about the same channel, it changes nothing.

        Raises:
            RetryableError: not acknowledged; it is asked again after the next failure.
        """
        ...


class Callers(Protocol):
    """Who calls the API."""

    async def caller(self, authorization: str | None, scope: Scope) -> Caller | Refused:
        """The caller, by its ``Authorization`` header, where it may do what this scope is about."""
        ...
