"""When a delivery is tried again (docs/delivery-guarantees.md). Pure, and the same after any restart."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256

DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=10),
)
"""Between one try and the next, after the one that the Standard Webhooks specification suggests."""

TRIES = len(DELAYS) + 1
"""The first one is made at once."""

JITTER = 0.2
"""Each delay is up to this share shorter or longer, so that a receiver is not met by all at once."""

LONGEST_RETRY_AFTER = timedelta(hours=24)
"""A receiver that asks for more patience gets this much."""


def next_try(
    delivery_id: str, failed_try: int, now: datetime, retry_after: timedelta | None = None
) -> datetime | None:
    """When the next try is due after a failed one; None when the schedule has ended.

    The jitter follows from the delivery and the try alone, so a schedule that is rebuilt from Kafka is
    the one that was lost. ``retry_after`` can only lengthen the wait.
    """
    if failed_try >= TRIES:
        return None
    number = int.from_bytes(sha256(f"{delivery_id}|{failed_try}".encode()).digest()[:4], "big")
    share = 1 - JITTER + 2 * JITTER * number / 0xFFFFFFFF
    delay = DELAYS[failed_try - 1] * share
    if retry_after is not None:
        delay = max(delay, min(retry_after, LONGEST_RETRY_AFTER))
    return now + delay


def read_retry_after(value: str | None, now: datetime) -> timedelta | None:
    """``Retry-After`` (RFC 9110 §10.2.3): seconds or a date; anything else is as if it were not there."""
    if value is None:
        return None
    if value.isascii() and value.isdigit():
        return min(timedelta(seconds=int(value[:9])), LONGEST_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(moment.replace(tzinfo=moment.tzinfo or UTC) - now, timedelta())
