"""``./wegwijzer test``: every check, in one order, all of them even when one fails."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from deploy.local.paths import ROOT

_SIDE_BY_SIDE = ("--numprocesses=2", "--dist=loadfile", "--no-loadscope-reorder")
"""Two processes, each with servers of its own and a file at a time: most tests wait for something. In the
order of the folders: the files that take longest come first. ``-n 0`` runs all in one."""


def run(pytest_arguments: Sequence[str]) -> int:
    """Run all checks; 0 when every one of them passed."""
    console = Console(highlight=False)
    tools = Path(sys.executable).parent
    checks: list[tuple[str, list[str]]] = [
        ("ruff check", [str(tools / "ruff"), "check", "."]),
        ("ruff format", [str(tools / "ruff"), "format", "--check", "--quiet", "."]),
        ("mypy", [sys.executable, "-m", "mypy"]),
        ("import-linter", [str(tools / "lint-imports")]),
        ("pytest", [sys.executable, "-m", "pytest", *_SIDE_BY_SIDE, *pytest_arguments]),
    ]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    begun = time.monotonic()
    failed = []
    for name, command in checks:
        console.rule(f"[bold]{name}", align="left")
        if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
            failed.append(name)
    seconds = time.monotonic() - begun
    if failed:
        console.print(f"[red]✗ failed:[/red] {', '.join(failed)} ({seconds:.0f} s)")
        return 1
    console.print(f"[green]✓ all checks passed[/green] ({seconds:.0f} s)")
    return 0
