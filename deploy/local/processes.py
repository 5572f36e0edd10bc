"""Child processes that never outlive the one who started them."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.local.errors import CannotStartError

STOP_SECONDS = 20.0
"""How long a process may take to drain before it is killed."""
RESTARTS = 5
RESTART_WINDOW_SECONDS = 60.0
"""A process that dies more often than this within the window is not started again."""

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None) if sys.platform == "linux" else None


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_taken(port: int) -> bool:
    """Whether somebody listens on a port of 127.0.0.1."""
    with socket.socket() as probe:
        # What a server does: a port still in TIME_WAIT is free for it.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def answers_tcp(port: int) -> bool:
    """Whether a port of 127.0.0.1 takes connections."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=0.5):
            return True
    except OSError:
        return False


def answers_ready(address: str) -> bool:
    """Whether ``/readyz`` at ``host:port`` says yes."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://{address}/readyz", timeout=3) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


@dataclass(slots=True)
class Child:
    """One process, restarted when it dies, with a limit.

    Args:
        name: how people know it.
        command: what to run.
        log: where its output goes.
        ready: whether it does its work; asked until it says yes.
        address: where people and programs reach it.
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
    _start_again_at: float = 0.0

    @property
    def pid(self) -> int | None:
        """Its process id, or None while it does not run."""
        running = self._process is not None and self._process.poll() is None
        return self._process.pid if running and self._process is not None else None

    def start(self) -> None:
        """Start it; does not wait. Call from the main thread: the child dies with the thread."""
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command,
                env=os.environ | self.environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C is for the supervisor, which stops things in order
                preexec_fn=_die_with_parent if _libc is not None else None,
            )

    def wait_ready(self) -> None:
        """Wait until it does its work.

        Raises:
            CannotStartError: it ended, or was not ready in time; names its log.
        """
        deadline = time.monotonic() + self.ready_seconds
        while not self.ready():
            if self._process is None or self._process.poll() is not None:
                raise CannotStartError(f"{self.name} ended while starting; {self._last_words()}")
            if time.monotonic() > deadline:
                raise CannotStartError(
                    f"{self.name} was not ready within {self.ready_seconds:.0f} s; {self._last_words()}"
                )
            time.sleep(0.05)

    def tend(self, now: float) -> str | None:
        """Start it again if it died; what happened, for the console, or None.

        Raises:
            CannotStartError: it died too often.
        """
        if self.pid is not None:
            return None
        if self._start_again_at == 0.0:
            self._deaths.append(now)
            while self._deaths[0] < now - RESTART_WINDOW_SECONDS:
                self._deaths.popleft()
            if len(self._deaths) > RESTARTS:
                raise CannotStartError(
                    f"{self.name} died {len(self._deaths)} times within {RESTART_WINDOW_SECONDS:.0f} s "
                    f"and is not started again; {self._last_words()}"
                )
            self._start_again_at = now + min(0.25 * 2 ** len(self._deaths), 8.0)
            code = self._process.returncode if self._process is not None else None
            return f"{self.name} died (exit {code}); it is started again"
        if now >= self._start_again_at:
            self._start_again_at = 0.0
            self.start()
        return None

    def ask_to_stop(self) -> None:
        """Ask it to drain and end."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def wait_stopped(self, seconds: float = STOP_SECONDS) -> None:
        """Wait until it has ended; kill it when it takes too long."""
        if self._process is None:
            return
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(5)

    def _last_words(self) -> str:
        lines = self.log.read_text("utf-8", "replace").strip().splitlines() if self.log.exists() else []
        return f"its log {self.log} ends: {lines[-1][:300]}" if lines else f"its log {self.log} is empty"


def _die_with_parent() -> None:
    # A supervisor that is killed outright cannot stop its children; the kernel does it (Linux only).
    if _libc is not None:
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
