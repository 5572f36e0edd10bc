"""Child processes that are started, tended and stopped together, and never outlive their supervisor."""

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.local.errors import CannotStartError, InterruptedStartError
from deploy.local.keeper import Keeper
from deploy.local.paths import ROOT

STOP_SECONDS = 20.0
"""How long a process may take to drain before it is killed."""
RESTARTS = 5
RESTART_WINDOW_SECONDS = 60.0
"""A process that dies more often than this within the window is not started again."""
_LONGEST_BACKOFF_SECONDS = 8.0
_LARGEST_LOG_BYTES = 10_000_000


@dataclass(slots=True)
class Child:
    """One process, as ``Supervisor`` runs it.

    Args:
        name: how people know it.
        command: what to run.
        log: where its output goes.
        ready: whether it does its work; asked until it says yes.
        address: where people and programs reach it.
        environment: besides our own.
        ready_seconds: how long it may take to be ready.
    """

    name: str
    command: Sequence[str]
    log: Path
    ready: Callable[[], bool]
    address: str
    environment: Mapping[str, str] = field(default_factory=dict)
    ready_seconds: float = 60.0
    _process: "subprocess.Popen[bytes] | None" = None
    _deaths: deque[float] = field(default_factory=deque)
    _start_again_at: float | None = None
    _wanted: bool = False
    _collected: bool = False
    _stage: int = 0

    @property
    def pid(self) -> int | None:
        """Its process id, or None while it does not run."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    @property
    def exit_code(self) -> int | None:
        """How it ended last; negative for a signal, None while it runs or before its first start."""
        return None if self._process is None else self._process.poll()

    def last_words(self) -> str:
        """Where its log is and how it ends, as the end of a sentence."""
        lines = self.log.read_text("utf-8", "replace").strip().splitlines() if self.log.exists() else []
        return f"its log {self.log} ends: {lines[-1][:300]}" if lines else f"its log {self.log} is empty"


class Supervisor:
    """Starts children in order, starts again what dies, stops everything in the opposite order.

    Args:
        interrupted: set by whoever wants the start to be given up.
        hold: see ``Keeper``.
        backoff: seconds before the first start again; doubled with each death within the window.
    """

    def __init__(
        self, interrupted: threading.Event | None = None, hold: int | None = None, *, backoff: float = 0.2
    ) -> None:
        self._backoff = backoff
        self.interrupted = interrupted or threading.Event()
        self.hurry = threading.Event()
        """Set it, and what is being stopped is not waited for any longer."""
        self._stages: list[list[Child]] = []
        self._keeper = Keeper(hold)
        self._lock = threading.RLock()

    @property
    def children(self) -> list[Child]:
        """All of them, in the order of their start."""
        return [child for stage in self._stages for child in stage]

    def start(self, *children: Child) -> None:
        """Start all of these at the same time and wait until each does its work.

        Raises:
            CannotStartError: one of them ended, or was not ready in time.
            InterruptedStartError: ``interrupted`` was set meanwhile.
        """
        self._stages.append(list(children))
        for child in children:
            child._stage = len(self._stages)
            self.spawn(child)
        for child in children:
            self.wait_ready(child)

    def spawn(self, child: Child) -> None:
        """Start one child, for the first time or again; does not wait."""
        child.log.parent.mkdir(parents=True, exist_ok=True)
        if child.log.exists() and child.log.stat().st_size > _LARGEST_LOG_BYTES:
            child.log.replace(child.log.with_suffix(".1.log"))
        with self._lock, child.log.open("ab") as log:
            child._process = subprocess.Popen(
                child.command,
                env=os.environ | child.environment,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops things in order
            )
            self._keeper.watch(child._process.pid, child._stage)
            child._wanted = True
            child._collected = False
            child._start_again_at = None

    def wait_ready(self, child: Child) -> None:
        """Wait until a child does its work; raises as ``start``."""
        deadline = time.monotonic() + child.ready_seconds
        while not child.ready():
            if child.pid is None:
                raise CannotStartError(f"{child.name} ended while starting; {child.last_words()}")
            if time.monotonic() > deadline:
                raise CannotStartError(
                    f"{child.name} was not ready within {child.ready_seconds:.0f} s; {child.last_words()}"
                )
            if self.interrupted.wait(0.05):
                raise InterruptedStartError

    def tend(self) -> list[str]:
        """Start again what died; what happened, a sentence each.

        Raises:
            CannotStartError: a child died too often.
        """
        with self._lock:
            said = (self._tend(child) for child in self.children if child._wanted and child.pid is None)
            return [sentence for sentence in said if sentence is not None]

    def _tend(self, child: Child) -> str | None:
        now = time.monotonic()
        if child._start_again_at is not None:
            if now >= child._start_again_at and self._missing_below(child) is None:
                self.spawn(child)
            return None
        self._ended(child)
        died = f"{child.name} died (exit code {child.exit_code})"
        missing = self._missing_below(child)
        if missing is not None:
            # It cannot live without what is started before it: no fault of its own.
            child._start_again_at = now
            return f"{died} and is started again once {missing.name} answers"
        child._deaths.append(now)
        while child._deaths[0] < now - RESTART_WINDOW_SECONDS:
            child._deaths.popleft()
        deaths = len(child._deaths)
        if deaths > RESTARTS:
            raise CannotStartError(
                f"{child.name} died {deaths} times within {RESTART_WINDOW_SECONDS:.0f} s and is not "
                f"started again; {child.last_words()}"
            )
        child._start_again_at = now + min(self._backoff * 2 ** (deaths - 1), _LONGEST_BACKOFF_SECONDS)
        return f"{died} and is started again, {deaths} of {RESTARTS}"

    def _missing_below(self, child: Child) -> Child | None:
        below = (one for stage in self._stages[: child._stage - 1] for one in stage if one._wanted)
        return next((one for one in below if one.pid is None or not one.ready()), None)

    def stop_child(self, *children: Child, kill: bool = False) -> None:
        """Ask these to drain and end, all at once, and wait; kill what takes too long, or at once."""
        with self._lock:
            running = [child for child in children if child._process is not None]
            for child in running:
                child._wanted = False
                if child.pid is not None:
                    _signal(child.pid, signal.SIGKILL if kill else signal.SIGTERM)
        deadline = time.monotonic() + STOP_SECONDS
        while any(child.pid is not None for child in running):
            if self.hurry.wait(0.02) or time.monotonic() > deadline:
                break
        for child in running:
            self._ended(child)

    def stop(self) -> None:
        """Stop everything, last started first, then the keeper. May be called twice."""
        for stage in reversed(self._stages):
            self.stop_child(*stage)
        self._keeper.close()

    def _ended(self, child: Child) -> None:
        if child._process is not None and not child._collected:
            # It still drains after its time, or has started something itself that must not stay behind.
            _signal(child._process.pid, signal.SIGKILL)
            child._process.wait()
            self._keeper.release(child._process.pid, child._stage)
            child._collected = True  # its process id may be somebody else's from now on


def _signal(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # it ended; macOS says the second
        os.killpg(group, number)
