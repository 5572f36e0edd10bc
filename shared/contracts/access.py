"""Who may do what, and where organisations are reached: the values on ``wegwijzer.access``.

API keys are of ADR 0011, channels and accounts of ADR 0013. The latest value of a subject counts.

An API key as people get it is ``wgw_<key id>_<secret>``: the id names it in lists, logs and as the one who
posted, the secret has 160 random bits and is shown once. What is kept of the whole is an HMAC.
"""

import re
from datetime import datetime
from typing import Annotated, Literal, get_args

from pydantic import Field

from shared.contracts.decision import Contract
from shared.contracts.events import PREFIX, Moment, Value

API_KEY_CHANGED = PREFIX + "api_key.changed.v1"

CHANNEL_CHANGED = PREFIX + "channel.changed.v1"
ACCOUNT_CHANGED = PREFIX + "account.changed.v1"

Scope = Literal["requests:write", "requests:read", "referrals:read", "referrals:write"]
"""What a key may do: post requests, look at the status of its own; read and answer what was offered to its
organisation."""

SCOPES: tuple[Scope, ...] = get_args(Scope)

API_KEY = re.compile(r"wgw_(?P<id>[0-9a-f]{12})_(?P<secret>[0-9a-f]{40})")
"""A whole key; also what a scanner of leaked secrets looks for."""


class ApiKeyChanged(Value):
    """An API key was made, changed or revoked; the latest of a key id counts."""

    key_id: str
    name: str
    """Whose it is, for people: the software, the organisation."""
    scopes: tuple[str, ...]
    """Text and no closed list, so that a reader older than a scope still reads the key; what it does not
    know, it does not grant."""
    per_minute: Annotated[int, Field(ge=1)]
    """How many calls a minute."""
    hash: str
    """HMAC-SHA256 of the whole key under a key of the keyring, hex (``shared.access``)."""
    created_at: Moment
    expires_at: Moment | None = None
    """From when it is refused; None for never."""
    revoked_at: Moment | None = None
    """Since when it is refused, whatever else is said here."""
    organisation: str | None = None
    """Whose referrals its scopes are about; None for a key that only posts."""

    @property
    def subject(self) -> str:
        """The record's key."""
        return self.key_id

    @property
    def moment(self) -> datetime:
        """When this was so: the time of its event."""
        return self.revoked_at or self.created_at


ChannelKind = Literal["email", "webhook", "digest"]
"""``digest``: one mail a day about what still waits."""

ChannelState = Literal["pending", "verified", "off"]
"""Only a verified channel is used. ``pending``: its owner has not shown yet that it is theirs."""

CHANNEL_NAME = re.compile(r"[a-z][a-z0-9-]{0,31}")


class WebhookSecret(Contract):
    """A secret that messages are signed with (Standard Webhooks)."""

    secret: str
    """``whsec_`` and the base64 of 24 to 64 bytes."""
    until: Moment | None = None
    """Until when a replaced secret still signs; None for the one in use."""

    def __repr__(self) -> str:
        return "WebhookSecret(…)"


class ChannelChanged(Value):
    """A way to reach an organisation was registered, verified, changed or switched off."""

    organisation: str
    name: str
    """What tells it from the organisation's other channels, and what events call ``channel``."""
    kind: ChannelKind
    address: str
    """An e-mail address, or the address that webhooks are posted to."""
    secrets: tuple[WebhookSecret, ...] = ()
    """Of a webhook: the one in use first, then a replaced one that still signs."""
    language: str | None = None
    """What mails speak below the Dutch; None for Dutch alone."""
    order: Annotated[int, Field(ge=1, le=99)] = 10
    """Lowest first: the next one is used where this one has failed for good. Channels with the same number
    are all used at once."""
    urgent: bool = False
    """Used at once, beside the preferred one, for a case that is urgent."""
    state: ChannelState = "pending"
    reason: Literal["gone", "failing", "bounced", "removed"] | None = None
    """Why it is off: 410 was answered, nothing but failures for five days, the mail came back, or its owner
    took it away."""
    verified_at: Moment | None = None
    changed_at: Moment
    changed_by: str
    """The account, or ``operator``, or the service that noticed."""

    @property
    def subject(self) -> str:
        """The record's key."""
        return f"{self.organisation}/{self.name}"

    @property
    def moment(self) -> datetime:
        """When this was so: the time of its event."""
        return self.changed_at


Role = Literal["worker", "manager"]
"""A worker reads and answers the cases of the organisation; a manager also its channels and accounts."""


class AccountChanged(Value):
    """Somebody who may sign in for an organisation; passwords are kept as argon2id hashes only."""

    account_id: str
    """UUIDv7."""
    organisation: str
    login: str
    """What is typed to sign in, lower case; unique among the accounts that are not disabled."""
    name: str
    role: Role = "worker"
    language: str = "nl"
    password: str | None = None
    """The argon2id hash in its own format; None for who signs in elsewhere."""
    issuer: str | None = None
    """Of OpenID Connect, with ``sub``: who signs in there is this account."""
    sub: str | None = None
    changed_at: Moment
    changed_by: str
    disabled_at: Moment | None = None

    @property
    def subject(self) -> str:
        """The record's key."""
        return self.account_id

    @property
    def moment(self) -> datetime:
        """When this was so: the time of its event."""
        return self.changed_at


AccessValue = ApiKeyChanged | ChannelChanged | AccountChanged

VALUES: dict[str, type[AccessValue]] = {
    API_KEY_CHANGED: ApiKeyChanged,
    CHANNEL_CHANGED: ChannelChanged,
    ACCOUNT_CHANGED: AccountChanged,
}
"""Every type on the topic, with the model of its opened value."""

TYPES: dict[type[AccessValue], str] = {model: type_ for type_, model in VALUES.items()}
