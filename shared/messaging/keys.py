"""The port through which consumers find case keys; ``shared.projections.keys`` is the real one."""

from collections.abc import Collection
from typing import Protocol

from shared.messaging.batch import CaseKey


class CaseKeys(Protocol):
    """Finds the keys of cases."""

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        """The keys that are known; a case that is absent from the answer may still come.

        Raises:
            RetryableError: the store does not answer.
        """
        ...

    async def caught_up(self) -> bool:
        """Whether everything that stood on ``wegwijzer.keys`` when this was called is known here."""
        ...
