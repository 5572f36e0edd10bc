"""What the inbox asks the directory, as it is at this moment (ADR 0014)."""

from collections.abc import Mapping
from datetime import date

from shared.deciding.upkeep import CurrentReference


class CurrentOrganisations:
    """See ``Organisations``."""

    def __init__(self, tables: CurrentReference) -> None:
        self._tables = tables

    def kind_of(self, organisation: str) -> str | None:
        """See ``Organisations.kind_of``."""
        return self._tables.directory.kind_of(organisation)

    def receives(self, organisation: str, on: date) -> bool:
        """See ``Organisations.receives``."""
        era = self._tables.gazetteer.at(on)
        found = self._tables.directory.named(organisation, era, on)
        return found is not None and found[1] == "alerts"

    def name_of(self, organisation: str) -> str:
        """See ``Organisations.name_of``; a municipality's own as it was called last."""
        directory = self._tables.directory
        known = directory.organisations.get(organisation)
        if known is not None:
            return known.name_nl
        era = self._tables.gazetteer.at(date.max)
        found = directory.named(organisation, era, date.max)
        return organisation if found is None else found[0].name_nl

    def receivers(self, on: date) -> Mapping[str, str]:
        """Every organisation that may be sent a case on a date: name by id, those of municipalities too."""
        directory, era = self._tables.directory, self._tables.gazetteer.at(on)
        ids = [
            *directory.organisations,
            *(
                id_.replace("{nis}", nis)
                for id_, template in directory.templates.items()
                if template.receives == "alerts"
                for nis in era.by_nis
            ),
        ]
        found = {id_: directory.named(id_, era, on) for id_ in ids}
        return {id_: one[0].name_nl for id_, one in found.items() if one is not None and one[1] == "alerts"}
