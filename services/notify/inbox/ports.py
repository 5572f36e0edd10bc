"""What the inbox needs from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from services.notify.domain.sessions import Session, Start
from shared.contracts.access import AccessValue, AccountChanged
from shared.errors import RetryableError

NameOf = Callable[[str], str]
"""The name of an organisation by its id; the id itself where nobody knows it."""


class NotWrittenError(RetryableError):
    """A change could not be written now."""


class AccessWrites(Protocol):
    """Writes to ``wegwijzer.access``."""

    async def write(self, value: AccessValue) -> None:
        """Returns once it is kept.

        Raises:
            NotWrittenError: it could not be, now.
        """
        ...


class FindAccounts(Protocol):
    """Knows every account (``services.notify.adapters.accounts``)."""

    @property
    def are_known(self) -> bool:
        """Whether all were read: before that, an unknown login is not a wrong one."""
        ...

    def find(self, account_id: str) -> AccountChanged | None:
        """The account with this id, a disabled one too."""
        ...

    def by_login(self, login: str) -> AccountChanged | None:
        """Who signs in with this login; never one that is disabled."""
        ...

    def by_subject(self, issuer: str, sub: str) -> AccountChanged | None:
        """Who signs in elsewhere as this; never one that is disabled."""
        ...

    def of(self, organisation: str) -> list[AccountChanged]:
        """All accounts of an organisation, disabled ones too."""
        ...

    async def until_known(self, value: AccountChanged) -> bool:
        """Wait a little until a change that was just written is known here; whether it is."""
        ...


class Passwords(Protocol):
    """Hashes and verifies passwords."""

    async def hash(self, password: str) -> str:
        """What may be kept of a password."""
        ...

    async def verify(self, kept: str | None, password: str) -> bool:
        """Whether this is the password; None takes as long, and is never right."""
        ...


class Sessions(Protocol):
    """Who is signed in (``services.notify.adapters.sessions``).

    Raises from every method:
        RedisError, OSError: it cannot be looked up now.
    """

    async def begin(self, account_id: str, version: str, language: str, now: datetime) -> str:
        """A new session with a new id; the id, for the browser and nobody else."""
        ...

    async def find(self, id_: str, now: datetime, *, touch: bool = True) -> Session | None:
        """The session, where it has not ended."""
        ...

    async def speak(self, id_: str, language: str, now: datetime) -> None:
        """Let a session speak another language."""
        ...

    async def end(self, id_: str) -> None:
        """End a session; one that does not exist has ended."""
        ...

    async def start(self, start: Start) -> None:
        """Remember that a sign-in elsewhere was begun."""
        ...

    async def take_start(self, state: str, binder: str) -> Start | None:
        """The sign-in that was begun, once, for the browser that began it."""
        ...

    async def take_invitation(self, token: str) -> bool:
        """Whether this is the first who uses it."""
        ...

    async def give_back_invitation(self, token: str) -> None:
        """It was taken, and nothing came of it."""
        ...


class Throttle(Protocol):
    """Says who tries too often (``services.notify.adapters.doors``)."""

    async def wait_to_sign_in(self, address: str, login: str) -> int | None:
        """Count a try; the seconds to wait where there were too many."""
        ...

    async def wait_for(self, account_id: str) -> int | None:
        """Count a try of somebody who is signed in to say their password again."""
        ...

    async def wait_for_link(self, address: str) -> int | None:
        """Count the use of a link."""
        ...


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is, as a provider of OpenID Connect says it."""

    issuer: str
    sub: str
    email: str | None
    """Only where the provider says that it has verified it."""


class RefusedIdentityError(Exception):
    """What came back from the provider proves nothing. The message says why, for the log."""


class ProviderAwayError(RetryableError):
    """The provider does not answer, or not as OpenID Connect asks."""


class Provider(Protocol):
    """Another place where people sign in, by OpenID Connect."""

    async def address(self, start: Start) -> str:
        """Where the browser is sent.

        Raises:
            ProviderAwayError: nobody knows it now.
        """
        ...

    async def identity(self, code: str, start: Start, *, iss: str | None) -> Identity:
        """Who came back.

        Args:
            code: what the browser brought.
            iss: the issuer that it brought besides (RFC 9207).

        Raises:
            RefusedIdentityError: it proves nothing.
            ProviderAwayError: it cannot be asked now.
        """
        ...
