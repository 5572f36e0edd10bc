"""Who may post to the API, and how often: software with a key by its key, everybody else by address."""

from dataclasses import dataclass, field

from services.intake.adapters.limits import Limits
from shared.api_keys import ApiKeys
from shared.contracts.access import Scope

ANYBODY = "api"
"""The submitter of a request without a key."""

_WITHOUT = "or leave the Authorization header out: a request needs no key."
_WHY = {
    "unknown": f"Authorization: is no API key of this service; check it, {_WITHOUT}",
    "expired": f"Authorization: this API key has expired; ask the operator for a new one, {_WITHOUT}",
    "revoked": f"Authorization: this API key was revoked; ask the operator for a new one, {_WITHOUT}",
}


@dataclass(frozen=True, slots=True)
class Refused:
    """Why not: an HTTP status, a sentence with the remedy, and headers."""

    status: int
    detail: str
    headers: dict[str, str] = field(default_factory=dict)


class Gate:
    """Admits posts."""

    def __init__(self, limits: Limits, keys: ApiKeys) -> None:
        self._limits = limits
        self._keys = keys

    async def admit(self, authorization: str | None, address: str) -> str | Refused:
        """The submitter as events name it, or why the post is refused."""
        if authorization is None:
            seconds = await self._limits.hit("post", address)
            return ANYBODY if seconds is None else _too_many(seconds, "this address")
        scheme, _, presented = authorization.partition(" ")
        presented = presented.strip()
        key = self._keys.find(presented) if scheme.lower() == "bearer" else None
        if key is None:
            why = self._keys.refusal(presented) or "unknown"
            if why == "not-read-yet":
                detail = "The API keys are not known yet; send it again, with the same Idempotency-Key."
                return Refused(503, detail, {"Retry-After": "2"})
            return Refused(401, _WHY[why], {"WWW-Authenticate": "Bearer"})
        if not key.allows(_POST):
            detail = (
                f"Authorization: this API key may not post requests; ask the operator for the scope {_POST}."
            )
            return Refused(403, detail)
        seconds = await self._limits.hit_key(key.id, key.per_minute)
        return f"key:{key.id}" if seconds is None else _too_many(seconds, "this API key")

    async def admit_look(self, address: str) -> Refused | None:
        """Why a status may not be looked at now; none where it may."""
        seconds = await self._limits.look(address)
        return None if seconds is None else _too_many(seconds, "this address")

    async def wrong_secret(self, address: str) -> None:
        """Count a wrong secret."""
        await self._limits.hit("wrong_secret", address)


_POST: Scope = "requests:write"


def _too_many(seconds: int, whose: str) -> Refused:
    detail = f"Too many from {whose}; wait {seconds} s and send it again, with the same Idempotency-Key."
    return Refused(429, detail, {"Retry-After": str(seconds)})
