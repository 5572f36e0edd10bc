"""The one place that reads the time; everything else takes a moment, or a ``Clock``, as an argument."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")


class Clock(Protocol):
    """Tells the moment, always aware and in UTC."""

    def now(self) -> datetime:
        """The moment now."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The moment now, in UTC."""
        return datetime.now(UTC)


class FakeClock:
    """A clock that stands still until it is told to move: for tests that must not wait."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment it was last set to."""
        return self._moment

    def advance(self, by: timedelta) -> None:
        """Move forward."""
        self._moment += by


def date_in_brussels(moment: datetime) -> date:
    """The calendar date in Europe/Brussels, on which a request is received (DESIGN §3)."""
    return moment.astimezone(BRUSSELS).date()
