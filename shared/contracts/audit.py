"""What people and software did and read: the values on ``wegwijzer.audit`` (DESIGN §2)."""

from typing import Literal

from shared.contracts.events import PREFIX, Moment, Value

AUDIT_RECORDED = PREFIX + "audit.recorded.v1"

Action = Literal["list", "read", "accept", "decline", "forward", "close", "channel", "account", "sign_in"]


class AuditRecorded(Value):
    """One read of a sealed part, or one action; sealed under the keyring, keyed by the actor."""

    actor: str
    """The account or API key."""
    organisation: str
    action: Action
    referrals: tuple[str, ...] = ()
    """Which were read, or acted on."""
    detail: str | None = None
    """What was done, without anything about an asker."""
    at: Moment
