"""``up`` and ``status``: the system on one machine, as a person at a terminal sees it."""

import json
import signal
import threading
import time
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.table import Table

from deploy.local.system import LocalSystem, Ports, read_state

console = Console(highlight=False)


def run(data: Path, port_offset: int) -> None:
    """Start everything, say where it is, tend it until Ctrl-C or SIGTERM."""
    stop = threading.Event()

    def ask(_: int, __: FrameType | None) -> None:
        stop.set()
        if not ready:
            raise KeyboardInterrupt

    ready = False
    signal.signal(signal.SIGINT, ask)
    signal.signal(signal.SIGTERM, ask)
    begun = time.monotonic()

    def tell(sentence: str) -> None:
        console.print(f"[dim]{time.monotonic() - begun:6.1f} s[/dim]  {sentence}")

    try:
        with LocalSystem(data, Ports.from_environment(port_offset), tell) as system:
            ready = True
            console.print(_addresses(system))
            console.print(f"Data, logs and keyring: {data}", soft_wrap=True)
            console.print("Ctrl-C stops everything; the data stays.\n")
            while not stop.wait(0.2):
                system.tend()
            console.print("draining and stopping …")
    except KeyboardInterrupt:
        console.print("stopped before everything was up; nothing keeps running.")
        raise SystemExit(130) from None
    console.print("stopped.")


def _addresses(system: LocalSystem) -> Table:
    table = Table(title=None, show_header=True, header_style="bold", box=None, pad_edge=False)
    table.add_column("what")
    table.add_column("where")
    table.add_row("requests (intake)", f"http://127.0.0.1:{system.ports.intake}/docs")
    table.add_row("organisations (notify)", f"http://127.0.0.1:{system.ports.notify}/docs")
    if system.embedded:
        table.add_row("stand-in: mails and webhooks that arrived", f"http://127.0.0.1:{system.ports.sink}/")
        table.add_row("stand-in: mail catcher (SMTP)", f"127.0.0.1:{system.ports.smtp}")
    table.add_row("Kafka", system.kafka_address)
    table.add_row("Valkey", system.redis_url)
    return table


def print_status(data: Path, *, as_json: bool) -> int:
    """Print what runs on a data folder; 0 when all of it is healthy."""
    state = read_state(data)
    if state is None:
        if as_json:
            console.print_json(json.dumps({"kafka": None, "redis": None, "services": []}))
        else:
            console.print(f"Nothing runs on {data}; start it with ./wegwijzer up.", soft_wrap=True)
        return 1
    services = state["services"]
    healthy = isinstance(services, list) and all(service["healthy"] for service in services)
    if as_json:
        print(json.dumps(state, indent=2))  # noqa: T201  # rich would wrap it
        return 0 if healthy else 1
    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("service", "state", "address", "pid"):
        table.add_column(column)
    for name in ("kafka", "redis"):
        server = state[name]
        if isinstance(server, dict):
            own = server["pid"] is not None
            table.add_row(
                name, "✓ runs" if own else "· elsewhere", server["address"], str(server["pid"] or "")
            )
    if isinstance(services, list):
        for service in services:
            mark = "[green]✓ healthy[/green]" if service["healthy"] else "[red]✗ not ready[/red]"
            table.add_row(service["name"], mark, service["address"], str(service["pid"] or ""))
    console.print(table)
    return 0 if healthy else 1
