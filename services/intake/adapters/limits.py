"""How often an address or an API key may do something at intake (ADR 0011; ``shared.limits`` counts).

Wrong status secrets are told one by one, so their limit is exact everywhere; most people never get so far
that anything is told. Without Redis each process counts alone and **lets pass**: a request that is refused is
a family that nobody calls back, and who can take Redis away has other means.
"""

from typing import Final, Literal

from redis.asyncio import Redis

from shared.budgets import Budget
from shared.clock import Clock
from shared.limits import Counts, network_of
from shared.sealing import Keyring

Kind = Literal["post", "look", "wrong_secret", "page"]
"""What an address does: post a request, look at a status, give a wrong status secret, open a form page."""

KEY: Final = "key"
_MINUTE: Final = 60
_HOUR: Final = 3_600


class Limits:
    """Counts, and tells who must wait.

    Args:
        redis: its pool of connections is shared; it answers bytes or text, both will do.
        posts, looks, pages: how many a minute from one address.
        wrong_secrets: how many an hour from one address.
    """

    def __init__(
        self,
        redis: Redis,
        keyring: Keyring,
        clock: Clock,
        *,
        posts: int = 30,
        looks: int = 60,
        wrong_secrets: int = 20,
        pages: int = 120,
    ) -> None:
        self._counts = Counts(redis, keyring, clock, prefix="intake:limit")
        self._budgets: dict[Kind, Budget] = {
            "post": Budget(posts, _MINUTE),
            "look": Budget(looks, _MINUTE),
            "wrong_secret": Budget(wrong_secrets, _HOUR, exact=True),
            "page": Budget(pages, _MINUTE),
        }

    async def hit(self, kind: Kind, address: str) -> int | None:
        """Count one; the seconds to wait where that is too many, None where it may go on."""
        return await self._counts.hit(kind, network_of(address), self._budgets[kind])

    async def look(self, address: str) -> int | None:
        """Count a look at a status; the seconds to wait also where too many wrong secrets came before it."""
        return self.spent("wrong_secret", address) or await self.hit("look", address)

    async def hit_key(self, key_id: str, per_minute: int) -> int | None:
        """The same for an API key, by the limit that stands on it."""
        return await self._counts.hit(KEY, key_id, Budget(per_minute, _MINUTE))

    def spent(self, kind: Kind, address: str) -> int | None:
        """The seconds to wait where nothing is left, without counting one.

        By what this process knows; so ask it before a status secret is looked at, and ``hit`` where it was
        wrong.
        """
        return self._counts.spent(kind, network_of(address), self._budgets[kind])
