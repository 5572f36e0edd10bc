"""The port through which consumers find case keys, and the patience with which they wait for one.

``shared.projections.keys`` is the real port.
"""

import time
from collections.abc import Callable, Collection
from typing import Protocol

from shared.messaging.batch import CaseKey

KEY_WAIT_SECONDS = 30.0
"""How long a record waits for its case's key before it becomes a dead letter (DESIGN §2)."""

_FIRST_LOOK_SECONDS = 0.005
_LAST_LOOK_SECONDS = 1.0


class CaseKeys(Protocol):
    """Finds the keys of cases."""

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        """The keys that are known; a case that is absent from the answer may still come.

        Raises:
            RetryableError: the store does not answer.
        """
        ...

    async def caught_up(self) -> bool:
        """Whether everything that stood on ``wegwijzer.keys`` when this was called is known here.

        Raises:
            RetryableError: Kafka or the store does not answer.
        """
        ...


class KeyWait:
    """How long one partition has waited for one case's key.

    The wait only counts while the projection of keys has everything: before that, a key that is on its
    way would be declared lost (CONTRACTS §5).
    """

    def __init__(
        self,
        keys: CaseKeys,
        *,
        seconds: float = KEY_WAIT_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._keys = keys
        self._seconds = seconds
        self._monotonic = monotonic
        self._case: str | None = None
        self._since = 0.0
        self._counted_since = 0.0

    def waiting_for(self, case_id: str | None) -> None:
        """Tell which case's key is missing now; None ends the wait."""
        if case_id != self._case:
            self._case = case_id
            self._since = self._counted_since = self._monotonic()

    async def given_up(self) -> str | None:
        """The case that has been waited for long enough, or None.

        Raises:
            RetryableError: see ``CaseKeys.caught_up``.
        """
        if self._case is None or self._monotonic() - self._counted_since < self._seconds:
            return None
        if not await self._keys.caught_up():
            self._counted_since = self._monotonic()
            return None
        return self._case

    def next_look(self) -> float:
        """Seconds until the next look: short at first, for a key that is milliseconds behind."""
        waited = self._monotonic() - self._since
        return min(_LAST_LOOK_SECONDS, max(_FIRST_LOOK_SECONDS, waited / 4))
