"""The API keys, in memory, as they stand on ``wegwijzer.access`` (ADR 0011).

Intake and notify each follow the topic: software posts requests with a key, and answers referrals with one.
"""

import hmac
from dataclasses import dataclass
from typing import Literal

from shared import topics
from shared.access import api_key_hashes, fold_api_keys
from shared.clock import Clock
from shared.contracts.access import API_KEY, ApiKeyChanged, Scope
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower
from shared.sealing import Keyring

Refusal = Literal["unknown", "expired", "revoked", "not-read-yet"]
"""Why a key is refused. Only who holds the whole key learns more than ``unknown``; ``not-read-yet`` is no
fault of the key: the answer is 503, never 401."""

_NOBODY = "0" * 64
"""Stands for the hash of a key id that does not exist, so that looking takes as long."""


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key that may be used now."""

    id: str
    name: str
    scopes: tuple[str, ...]
    per_minute: int
    organisation: str | None = None
    """Whose referrals its scopes are about; None for a key that only posts."""

    def allows(self, scope: Scope) -> bool:
        """Whether it may do this."""
        return scope in self.scopes


class ApiKeys:
    """Knows every key and finds the one that was presented, without a round trip.

    Start and stop ``follower`` with the service; its ``problem()`` belongs into ``/readyz``.
    """

    def __init__(self, bootstrap: str, keyring: Keyring, clock: Clock) -> None:
        self._keyring = keyring
        self._clock = clock
        self._keys: dict[str, ApiKeyChanged] = {}
        self.follower = Follower(bootstrap, topics.ACCESS, self.fold)

    def fold(self, record: Record) -> None:
        """Take one record.

        Raises:
            PermanentError: it cannot be read (see ``shared.access.open_change``).
        """
        fold_api_keys(self._keys, self._keyring, record)

    def find(self, presented: str) -> ApiKey | None:
        """The key, where it may be used now; ``refusal`` says why not."""
        found = self._look(presented)
        if isinstance(found, str):
            return None
        return ApiKey(found.key_id, found.name, found.scopes, found.per_minute, found.organisation)

    def refusal(self, presented: str) -> Refusal | None:
        """Why this key may not be used now; None where it may."""
        found = self._look(presented)
        return found if isinstance(found, str) else None

    def _look(self, presented: str) -> ApiKeyChanged | Refusal:
        form = API_KEY.fullmatch(presented)
        if form is None:
            return "unknown"
        known = self._keys.get(form["id"])
        kept = _NOBODY if known is None else known.hash
        # All of them are compared, whichever fits: the time tells nothing.
        fits = [hmac.compare_digest(made, kept) for made in api_key_hashes(self._keyring, presented)]
        if known is None or not any(fits):
            return "unknown" if self.follower.caught_up else "not-read-yet"
        if known.revoked_at is not None:
            return "revoked"
        if known.expires_at is not None and known.expires_at <= self._clock.now():
            return "expired"
        return known
