"""``channels``: where organisations are reached. A channel is used only once it is verified (ADR 0013)."""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from deploy.local.errors import CannotStartError
from deploy.local.paths import DEFAULT_DATA

if TYPE_CHECKING:
    from deploy.local.access import Access
    from services.notify.channels import ChannelCare
    from shared.contracts.access import ChannelChanged, ChannelKind

channels_app = typer.Typer(no_args_is_help=True, help="Where organisations are reached.")

T = TypeVar("T")

Data = Annotated[Path, typer.Option("--data", help="Data folder of the running system.")]
Organisation = Annotated[str, typer.Option("--organisation", help="Its id in the directory.")]
Name = Annotated[str, typer.Option("--name", help="What tells the channel from the organisation's others.")]
VerifiedBy = Annotated[
    str | None,
    typer.Option("--verified-by", help="Who made sure whose channel it is, and how; then it is used."),
]
Inbox = Annotated[
    str, typer.Option("--inbox-url", envvar="NOTIFY_INBOX_URL", help="Where the link to confirm leads.")
]

_INBOX = "http://127.0.0.1:8001/"
_BY = "operator"
_NEAR = 3
_PIPE_WIDTH = 200


@channels_app.command("add")
def add(
    organisation: Organisation,
    name: Name,
    kind: Annotated[str, typer.Option("--kind", help="email or webhook.")],
    address: Annotated[str, typer.Option("--address", help="E-mail address, or where to post to.")],
    language: Annotated[
        str | None, typer.Option("--language", help="What mails speak below the Dutch.")
    ] = None,
    order: Annotated[int, typer.Option("--order", min=1, max=99, help="Lowest first.")] = 10,
    urgent: Annotated[bool, typer.Option("--urgent", help="Used at once for an urgent case.")] = False,
    verified_by: VerifiedBy = None,
    inbox_url: Inbox = _INBOX,
    data: Data = DEFAULT_DATA,
) -> None:
    """Register a channel; the secret of a webhook is printed once."""
    _check_organisation(organisation)
    by = _by(verified_by)

    async def step(care: "ChannelCare") -> None:
        fresh = await care.register(
            organisation,
            name,
            _kind(kind),
            address,
            by=by,
            language=language,
            order=order,
            urgent=urgent,
            vouched=verified_by is not None,
        )
        if fresh.secret is not None:
            # Alone on standard output, so that it can go straight into a store of secrets.
            print(fresh.secret)  # noqa: T201
            _say("Keep the secret now: it is not shown again.")
        if fresh.token is not None:
            print(_link(inbox_url, fresh.token))  # noqa: T201
            _say(f"{name} is used once its owner has followed this link; send it to the address itself.")
        elif fresh.channel.state == "pending":
            _say(
                f"{name} is used once it answers a challenge: "
                f"./wegwijzer channels confirm --organisation {organisation} --name {name}"
            )
        else:
            _say(f"{name} is verified, and used from now on.")

    _with_care(data, step)


@channels_app.command("confirm")
def confirm(
    organisation: Organisation,
    name: Name,
    verified_by: VerifiedBy = None,
    inbox_url: Inbox = _INBOX,
    data: Data = DEFAULT_DATA,
) -> None:
    """Challenge a webhook, or print a new link for a mail channel; with --verified-by, use it at once."""
    by = _by(verified_by)

    async def step(care: "ChannelCare") -> None:
        known = care.known(organisation, name)
        if verified_by is not None:
            await care.vouch(organisation, name, by=by)
        elif known.kind == "webhook":
            await care.challenge(organisation, name, by=by)
        elif known.state == "pending":
            print(_link(inbox_url, care.token(known)))  # noqa: T201
            _say(f"{name} is used once its owner has followed this link; send it to the address itself.")
            return
        elif known.state == "off":
            raise CannotStartError(f"{name} is switched off; register another one with channels add.")
        _say(f"{name} is verified, and used from now on.")

    _with_care(data, step)


@channels_app.command("rotate")
def rotate(organisation: Organisation, name: Name, data: Data = DEFAULT_DATA) -> None:
    """Give a webhook another secret and print it once; the one before signs besides for 24 hours."""

    async def step(care: "ChannelCare") -> None:
        fresh = await care.rotate(organisation, name, by=_BY)
        print(fresh.secret)  # noqa: T201
        _say("Keep it now: it is not shown again. Both secrets sign for the next 24 hours.")

    _with_care(data, step)


@channels_app.command("off")
def off(organisation: Organisation, name: Name, data: Data = DEFAULT_DATA) -> None:
    """Take a channel away: nothing goes there from now on."""

    async def step(care: "ChannelCare") -> None:
        await care.remove(organisation, name, by=_BY)
        _say(f"{name} of {organisation} is off.")

    _with_care(data, step)


@channels_app.command("list")
def list_channels(
    organisation: Annotated[str | None, typer.Option("--organisation", help="Only this one's.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Show the channels and their state, those that are off too; never a secret."""
    from rich.console import Console
    from rich.table import Table

    found = sorted(
        (one for names in _access(data).channels().values() for one in names.values()),
        key=lambda one: (one.organisation, one.order, one.name),
    )
    if organisation is not None:
        found = [one for one in found if one.organisation == organisation]
    if as_json:
        rows = [json.loads(one.model_dump_json(exclude={"secrets", "schema_"})) for one in found]
        print(json.dumps(rows, indent=2, ensure_ascii=False))  # noqa: T201
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("organisation", "name", "kind", "state", "order", "urgent", "address", "changed by"):
        table.add_column(column)
    for one in found:
        table.add_row(
            one.organisation,
            one.name,
            one.kind,
            f"{one.state} ({one.reason})" if one.reason else one.state,
            str(one.order),
            "yes" if one.urgent else "",
            one.address,
            one.changed_by,
        )
    # One line a channel where it goes to another program.
    width = None if sys.stdout.isatty() else _PIPE_WIDTH
    Console(highlight=False, markup=False, width=width).print(
        table if found else "There are no channels; make one with channels add."
    )


def _with_care(data: Path, step: Callable[["ChannelCare"], Awaitable[T]]) -> T:
    """Take one step on what stands on the topic now."""
    from deploy.local.access import SOURCE
    from services.notify.adapters.access_writes import KafkaAccessWrites
    from services.notify.adapters.challenge import SECONDS, HttpChallenger
    from services.notify.adapters.channels import FileChannels
    from services.notify.adapters.webhook import WebhookSender
    from services.notify.channels import ChannelCare
    from services.notify.domain.addresses import read_networks
    from services.notify.domain.registration import ChannelRefusedError
    from shared.clock import SystemClock
    from shared.errors import RetryableError

    access = _access(data)
    channels = access.channels()

    def get(organisation: str, name: str) -> "ChannelChanged | None":
        return channels.get(organisation, {}).get(name)

    async def run() -> T:
        writes = KafkaAccessWrites(access.kafka, access.keyring, source=SOURCE)
        # As notify posts: what it would refuse must not be verified here.
        here = "" if os.environ.get("WEGWIJZER_KAFKA") else "127.0.0.0/8,::1/128"
        webhooks = WebhookSender(
            FileChannels(None),
            inbox_url="",
            timeout=SECONDS,
            allowed=read_networks(os.environ.get("NOTIFY_WEBHOOK_ALLOW", here)),
        )
        care = ChannelCare(get, writes, HttpChallenger(webhooks.session), access.keyring, SystemClock())
        try:
            return await step(care)
        finally:
            await webhooks.close()
            await writes.close()

    try:
        return asyncio.run(run())
    except ChannelRefusedError as error:
        raise CannotStartError(f"{error}.") from error
    except RetryableError as error:
        raise CannotStartError(
            f"Kafka at {access.kafka} did not do it ({error}); look with channels list before you try again."
        ) from error


def _check_organisation(organisation: str) -> None:
    from rapidfuzz import process

    from deploy.local.channels import organisations

    known = organisations()
    if organisation not in known:
        near = [found[0] for found in process.extract(organisation, known, limit=_NEAR)]
        raise CannotStartError(
            f"No organisation that is alerted has the id {organisation}; near are {', '.join(near)}."
        )


def _kind(kind: str) -> "ChannelKind":
    from typing import get_args

    from shared.contracts.access import ChannelKind

    for one in get_args(ChannelKind):
        if one == kind and kind != "digest":  # nothing is sent over one yet
            return one  # type: ignore[no-any-return]  # one of the literal's own values
    raise CannotStartError(f"{kind} is no kind of channel; write email or webhook.")


def _by(verified_by: str | None) -> str:
    if verified_by is None:
        return _BY
    if not verified_by.strip():
        raise typer.BadParameter("is empty; say who checked it and how", param_hint="--verified-by")
    return f"{_BY}: {verified_by.strip()}"


def _link(inbox_url: str, token: str) -> str:
    return f"{inbox_url.rstrip('/')}/channels/confirm/{token}"


def _say(text: str) -> None:
    print(text, file=sys.stderr)  # noqa: T201


def _access(data: Path) -> "Access":
    from deploy.local.access import Access

    return Access.of(data.resolve(), os.environ)
