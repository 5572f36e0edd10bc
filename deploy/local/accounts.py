"""Accounts of the people of organisations, as the operator makes them (ADR 0013)."""

import contextlib
import json
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from deploy.local.access import Access
from deploy.local.errors import CannotStartError
from services.notify.adapters.passwords import Argon2Passwords
from services.notify.domain.accounts import active, changed, invited, is_login, is_name, login_of
from services.notify.inbox.invitations import Invitations
from shared.contracts.access import AccountChanged, Role
from shared.contracts.ids import new_case_id
from shared.deciding.reference import load_directory

OPERATOR: Final = "operator"
READY: Final[Mapping[str, str]] = {"atlas": "Ans Verbeke", "amal": "Milan Goossens"}
"""Organisations that the samples alert often, and a made-up person who signs in for each."""
_RANDOM_BYTES: Final = 12


def new_password() -> str:
    """A password of 96 random bits, for a person to change."""
    return secrets.token_urlsafe(_RANDOM_BYTES)


def check_organisation(organisation: str) -> None:
    """See that an organisation can have accounts.

    Raises:
        CannotStartError: no organisation has this id.
    """
    if load_directory().kind_of(organisation) is None:
        raise CannotStartError(
            f"There is no organisation {organisation}; shared/reference/organisations.json lists them by id."
        )


@dataclass(frozen=True, slots=True)
class Accounts:
    """The accounts on one cluster.

    Raises from every method:
        CannotStartError: Kafka does not answer, or what is asked for cannot be done.
    """

    access: Access

    def all(self) -> list[AccountChanged]:
        """Every account, disabled ones too, by organisation and login."""
        found = self.access.accounts().values()
        return sorted(found, key=lambda one: (one.organisation, one.login, one.account_id))

    def create(
        self, organisation: str, login: str, name: str, role: Role, language: str, now: datetime
    ) -> AccountChanged:
        """A new account that nobody can sign in with yet."""
        login, name = login_of(login), name.strip()
        check_organisation(organisation)
        if not is_login(login):
            raise CannotStartError(f"{login} cannot be a login; write an e-mail address.")
        if not is_name(name):
            raise CannotStartError("A name has 1 to 100 characters.")
        if any(one.login == login for one in active(self.access.accounts().values())):
            raise CannotStartError(
                f"There is an account {login} already; ./wegwijzer accounts list shows it."
            )
        account = invited(new_case_id(), organisation, login, name, role, language, by=OPERATOR, now=now)
        self.access.write(account)
        return account

    def find(self, named: str) -> AccountChanged:
        """The account that is not disabled, by its login or id."""
        wanted = login_of(named)
        for one in active(self.access.accounts().values()):
            if wanted in (one.login, one.account_id):
                return one
        raise CannotStartError(f"There is no account {named}; ./wegwijzer accounts list shows them.")

    def set_password(self, account: AccountChanged, password: str, now: datetime) -> None:
        """Another password; every session of the account ends."""
        kept = Argon2Passwords().hash_now(password)
        self.access.write(changed(account, by=OPERATOR, now=now, password=kept))

    def disable(self, account: AccountChanged, now: datetime) -> None:
        """Let nobody sign in with it any more, for good."""
        self.access.write(changed(account, by=OPERATOR, now=now, disabled_at=now))

    def link(self, account: AccountChanged, inbox_url: str, now: datetime) -> str:
        """A link that lets somebody choose the password, once."""
        return Invitations(self.access.keyring).link(inbox_url, account, now)


def ready_accounts(
    access: Access, file: Path, now: datetime, people: Mapping[str, str] = READY
) -> Sequence[tuple[str, str]]:
    """Accounts to try the inbox with: login and password of each.

    They are made where they are missing: at the first start, and after Kafka lost its data. The passwords
    stand in a file that only its owner can read; they are for one machine, and random all the same.

    Args:
        file: where the passwords are kept.
        people: by organisation, the name of the one who signs in for it.

    Raises:
        CannotStartError: Kafka does not answer.
    """
    passwords = _read(file)
    accounts = list(access.accounts().values())
    known = {one.login: one for one in active(accounts)}
    # Disabled is for good, here too.
    gone = {one.login for one in accounts if one.disabled_at is not None} - known.keys()
    ready: list[tuple[str, str]] = []
    missing: list[AccountChanged] = []
    for organisation, name in people.items():
        login = f"{organisation}@organisation.example"
        if login in gone:
            continue
        if login not in known or login not in passwords:
            passwords[login] = new_password()
            account = known.get(login) or invited(
                new_case_id(), organisation, login, name, "manager", "nl", by=OPERATOR, now=now
            )
            kept = Argon2Passwords().hash_now(passwords[login])
            missing.append(changed(account, by=OPERATOR, now=now, password=kept))
        ready.append((login, passwords[login]))
    if missing:
        # The file first: an account whose password nobody knows is of no use, a password too many harms not.
        _write(file, passwords)
        access.write(*missing)
    return ready


def _read(file: Path) -> dict[str, str]:
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(file.read_text("utf-8"))
        if isinstance(found, dict):
            return {str(login): str(password) for login, password in found.items()}
    return {}


def _write(file: Path, passwords: Mapping[str, str]) -> None:
    beside = file.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as target:
        json.dump(passwords, target, indent=2)
    beside.replace(file)
