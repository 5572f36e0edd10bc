"""``keys``: the API keys for software of schools, hospitals and other professionals."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from deploy.local.errors import CannotStartError
from deploy.local.paths import DEFAULT_DATA

if TYPE_CHECKING:
    from datetime import datetime

    from deploy.local.access import Access
    from shared.contracts.access import ApiKeyChanged

keys_app = typer.Typer(no_args_is_help=True, help="API keys for the software of professionals.")

Data = Annotated[Path, typer.Option("--data", help="Data folder of the running system.")]

_PER_MINUTE = 60
_PIPE_WIDTH = 200


@keys_app.command("create")
def create(
    name: Annotated[str, typer.Option("--name", help="Whose key it is: the software, the organisation.")],
    scope: Annotated[
        list[str] | None,
        typer.Option(
            "--scope",
            help="requests:write (the default), requests:read, referrals:read or referrals:write; "
            "may be repeated.",
        ),
    ] = None,
    organisation: Annotated[
        str | None, typer.Option("--organisation", help="Whose referrals it reads and answers.")
    ] = None,
    per_minute: Annotated[int, typer.Option("--per-minute", min=1, help="Calls a minute.")] = _PER_MINUTE,
    expires: Annotated[
        str | None, typer.Option("--expires", help="The last day on which it works (YYYY-MM-DD).")
    ] = None,
    data: Data = DEFAULT_DATA,
) -> None:
    """Make a key and print it: the one time that it is shown."""
    from deploy.local.accounts import check_organisation
    from shared.access import api_key_hashes, new_api_key
    from shared.clock import SystemClock
    from shared.contracts.access import SCOPES, ApiKeyChanged

    now = SystemClock().now()
    for one in scope or ():
        if one not in SCOPES:
            raise typer.BadParameter(f"is not one of {', '.join(SCOPES)}", param_hint="--scope")
    if not name.strip():
        raise typer.BadParameter("is empty; say whose key it is", param_hint="--name")
    wants_referrals = any(one.startswith("referrals:") for one in scope or ())
    if wants_referrals != (organisation is not None):
        raise typer.BadParameter(
            "stands beside a scope of referrals, and only there; name the organisation by its id",
            param_hint="--organisation",
        )
    if organisation is not None:
        check_organisation(organisation)
    expires_at = None if expires is None else _end_of(expires, now)
    access = _access(data)
    key_id, whole = new_api_key()
    access.write(
        ApiKeyChanged(
            key_id=key_id,
            name=name.strip(),
            scopes=tuple(dict.fromkeys(scope or ["requests:write"])),
            per_minute=per_minute,
            hash=api_key_hashes(access.keyring, whole)[0],
            created_at=now,
            expires_at=expires_at,
            organisation=organisation,
        )
    )
    # The key alone on standard output, so that it can go straight into a store of secrets.
    print(whole)  # noqa: T201
    print(  # noqa: T201
        f"Keep it now: it is not shown again. If it leaks: ./wegwijzer keys revoke {key_id}", file=sys.stderr
    )


@keys_app.command("list")
def list_keys(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False, data: Data = DEFAULT_DATA
) -> None:
    """Show all keys, revoked ones too; never the keys themselves."""
    from rich.console import Console
    from rich.table import Table

    from shared.clock import SystemClock

    now = SystemClock().now()
    keys = sorted(_access(data).keys().values(), key=lambda key: key.created_at)
    if as_json:
        rows = [
            {**json.loads(key.model_dump_json(exclude={"hash", "schema_"})), "state": _state(key, now)}
            for key in keys
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))  # noqa: T201
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("id", "name", "state", "scopes", "a minute", "made on", "expires"):
        table.add_column(column)
    for key in keys:
        table.add_row(
            key.key_id,
            key.name,
            _state(key, now),
            ", ".join(key.scopes),
            str(key.per_minute),
            f"{key.created_at:%Y-%m-%d}",
            f"{key.expires_at:%Y-%m-%d}" if key.expires_at else "never",
        )
    # One line a key where it goes to another program.
    width = None if sys.stdout.isatty() else _PIPE_WIDTH
    Console(highlight=False, markup=False, width=width).print(
        table if keys else "There are no keys; make one with keys create."
    )


@keys_app.command("revoke")
def revoke(
    key_id: Annotated[str, typer.Argument(metavar="ID", help="The id, or a whole key that leaked.")],
    data: Data = DEFAULT_DATA,
) -> None:
    """Refuse a key from now on, for good."""
    from shared.clock import SystemClock
    from shared.contracts.access import API_KEY

    whole = API_KEY.fullmatch(key_id)
    if whole is not None:
        key_id = whole["id"]
    access = _access(data)
    key = access.keys().get(key_id)
    if key is None:
        raise CannotStartError(f"There is no key {key_id}; ./wegwijzer keys list shows them.")
    if key.revoked_at is None:
        access.write(key.model_copy(update={"revoked_at": SystemClock().now()}))
    print(f"{key_id} ({key.name}) is revoked.")  # noqa: T201


def _access(data: Path) -> "Access":
    from deploy.local.access import Access

    return Access.of(data.resolve(), os.environ)


def _end_of(day: str, now: "datetime") -> "datetime":
    """The end of a day in Brussels."""
    from datetime import UTC, date, datetime, time, timedelta

    from shared.clock import BRUSSELS

    try:
        end = datetime.combine(date.fromisoformat(day) + timedelta(days=1), time(), BRUSSELS)
    except (ValueError, OverflowError):
        raise typer.BadParameter("is not a date; write YYYY-MM-DD", param_hint="--expires") from None
    if end <= now:
        raise typer.BadParameter("is in the past", param_hint="--expires")
    return end.astimezone(UTC)


def _state(key: "ApiKeyChanged", now: "datetime") -> str:
    if key.revoked_at is not None:
        return "revoked"
    return "expired" if key.expires_at is not None and key.expires_at <= now else "in use"
