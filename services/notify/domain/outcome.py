"""What came of a try, and which event it leads to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal

from services.notify.domain.delivery import Delivery
from services.notify.domain.schedule import next_try
from shared.contracts import events
from shared.contracts.events import (
    NotificationAttemptFailed,
    NotificationDelivered,
    NotificationExhausted,
)
from shared.contracts.ids import event_id

Verdict = Literal["delivered", "retry", "permanent", "gone"]

Report = NotificationDelivered | NotificationExhausted
"""``NotificationAttemptFailed`` is a ``NotificationDelivered`` with a next moment."""

_RETRIED_4XX: Final = frozenset({408, 425, 429})

DEFECT: Final = "error"
"""The result of a try that ended in a defect of ours."""
NO_ADDRESS: Final = "no-address"
"""The result where the address was taken away in the meantime."""
ADDRESS_REFUSED: Final = "address-refused"
"""The result where the address leads to where nothing may be posted (``adapters.addresses``)."""

NOT_OF_THE_RECEIVER: Final = frozenset({DEFECT, NO_ADDRESS})
"""Results that say nothing of the receiver."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one try.

    ``result`` is a status or reply code, or one of our own words for what has no code; never a text of
    the receiver.
    """

    verdict: Verdict
    result: str
    retry_after: timedelta | None = None


def http_outcome(status: int, retry_after: timedelta | None = None) -> Outcome:
    """Standard Webhooks: 2xx is success, 410 is gone, a redirection is a failure like any other.

    Another 4xx says that this request will never be taken, 408, 425 and 429 apart; 3xx and 5xx are tried
    again.
    """
    if 200 <= status < 300:
        return Outcome("delivered", str(status))
    if status == 410:
        return Outcome("gone", str(status))
    if 400 <= status < 500 and status not in _RETRIED_4XX:
        return Outcome("permanent", str(status))
    return Outcome("retry", str(status), retry_after if status in (429, 503) else None)


def smtp_outcome(code: int) -> Outcome:
    """RFC 5321 §4.2.1: 2yz is success, 5yz a permanent and 4yz a transient refusal."""
    if 200 <= code < 300:
        return Outcome("delivered", str(code))
    return Outcome("permanent" if 500 <= code < 600 else "retry", str(code))


def report(delivery: Delivery, try_: int, outcome: Outcome, now: datetime) -> Report:
    """The event that a try leads to."""
    common = {
        "referral_id": delivery.referral_id,
        "organisation": delivery.organisation,
        "channel": delivery.channel,
        "try_": try_,
        "at": now,
        "result": outcome.result,
    }
    match outcome.verdict:
        case "delivered":
            return NotificationDelivered.model_validate(common)
        case "retry":
            next_at = next_try(delivery.id, try_, now, outcome.retry_after)
            if next_at is not None:
                return NotificationAttemptFailed.model_validate(common | {"next_at": next_at})
            return NotificationExhausted.model_validate(common | {"reason": "schedule-ended"})
        case "permanent" | "gone":
            return NotificationExhausted.model_validate(common | {"reason": outcome.verdict})


def no_channel(delivery: Delivery, now: datetime) -> NotificationExhausted:
    """The event for an organisation that has no verified channel."""
    return NotificationExhausted.model_validate(
        {
            "referral_id": delivery.referral_id,
            "organisation": delivery.organisation,
            "channel": delivery.channel,
            "try_": 0,
            "at": now,
            "reason": "no-channel",
        }
    )


def report_type(value: Report) -> str:
    """The event type of a report."""
    if isinstance(value, NotificationExhausted):
        return events.NOTIFICATION_EXHAUSTED
    if isinstance(value, NotificationAttemptFailed):
        return events.NOTIFICATION_ATTEMPT_FAILED
    return events.NOTIFICATION_DELIVERED


def report_id(delivery: Delivery, value: Report) -> str:
    """The event id of a report: the same when a crash makes us report the same try again."""
    return event_id(
        report_type(value),
        delivery.case_id,
        delivery.attempt,
        organisation=delivery.organisation,
        channel=delivery.channel,
        try_=value.try_,
    )
