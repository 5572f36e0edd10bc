"""How a receiver has answered of late, and when a channel is switched off for it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from services.notify.domain.outcome import NOT_OF_THE_RECEIVER, Outcome

OffReason = Literal["gone", "failing"]
"""As in ``ChannelChanged.reason``: 410 was answered, or nothing but failures for five days."""

FAILING_FOR = timedelta(days=5)
"""So long after the first failure since the last success a channel is switched off (issue 5, point 2)."""
FAILING_AT_LEAST = 3
"""So many failures at least: one at the beginning and one at the end of quiet days say nothing of the days
between."""


@dataclass(frozen=True, slots=True)
class Health:
    """The failures since the last success; none at the beginning."""

    failures: int = 0
    first_failure_at: datetime | None = None
    """When the first of them was; None where there is none."""


WELL = Health()


def noted(health: Health, outcome: Outcome, now: datetime) -> tuple[Health, OffReason | None]:
    """The health after a try that ended ``now``, and why the channel is to be switched off, if it is.

    A refusal for good (401, 404 …) is a failure like any other: whatever is posted there does not arrive.
    What went wrong on our side says nothing of the receiver and changes nothing.
    """
    if outcome.result in NOT_OF_THE_RECEIVER:
        return health, None
    if outcome.verdict == "delivered":
        return WELL, None
    after = Health(health.failures + 1, health.first_failure_at or now)
    if outcome.verdict == "gone":
        return after, "gone"
    failing = after.failures >= FAILING_AT_LEAST and now - (health.first_failure_at or now) >= FAILING_FOR
    return after, "failing" if failing else None
