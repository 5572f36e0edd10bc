"""What an account is allowed, and what a password must be: pure.

An account is ``AccountChanged`` (ADR 0013). It is *invited* while nobody can sign in with it yet, *active*,
or *disabled*, which is for good.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from typing import Final, Literal

from shared.contracts.access import AccountChanged, Role

SHORTEST: Final = 12
"""Characters of a password at least; NIST SP 800-63B asks for 8, and 15 where nothing else is asked."""
LONGEST: Final = 256
"""Characters at most: what is longer only costs time. It is never cut off (OWASP Password Storage)."""
_LEFT: Final = 6
"""How many characters must be left of a password without the words that anybody would try first."""
_DIFFERENT: Final = 5
"""How many different characters it must have."""
_WORD: Final = 4
"""Words shorter than this stand in any password by accident."""
LONGEST_LOGIN: Final = 254
"""RFC 5321, 4.5.3.1.3: a path has at most 256 octets, with its brackets."""
LONGEST_NAME: Final = 100

_LOGIN: Final = re.compile(r"[^\s@<>\"',;:()\\]+@[^\s@<>\"',;:()\\]+\.[^\s@<>\"',;:()\\]+")

PasswordProblem = Literal["short", "long", "names", "plain"]
State = Literal["invited", "active", "disabled"]


def login_of(typed: str) -> str:
    """A login as it is kept: without spaces around it, lower case."""
    return unicodedata.normalize("NFC", typed).strip().lower()


def is_login(login: str) -> bool:
    """Whether it can be one: an e-mail address, by its outer form."""
    return len(login) <= LONGEST_LOGIN and _LOGIN.fullmatch(login) is not None


def is_name(name: str) -> bool:
    """Whether it can be somebody's name: not empty, one line, not endless."""
    return 0 < len(name) <= LONGEST_NAME and name.isprintable()


def state_of(account: AccountChanged) -> State:
    """See the module."""
    if account.disabled_at is not None:
        return "disabled"
    return "active" if account.password is not None or account.sub is not None else "invited"


def active(accounts: Iterable[AccountChanged]) -> list[AccountChanged]:
    """Those who are not disabled, the oldest first: should two managers have given the same login at the
    same moment, the one that was first keeps it everywhere."""
    return sorted(
        (one for one in accounts if one.disabled_at is None), key=lambda account: account.account_id
    )


def version_of(account: AccountChanged) -> str:
    """What a session holds on to: it ends when any of this changes. A new name or language ends nothing."""
    parts = (
        account.account_id,
        account.organisation,
        account.login,
        account.role,
        account.password,
        account.issuer,
        account.sub,
        account.disabled_at,
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def password_version(account: AccountChanged) -> str:
    """What an invitation holds on to: it is worth nothing once a password was set, or its owner has signed in
    elsewhere."""
    held = f"{account.account_id}|{account.password}|{account.issuer}|{account.sub}"
    return hashlib.sha256(held.encode()).hexdigest()


def password_problem(password: str, words: Iterable[str]) -> PasswordProblem | None:
    """Why a password may not be chosen; None where it may.

    Length is what counts; no kinds of characters are demanded (NIST SP 800-63B, 3.1.1.2).

    Args:
        words: what anybody would try first: the organisation's name, the login, the person's name.
    """
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    left = _bare(password)
    if len(set(left)) < _DIFFERENT:
        return "plain"
    for word in _pieces(words):
        left = left.replace(word, "")
    return "names" if len(left) < _LEFT else None


def password_words(account: AccountChanged, organisation: str) -> tuple[str, ...]:
    """What anybody would try first for this account.

    Args:
        organisation: its name.
    """
    return (organisation, account.organisation, account.login, account.name, "wegwijzer", "wachtwoord")


def invited(
    account_id: str,
    organisation: str,
    login: str,
    name: str,
    role: Role,
    language: str,
    *,
    by: str,
    now: datetime,
) -> AccountChanged:
    """A new account that nobody can sign in with yet."""
    return AccountChanged(
        account_id=account_id,
        organisation=organisation,
        login=login,
        name=name,
        role=role,
        language=language,
        changed_at=now,
        changed_by=by,
    )


def changed(account: AccountChanged, *, by: str, now: datetime, **fields: object) -> AccountChanged:
    """The account with some fields changed, as it is written."""
    return account.model_copy(update={**fields, "changed_at": now, "changed_by": by})


def may_manage(manager: AccountChanged, other: AccountChanged) -> bool:
    """Whether a manager may change somebody's role, disable them or give them a new link.

    Never their own: so an organisation that has a manager keeps one, and nobody locks themselves out.
    """
    return (
        manager.role == "manager"
        and manager.organisation == other.organisation
        and manager.account_id != other.account_id
        and other.disabled_at is None
    )


def _pieces(words: Iterable[str]) -> list[str]:
    """The words and their parts, the longest first."""
    found: set[str] = set()
    for text in words:
        found.update((_bare(text), *(_bare(part) for part in re.split(r"[\W_]+", text))))
    return sorted((one for one in found if len(one) >= _WORD), key=len, reverse=True)


def _bare(text: str) -> str:
    """Letters and digits without case and accents."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(character for character in parts if character.isalnum())
