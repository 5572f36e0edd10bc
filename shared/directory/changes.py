"""What an import would change, before it does."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from shared.contracts.directory import OrganisationEntry

Entries = Mapping[str, OrganisationEntry]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one organisation; empty where it says nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What must be written so that a directory is as a file says; everything by id."""

    new: Entries
    changed: Mapping[str, tuple[OrganisationEntry, tuple[FieldChange, ...]]]
    """The entry as it will be, and what becomes different."""
    removed: tuple[str, ...]

    @property
    def to_write(self) -> list[OrganisationEntry]:
        """The entries to write, in the order of the file."""
        return [*self.new.values(), *(entry for entry, _ in self.changed.values())]

    def __len__(self) -> int:
        return len(self.new) + len(self.changed) + len(self.removed)


def plan(before: Entries, after: Entries, *, prune: bool) -> Plan:
    """The difference; what is only in ``before`` stays unless ``prune``."""
    changed = {
        id_: (entry, changes)
        for id_, entry in after.items()
        if id_ in before and (changes := _fields(before[id_], entry))
    }
    return Plan(
        {id_: entry for id_, entry in after.items() if id_ not in before},
        changed,
        tuple(id_ for id_ in before if id_ not in after) if prune else (),
    )


def result(before: Entries, planned: Plan) -> dict[str, OrganisationEntry]:
    """The directory once the plan is carried out."""
    kept = {id_: entry for id_, entry in before.items() if id_ not in planned.removed}
    return kept | {entry.id: entry for entry in planned.to_write}


def _fields(before: OrganisationEntry, after: OrganisationEntry) -> tuple[FieldChange, ...]:
    old, new = before.plain(), after.plain()
    return tuple(
        FieldChange(name, _text(old.get(name)), _text(new.get(name)))
        for name in OrganisationEntry.model_fields
        if old.get(name) != new.get(name)
    )


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
