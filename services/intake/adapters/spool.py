"""The spool: where a request waits on local disk while Kafka does not answer, and is forwarded from.

What ``keep`` has returned for outlives a crash and a power cut, and is sent at least once. Sent but not yet
removed when the process dies, it is sent again under the same event id, which routing drops. Order holds
within a case. How it stands on disk is told in ``spool_folder``, the format of a file in ``spool_format``.
"""

import asyncio
from collections import deque
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

import structlog

from services.intake.adapters.spool_folder import (
    Folder,
    SpoolError,
    adopt,
    count_damaged,
    elsewhere,
    spool_error,
)
from services.intake.adapters.spool_format import case_of, encode
from services.intake.adapters.spool_forward import AT_ONCE, Result, Round, Send, read
from services.intake.adapters.spool_index import Entry, Index
from services.intake.domain.outgoing import Outgoing
from shared.clock import Clock

__all__ = ["Send", "Spool", "SpoolError"]

MAX_BYTES = 512 * 1024 * 1024
"""What one process keeps at most: some 150,000 requests of 3 KB."""
RESERVE_BYTES = 64 * 1024 * 1024
"""What stays free on the disk, for whoever else writes there."""
_LOOK_SECONDS = 5.0
"""How often folders of processes that died are looked for."""
_BACKOFF_SECONDS = (0.25, 0.5, 1.0, 2.0, 5.0)
"""How long to wait after each failure in a row; the last one for ever: what waits is never given up."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

T = TypeVar("T")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Keeping:
    name: str
    content: bytes
    entry: Entry
    done: "asyncio.Future[None]"


class Spool:
    """One process's part of the spool, and the parts of processes that died.

    Args:
        root: a folder on a local disk, for all processes of one machine.
        clock: tells when an entry came.
        max_bytes: beyond it, ``keep`` refuses.
        reserve_bytes: what ``keep`` leaves free on the disk; with 0 it writes until the disk refuses.
    """

    def __init__(
        self,
        root: Path,
        clock: Clock,
        *,
        max_bytes: int = MAX_BYTES,
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        self._root = root
        self._clock = clock
        self._max_bytes = max_bytes
        self._reserve_bytes = reserve_bytes
        self._own: Folder | None = None
        self._adopted: dict[str, Folder] = {}
        self._index = Index()
        self._last_stamp = 0
        self._keeping: deque[_Keeping] = deque()
        self._keeping_bytes = 0
        self._writer: asyncio.Task[None] | None = None
        self._jobs: set[asyncio.Task[Any]] = set()
        self._came = asyncio.Event()
        self._one_round = asyncio.Lock()
        self.damaged = 0
        """How many entries were set aside in ``damaged`` and wait for a person, at the last look."""

    @property
    def is_open(self) -> bool:
        """Whether ``keep`` has a folder to write into."""
        return self._own is not None

    @property
    def waiting(self) -> int:
        """How many entries wait to be forwarded."""
        return len(self._index)

    @property
    def oldest(self) -> datetime | None:
        """When the first of them came; None when nothing waits."""
        entry = self._index.oldest()
        return None if entry is None else _EPOCH + entry.stamp * _MICROSECOND

    def holds(self, case_id: str) -> bool:
        """Whether an entry of the case waits, here or with another process: what follows must join it.

        Raises:
            SpoolError: the folders cannot be read.
        """
        if self._index.holds(case_id):
            return True
        try:
            return case_id in elsewhere(self._root, self._ours())
        except OSError as error:
            raise spool_error(self._root, error) from error

    async def records_of(self, case_id: str) -> list[Outgoing]:
        """What waits of a case with this process, in order; what cannot be read now is left out."""
        entries = [entry for entry in self._index.in_order() if entry.case_id == case_id]
        return [record for records in await asyncio.to_thread(read, entries) for record in records]

    async def open(self) -> None:
        """Take an own folder, and adopt what processes that died have left.

        Raises:
            SpoolError: the disk does not take it; ``tend`` tries again.
        """
        await self._finish(self._open())

    async def close(self) -> None:
        """Give all folders up once what is being written or sent is; what waits is adopted by the next.

        ``tend`` must be cancelled before, or it would open the spool again.
        """
        own, self._own = self._own, None
        while self._jobs:
            await asyncio.wait(self._jobs)
        folders = [*self._adopted.values(), *([own] if own else [])]
        self._adopted = {}
        self._index.clear()
        for folder in folders:
            try:
                await asyncio.to_thread(folder.give_up)
            except (SpoolError, OSError) as error:
                # It is unlocked all the same, and empty or adopted later.
                log.warning("spool_folder_left", error=type(error).__name__)

    async def keep(self, records: Sequence[Outgoing]) -> None:
        """Keep the records of one request, or of one withdrawal; returns once they outlive a power cut.

        A caller that is cancelled meanwhile does not know whether they are kept.

        Raises:
            SpoolError: they are not kept.
            ValueError: they are not of one case.
        """
        if self._own is None:
            raise SpoolError(f"the spool in {self._root} is not open", "look in the log for why")
        content = encode(records)
        if self._index.bytes + self._keeping_bytes + len(content) > self._max_bytes:
            why = f"the spool in {self._root} holds as much as it may, {self._max_bytes} bytes"
            raise SpoolError(why, "bring Kafka back, or let it hold more")
        now = (self._clock.now() - _EPOCH) // _MICROSECOND
        # A clock that was put back must not put a withdrawal before its request.
        self._last_stamp = max(now, self._last_stamp + 1)
        entry = Entry(self._last_stamp, case_of(records), len(content), self._own)
        keeping = _Keeping(entry.name, content, entry, asyncio.get_running_loop().create_future())
        self._keeping.append(keeping)
        self._keeping_bytes += entry.size
        if self._writer is None:
            self._writer = self._job(self._write())
        await keeping.done

    async def forward(self, send: Send) -> int:
        """Send what waits, the oldest first; returns how many entries Kafka has now.

        Stops at the first RetryableError and leaves the rest in place. What cannot be read is set aside and
        the others go on.

        Args:
            send: ends by itself; cancelling ``forward`` lets what is being sent come to its end. It must
                write through the same producer as whoever sends directly, or a send that had no answer
                could still arrive after what was forwarded later.

        Raises:
            SpoolError: the folders cannot be read.
        """
        return (await self._forward(send)).sent

    async def tend(self, send: Send) -> None:
        """Forward for ever: at once what comes, and slower and slower while Kafka is away."""
        tries = 0
        while True:
            self._came.clear()
            complete = False
            try:
                await self._finish(self._adopt() if self._own else self._open())
                complete = (await self._forward(send)).complete
            except SpoolError as error:
                log.error("spool_out_of_order", why=str(error))
            if not complete:
                await asyncio.sleep(_BACKOFF_SECONDS[min(tries, len(_BACKOFF_SECONDS) - 1)])
                tries += 1
                continue
            tries = 0
            try:
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._came.wait()
            except TimeoutError:
                continue  # time to look for folders again

    async def _open(self) -> None:
        if self._own is None:
            try:
                self._own = await asyncio.to_thread(Folder.create, self._root)
            except OSError as error:
                raise spool_error(self._root, error) from error
        await self._adopt()

    async def _adopt(self) -> None:
        try:
            found = await asyncio.to_thread(adopt, self._root, self._ours())
            self.damaged = await asyncio.to_thread(count_damaged, self._root)
        except OSError as error:
            raise spool_error(self._root, error) from error
        for folder, entries in found:
            self._adopted[folder.name] = folder
            self._index.merge(entries)
            self._last_stamp = max([self._last_stamp, *(entry.stamp for entry in entries)])
        if found:
            log.warning("spool_adopted", folders=len(found), entries=sum(len(e) for _, e in found))
        await self._give_up_emptied()

    async def _give_up_emptied(self) -> None:
        for name, folder in list(self._adopted.items()):
            if not self._index.has_of(folder):
                del self._adopted[name]
                try:
                    await asyncio.to_thread(folder.give_up)
                except OSError as error:
                    raise spool_error(self._root, error) from error

    def _ours(self) -> set[str]:
        return {*self._adopted, *([self._own.name] if self._own else [])}

    async def _write(self) -> None:
        while self._keeping:
            batch = [self._keeping.popleft() for _ in range(min(AT_ONCE, len(self._keeping)))]
            folder = batch[0].entry.folder
            names = [(one.name, one.content) for one in batch]
            outcomes: Sequence[Exception | None]
            try:
                outcomes = await asyncio.to_thread(folder.keep, names, self._reserve_bytes)
            except Exception as error:  # a defect of ours: to everybody who waits for an answer
                outcomes = [error] * len(batch)
            for one, failure in zip(batch, outcomes, strict=True):
                self._keeping_bytes -= one.entry.size
                if failure is None:
                    self._index.add(one.entry)
                if one.done.done():
                    continue  # nobody waits any more
                if failure is None:
                    one.done.set_result(None)
                else:
                    one.done.set_exception(failure)
            self._came.set()
        self._writer = None

    async def _forward(self, send: Send) -> Result:
        await self._one_round.acquire()
        stop = asyncio.Event()
        try:
            # From here on the round lets go of the lock itself: it may outlive who is cancelled.
            return await self._finish(self._round(send, stop))
        finally:
            stop.set()

    async def _round(self, send: Send, stop: asyncio.Event) -> Result:
        try:
            try:
                others = await asyncio.to_thread(elsewhere, self._root, self._ours())
            except OSError as error:
                raise spool_error(self._root, error) from error
            result = await Round(self._index, send, others, stop).run()
        finally:
            self._one_round.release()
        await self._give_up_emptied()
        if result.sent:
            log.info("spool_forwarded", entries=result.sent, waiting=self.waiting)
        return result

    def _job(self, work: Coroutine[Any, Any, T]) -> "asyncio.Task[T]":
        task = asyncio.create_task(work)
        self._jobs.add(task)
        task.add_done_callback(self._jobs.discard)
        return task

    async def _finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it to its end, even if whoever waits for it is cancelled: locks and memory must agree."""
        return await asyncio.shield(self._job(work))
