"""How often somebody may try to sign in (OWASP Authentication: throttle by address and by login)."""

from typing import Final

from redis.asyncio import Redis

from shared.budgets import Budget
from shared.clock import Clock
from shared.limits import Counts, network_of
from shared.sealing import Keyring

_WINDOW: Final = 900
"""Seconds: a quarter of an hour."""
_FROM_ONE_ADDRESS: Final = 100
"""Many work behind the address of one organisation."""
_FOR_ONE_LOGIN: Final = 10
_LINKS: Final = 50


class Doors:
    """Counts the tries, right and wrong, so that many at the same moment count as well.

    It never shuts an account: whoever wants to keep somebody out only delays them by a quarter of an hour.
    """

    def __init__(
        self,
        redis: Redis,
        keyring: Keyring,
        clock: Clock,
        *,
        from_one_address: int = _FROM_ONE_ADDRESS,
        for_one_login: int = _FOR_ONE_LOGIN,
    ) -> None:
        self._counts = Counts(redis, keyring, clock, prefix="notify:limit")
        self._address = Budget(from_one_address, _WINDOW)
        self._login = Budget(for_one_login, _WINDOW, exact=True)
        self._link = Budget(_LINKS, _WINDOW)

    async def wait_to_sign_in(self, address: str, login: str) -> int | None:
        """Count a try; the seconds to wait where there were too many from this address or for this login,
        whether anybody has it or not."""
        return await self._counts.hit(
            "address", network_of(address), self._address
        ) or await self._counts.hit("login", login, self._login)

    async def wait_for(self, account_id: str) -> int | None:
        """Count a try of somebody who is signed in to say their password again."""
        return await self._counts.hit("account", account_id, self._login)

    async def wait_for_link(self, address: str) -> int | None:
        """Count the use of a link of an invitation, or of the way to another provider."""
        return await self._counts.hit("link", network_of(address), self._link)
