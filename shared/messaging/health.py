"""What a consumer says about itself: connected is not enough, it must have partitions and make progress."""

import time
from collections.abc import Callable

STUCK_SECONDS = 30.0
"""How long a consumer may stand still with records waiting before it counts as stuck."""


class Health:
    """The state of one consumer, for ``/readyz``."""

    def __init__(self, name: str, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.name = name
        self._monotonic = monotonic
        self._assigned = False
        self._trouble_since: float | None = None
        self._trouble = ""
        self._stopped: str | None = None
        self.crashed: Exception | None = None

    @property
    def stopped(self) -> bool:
        """Whether it has stopped for good; only a person, or a restart, starts it again."""
        return self._stopped is not None

    def assigned(self, *, any_partition: bool) -> None:
        """Tell whether it holds a partition."""
        self._assigned = any_partition

    def progressed(self) -> None:
        """A batch was dealt with, or nothing waits."""
        self._trouble_since = None

    def waiting(self, why: str) -> None:
        """Records wait and cannot be dealt with now."""
        if self._trouble_since is None:
            self._trouble_since = self._monotonic()
        self._trouble = why

    def stop(self, reason: str) -> None:
        """It has stopped for good."""
        self._stopped = reason

    def crash(self, error: Exception) -> None:
        """It met a defect of ours; the process must end and be started again."""
        self.crashed = error
        self._stopped = f"defect: {type(error).__name__}"

    def problem(self) -> str | None:
        """Why it is not ready, or None."""
        if self._stopped is not None:
            return f"stopped ({self._stopped})"
        if not self._assigned:
            return "no partition assigned"
        if self._trouble_since is not None and self._monotonic() - self._trouble_since > STUCK_SECONDS:
            return f"stuck ({self._trouble})"
        return None
