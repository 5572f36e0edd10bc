"""Kafka's jars: fetched once, by name and version, and checked against a committed SHA-256 each.

``jars.sha256`` is the whole class path as resolved once from the project's Kafka version; so nothing is
resolved here, and a jar that differs from the one that was tested is never started.
"""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from deploy.local.errors import CannotStartError

LIST = Path(__file__).with_name("jars.sha256")

_DOWNLOADS = 4

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


def ensure(folder: Path, progress: Progress, jars: list[Jar] | None = None) -> list[Path]:
    """The jars of the class path, fetched where they are missing.

    Raises:
        CannotStartError: a jar differs from the committed list, or cannot be fetched.
    """
    wanted = listed() if jars is None else jars
    missing = [jar for jar in wanted if not (folder / jar.file_name).exists()]
    if missing:
        folder.mkdir(parents=True, exist_ok=True)
        for fetched, _ in enumerate(_fetch_all(missing, folder), start=len(wanted) - len(missing) + 1):
            progress(fetched, len(wanted))
    for jar in wanted:
        if _sha256(folder / jar.file_name) != jar.sha256:
            raise CannotStartError(
                f"{folder / jar.file_name} is not the jar that was tested (its SHA-256 differs from "
                "deploy/local/jars.sha256); delete it and start again."
            )
    return [folder / jar.file_name for jar in wanted]


def _fetch_all(jars: list[Jar], folder: Path) -> Iterator[Jar]:
    # Imported here: it costs a second that a start with all jars present need not pay.
    from jgo import MAVEN_CENTRAL_URL
    from jgo.maven import MavenContext

    with tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as scratch:
        context = MavenContext(repo_cache=Path(scratch), remote_repos={"central": MAVEN_CENTRAL_URL})

        def fetch(jar: Jar) -> Jar:
            artifact = context.project(jar.group, jar.artifact).at_version(jar.version).artifact()
            part = folder / f".{jar.file_name}.part"
            try:
                shutil.copyfile(artifact.resolve(), part)
            except Exception as error:
                # jgo raises whatever the network does; for a person there is one remedy.
                raise CannotStartError(
                    f"Kafka's jar {jar.file_name} cannot be fetched ({type(error).__name__}); "
                    "the first start needs a network and 100 MB of disk: check both and start again."
                ) from error
            if _sha256(part) != jar.sha256:
                part.unlink()
                raise CannotStartError(
                    f"Kafka's jar {jar.file_name} was fetched, but it is not the one that was tested "
                    "(its SHA-256 differs from deploy/local/jars.sha256); nothing was started."
                )
            part.replace(folder / jar.file_name)
            return jar

        pool = ThreadPoolExecutor(_DOWNLOADS)
        try:
            yield from pool.map(fetch, jars)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
