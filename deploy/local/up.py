"""``up`` and ``status``: the system on one machine, as a person at a terminal sees it."""

import json
import signal
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import Literal

from rich.console import Console
from rich.table import Table
from rich.text import Text

from deploy.local import state
from deploy.local.errors import InterruptedStartError
from deploy.local.network import answers
from deploy.local.system import SERVICES, STANDINS, LocalSystem, Ports

console = Console(highlight=False)

_SERVERS: dict[Literal["kafka", "redis"], str] = {"kafka": "Kafka", "redis": "Valkey"}


def run(
    data: Path,
    port_offset: int,
    services: Mapping[str, str] = SERVICES,
    standins: str | None = STANDINS,
) -> None:
    """Start everything, say where it is, run until Ctrl-C or SIGTERM.

    Raises:
        CannotStartError: something cannot start, or died too often; nothing keeps running.
        SystemExit: with 130, stopped before everything was up.
    """
    begun = time.monotonic()

    def tell(sentence: str, /) -> None:
        console.print(f"[dim]{time.monotonic() - begun:6.1f} s[/dim]  {sentence}", soft_wrap=True)

    stop = threading.Event()
    system = LocalSystem(
        data,
        Ports.from_environment(port_offset),
        tell,
        interrupted=stop,
        services=services,
        standins=standins,
    )

    def ask(_: int, __: FrameType | None) -> None:
        if stop.is_set():
            system.hurry()
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, ask)
    try:
        with system:
            ready = _ready_accounts(system)
            tell("[green]✓[/green] everything is up\n")
            console.print(_addresses(system))
            if ready:
                inbox = f"http://127.0.0.1:{system.ports.notify}/"
                console.print(f"\n[bold]To sign in to the inbox, {inbox}[/bold]", soft_wrap=True)
                console.print(_sign_ins(ready))
            console.print(f"\nData, logs and keyring: {data}", soft_wrap=True)
            console.print("Ctrl-C stops everything; the data stays.\n")
            while not stop.wait(0.2):
                system.check()
            console.print("draining and stopping; Ctrl-C again does not wait for it")
    except InterruptedStartError:
        console.print("stopped before everything was up; nothing keeps running.")
        raise SystemExit(130) from None
    console.print("stopped.")


def _addresses(system: LocalSystem) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column(style="bold")
    table.add_column()
    table.add_row("the form", f"http://127.0.0.1:{system.ports.intake}/")
    table.add_row("requests (intake)", f"http://127.0.0.1:{system.ports.intake}/docs")
    table.add_row("organisations (notify)", f"http://127.0.0.1:{system.ports.notify}/docs")
    if system.embedded:
        table.add_row("mails and webhooks that arrived", f"http://127.0.0.1:{system.ports.sink}/")
        table.add_row("mail catcher (SMTP)", f"127.0.0.1:{system.ports.smtp}")
    table.add_row("Kafka", system.kafka_address)
    table.add_row("Valkey", system.redis_address)
    return table


def _ready_accounts(system: LocalSystem) -> Sequence[tuple[str, str]]:
    """Login and password of each account that a fresh system comes with; none on a real Kafka."""
    if not system.embedded or "notify" not in system.services:
        return ()
    from deploy.local.access import Access
    from deploy.local.accounts import ready_accounts
    from shared.clock import SystemClock
    from shared.sealing import Keyring

    access = Access(system.kafka_address, Keyring.load(system.keyring_file))
    return ready_accounts(access, system.data / "accounts.json", SystemClock().now())


def _sign_ins(ready: Sequence[tuple[str, str]]) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False)
    for login, password in ready:
        # No markup: a password is random.
        table.add_row(Text(login), Text(password))
    return table


def print_status(data: Path, *, as_json: bool) -> int:
    """Print what runs on a data folder; 0 when all of it is healthy."""
    found = state.read(data)
    if as_json:
        nothing = state.State(
            kafka={"address": None, "pid": None}, redis={"address": None, "pid": None}, services=[]
        )
        print(json.dumps(found or nothing, indent=2))  # noqa: T201  # rich would wrap it
    elif found is None:
        console.print(f"Nothing runs on {data}; start it with ./wegwijzer up.", soft_wrap=True)
    else:
        console.print(_status_table(found))
    return 0 if found is not None and _is_healthy(found) else 1


def _is_healthy(found: state.State) -> bool:
    servers = all(answers(found[name]["address"] or "") for name in _SERVERS)
    return servers and all(service["healthy"] for service in found["services"])


def _status_table(found: state.State) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("", "state", "address", "pid"):
        table.add_column(column)
    for key, name in _SERVERS.items():
        server = found[key]
        mark = _mark(answers(server["address"] or ""), "answers", "does not answer")
        table.add_row(name, mark, server["address"], str(server["pid"] or "not ours"))
    for service in found["services"]:
        mark = _mark(service["healthy"], "healthy", "not ready")
        table.add_row(service["name"], mark, service["address"], str(service["pid"] or ""))
    return table


def _mark(good: bool, yes: str, no: str) -> str:
    return f"[green]✓ {yes}[/green]" if good else f"[red]✗ {no}[/red]"
