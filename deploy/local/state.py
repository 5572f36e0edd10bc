"""The data folder as a place of one: its lock, and what ``status`` reads there."""

import fcntl
import json
import os
import shutil
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TypedDict

from deploy.local.errors import CannotStartError, InterruptedStartError
from deploy.local.network import answers_ready

LEAST_DISK_BYTES = 1_000_000_000
"""Free space demanded before a start: Kafka and Valkey must never meet a full disk in the middle."""
_KEEPER_SECONDS = 60
"""How long the keeper of a supervisor that was killed may need to stop everything."""


class ServerState(TypedDict):
    """Kafka or Valkey; without a process id it is not ours, or down."""

    address: str | None
    pid: int | None


class ServiceState(TypedDict):
    """One service."""

    name: str
    pid: int | None
    address: str
    healthy: bool


class State(TypedDict):
    """What runs on a data folder, as ``status --json`` prints it (DESIGN §7)."""

    kafka: ServerState
    redis: ServerState
    services: list[ServiceState]


def take(data: Path, interrupted: threading.Event) -> IO[str]:
    """The data folder for us alone, as long as the file is open; our keeper may hold it a little longer.

    Raises:
        CannotStartError: it cannot be written, is somebody else's, or its disk is full.
        InterruptedStartError: ``interrupted`` was set meanwhile.
    """
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = (data / "lock").open("a+", encoding="ascii")
        free = shutil.disk_usage(data).free
    except OSError as error:
        raise CannotStartError(
            f"{data} cannot be written ({error.strerror}); choose another folder with --data."
        ) from error
    try:
        _wait_for(lock, data, interrupted)
        if free < LEAST_DISK_BYTES:
            raise CannotStartError(
                f"The disk of {data} has {free // 1_000_000} MB free and needs "
                f"{LEAST_DISK_BYTES // 1_000_000}; make room, or choose another folder with --data."
            )
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
    except BaseException:
        lock.close()
        raise
    return lock


def _wait_for(lock: IO[str], data: Path, interrupted: threading.Event) -> None:
    tenths = 0
    while not _locked(lock):
        # Its owner is gone but it is held: a supervisor was killed, and its keeper is cleaning up.
        if _owner_is_alive(lock) or tenths > _KEEPER_SECONDS * 10:
            raise CannotStartError(
                f"Wegwijzer already runs on {data}; stop it there with Ctrl-C, or choose another "
                "folder with --data and other ports with --port-offset."
            )
        tenths += 1
        if interrupted.wait(0.1):
            raise InterruptedStartError


def _locked(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _owner_is_alive(lock: IO[str]) -> bool:
    lock.seek(0)
    pid = lock.read()
    if not pid.isdecimal():
        return True  # it has the lock and has not signed yet
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def write(data: Path, state: State) -> None:
    """Leave word of what runs; ``read`` finds out how it is."""
    part = data / ".state.json.part"
    part.write_text(json.dumps(state), "utf-8")
    part.replace(data / "state.json")


def forget(data: Path) -> None:
    """Nothing runs here any more."""
    (data / "state.json").unlink(missing_ok=True)


def read(data: Path) -> State | None:
    """What runs on a data folder, each service asked whether it is healthy; None where nothing runs."""
    try:
        with (data / "lock").open("r", encoding="ascii") as lock:
            if _locked(lock) or not _owner_is_alive(lock):
                return None
        state: State = json.loads((data / "state.json").read_text("utf-8"))
    except FileNotFoundError:
        return None
    for service in state["services"]:
        service["healthy"] = answers_ready(service["address"])
    return state


def kafka_of(data: Path, environment: Mapping[str, str]) -> tuple[str, bool]:
    """The address of the Kafka that the environment names, or that ``up`` runs on a data folder; and whether
    it is our own, on this machine.

    Raises:
        CannotStartError: neither.
    """
    if named := environment.get("WEGWIJZER_KAFKA"):
        return named, False
    found = read(data)
    if found is None or not (address := found["kafka"]["address"]):
        raise CannotStartError(
            f"Nothing runs on {data}; start it with ./wegwijzer up, or let WEGWIJZER_KAFKA name a real Kafka."
        )
    return address, found["kafka"]["pid"] is not None
