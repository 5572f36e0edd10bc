"""How often an address or an API key may do something (ADR 0011).

The count stands in Redis, by the ``limits`` library, and is shared by all processes. Its round trip takes
about 100 microseconds of this process, more than the rest of a post together, so a process goes there only
after each tenth of a budget (``services.intake.domain.budgets``); most people never get that far. What this
means with several processes: one alone keeps a limit exactly; of P processes each may let pass up to a tenth
less one more than it should, before it hears of the others. 30 a minute on four processes is at most 38.
Wrong status secrets are told one by one, so their limit is exact everywhere.

Without Redis each process counts alone and **lets pass**: a request that is refused is a family that nobody
calls back, and who can take Redis away has other means. The library's own storage in memory is not used for
that: each hit looks through all clients (1.7 ms at 20,000 of them).

An address is never kept: only an HMAC of it, of IPv6 the first 64 bits, for the length of a window.
"""

import asyncio
import ipaddress
from typing import Final, Literal, get_args

import structlog
from limits.aio.storage import RedisStorage
from redis.asyncio import Redis
from redis.exceptions import RedisError

from services.intake.domain.budgets import Account, Accounts, Budget
from shared.clock import Clock
from shared.sealing import Keyring

Kind = Literal["post", "look", "wrong_secret", "page"]
"""What an address does: post a request, look at a status, give a wrong status secret, open a form page."""

KEY: Final = "key"
_MINUTE: Final = 60
_HOUR: Final = 3_600
_REDIS_SECONDS: Final = 0.1
"""How long one hit waits for Redis; then it counts alone."""
_AGAIN_SECONDS: Final = 1.0
"""How long Redis is left alone after it did not answer."""
_WHO_HEX: Final = 32

log = structlog.get_logger()


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
        self._keyring = keyring
        self._clock = clock
        self._storage = RedisStorage(
            "async+redis://",
            implementation="redispy",
            key_prefix="intake:limit",
            connection_pool=redis.connection_pool,  # type: ignore[arg-type]  # typed as plain options
        )
        self._budgets: dict[Kind, Budget] = {
            "post": Budget(posts, _MINUTE),
            "look": Budget(looks, _MINUTE),
            "wrong_secret": Budget(wrong_secrets, _HOUR, exact=True),
            "page": Budget(pages, _MINUTE),
        }
        self._accounts: dict[str, Accounts] = {
            **{kind: Accounts(self._budgets[kind].seconds) for kind in get_args(Kind)},
            KEY: Accounts(_MINUTE),
        }
        self._away_until = 0.0

    async def hit(self, kind: Kind, address: str) -> int | None:
        """Count one; the seconds to wait where that is too many, None where it may go on."""
        return await self._hit(kind, self._who(_network(address)), self._budgets[kind])

    async def look(self, address: str) -> int | None:
        """Count a look at a status; the seconds to wait also where too many wrong secrets came before it."""
        return self.spent("wrong_secret", address) or await self.hit("look", address)

    async def hit_key(self, key_id: str, per_minute: int) -> int | None:
        """The same for an API key, by the limit that stands on it."""
        return await self._hit(KEY, self._who(key_id), Budget(per_minute, _MINUTE))

    def spent(self, kind: Kind, address: str) -> int | None:
        """The seconds to wait where nothing is left, without counting one.

        By what this process knows; so ask it before a status secret is looked at, and ``hit`` where it was
        wrong.
        """
        who, now = self._who(_network(address)), self._now()
        accounts = self._accounts[kind]
        is_spent = accounts.of(who, now).known >= self._budgets[kind].amount
        return accounts.seconds_left(who, now) if is_spent else None

    async def _hit(self, kind: str, who: str, budget: Budget) -> int | None:
        now = self._now()
        accounts = self._accounts[kind]
        account = accounts.of(who, now)
        if account.known < budget.amount:
            account.untold += 1
            if not account.due(budget) or now < self._away_until:
                return None
            await self._tell(f"{kind}/{who}/{account.window}", account, budget)
            if account.together <= budget.amount:
                return None
        return accounts.seconds_left(who, now)

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


def _network(address: str) -> str:
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
