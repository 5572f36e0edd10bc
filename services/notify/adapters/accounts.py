"""The accounts, in memory, as they stand on ``wegwijzer.access`` (ADR 0013)."""

import asyncio

from services.notify.domain.accounts import active
from shared import topics
from shared.access import fold_accounts
from shared.contracts.access import AccountChanged
from shared.contracts.events import rfc3339
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower
from shared.sealing import Keyring

_HEARD_SECONDS = 2.0


class Accounts:
    """Knows every account, without a round trip; a change counts as soon as Kafka has delivered it.

    Start and stop ``follower`` with the service; its ``problem()`` belongs into ``/readyz``.
    """

    def __init__(self, bootstrap: str, keyring: Keyring) -> None:
        self._keyring = keyring
        self._accounts: dict[str, AccountChanged] = {}
        self._changed = asyncio.Event()
        self.follower = Follower(bootstrap, topics.ACCESS, self.fold)

    def fold(self, record: Record) -> None:
        """Take one record.

        Raises:
            PermanentError: it cannot be read (see ``shared.access.open_change``).
        """
        fold_accounts(self._accounts, self._keyring, record)
        # Whoever waits looks again; who comes later waits for the next one.
        self._changed.set()
        self._changed = asyncio.Event()

    @property
    def are_known(self) -> bool:
        """Whether the topic was read whole: before that, an unknown login is not a wrong one."""
        return self.follower.caught_up

    def find(self, account_id: str) -> AccountChanged | None:
        """The account with this id, a disabled one too."""
        return self._accounts.get(account_id)

    def by_login(self, login: str) -> AccountChanged | None:
        """Who signs in with this login; never one that is disabled.

        It looks at all of them each time, so that the time tells nothing: 10,000 take about a millisecond.
        """
        return next(iter(active([one for one in self._accounts.values() if one.login == login])), None)

    def by_subject(self, issuer: str, sub: str) -> AccountChanged | None:
        """Who signs in elsewhere as this; never one that is disabled."""
        return next(
            iter(active(one for one in self._accounts.values() if (one.issuer, one.sub) == (issuer, sub))),
            None,
        )

    def of(self, organisation: str) -> list[AccountChanged]:
        """All accounts of an organisation, disabled ones too."""
        return [one for one in self._accounts.values() if one.organisation == organisation]

    async def until_known(self, value: AccountChanged) -> bool:
        """Wait until this process has heard of a change that was just written; False where it has not
        within two seconds: Kafka has it all the same."""
        try:
            async with asyncio.timeout(_HEARD_SECONDS):
                while not self._has(value):
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    def _has(self, value: AccountChanged) -> bool:
        known = self.find(value.account_id)
        # As the topic carries them, to the millisecond. Something newer has come after it.
        return known is not None and rfc3339(known.changed_at) >= rfc3339(value.changed_at)
