"""``accounts``: the people of organisations who may sign in to the inbox."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from deploy.local.paths import DEFAULT_DATA

if TYPE_CHECKING:
    from datetime import datetime

    from deploy.local.accounts import Accounts
    from shared.contracts.access import AccountChanged

accounts_app = typer.Typer(
    no_args_is_help=True, help="Accounts of the people of organisations, for the inbox."
)

Data = Annotated[Path, typer.Option("--data", help="Data folder of the running system.")]
Named = Annotated[str, typer.Argument(metavar="LOGIN", help="The login, or the id of the account.")]
Invite = Annotated[
    bool, typer.Option("--invite", help="Print a link that lets them choose a password within 7 days.")
]
Url = Annotated[
    str, typer.Option("--inbox", envvar="NOTIFY_INBOX_URL", help="Where people reach the inbox; for links.")
]
_INBOX = "http://127.0.0.1:8001/"
_PIPE_WIDTH = 200


@accounts_app.command("list")
def list_accounts(
    organisation: Annotated[
        str | None, typer.Option("--organisation", help="Only those of this organisation, by its id.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Show all accounts, disabled ones too; never a password."""
    from rich.console import Console
    from rich.table import Table

    from services.notify.domain.accounts import state_of

    found = [one for one in _accounts(data).all() if organisation in (None, one.organisation)]
    if as_json:
        rows = [
            {**json.loads(one.model_dump_json(exclude={"password", "schema_"})), "state": state_of(one)}
            for one in found
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))  # noqa: T201
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("organisation", "login", "name", "role", "state", "signs in with", "id"):
        table.add_column(column)
    for one in found:
        table.add_row(
            one.organisation,
            one.login,
            one.name,
            one.role,
            state_of(one),
            _ways(one),
            one.account_id,
        )
    # One line an account where it goes to another program.
    width = None if sys.stdout.isatty() else _PIPE_WIDTH
    Console(highlight=False, markup=False, width=width).print(
        table if found else "There are no accounts; make one with accounts create."
    )


@accounts_app.command("create")
def create(
    organisation: Annotated[str, typer.Option("--organisation", help="Whose cases they see, by its id.")],
    login: Annotated[str, typer.Option("--login", help="Their e-mail address: they sign in with it.")],
    name: Annotated[str, typer.Option("--name", help="What colleagues call them.")],
    role: Annotated[
        Literal["worker", "manager"], typer.Option("--role", help="A manager also sees to the accounts.")
    ],
    language: Annotated[
        Literal["nl", "fr", "en"], typer.Option("--language", help="What the inbox speaks to them.")
    ] = "nl",
    invite: Invite = False,
    inbox: Url = _INBOX,
    data: Data = DEFAULT_DATA,
) -> None:
    """Make an account and print its password, or a link: the one time that it is shown."""
    accounts, now = _accounts(data), _now()
    account = accounts.create(organisation, login, name, role, language, now)
    _show_way_in(accounts, account, inbox if invite else None)


@accounts_app.command("disable")
def disable(named: Named, data: Data = DEFAULT_DATA) -> None:
    """Sign somebody out now and let them in no more, for good."""
    accounts = _accounts(data)
    account = accounts.find(named)
    accounts.disable(account, _now())
    print(f"{account.login} ({account.name}) is disabled.")  # noqa: T201


@accounts_app.command("password")
def password(named: Named, invite: Invite = False, inbox: Url = _INBOX, data: Data = DEFAULT_DATA) -> None:
    """Set a new random password and print it, or a link; a new password ends every session of the account."""
    accounts = _accounts(data)
    _show_way_in(accounts, accounts.find(named), inbox if invite else None)


def _show_way_in(accounts: "Accounts", account: "AccountChanged", inbox: str | None) -> None:
    # Alone on standard output, so that it can go straight to somebody.
    if inbox is not None:
        print(accounts.link(account, inbox, _now()))  # noqa: T201
        hint = "The link works once, for 7 days"
    else:
        from deploy.local.accounts import new_password

        made = new_password()
        accounts.set_password(account, made, _now())
        print(made)  # noqa: T201
        hint = f"The password of {account.login}: it is not shown again"
    print(f"{hint}. A new one: ./wegwijzer accounts password {account.login}", file=sys.stderr)  # noqa: T201


def _ways(account: "AccountChanged") -> str:
    ways = [
        name
        for name, given in (("a password", account.password), ("a provider", account.sub))
        if given is not None
    ]
    return " or ".join(ways) or "nothing yet"


def _accounts(data: Path) -> "Accounts":
    from deploy.local.access import Access
    from deploy.local.accounts import Accounts

    return Accounts(Access.of(data.resolve(), os.environ))


def _now() -> "datetime":
    from shared.clock import SystemClock

    return SystemClock().now()
