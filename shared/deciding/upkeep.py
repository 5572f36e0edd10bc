"""The directory as it is now: the reference files, and over them what changed since (ADR 0014)."""

from dataclasses import replace
from typing import Protocol

from shared.contracts.directory import OrganisationChanged, OrganisationEntry
from shared.deciding.directory import Directory, Organisation, Template
from shared.deciding.gazetteer import Gazetteer
from shared.deciding.policy import PolicyTable
from shared.deciding.reference import Reference
from shared.reference import FIRST_DAY, LAST_DAY


class Tables(Protocol):
    """What a decision is made by. Who decides reads them anew each time: the directory may have changed."""

    @property
    def gazetteer(self) -> Gazetteer:
        """The municipalities."""
        ...

    @property
    def policy(self) -> PolicyTable:
        """The decision table."""
        ...

    @property
    def directory(self) -> Directory:
        """The organisations."""
        ...


class CurrentReference:
    """The reference data with the directory of this moment.

    A change makes a new ``Directory``, so who holds one goes on with it undisturbed. It is made when somebody
    looks, not for each record: reading 100,000 of them one by one must not copy 100,000 entries each time.
    """

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._pending: dict[str, Organisation | Template | None] = {}

    @property
    def reference(self) -> Reference:
        """Everything as it is now; it does not change any more."""
        if self._pending:
            directory = self._reference.directory.with_changes(self._pending)
            self._reference, self._pending = replace(self._reference, directory=directory), {}
        return self._reference

    @property
    def gazetteer(self) -> Gazetteer:
        """The municipalities."""
        return self._reference.gazetteer

    @property
    def policy(self) -> PolicyTable:
        """The decision table."""
        return self._reference.policy

    @property
    def directory(self) -> Directory:
        """The organisations as they are now."""
        return self.reference.directory

    def apply(self, organisation_id: str, value: OrganisationChanged | None) -> None:
        """Let an entry count from now on in place of the one before it; None takes the id out."""
        if value is None:
            self._pending[organisation_id] = None
        else:
            made = template_of(value) if value.is_template else organisation_of(value)
            self._pending[organisation_id] = made


def organisation_of(entry: OrganisationEntry) -> Organisation:
    """What the decision reads of an organisation."""
    return Organisation(
        entry.id,
        entry.name_nl or entry.name,
        entry.kind,
        entry.valid_from or FIRST_DAY,
        entry.valid_to or LAST_DAY,
        entry.receives,
    )


def template_of(entry: OrganisationEntry) -> Template:
    """What the decision reads of a template."""
    return Template(
        entry.id, entry.name_nl or entry.name, entry.kind, frozenset(entry.regions), entry.receives
    )
