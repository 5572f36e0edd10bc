"""What is refused before anything is started, each in one sentence."""

import shutil
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from deploy.local import state
from deploy.local.errors import CannotStartError
from deploy.local.ports import Ports


def test_a_disk_that_is_almost_full_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=20_000_000))
    with pytest.raises(CannotStartError, match=r"has 20 MB free and needs 1000; make room"):
        state.take(tmp_path, threading.Event())


def test_a_data_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotStartError, match=r"cannot be written .* choose another folder with --data"):
        state.take(tmp_path / "file" / "data", threading.Event())


def test_a_folder_is_free_again_after_its_owner(tmp_path: Path) -> None:
    state.take(tmp_path, threading.Event()).close()
    assert state.read(tmp_path) is None
    state.take(tmp_path, threading.Event()).close()


def test_an_offset_moves_every_port_and_a_port_of_its_own_wins() -> None:
    ports = Ports.from_environment(100, {"INTAKE_PORT": "8088"})
    assert (ports.kafka, ports.redis, ports.notify, ports.sink) == (9192, 6479, 8101, 8109)
    assert ports.intake == 8088


@pytest.mark.parametrize("offset", [-2000, 60000])
def test_an_offset_that_leaves_no_port_is_refused(offset: int) -> None:
    with pytest.raises(CannotStartError, match="moves a port out of 1 to 65535"):
        Ports.from_environment(offset, {})


@pytest.mark.parametrize("port", ["", "http", "0", "70000", "-1"])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    with pytest.raises(CannotStartError, match="NOTIFY_PORT is not a port"):
        Ports.from_environment(0, {"NOTIFY_PORT": port})


def test_free_ports_are_all_different() -> None:
    ports = Ports.free()
    assert len({ports.kafka, ports.controller, ports.redis, ports.smtp, ports.sink, ports.intake}) == 6
