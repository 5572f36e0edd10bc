"""What was sent during the last day, to tell somebody that they sent the same already.

Only HMACs are kept, and only of requests that hold something of the person's own (words, or a way to be
reached): "somebody at this address asked for a doctor" must not be told to the next person at a shared
computer. Without Redis nobody is told, and everybody can send.
"""

from datetime import datetime, timedelta
from typing import Final, cast

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from services.intake.adapters.folding import PREFIX
from shared.contracts.request import RequestBody
from shared.sealing import Keyring

REMEMBERED: Final = timedelta(hours=24)

log = structlog.get_logger()


class RedisRepeats:
    """See ``services.intake.ports.Repeats``."""

    def __init__(self, redis: Redis, keyring: Keyring) -> None:
        self._redis = redis
        self._keyring = keyring

    async def seen(self, address: str, body: RequestBody) -> datetime | None:
        """When the same was sent from this address; none where it was not, or nobody remembers."""
        names = self._names(address, body)
        if not names:
            return None
        try:
            found = cast(list[bytes | None], await self._redis.mget(names))
        except (RedisError, OSError) as error:
            log.warning("repeats_not_known", error=type(error).__name__)
            return None
        at = next((one for one in found if one), None)
        return datetime.fromisoformat(at.decode()) if at is not None else None

    async def remember(self, address: str, body: RequestBody, at: datetime) -> None:
        """Remember it for a day."""
        names = self._names(address, body)
        if not names:
            return
        try:
            await self._redis.set(names[0], at.isoformat(), ex=REMEMBERED, nx=True)
        except (RedisError, OSError) as error:
            log.warning("repeat_not_remembered", error=type(error).__name__)

    def _names(self, address: str, body: RequestBody) -> list[str]:
        if body.text is None and body.contact is None:
            return []
        said = body.model_copy(update={"consent_to_share": True}).model_dump_json()
        macs = self._keyring.macs(f"repeat|{address}|{said}".encode())
        return [f"{PREFIX}:repeat:{mac}" for mac in macs]
