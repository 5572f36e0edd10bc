"""Kafka's jars: fetched once, by name and version, and checked against a committed SHA-256 each.

``jars.sha256`` is the whole class path as resolved once from the project's Kafka version; so nothing is
resolved here, and a jar that differs from the one that was tested is never started.
"""

import contextlib
import fcntl
import hashlib
import tempfile
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from deploy.local.errors import CannotStartError, InterruptedStartError

LIST = Path(__file__).with_name("jars.sha256")

_DOWNLOADS = 4
_TRIES = 3
_ANSWER_SECONDS = 60

Progress = Callable[[int, int], None]
"""Told how many jars are there, of how many."""


@dataclass(frozen=True, slots=True)
class Jar:
    """One jar of the class path."""

    group: str
    artifact: str
    version: str
    sha256: str

    @property
    def file_name(self) -> str:
        """The name under which it is kept."""
        return f"{self.artifact}-{self.version}.jar"


def listed(path: Path = LIST) -> list[Jar]:
    """The committed list, in class path order."""
    jars = []
    for line in path.read_text("utf-8").splitlines():
        sha256, coordinate = line.split()
        group, artifact, version = coordinate.split(":")
        jars.append(Jar(group, artifact, version, sha256))
    return jars


def ensure(
    folder: Path,
    progress: Progress,
    jars: list[Jar] | None = None,
    interrupted: threading.Event | None = None,
) -> list[Path]:
    """The jars of the class path, fetched where they are missing; several processes may ask at once.

    Raises:
        CannotStartError: a jar differs from the committed list, is not on it, or cannot be fetched.
        InterruptedStartError: ``interrupted`` was set meanwhile.
    """
    wanted = listed() if jars is None else jars
    if jars is None:
        # A folder for each version of the list: after an upgrade, yesterday's jars are not strangers.
        folder = folder / hashlib.sha256(LIST.read_bytes()).hexdigest()[:12]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            _check_none_besides(folder, wanted)
            missing = [jar for jar in wanted if not (folder / jar.file_name).exists()]
            fetched = _fetch_all(missing, folder, interrupted or threading.Event()) if missing else ()
            for count, _ in enumerate(fetched, start=len(wanted) - len(missing) + 1):
                progress(count, len(wanted))
    except OSError as error:
        raise CannotStartError(
            f"Kafka's jars cannot be kept in {folder} ({error.strerror}); "
            "make room there, or let WEGWIJZER_JARS name another folder."
        ) from error
    for jar in wanted:
        if _sha256(folder / jar.file_name) != jar.sha256:
            raise CannotStartError(
                f"{folder / jar.file_name} is not the jar that was tested (its SHA-256 differs from "
                "deploy/local/jars.sha256); delete it and start again."
            )
    return [folder / jar.file_name for jar in wanted]


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _check_none_besides(folder: Path, wanted: list[Jar]) -> None:
    extra = {path.name for path in folder.glob("*.jar")} - {jar.file_name for jar in wanted}
    if extra:
        raise CannotStartError(
            f"{folder / min(extra)} is not one of Kafka's jars (it is not in deploy/local/jars.sha256); "
            "delete it and start again."
        )


def _fetch_all(jars: list[Jar], folder: Path, interrupted: threading.Event) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as scratch:
        pool = ThreadPoolExecutor(_DOWNLOADS)
        try:
            waiting: set[Future[Path]] = {pool.submit(_fetch, jar, folder, Path(scratch)) for jar in jars}
            while waiting:
                done, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
                if interrupted.is_set():
                    raise InterruptedStartError
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _fetch(jar: Jar, folder: Path, scratch: Path) -> Path:
    # Imported here: it costs a second that a start with all jars present need not pay.
    import requests
    from jgo.maven import MavenContext

    context = MavenContext(repo_cache=scratch, local_repos=[], timeout=_ANSWER_SECONDS)
    artifact = context.project(jar.group, jar.artifact).at_version(jar.version).artifact()
    for last in (*[False] * (_TRIES - 1), True):
        try:
            path: Path = artifact.resolve()
            break
        except (requests.RequestException, RuntimeError) as error:  # jgo's own for an answer but 200
            (scratch / artifact.component.path_prefix / jar.file_name).unlink(missing_ok=True)
            if last:
                raise CannotStartError(
                    f"Kafka's jar {jar.file_name} cannot be fetched ({type(error).__name__}); "
                    "the first start needs a network that reaches a Maven repository: "
                    "check it and start again."
                ) from error
    if _sha256(path) != jar.sha256:
        raise CannotStartError(
            f"Kafka's jar {jar.file_name} was fetched, but it is not the one that was tested "
            "(its SHA-256 differs from deploy/local/jars.sha256); nothing was started."
        )
    return path.replace(folder / jar.file_name)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
