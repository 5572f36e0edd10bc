"""The keeper: a small process that stops our processes when the one that started them is gone.

A supervisor that is killed outright cannot stop anything. The keeper reads its standard input, a pipe
that only the supervisor holds open: ``+PID STAGE`` and ``-PID STAGE`` a line. When the pipe ends, it stops
what is left, the highest stage first, each process with its whole group. This works on Linux and macOS
alike, and whichever thread has started the process.

Run as a script, it imports nothing of ours.
"""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time

_STOP_SECONDS = 10.0
"""How long the processes of one stage may take to drain before they are killed."""


class Keeper:
    """The supervisor's end of the pipe.

    Args:
        hold: an open file whose lock the keeper shares, so that it is released only after everything
            has been stopped.
    """

    def __init__(self, hold: int | None = None) -> None:
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", __file__],
            stdin=subprocess.PIPE,
            start_new_session=True,  # a signal for the supervisor's group must not reach it
            pass_fds=() if hold is None else (hold,),
        )

    def watch(self, pid: int, stage: int) -> None:
        """Stop this process when we are gone, before those of lower stages."""
        self._tell(f"+{pid} {stage}\n")

    def release(self, pid: int, stage: int) -> None:
        """This process has ended."""
        self._tell(f"-{pid} {stage}\n")

    def close(self) -> None:
        """End the keeper; it stops what is still watched."""
        stdin = self._process.stdin
        if stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # it was killed: what it would do is done by us
                stdin.close()
        self._process.wait()

    def _tell(self, line: str) -> None:
        stdin = self._process.stdin
        with self._lock, contextlib.suppress(BrokenPipeError):
            if stdin is not None:
                stdin.write(line.encode())
                stdin.flush()


def main() -> None:
    """Keep until the pipe ends."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    watched: dict[int, set[int]] = {}
    for line in sys.stdin:
        pid, stage = int(line[1:].split()[0]), int(line.split()[1])
        if line.startswith("+"):
            watched.setdefault(stage, set()).add(pid)
        else:
            watched[stage].discard(pid)
    for stage in sorted(watched, reverse=True):
        _stop(watched[stage])


def _stop(pids: set[int]) -> None:
    for pid in pids:
        _signal(pid, signal.SIGTERM)
    deadline = time.monotonic() + _STOP_SECONDS
    while any(_is_alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.02)
    for pid in pids:
        _signal(pid, signal.SIGKILL)


def _signal(group: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # gone, or somebody else's by now
        os.killpg(group, number)


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, PermissionError):
        return False
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as stat:
            # Dead already where nobody collects orphans: in a container without an init.
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return sys.platform != "linux"


if __name__ == "__main__":
    main()
