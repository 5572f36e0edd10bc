"""The supervisor on small real processes: it waits, tends with a limit, stops, and cleans up behind them."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local.errors import CannotStartError, InterruptedStartError
from deploy.local.paths import ROOT
from deploy.local.processes import RESTARTS, Child, Supervisor
from tests.support import eventually

SLEEP = "import signal; print('up', flush=True); signal.pause()"


@pytest.fixture
def supervisor() -> Iterator[Supervisor]:
    """One that starts again at once."""
    supervisor = Supervisor(backoff=0.01)
    yield supervisor
    supervisor.hurry.set()
    supervisor.stop()


def child(folder: Path, program: str = SLEEP) -> Child:
    """A Python program that is ready once its log has a line."""
    log = folder / "child.log"

    def ready() -> bool:
        return log.exists() and log.stat().st_size > 0

    return Child("worker", [sys.executable, "-c", program], log, ready, address="")


def kill(one: Child) -> int:
    """End it as a crash would; the process id that it had."""
    pid = eventually(lambda: one.pid)
    os.kill(pid, signal.SIGKILL)
    eventually(lambda: one.pid != pid)
    return pid


def test_a_child_that_dies_is_started_again_and_said_so(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path)
    supervisor.start(worker)
    before = kill(worker)
    assert supervisor.tend() == ["worker died (exit code -9) and is started again, 1 of 5"]
    after = eventually(lambda: supervisor.tend() or worker.pid)
    assert after != before


def test_a_child_that_dies_too_often_is_given_up_in_one_sentence(
    supervisor: Supervisor, tmp_path: Path
) -> None:
    worker = child(tmp_path)
    supervisor.start(worker)
    for _ in range(RESTARTS):
        kill(worker)
        supervisor.tend()
        eventually(lambda: supervisor.tend() or worker.pid)
    kill(worker)
    with pytest.raises(CannotStartError, match=r"worker died 6 times within 60 s and is not started again"):
        supervisor.tend()


def test_a_child_waits_for_what_it_needs_and_that_is_not_counted_against_it(
    supervisor: Supervisor, tmp_path: Path
) -> None:
    (tmp_path / "server").mkdir()
    server, worker = child(tmp_path / "server"), child(tmp_path)
    server.name = "server"
    supervisor.start(server)
    supervisor.start(worker)
    server.ready = lambda: False
    for _ in range(RESTARTS + 1):
        kill(worker)
        assert supervisor.tend() == ["worker died (exit code -9) and is started again once server answers"]
        assert supervisor.tend() == []
        server.ready = lambda: True
        assert supervisor.tend() == []
        assert worker.pid is not None
        server.ready = lambda: False


def test_a_child_that_ends_while_starting_is_quoted(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path, "raise SystemExit('the keyring is missing')")
    worker.ready = lambda: False
    with pytest.raises(CannotStartError, match=r"worker ended while starting; .* the keyring is missing"):
        supervisor.start(worker)


def test_a_child_that_is_never_ready_is_given_up(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path)
    worker.ready, worker.ready_seconds = (lambda: False), 0.1
    with pytest.raises(CannotStartError, match="worker was not ready within 0 s"):
        supervisor.start(worker)


def test_a_start_can_be_interrupted(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path)
    worker.ready = lambda: False
    supervisor.interrupted.set()
    with pytest.raises(InterruptedStartError):
        supervisor.start(worker)


def test_a_child_that_was_stopped_is_not_started_again(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path)
    supervisor.start(worker)
    supervisor.stop_child(worker)
    assert worker.exit_code == -signal.SIGTERM
    assert supervisor.tend() == []
    assert worker.pid is None


def test_a_child_that_ignores_sigterm_is_killed_when_we_are_in_a_hurry(
    supervisor: Supervisor, tmp_path: Path
) -> None:
    worker = child(tmp_path, f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {SLEEP}")
    supervisor.start(worker)
    supervisor.hurry.set()
    supervisor.stop_child(worker)
    assert worker.exit_code == -signal.SIGKILL


def test_what_a_child_started_itself_does_not_stay(supervisor: Supervisor, tmp_path: Path) -> None:
    program = f"import subprocess, sys; print(subprocess.Popen(['sleep', '600']).pid, flush=True); {SLEEP}"
    worker = child(tmp_path, program)
    supervisor.start(worker)
    grandchild = int(worker.log.read_text().split()[0])
    supervisor.stop_child(worker, kill=True)
    eventually(lambda: not Path(f"/proc/{grandchild}/exe").exists())


def test_a_large_log_is_set_aside_when_a_child_starts(supervisor: Supervisor, tmp_path: Path) -> None:
    worker = child(tmp_path)
    with worker.log.open("wb") as log:
        log.truncate(10_000_001)
    supervisor.start(worker)
    assert (tmp_path / "child.1.log").stat().st_size == 10_000_001
    eventually(lambda: worker.log.read_text() == "up\n")


def test_children_end_when_their_supervisor_is_killed_outright_even_from_a_thread(tmp_path: Path) -> None:
    program = f"""
import signal, sys, threading
from pathlib import Path
from deploy.local.processes import Child, Supervisor
supervisor = Supervisor()
worker = Child("worker", [sys.executable, "-c", {SLEEP!r}], Path({str(tmp_path / "log")!r}), lambda: True, "")
starter = threading.Thread(target=supervisor.start, args=[worker])
starter.start()
starter.join()
print(worker.pid, flush=True)
signal.pause()
"""
    process = subprocess.Popen(  # our own program
        [sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        pid = int(process.stdout.readline())
        assert Path(f"/proc/{pid}/exe").exists()
        process.kill()
    eventually(lambda: not Path(f"/proc/{pid}/exe").exists())


def test_tending_and_stopping_from_two_threads_starts_nothing_anew(
    supervisor: Supervisor, tmp_path: Path
) -> None:
    worker = child(tmp_path)
    supervisor.start(worker)
    done = threading.Event()

    def tend() -> None:
        while not done.is_set():
            supervisor.tend()

    tending = threading.Thread(target=tend)
    tending.start()
    supervisor.stop_child(worker)
    done.set()
    tending.join()
    assert worker.pid is None
