"""What waits in the spool, in order of arrival: the memory of what stands on disk, without its content."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from services.intake.adapters.spool_folder import Folder

_NAME = re.compile(r"(\d{20})\.([0-9A-Za-z-]{1,64})\.entry")


@dataclass(slots=True)
class Entry:
    """One entry on disk."""

    stamp: int
    """When it came, in microseconds since 1970, and never the same twice in one process."""
    case_id: str
    size: int
    """Its length in bytes."""
    folder: "Folder"
    sent: bool = False
    """Whether Kafka has it, and only the file could not be removed: it is not sent again."""

    @property
    def name(self) -> str:
        """The name of its file, which sorts by order of arrival."""
        return name_of(self.stamp, self.case_id)

    @property
    def place(self) -> tuple[int, str]:
        """Where it stands in the order of all processes."""
        return self.stamp, self.folder.name


def name_of(stamp: int, case_id: str) -> str:
    """The name of an entry's file. A case id stands clear in Kafka too."""
    return f"{stamp:020d}.{case_id}.entry"


def parse(name: str) -> tuple[int, str] | None:
    """Stamp and case id in the name of a file; None when it is not an entry."""
    match = _NAME.fullmatch(name)
    return None if match is None else (int(match[1]), match[2])


class Index:
    """All entries that this process answers for. Not for several threads."""

    def __init__(self) -> None:
        self._entries: dict[tuple[int, str], Entry] = {}
        self._of_case: Counter[str] = Counter()
        self._in_folder: Counter[str] = Counter()
        self.bytes = 0
        """What all of them take on disk."""

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, entry: Entry) -> None:
        """Add one; nearly always it came after all others."""
        last = next(reversed(self._entries), entry.place)
        self._put(entry)
        if entry.place < last:
            self._sort()

    def merge(self, entries: Iterable[Entry]) -> None:
        """Add what another process left, each at its place."""
        for entry in entries:
            self._put(entry)
        self._sort()

    def remove(self, entry: Entry) -> None:
        """Forget one, if it is known."""
        if self._entries.pop(entry.place, None) is None:
            return
        _one_less(self._of_case, entry.case_id)
        _one_less(self._in_folder, entry.folder.name)
        self.bytes -= entry.size

    def clear(self) -> None:
        """Forget all."""
        for entry in self.in_order():
            self.remove(entry)

    def holds(self, case_id: str) -> bool:
        """Whether an entry of the case waits."""
        return case_id in self._of_case

    def in_order(self) -> list[Entry]:
        """All, the oldest first."""
        return list(self._entries.values())

    def oldest(self) -> Entry | None:
        """The first of them."""
        return next(iter(self._entries.values()), None)

    def has_of(self, folder: "Folder") -> bool:
        """Whether an entry of that folder waits."""
        return folder.name in self._in_folder

    def _put(self, entry: Entry) -> None:
        self._entries[entry.place] = entry
        self._of_case[entry.case_id] += 1
        self._in_folder[entry.folder.name] += 1
        self.bytes += entry.size

    def _sort(self) -> None:
        self._entries = dict(sorted(self._entries.items()))


def _one_less(counts: Counter[str], name: str) -> None:
    counts[name] -= 1
    if not counts[name]:
        del counts[name]
