"""Only the jars that were tested are ever started."""

import hashlib
from pathlib import Path

import pytest

from deploy.local import jars
from deploy.local.errors import CannotStartError, InterruptedStartError
from deploy.local.jars import Jar
from tests.support import unique

ONE = Jar("org.example", "one", "1.0", hashlib.sha256(b"tested").hexdigest())


def ignore(_: int, __: int) -> None:
    """No progress."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the one jar in it."""
    (tmp_path / ONE.file_name).write_bytes(b"tested")
    return tmp_path


def test_jars_that_are_there_are_used_without_a_network(folder: Path) -> None:
    assert jars.ensure(folder, ignore, [ONE]) == [folder / "one-1.0.jar"]


def test_a_jar_that_was_altered_is_refused(folder: Path) -> None:
    (folder / ONE.file_name).write_bytes(b"altered")
    with pytest.raises(CannotStartError, match=r"one-1\.0\.jar is not the jar that was tested"):
        jars.ensure(folder, ignore, [ONE])


def test_a_jar_that_nobody_listed_is_refused(folder: Path) -> None:
    (folder / "other-1.0.jar").write_bytes(b"")
    with pytest.raises(CannotStartError, match=r"other-1\.0\.jar is not one of Kafka's jars"):
        jars.ensure(folder, ignore, [ONE])


def test_no_network_is_one_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")  # nobody listens there
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(CannotStartError, match=r"one-1\.0\.jar cannot be fetched .* needs a network"):
        jars.ensure(tmp_path, ignore, [ONE])
    assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def test_fetching_can_be_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    asked = threading.Event()
    asked.set()
    monkeypatch.setattr(jars, "_fetch", lambda *_: tmp_path)
    with pytest.raises(InterruptedStartError):
        list(jars._fetch_all([ONE], tmp_path, asked))


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    occupied = tmp_path / unique("file")
    occupied.write_text("")
    with pytest.raises(CannotStartError, match="cannot be kept in"):
        jars.ensure(occupied, ignore, [ONE])


def test_the_list_names_every_jar_once() -> None:
    listed = jars.listed()
    assert len({jar.file_name for jar in listed}) == len(listed) > 90
    assert all(len(jar.sha256) == 64 for jar in listed)
