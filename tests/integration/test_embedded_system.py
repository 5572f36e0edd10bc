"""The system on one machine: it starts whole or not at all, tends what it started, and leaves nothing."""

import contextlib
import dataclasses
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy.local import state
from deploy.local.channels import organisations
from deploy.local.errors import CannotStartError, InterruptedStartError
from deploy.local.network import is_taken
from deploy.local.paths import ROOT
from deploy.local.system import LocalSystem, Ports
from tests.support import eventually

FAKE = {"intake": "tests.integration.fake_service"}


def system(data: Path, **more: object) -> LocalSystem:
    """A system of real servers and one small service."""
    options: dict[str, object] = {"services": FAKE, "standins": None, "environment": {}, **more}
    return LocalSystem(data, Ports.free(), **options)  # type: ignore[arg-type]


def is_running(pid: int) -> bool:
    """Whether a process is there and not merely waiting to be collected."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSystem]:
    """One system that several tests look at."""
    with system(tmp_path_factory.mktemp("system")) as started:
        yield started


def test_status_tells_where_everything_is_and_that_it_is_healthy(running: LocalSystem) -> None:
    found = state.read(running.data)
    assert found is not None
    assert found["kafka"] == {"address": running.kafka_address, "pid": running.pid("Kafka")}
    assert found["redis"] == {"address": running.redis_url, "pid": running.pid("Valkey")}
    assert found["services"] == [
        {
            "name": "intake",
            "pid": running.pid("intake"),
            "address": f"127.0.0.1:{running.ports.intake}",
            "healthy": True,
        }
    ]


def test_a_second_system_on_the_same_data_is_refused_in_one_sentence(running: LocalSystem) -> None:
    with pytest.raises(CannotStartError, match=r"already runs on .*; stop it there"), system(running.data):
        pass
    assert running.pid("Kafka") is not None


def test_a_service_that_is_killed_is_started_again(running: LocalSystem) -> None:
    before = running.pid("intake")
    assert before is not None
    os.kill(before, signal.SIGKILL)
    after = eventually(lambda: (pid := running.pid("intake")) != before and pid)
    eventually(lambda: (found := state.read(running.data)) and found["services"][0]["healthy"])
    found = state.read(running.data)
    assert found is not None
    assert found["services"][0]["pid"] == after


def test_the_keyring_is_made_for_its_owner_alone(running: LocalSystem) -> None:
    keyring = running.data / "keyring.json"
    content = json.loads(keyring.read_text())
    assert content["active"] in content["keys"]
    assert keyring.stat().st_mode & 0o777 == 0o600


def test_stopping_drains_and_leaves_no_process_but_the_data(tmp_path: Path) -> None:
    with system(tmp_path) as started:
        pids = [started.pid(name) for name in ("Kafka", "Valkey", "intake")]
        keyring = (tmp_path / "keyring.json").read_bytes()
    assert not any(is_running(pid) for pid in pids if pid is not None)
    assert (tmp_path / "logs" / "intake.log").read_text().endswith("drained\n")
    assert state.read(tmp_path) is None
    with system(tmp_path):
        assert (tmp_path / "keyring.json").read_bytes() == keyring


def test_a_port_already_taken_is_one_sentence_and_nothing_is_started(tmp_path: Path) -> None:
    told: list[str] = []
    wanted = system(tmp_path, tell=told.append)
    with socket.create_server(("127.0.0.1", wanted.ports.intake)):
        taken = rf"Port {wanted.ports.intake} \(intake\) is already taken; .* --port-offset"
        with pytest.raises(CannotStartError, match=taken), wanted:
            pass
    assert told == []


def test_a_service_that_cannot_start_stops_everything_and_is_quoted(tmp_path: Path) -> None:
    broken = system(tmp_path, services={"intake": "tests.integration.no_such_module"})
    with pytest.raises(CannotStartError, match=r"intake ended while starting; .*no_such_module"), broken:
        pass
    assert not any(is_running(child.pid) for child in broken.children if child.pid is not None)
    assert state.read(tmp_path) is None


def test_a_real_kafka_demands_a_keyring(tmp_path: Path) -> None:
    real = system(tmp_path, environment={"WEGWIJZER_KAFKA": "127.0.0.1:1"})
    with pytest.raises(CannotStartError, match="WEGWIJZER_KEYRING must name the keyring"), real:
        pass


def test_real_servers_are_used_where_they_are_named(running: LocalSystem, tmp_path: Path) -> None:
    environment = {
        "WEGWIJZER_KAFKA": running.kafka_address,
        "WEGWIJZER_REDIS": running.redis_url,
        "WEGWIJZER_KEYRING": str(running.data / "keyring.json"),
    }
    with system(tmp_path, environment=environment) as started:
        assert [child.name for child in started.children] == ["intake"]
        assert started.kafka_address == running.kafka_address
    assert not (tmp_path / "keyring.json").exists()
    assert running.pid("Kafka") is not None


def test_a_start_that_is_interrupted_leaves_nothing(tmp_path: Path) -> None:
    interrupted = threading.Event()
    wanted = system(tmp_path, interrupted=interrupted, tell=lambda _: interrupted.set())
    with pytest.raises(InterruptedStartError), wanted:
        pass
    assert not any(child.pid for child in wanted.children)


def free_offset() -> int:
    """An offset at which every port is free: below the ports that connections get from the system."""
    defaults = dataclasses.asdict(Ports()).values()
    return next(
        offset
        for offset in random.sample(range(11_000, 20_000, 20), 400)
        if not any(is_taken(port + offset) for port in defaults)
    )


@contextlib.contextmanager
def up(data: Path) -> Iterator["subprocess.Popen[str]"]:
    """``up`` as a process of its own, with the small service."""
    offset = free_offset()
    program = (
        "from pathlib import Path; from deploy.local.up import run; "
        f"run(Path({str(data)!r}), {offset}, {FAKE!r}, None)"
    )
    environment = {name: value for name, value in os.environ.items() if not name.startswith("WEGWIJZER_K")}
    process = subprocess.Popen(  # our own program
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment | {"NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def pids_of(data: Path) -> list[int]:
    """Every process that ``up`` started."""
    found = eventually(lambda: state.read(data), seconds=60)
    servers = [found["kafka"]["pid"], found["redis"]["pid"]]
    pids = [*servers, *(service["pid"] for service in found["services"])]
    assert None not in pids
    return [pid for pid in pids if pid is not None]


def test_sigterm_stops_up_and_all_that_it_started(tmp_path: Path) -> None:
    with up(tmp_path) as process:
        pids = pids_of(tmp_path)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "http://127.0.0.1:" in said
    assert said.endswith("stopped.\n")
    assert not any(is_running(pid) for pid in pids)


def test_a_supervisor_that_is_killed_outright_leaves_no_process(tmp_path: Path) -> None:
    with up(tmp_path) as process:
        pids = pids_of(tmp_path)
        os.killpg(process.pid, signal.SIGKILL)
        eventually(lambda: not any(is_running(pid) for pid in pids), seconds=60)
    with system(tmp_path):  # and its data can be used at once
        pass


def test_every_organisation_that_may_be_alerted_has_a_channel() -> None:
    ids = organisations()
    assert len(ids) > 300
    assert {"vgc", "agii"} & {one.split("-")[0] for one in ids}
    assert not any("{" in one for one in ids)
