"""The folder of one process in the spool. Everything here blocks: it is called in a thread.

::

    <root>/lock                            held for a moment by whoever makes, takes over or removes a folder
    <root>/<32 hexadecimal digits>/lock    held by the process whose folder it is, as long as it lives
    <root>/<32 hexadecimal digits>/<stamp>.<case id>.entry
    <root>/damaged/<folder>.<name>         what could not be read, for a person to look at

A lock is the kernel's (``flock``): it is free at the moment its process dies, however it dies. Folders have
mode 0700, files 0600.
"""

import contextlib
import errno
import fcntl
import os
import re
import time
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

import structlog

from services.intake.adapters.spool_index import Entry, parse
from shared.errors import RetryableError

log = structlog.get_logger()

DAMAGED = "damaged"
_LOCK = "lock"
_UNFINISHED = ".tmp"
_FOLDER = re.compile(r"[0-9a-f]{32}")
_LOCK_TRIES = 500
_LOCK_PAUSE = 0.01

_REMEDIES = {
    errno.ENOSPC: ("the disk is full", "free space on it or give it a larger volume"),
    errno.EDQUOT: ("the disk quota is used up", "raise the quota or free space"),
    errno.EFBIG: ("a file may not grow that large", "raise the limit on the size of files"),
    errno.EROFS: ("the file system is read-only", "mount it writable"),
    errno.EACCES: ("the process may not write there", "give the folder to the user of the process"),
    errno.EPERM: ("the process may not write there", "give the folder to the user of the process"),
    errno.EIO: ("the disk reports an error", "replace the disk"),
    errno.ENOENT: ("the folder was removed", "start the process again"),
    errno.EMFILE: ("too many files are open", "raise the limit on open files"),
}


class SpoolError(RetryableError):
    """The spool did not take it; nothing of it is left behind. The message says why, and the remedy."""

    def __init__(self, why: str, remedy: str) -> None:
        super().__init__(f"{why}; {remedy}")


def spool_error(root: Path, error: OSError) -> SpoolError:
    """What an error of the operating system means for the spool."""
    number = error.errno or 0
    why, remedy = _REMEDIES.get(number, (error.strerror or type(error).__name__, "look at the disk"))
    return SpoolError(
        f"the spool in {root} cannot be used: {why} ({errno.errorcode.get(number, '?')})", remedy
    )


class Folder:
    """A folder that this process holds the lock of."""

    def __init__(self, path: Path, lock: int) -> None:
        self.path = path
        self.name = path.name
        self._lock = lock
        self._folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)

    @classmethod
    def create(cls, root: Path) -> "Folder":
        """Make an own folder; ``root`` is made where it is missing."""
        if not root.is_dir():
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sync(root.parent)
        with _root_lock(root):
            path = root / uuid.uuid4().hex
            path.mkdir(mode=0o700)
            lock = None
            try:
                lock = _try_lock(path / _LOCK)
                if lock is None:
                    raise BlockingIOError(errno.EAGAIN, "a new folder is locked already")
                _sync(path)
                _sync(root)
                return cls(path, lock)
            except OSError:
                # It is tried again and again, so it must not leave one more folder each time.
                with contextlib.suppress(OSError):
                    (path / _LOCK).unlink(missing_ok=True)
                    path.rmdir()
                if lock is not None:
                    os.close(lock)
                raise

    def entries(self) -> list[Entry]:
        """What stands in it. What was never finished goes; what is no entry is set aside."""
        found = []
        for item in list(os.scandir(self.path)):
            if item.name == _LOCK:
                continue
            parsed = parse(item.name)
            if parsed is not None and item.is_file(follow_symlinks=False):
                size = item.stat(follow_symlinks=False).st_size
                found.append(Entry(parsed[0], parsed[1], size, self))
            elif item.name.endswith(_UNFINISHED) and item.is_file(follow_symlinks=False):
                os.unlink(item.path)  # nobody was told that it was kept
            else:
                self.set_aside(item.name)
        return found

    def keep(self, batch: Sequence[tuple[str, bytes]], reserve_bytes: int) -> list[SpoolError | None]:
        """Write entries so that they outlive a power cut; what failed, and left nothing, has an error."""
        outcomes: list[SpoolError | None] = [None] * len(batch)
        written = []
        for number, (name, content) in enumerate(batch):
            try:
                self._leave(reserve_bytes, len(content))
                self._write(name + _UNFINISHED, content)
                written.append(number)
            except SpoolError as error:
                outcomes[number] = error
            except OSError as error:
                outcomes[number] = spool_error(self.path.parent, error)
                self._unlink_quietly(name + _UNFINISHED)
        try:
            for number in written:
                name = batch[number][0]
                os.rename(self.path / (name + _UNFINISHED), self.path / name)
            if written:
                os.fsync(self._folder)
        except OSError as error:
            # Which of them would outlive a power cut is not known, so none of them counts.
            for number in written:
                outcomes[number] = spool_error(self.path.parent, error)
                self._unlink_quietly(batch[number][0])
                self._unlink_quietly(batch[number][0] + _UNFINISHED)
        return outcomes

    def read(self, name: str) -> bytes:
        """The content of an entry."""
        return (self.path / name).read_bytes()

    def remove(self, names: Sequence[str]) -> None:
        """Remove entries; once this returns, they do not come back after a power cut either."""
        for name in names:
            (self.path / name).unlink(missing_ok=True)
        os.fsync(self._folder)

    def set_aside(self, name: str) -> None:
        """Move what cannot be read to ``damaged``."""
        aside = self.path.parent / DAMAGED
        aside.mkdir(mode=0o700, exist_ok=True)
        os.rename(self.path / name, aside / f"{self.name}.{name}")
        _sync(aside)
        os.fsync(self._folder)

    def give_up(self) -> None:
        """Give the lock up, and remove the folder if nothing stands in it; otherwise somebody adopts it."""
        try:
            with _root_lock(self.path.parent):
                if os.listdir(self.path) == [_LOCK]:
                    (self.path / _LOCK).unlink()
                    self.path.rmdir()
                    _sync(self.path.parent)
        finally:
            self.let_go()

    def let_go(self) -> None:
        """Give the lock up and leave everything as it is."""
        os.close(self._folder)
        os.close(self._lock)

    def _leave(self, reserve_bytes: int, size: int) -> None:
        if not reserve_bytes:
            return
        disk = os.fstatvfs(self._folder)
        if disk.f_bavail * disk.f_frsize - size < reserve_bytes:
            why = f"the disk of the spool in {self.path.parent} is nearly full"
            raise SpoolError(why, f"free more than {reserve_bytes} bytes on it or give it a larger volume")

    def _write(self, name: str, content: bytes) -> None:
        file = os.open(self.path / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        try:
            left = memoryview(content)
            while left:
                left = left[os.write(file, left) :]
            os.fsync(file)
        finally:
            os.close(file)

    def _unlink_quietly(self, name: str) -> None:
        # The error that led here is the one to report; whoever adopts the folder clears the rest.
        with contextlib.suppress(OSError):
            os.unlink(self.path / name)


def adopt(root: Path, ours: set[str]) -> list[tuple["Folder", list[Entry]]]:
    """Take over the folders whose process died, with what stands in them."""
    if not set(_folders(root)) - ours:
        return []
    adopted = []
    with _root_lock(root):
        for name in set(_folders(root)) - ours:
            try:
                lock = _try_lock(root / name / _LOCK)
                if lock is not None:
                    adopted.append(_opened(root / name, lock))
            except OSError as error:
                # One that cannot be read must not keep the others waiting; it is tried again.
                log.error("spool_folder_not_adopted", folder=name, error=type(error).__name__)
    return adopted


def _opened(path: Path, lock: int) -> tuple[Folder, list[Entry]]:
    try:
        folder = Folder(path, lock)
    except OSError:
        os.close(lock)
        raise
    try:
        return folder, folder.entries()
    except OSError:
        folder.let_go()
        raise


def elsewhere(root: Path, ours: set[str]) -> dict[str, tuple[int, str]]:
    """The cases of which an entry waits in the folder of another process, each with its first place."""
    first: dict[str, tuple[int, str]] = {}
    for folder in _folders(root):
        if folder in ours:
            continue
        try:
            names = os.listdir(root / folder)
        except FileNotFoundError:  # emptied and removed in this moment: what it held is in Kafka
            continue
        for stamp, case_id in filter(None, map(parse, names)):
            first[case_id] = min((stamp, folder), first.get(case_id, (stamp, folder)))
    return first


def count_damaged(root: Path) -> int:
    """How much was set aside and waits for a person."""
    try:
        return len(os.listdir(root / DAMAGED))
    except FileNotFoundError:
        return 0


def _folders(root: Path) -> list[str]:
    try:
        return [name for name in os.listdir(root) if _FOLDER.fullmatch(name)]
    except FileNotFoundError:
        return []


def _try_lock(path: Path) -> int | None:
    """The lock; None when a living process holds it. It ends with this process, and no child gets it."""
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    except OSError:
        os.close(lock)
        raise
    return lock


@contextlib.contextmanager
def _root_lock(root: Path) -> Iterator[None]:
    """Nobody else makes, takes over or removes a folder meanwhile: a new one has no lock for a moment."""
    for _ in range(_LOCK_TRIES):
        lock = _try_lock(root / _LOCK)
        if lock is not None:
            try:
                yield
            finally:
                os.close(lock)
            return
        time.sleep(_LOCK_PAUSE)
    raise SpoolError(f"another process does not let go of {root / _LOCK}", "end the process that is stopped")


def _sync(folder: Path) -> None:
    """Make new and removed names in a folder outlive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
