"""Starts notify from a process that has imported it already: after a kill it is back in a moment, and the
chaos tests spend their time on what they are about."""

import multiprocessing
import os
import runpy
from collections.abc import Mapping
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path


def nursery() -> ForkServerContext:
    """Where processes come from."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["services.notify.app", __name__])
    return context


def born(environment: Mapping[str, str], log: Path) -> ForkServerProcess:
    """A process that does what ``python -m services.notify`` does."""
    process = nursery().Process(target=_live, args=(dict(environment), str(log)))
    process.start()
    return process


def _live(environment: Mapping[str, str], log: str) -> None:
    os.environ.update(environment)
    file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    for stream in (1, 2):
        os.dup2(file, stream)
    runpy.run_module("services.notify", run_name="__main__")
