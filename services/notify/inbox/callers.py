"""Who calls the API for software: an API key of an organisation, and what it may do (ADR 0011, 0013)."""

from dataclasses import dataclass, field
from typing import Final

from redis.asyncio import Redis

from shared.api_keys import ApiKeys
from shared.budgets import Budget
from shared.clock import Clock
from shared.contracts.access import Scope
from shared.limits import Counts
from shared.sealing import Keyring

_MINUTE: Final = 60
_WHY: Final = {
    "unknown": "Authorization: is no API key of this service; check it.",
    "expired": "Authorization: this API key has expired; ask the operator for a new one.",
    "revoked": "Authorization: this API key was revoked; ask the operator for a new one.",
}


@dataclass(frozen=True, slots=True)
class Caller:
    """Software of an organisation."""

    organisation: str
    actor: str
    """As events name it: ``key:`` and the id of the key."""
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why not: an HTTP status, a sentence with the remedy, and headers."""

    status: int
    detail: str
    headers: dict[str, str] = field(default_factory=dict)


class Callers:
    """Turns an ``Authorization`` header into the organisation whose software calls."""

    def __init__(self, keys: ApiKeys, redis: Redis, keyring: Keyring, clock: Clock) -> None:
        self._keys = keys
        self._counts = Counts(redis, keyring, clock, prefix="notify:limit")

    async def caller(self, authorization: str | None, scope: Scope) -> Caller | Refused:
        """Who calls, where this may be done with the key; each call counts for its limit.

        A key without an organisation reads nobody's referrals, whatever its scopes say.
        """
        if authorization is None:
            return Refused(
                401,
                "Authorization: send Bearer and an API key of your organisation.",
                {"WWW-Authenticate": "Bearer"},
            )
        scheme, _, presented = authorization.partition(" ")
        presented = presented.strip()
        key = self._keys.find(presented) if scheme.lower() == "bearer" else None
        if key is None:
            why = self._keys.refusal(presented) or "unknown"
            if why == "not-read-yet":
                return Refused(503, "The API keys are not known yet; send it again.", {"Retry-After": "2"})
            return Refused(
                401,
                _WHY[why],
                {"WWW-Authenticate": 'Bearer error="invalid_token"'},  # RFC 6750, 3.1
            )
        if key.organisation is None or not key.allows(scope):
            return Refused(
                403,
                f"Authorization: this API key may not do this; ask the operator for the scope {scope}.",
                {"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'},
            )
        seconds = await self._counts.hit("key", key.id, Budget(key.per_minute, _MINUTE))
        if seconds is not None:
            detail = f"Too many from this API key; wait {seconds} s and send it again."
            return Refused(429, detail, {"Retry-After": str(seconds)})
        return Caller(key.organisation, f"key:{key.id}", key.scopes)
