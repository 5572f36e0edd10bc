"""The ``./wegwijzer`` command. Each command imports what it needs when it runs, so that help is quick.

Exit codes: 0 done, 1 not done (a sentence on standard error says why), 2 the command was misspelt.
"""

import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console

from deploy.local.accounts_cli import accounts_app
from deploy.local.channels_cli import channels_app
from deploy.local.directory import directory_app
from deploy.local.errors import CannotStartError
from deploy.local.keys import keys_app
from deploy.local.paths import DEFAULT_DATA
from shared.errors import WegwijzerError

app = typer.Typer(
    help="Takes requests for help and alerts the organisation that can help.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
topics_app = typer.Typer(no_args_is_help=True, help="The topics on Kafka: what differs, and bring in line.")
app.add_typer(topics_app, name="topics")
app.add_typer(keys_app, name="keys")
app.add_typer(directory_app, name="directory")
app.add_typer(accounts_app, name="accounts")
app.add_typer(channels_app, name="channels")

Data = Annotated[Path, typer.Option("--data", help="Folder of data, logs and keyring.")]
Offset = Annotated[int, typer.Option("--port-offset", help="Move all ports up by this.")]


@app.command()
def up(data: Data = DEFAULT_DATA, port_offset: Offset = 0) -> None:
    """Start Kafka, Valkey and all services on this machine; Ctrl-C stops everything."""
    from deploy.local.up import run

    run(data.resolve(), port_offset)


@app.command()
def status(
    data: Data = DEFAULT_DATA, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """Show what runs here, and whether it is healthy; exit code 1 when something is not."""
    from deploy.local.up import print_status

    raise typer.Exit(print_status(data.resolve(), as_json=as_json))


@app.command()
def demo() -> None:
    """Send all sample requests through a system of its own, and show each one's road."""
    from deploy.local.demo import run

    raise typer.Exit(run())


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def test(
    context: typer.Context,
    full: Annotated[
        bool, typer.Option("--full", help="The pages in all 18 languages; writes docs/accessibility.md.")
    ] = False,  # noqa: PT028  # a command called test, not a test
) -> None:
    """Run every check: ruff, mypy, import-linter, pytest (further arguments go to pytest)."""
    from deploy.local.checks import run

    if full:
        os.environ["WEGWIJZER_TEST_FULL"] = "1"
    raise typer.Exit(run(context.args))


@app.command()
def route(
    file: Annotated[Path | None, typer.Argument(help="JSON lines; standard input without it.")] = None,
    as_of: Annotated[str | None, typer.Option("--as-of", help="Decide as on this date (YYYY-MM-DD).")] = None,
) -> None:
    """Decide requests without any server: JSON lines in, one decision a line out."""
    from datetime import date

    from services.routing.route import run

    try:
        day = None if as_of is None else date.fromisoformat(as_of)
    except ValueError:
        raise typer.BadParameter("is not a date; write YYYY-MM-DD", param_hint="--as-of") from None
    if file is None:
        raise typer.Exit(run(sys.stdin, sys.stdout, day))
    try:
        with file.open(encoding="utf-8") as lines:
            raise typer.Exit(run(lines, sys.stdout, day))
    except OSError as error:
        raise CannotStartError(f"{file} cannot be read ({error.strerror}); name another file.") from error


@app.command()
def submit(
    file: Annotated[Path, typer.Argument(help="One request as JSON, or JSON lines of {id, request}.")],
    to: Annotated[str, typer.Option("--to", help="Where intake listens.")] = "http://127.0.0.1:8000",
) -> None:
    """Post requests to a running intake; prints one answer a line."""
    from deploy.local.submit import run

    raise typer.Exit(run(file, to))


@app.command()
def bench() -> None:
    """Measure routing, the decision and the whole road, each beside its baseline in the same run."""
    from tests.bench.bench import run

    raise typer.Exit(run())


Bootstrap = Annotated[
    str, typer.Option("--kafka", envvar="WEGWIJZER_KAFKA", help="host:port of the cluster.")
]
Replication = Annotated[int, typer.Option(help="Replicas of each topic; 1 for the embedded Kafka.")]


@topics_app.command("plan")
def topics_plan(kafka: Bootstrap = "127.0.0.1:9092", replication: Replication = 3) -> None:
    """Show what differs from shared/topics.py; exit code 1 when anything does."""
    from shared.topics import TopicAdmin

    changes = TopicAdmin(kafka, replication=replication).plan()
    for change in changes:
        print(change)  # noqa: T201
    print(f"{len(changes)} changes" if changes else "every topic is as it must be")  # noqa: T201
    raise typer.Exit(1 if changes else 0)


@topics_app.command("apply")
def topics_apply(kafka: Bootstrap = "127.0.0.1:9092", replication: Replication = 3) -> None:
    """Create and correct the topics."""
    from shared.topics import TopicAdmin

    admin = TopicAdmin(kafka, replication=replication)
    for change in admin.apply():
        print(change)  # noqa: T201
    left = admin.plan()
    for change in left:
        print(change)  # noqa: T201
    raise typer.Exit(1 if left else 0)


def _interrupt(_: int, __: FrameType | None) -> None:
    # SIGTERM cleans up as Ctrl-C does, in whichever command.
    raise KeyboardInterrupt


def main() -> None:
    """Run the command; what a person can mend is one sentence, anything else a traceback."""
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        app(prog_name="./wegwijzer")
    except (CannotStartError, WegwijzerError) as error:
        Console(stderr=True, highlight=False).print(f"wegwijzer: {error}", markup=False, soft_wrap=True)
        sys.exit(1)
