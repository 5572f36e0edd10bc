"""What a client may still do, as one process knows it: pure, with the time as an argument.

A budget counts in windows of fixed length, each client's beginning at another moment, so that those who
were refused do not all come back at once. Processes share a count by telling it in portions: each says what
it has let pass once that is a tenth of the budget, and hears what all have let pass together.
"""

import math
from dataclasses import dataclass

_SHARE = 10
_MOST_CLIENTS = 50_000


@dataclass(frozen=True, slots=True)
class Budget:
    """So many in so many seconds."""

    amount: int
    seconds: int
    exact: bool = False
    """Whether every single one is told at once: for what is rare and must not be tried too often."""

    @property
    def portion(self) -> int:
        """How many a process lets pass before it tells the others."""
        return 1 if self.exact else max(1, self.amount // _SHARE)


@dataclass(slots=True)
class Account:
    """One client in one window."""

    window: int
    together: int = 0
    """What all processes have let pass, as last heard."""
    on_its_way: int = 0
    """What is being told at this moment."""
    untold: int = 0

    @property
    def known(self) -> int:
        """What has been let pass, as far as this process knows."""
        return self.together + self.on_its_way + self.untold

    def due(self, budget: Budget) -> bool:
        """Whether it is time to tell, and nobody is at it."""
        return self.untold >= budget.portion and not self.on_its_way

    def telling(self) -> int:
        """Begin to tell: how many."""
        self.on_its_way, self.untold = self.untold, 0
        return self.on_its_way

    def told(self, together: int) -> None:
        """It was told, and this is the sum of all. Never less than was heard before: where the shared memory
        was wiped, this one counts on."""
        self.together = max(together, self.together + self.on_its_way)
        self.on_its_way = 0

    def not_told(self) -> None:
        """Nobody listened; it is told the next time."""
        self.untold, self.on_its_way = self.untold + self.on_its_way, 0


class Accounts:
    """The accounts of all clients of one kind, of this window and no longer.

    It keeps at most twice ``most`` of them; whoever comes with more addresses than that only makes it forget
    the oldest, which the shared memory still knows up to their last portion.

    Args:
        seconds: how long a window is.
    """

    def __init__(self, seconds: int, *, most: int = _MOST_CLIENTS) -> None:
        self._seconds = seconds
        self._most = most
        self._recent: dict[str, Account] = {}
        self._older: dict[str, Account] = {}
        self._turned_at = -math.inf

    def __len__(self) -> int:
        return len(self._recent) + len(self._older)

    def of(self, who: str, now: float) -> Account:
        """The account of a client in the window of ``now``.

        Args:
            who: an HMAC, hex.
            now: seconds since 1970.
        """
        if now - self._turned_at >= self._seconds or len(self._recent) >= self._most:
            self._turned_at = now
            self._older, self._recent = self._recent, {}
        account = self._recent.get(who)
        if account is None:
            account = self._older.pop(who, None) or Account(-1)
            self._recent[who] = account
        window = int((now + self._phase(who)) // self._seconds)
        if account.window != window:
            # A new object: what is still being told belongs to the window before.
            account = self._recent[who] = Account(window)
        return account

    def seconds_left(self, who: str, now: float) -> int:
        """Whole seconds until the client's window ends, at least 1."""
        return max(1, math.ceil(self._seconds - (now + self._phase(who)) % self._seconds))

    def _phase(self, who: str) -> int:
        return int(who[:8], 16) % self._seconds
