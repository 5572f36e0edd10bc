"""One round of forwarding: what waits in the spool goes to Kafka, several cases at once, each in order."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from services.intake.adapters.spool_format import DamagedEntryError, decode
from services.intake.adapters.spool_index import Entry, Index
from services.intake.domain.outgoing import Outgoing
from shared.errors import RetryableError

Send = Callable[[Sequence[Outgoing]], Awaitable[None]]
"""Sends the records of one entry, in order; returns once all are acknowledged, else raises RetryableError."""

AT_ONCE = 64
"""How many cases are sent at the same time; they share one read and one sync of the folder."""

log = structlog.get_logger()

_Content = tuple[Outgoing, ...] | DamagedEntryError | OSError


@dataclass(slots=True)
class Result:
    """What became of a round."""

    sent: int = 0
    """How many entries Kafka has now."""
    complete: bool = True
    """Whether nothing of what waited at its start waits still."""


class Round:
    """One round. An entry is removed only once it was sent, and its case's next one sent only after that.

    Args:
        index: what waits; what is sent is taken out.
        send: as ``Send``.
        elsewhere: the oldest place of each case that waits with another process.
        stop: once set, nothing more is begun.
    """

    def __init__(
        self, index: Index, send: Send, elsewhere: Mapping[str, tuple[int, str]], stop: asyncio.Event
    ) -> None:
        self._index = index
        self._send = send
        self._elsewhere = elsewhere
        self._todo = deque(index.in_order())
        self._stuck: set[str] = set()
        """The cases that wait for the next round."""
        self._stop = stop
        self.result = Result()

    async def run(self) -> Result:
        """Forward until all is sent, or Kafka does not answer.

        Raises:
            Exception: what ``send`` raised that was no RetryableError; its entry stays.
        """
        at_once = 1  # the first goes alone, to see whether Kafka answers
        while self._todo and not self._stop.is_set():
            await self._forward(self._next(at_once))
            at_once = AT_ONCE
        return self.result

    def _next(self, at_once: int) -> list[Entry]:
        chunk: dict[str, Entry] = {}
        later: list[Entry] = []
        while self._todo and len(chunk) < at_once and len(later) < at_once:
            entry = self._todo.popleft()
            first = self._elsewhere.get(entry.case_id, entry.place)
            if entry.case_id in self._stuck or first < entry.place:
                self._hold_back(entry)
            elif entry.case_id in chunk:
                later.append(entry)
            else:
                chunk[entry.case_id] = entry
        self._todo.extendleft(reversed(later))
        return list(chunk.values())

    def _hold_back(self, entry: Entry) -> None:
        self._stuck.add(entry.case_id)
        self.result.complete = False

    async def _forward(self, chunk: Sequence[Entry]) -> None:
        ready = await self._readable([entry for entry in chunk if not entry.sent])
        answers = await asyncio.gather(*(self._send(records) for _, records in ready), return_exceptions=True)
        failures = [answer for answer in answers if answer is not None]
        for (entry, _), answer in zip(ready, answers, strict=True):
            if answer is None:
                entry.sent = True
                self.result.sent += 1
            else:
                self._hold_back(entry)
        await self._remove([entry for entry in chunk if entry.sent])
        for failure in failures:
            if not isinstance(failure, RetryableError):
                raise failure
        if failures:
            self._stop.set()
            log.warning("spool_waits", error=type(failures[0]).__name__, waiting=len(self._index))

    async def _readable(self, entries: Sequence[Entry]) -> list[tuple[Entry, tuple[Outgoing, ...]]]:
        contents = await asyncio.to_thread(_read, entries)
        ready = []
        for entry, content in zip(entries, contents, strict=True):
            if isinstance(content, tuple):
                ready.append((entry, content))
            elif isinstance(content, DamagedEntryError):
                await self._set_aside(entry)
            elif isinstance(content, FileNotFoundError):
                self._index.remove(entry)
                log.error("spool_entry_was_removed_by_somebody")
            else:
                self._hold_back(entry)
                log.error("spool_entry_unreadable", error=type(content).__name__)
        return ready

    async def _set_aside(self, entry: Entry) -> None:
        try:
            await asyncio.to_thread(entry.folder.set_aside, entry.name)
        except OSError as error:
            self._hold_back(entry)
            log.error("spool_entry_damaged_and_not_moved", error=type(error).__name__)
            return
        self._index.remove(entry)
        log.error("spool_entry_damaged", bytes=entry.size)

    async def _remove(self, entries: Sequence[Entry]) -> None:
        for folder in {entry.folder for entry in entries}:
            its = [entry for entry in entries if entry.folder is folder]
            try:
                await asyncio.to_thread(folder.remove, [entry.name for entry in its])
            except OSError as error:
                # Marked as sent, so that only the removal is tried again.
                for entry in its:
                    self._hold_back(entry)
                log.error("spool_entry_not_removed", error=type(error).__name__, entries=len(its))
                continue
            for entry in its:
                self._index.remove(entry)


def read(entries: Sequence[Entry]) -> list[tuple[Outgoing, ...]]:
    """The records of those entries that can be read; another round has forwarded some meanwhile."""
    return [content for content in _read(entries) if isinstance(content, tuple)]


def _read(entries: Sequence[Entry]) -> list[_Content]:
    contents: list[_Content] = []
    for entry in entries:
        try:
            contents.append(decode(entry.folder.read(entry.name), entry.case_id))
        except (DamagedEntryError, OSError) as error:
            contents.append(error)
    return contents
