"""How often somebody may do something, counted by all processes together (ADR 0011).

The count stands in Redis, by the ``limits`` library, and is shared by all processes. Its round trip takes
about 100 microseconds of this process, so a process goes there only after each tenth of a budget
(``shared.budgets``), or after every single one where the budget is exact. What this means with several
processes: one alone keeps a limit exactly; of P processes each may let pass up to a tenth less one more than
it should, before it hears of the others. 30 a minute on four processes is at most 38.

Without Redis each process counts alone and **lets pass**. The library's own storage in memory is not used for
that: each hit looks through all clients (1.7 ms at 20,000 of them).

Nothing that names somebody is kept: only an HMAC of it, of IPv6 the first 64 bits, for the length of a
window.
"""

import asyncio
import ipaddress
from typing import Final

import structlog
from limits.aio.storage import RedisStorage
from redis.asyncio import Redis
from redis.exceptions import RedisError

from shared.budgets import Account, Accounts, Budget
from shared.clock import Clock
from shared.sealing import Keyring

_REDIS_SECONDS: Final = 0.1
"""How long one hit waits for Redis; then it counts alone."""
_AGAIN_SECONDS: Final = 1.0
"""How long Redis is left alone after it did not answer."""
_WHO_HEX: Final = 32

log = structlog.get_logger()


class Counts:
    """Counts by kind and by who, and tells who must wait.

    Args:
        redis: its pool of connections is shared; it answers bytes or text, both will do.
        prefix: of the names in Redis, each service its own.
    """

    def __init__(self, redis: Redis, keyring: Keyring, clock: Clock, *, prefix: str) -> None:
        self._keyring = keyring
        self._clock = clock
        self._storage = RedisStorage(
            "async+redis://",
            implementation="redispy",
            key_prefix=prefix,
            connection_pool=redis.connection_pool,  # type: ignore[arg-type]  # typed as plain options
        )
        self._accounts: dict[str, Accounts] = {}
        self._away_until = 0.0

    async def hit(self, kind: str, name: str, budget: Budget) -> int | None:
        """Count one; the seconds to wait where that is too many, None where it may go on.

        Args:
            kind: what is done. The budgets of one kind last equally long.
            name: who does it: an address, a key id, a login.
        """
        who, now = self._who(name), self._now()
        accounts = self._of(kind, budget)
        account = accounts.of(who, now)
        if account.known < budget.amount:
            account.untold += 1
            if not account.due(budget) or now < self._away_until:
                return None
            await self._tell(f"{kind}/{who}/{account.window}", account, budget)
            if account.together <= budget.amount:
                return None
        return accounts.seconds_left(who, now)

    def spent(self, kind: str, name: str, budget: Budget) -> int | None:
        """The seconds to wait where nothing is left, without counting one: by what this process knows."""
        who, now = self._who(name), self._now()
        accounts = self._of(kind, budget)
        is_spent = accounts.of(who, now).known >= budget.amount
        return accounts.seconds_left(who, now) if is_spent else None

    def _of(self, kind: str, budget: Budget) -> Accounts:
        found = self._accounts.get(kind)
        if found is None:
            found = self._accounts[kind] = Accounts(budget.seconds)
        return found

    async def _tell(self, name: str, account: Account, budget: Budget) -> None:
        count = account.telling()
        try:
            async with asyncio.timeout(_REDIS_SECONDS):
                together = await self._storage.incr(name, budget.seconds, count)
        except (RedisError, OSError, TimeoutError) as error:
            account.not_told()
            if not self._away_until:
                log.warning("limits_count_alone", error=type(error).__name__)
            self._away_until = self._now() + _AGAIN_SECONDS
        except BaseException:
            account.not_told()
            raise
        else:
            account.told(together)
            if self._away_until:
                self._away_until = 0.0
                log.info("limits_count_together")

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _who(self, name: str) -> str:
        return self._keyring.macs(f"limit|{name}".encode())[0][:_WHO_HEX]


def network_of(address: str) -> str:
    """What counts as one client: an IPv4 address, the first 64 bits of IPv6, or the text as it is."""
    if ":" not in address:  # no IPv6, so it stays as it is: nearly every post, and parsing takes longest
        return address
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        # A socket of the machine itself, or a proxy that sends no address: all of them are one client.
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return f"{int(parsed) >> 64:x}::/64"
