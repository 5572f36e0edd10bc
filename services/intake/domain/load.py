"""Whether the form is under load, and so asks for a proof of work."""

from collections import deque
from datetime import datetime, timedelta
from typing import Final

_MINUTE = timedelta(minutes=1)

WAIT: Final = timedelta(seconds=30)
"""What a sender waits instead of computing: no script is needed to ask for help, in a busy moment neither."""


class LoadGauge:
    """Counts what was sent in the last minute, as far as it must.

    Args:
        quiet: how many a minute are still quiet, in this process.
    """

    def __init__(self, quiet: int) -> None:
        self._latest: deque[datetime] = deque(maxlen=quiet + 1)

    def sent(self, now: datetime) -> None:
        """Somebody sent a form, whatever became of it."""
        self._latest.append(now)

    def under_load(self, now: datetime) -> bool:
        """Whether more than ``quiet`` were sent in the minute before now."""
        return len(self._latest) == self._latest.maxlen and now - self._latest[0] < _MINUTE
