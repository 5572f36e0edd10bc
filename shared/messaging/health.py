"""What a consumer says about itself: connected is not enough, it must have partitions and make progress."""

import time
from collections.abc import Callable, Hashable

STUCK_SECONDS = 30.0
"""How long a partition may stand still with records waiting before its consumer counts as stuck."""


class Health:
    """The state of one consumer, for ``/readyz``."""

    def __init__(self, name: str, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.name = name
        self._monotonic = monotonic
        self._assigned = False
        self._troubles: dict[Hashable, tuple[str, float]] = {}
        self._stopped: str | None = None
        self.crashed: Exception | None = None

    @property
    def stopped(self) -> bool:
        """Whether it has stopped for good; only a person, or a restart, starts it again."""
        return self._stopped is not None

    def assigned(self, partitions: int) -> None:
        """Tell how many partitions it holds."""
        self._assigned = partitions > 0
        if not partitions:
            self._troubles.clear()

    def progressed(self, part: Hashable) -> None:
        """This part (a partition, mostly) dealt with its records, or has none."""
        self._troubles.pop(part, None)

    def waiting(self, part: Hashable, why: str) -> None:
        """Records of this part wait and cannot be dealt with now."""
        since = self._troubles[part][1] if part in self._troubles else self._monotonic()
        self._troubles[part] = (why, since)

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
        now = self._monotonic()
        stuck = sorted({why for why, since in self._troubles.values() if now - since > STUCK_SECONDS})
        return f"stuck ({', '.join(stuck)})" if stuck else None
