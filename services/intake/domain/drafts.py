"""A request on its way to Kafka, and what an ``Idempotency-Key`` remembers of it."""

from datetime import datetime, timedelta

from pydantic import BaseModel, ConfigDict

WINDOW = timedelta(hours=24)
"""How long an ``Idempotency-Key`` is remembered (CONTRACTS §1)."""


class Draft(BaseModel):
    """Everything that must be the same when the same request is sent again after a crash.

    The wrapped key above all: a second key for the same case would shut the first copy for good.
    """

    model_config = ConfigDict(frozen=True)

    case_id: str
    reference: str
    secret: str
    wrapped_key: str | None
    """The value for ``wegwijzer.keys``; None in a draft read back from Kafka, which needs no sending."""
    received_at: datetime
    body_mac: str | None
    sent: bool = False
    """Whether Kafka has acknowledged it."""

    def seconds_left(self, now: datetime) -> int:
        """Seconds until its idempotency key is forgotten; 0 or less when that time has passed."""
        return int((self.received_at + WINDOW - now).total_seconds())
