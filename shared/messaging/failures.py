"""The failure-share stop: a consumer that fails too often stops, rather than emptying its topic into the
dead letters after a bad deploy (DESIGN §4). The idea is that of getsentry/arroyo's dead-letter limits.
"""

from collections import deque

WINDOW = 200
"""How many of the latest records the share is counted over."""
RUN = 50
"""How many failures in a row stop the consumer at once."""


class FailureShare:
    """Remembers which of the latest records failed; ``tripped`` once the consumer must stop."""

    def __init__(self, window: int = WINDOW, run: int = RUN) -> None:
        self._latest: deque[bool] = deque(maxlen=window)
        self._failed = 0
        self._in_a_row = 0
        self._run = run
        self._window = window
        self.tripped = False

    def record(self, *, failed: bool) -> None:
        """Count one record. More than half of a full window, or a whole run, trips it for good."""
        if len(self._latest) == self._window:
            self._failed -= self._latest[0]
        self._latest.append(failed)
        self._failed += failed
        self._in_a_row = self._in_a_row + 1 if failed else 0
        if self._in_a_row >= self._run or (
            len(self._latest) == self._window and self._failed * 2 > self._window
        ):
            self.tripped = True
