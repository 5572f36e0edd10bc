"""``directory``: the organisations, from and to files of our own format and of Open Referral HSDS 3."""

import json
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from deploy.local.errors import CannotStartError
from deploy.local.paths import DEFAULT_DATA

if TYPE_CHECKING:
    from deploy.local.directory_topic import DirectoryTopic
    from shared.contracts.directory import OrganisationEntry
    from shared.directory.changes import Plan
    from shared.directory.reading import Finding, Reading

directory_app = typer.Typer(
    no_args_is_help=True, help="The organisations: what stands in the directory, and what changes in it."
)

Data = Annotated[Path, typer.Option("--data", help="Data folder of the running system.")]
Format = Annotated[
    str | None, typer.Option("--format", help="hsds or own; without it the file's content tells.")
]
Prune = Annotated[bool, typer.Option("--prune", help="Take out the organisations that are not in the file.")]

_FORMATS = ("hsds", "own")
_OPERATOR = "operator"
_PIPE_WIDTH = 200
_LONGEST = 80
"""Of a value in the table of changes, in characters."""
_LONG_WORK = 100
"""From how many changes a bar shows how far it is."""


@directory_app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="What the directory must become.")],
    format_: Format = None,
    prune: Prune = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, and stop.")] = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Bring the directory in line with a file: shows what changes, asks, and writes only what differs."""
    from shared.clock import SystemClock
    from shared.contracts.directory import OrganisationChanged
    from shared.directory.changes import plan, result
    from shared.directory.check import vanishing
    from shared.directory.own import committed
    from shared.directory.reading import errors_of
    from shared.directory.records import changed, removed

    reading = _read(file, format_)
    topic = _topic(data)
    before = topic.over(committed())
    planned = plan(before, reading.entries, prune=prune)
    # What is wrong already must not keep anybody from mending something else.
    known = set(_check(before))
    findings = [one for one in _check(result(before, planned)) if one not in known]
    if prune:
        findings += vanishing(before, reading.entries, prune=True)
    findings = [*reading.findings, *findings]
    _print_findings(findings, sys.stderr)
    if errors_of(findings):
        raise CannotStartError(f"{file} is not imported: {_count(findings)}. Nothing has changed.")
    if not len(planned):
        print("Nothing differs; nothing is written.")  # noqa: T201
        return
    _print_plan(planned, before)
    if dry_run:
        return
    if not yes and not typer.confirm(f"Write these {len(planned)} changes?", err=True):
        raise CannotStartError("Nothing has changed.")
    now = SystemClock().now()
    records = [changed(OrganisationChanged.of(entry, now, _OPERATOR)) for entry in planned.to_write]
    records += [removed(id_, now) for id_ in planned.removed]
    _write(topic, records)
    print(f"{len(records)} changes are written; the services go by them within a second or two.")  # noqa: T201


@directory_app.command("export")
def export(
    file: Annotated[Path | None, typer.Argument(help="Standard output without it.")] = None,
    format_: Annotated[str, typer.Option("--format", help="own or hsds.")] = "own",
    data: Data = DEFAULT_DATA,
) -> None:
    """Write the directory as it stands: the reference files, and over them what changed since."""
    from shared.clock import SystemClock, date_in_brussels
    from shared.directory import hsds, own

    _known(format_)
    today = date_in_brussels(SystemClock().now())
    entries = _topic(data).over(own.committed()).values()
    document = hsds.write(entries, today) if format_ == "hsds" else own.write(entries, today)
    text = json.dumps(document, indent=2, ensure_ascii=False)
    if file is None:
        print(text)  # noqa: T201
        return
    try:
        half = file.with_name(f".{file.name}.part")
        half.write_text(text + "\n", "utf-8")
        half.replace(file)
    except OSError as error:
        raise CannotStartError(f"{file} cannot be written ({error.strerror}); name another file.") from error
    print(f"{len(entries)} organisations are written to {file}.", file=sys.stderr)  # noqa: T201


@directory_app.command("check")
def check(
    file: Annotated[Path | None, typer.Argument(help="The directory as it stands without it.")] = None,
    format_: Format = None,
    prune: Prune = False,
    offline: Annotated[
        bool, typer.Option("--offline", help="Beside the reference files alone, without Kafka.")
    ] = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Say what is wrong, with its remedy; exit code 1 when something must be mended."""
    from shared.directory.changes import plan, result
    from shared.directory.check import vanishing
    from shared.directory.own import committed
    from shared.directory.reading import errors_of

    findings: list[Finding] = []
    reading = None if file is None else _read(file, format_)
    before = committed() if offline else _topic(data).over(committed())
    if reading is not None:
        findings = [*reading.findings, *vanishing(before, reading.entries, prune=prune)]
        before = result(before, plan(before, reading.entries, prune=prune))
    findings += _check(before)
    _print_findings(findings, sys.stdout)
    print(_count(findings))  # noqa: T201
    raise typer.Exit(1 if errors_of(findings) else 0)


def _topic(data: Path) -> "DirectoryTopic":
    from deploy.local.directory_topic import DirectoryTopic

    return DirectoryTopic.of(data.resolve(), os.environ)


def _check(entries: "Mapping[str, OrganisationEntry]") -> "list[Finding]":
    from shared.deciding.reference import load_reference
    from shared.directory.check import check as check_all
    from shared.directory.own import committed

    tables = load_reference()
    kinds = {entry.kind for entry in committed().values()}
    return check_all(entries, tables.policy, tables.directory.province_templates, kinds)


def _read(file: Path, format_: str | None) -> "Reading":
    from shared.directory import hsds, own

    if format_ is not None:
        _known(format_)
    try:
        document = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise CannotStartError(f"{file} cannot be read ({error.strerror}); name another file.") from error
    except ValueError as error:
        raise CannotStartError(f"{file} is no JSON ({error}); correct it, or name another file.") from error
    if (format_ or _format_of(file, document)) == "hsds":
        return hsds.read(document)
    if not isinstance(document, dict):
        raise CannotStartError(f"{file} holds no object; our own format is that of organisations.json.")
    reading = own.read(document, own.dutch_names())
    reading.findings += own.differing_provinces(document)
    return reading


def _format_of(file: Path, document: Any) -> str:
    if isinstance(document, dict) and document.keys() & {"organisations", "templates"}:
        return "own"
    first = document[0] if isinstance(document, list) and document else document
    if isinstance(first, dict) and ("contents" in first or {"id", "name"} <= first.keys()):
        return "hsds"
    raise CannotStartError(
        f"{file} is neither a page of HSDS organizations nor like organisations.json; "
        "say which it is with --format."
    )


def _known(format_: str) -> None:
    if format_ not in _FORMATS:
        raise typer.BadParameter(f"is not one of {', '.join(_FORMATS)}", param_hint="--format")


def _print_findings(findings: "Iterable[Finding]", to: Any) -> None:
    for one in findings:
        print(one, file=to)


def _count(findings: "Iterable[Finding]") -> str:
    severities = [one.severity for one in findings]
    errors, warnings = severities.count("error"), severities.count("warning")
    return f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"


def _print_plan(planned: "Plan", before: "Mapping[str, OrganisationEntry]") -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in ("change", "id", "field", "before", "after"):
        table.add_column(column)
    rows = [("new", id_, "name", "", entry.name) for id_, entry in planned.new.items()]
    for id_, (_, changes) in planned.changed.items():
        rows += [("changed", id_, one.field, one.before, one.after) for one in changes]
    rows += [("removed", id_, "name", before[id_].name, "") for id_ in planned.removed]
    for row in rows:
        # As text: values in brackets are no markup.
        table.add_row(*[Text(cell if len(cell) <= _LONGEST else f"{cell[:_LONGEST]}…") for cell in row])
    width = None if sys.stdout.isatty() else _PIPE_WIDTH
    Console(highlight=False, width=width).print(table)


def _write(topic: "DirectoryTopic", records: "list[Any]") -> None:
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True, disable=len(records) < _LONG_WORK)
    with bar:
        task = bar.add_task("Writing", total=len(records))
        topic.write(records, lambda count: bar.advance(task, count))
