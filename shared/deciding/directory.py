"""The organisations by date, and how an item of the decision table becomes one of them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.contracts.directory import RECEIVES, Receives
from shared.deciding.gazetteer import Era, Municipality
from shared.deciding.policy import Alternative

_NIS_LENGTH: Final = 5


@dataclass(frozen=True, slots=True)
class Organisation:
    """One entry of ``organisations.json``."""

    id: str
    name_nl: str
    kind: str
    valid_from: date
    valid_to: date
    receives: Receives

    def valid_on(self, on: date) -> bool:
        """Whether it exists on the date; both ends are included."""
        return self.valid_from <= on <= self.valid_to


@dataclass(frozen=True, slots=True)
class Template:
    """One organisation per municipality: ``lb-{nis}`` and its like."""

    id: str
    name_nl: str
    """Dutch name with ``{gemeente}`` for the municipality's."""
    kind: str
    regions: frozenset[str]
    receives: Receives


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation that an item stands for, with the name that people read."""

    id: str
    name_nl: str


@dataclass(frozen=True, slots=True)
class Moment:
    """The dates on which an organisation must exist.

    ``on`` is the day of receipt. A later round of deciding also refuses organisations that no longer
    exist on its own day (CONTRACTS §4): then ``today`` and the municipalities of that day are given.
    """

    on: date
    today: date | None = None
    today_era: Era | None = None


class Directory:
    """Every organisation and template, found by id."""

    def __init__(
        self,
        organisations: Iterable[Organisation],
        templates: Iterable[Template],
        province_templates: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.organisations = {organisation.id: organisation for organisation in organisations}
        self.templates = {template.id: template for template in templates}
        self.province_templates = province_templates
        self._named = {row.id: Named(row.id, row.name_nl) for row in self.organisations.values()}

    def with_changes(self, changes: Mapping[str, Organisation | Template | None]) -> "Directory":
        """Another one in which these entries stand under their ids, and what is None stands no more."""
        organisations, templates = dict(self.organisations), dict(self.templates)
        for id_, entry in changes.items():
            organisations.pop(id_, None)
            templates.pop(id_, None)
            if isinstance(entry, Organisation):
                organisations[id_] = entry
            elif entry is not None:
                templates[id_] = entry
        return Directory(organisations.values(), templates.values(), self.province_templates)

    def resolve(
        self,
        alternative: Alternative,
        municipality: Municipality | None,
        moment: Moment,
        receives: Collection[Receives] = RECEIVES,
    ) -> Named | None:
        """What an alternative stands for on the date, or none (DECISION_TABLE, Resolving organisations).

        Nor does it stand for an organisation that ``receives`` something else than what is asked for: the
        table was checked against the directory of its day, and an organisation may have changed since.
        """
        text = alternative.text
        if alternative.placeholder == "nis":
            template = self.templates.get(text)
            if template is None or template.receives not in receives:
                return None
            return self._of_municipality(template, municipality, moment)
        if alternative.placeholder == "province":
            if municipality is None:
                return None
            text = self.province_templates.get(text, {}).get(municipality.province, "")
        organisation = self.organisations.get(text)
        if organisation is None or organisation.receives not in receives:
            return None
        if not organisation.valid_on(moment.on):
            return None
        if moment.today is not None and not organisation.valid_on(moment.today):
            return None
        return self._named[text]

    def named(self, organisation_id: str, era: Era, on: date) -> tuple[Named, Receives] | None:
        """The organisation with an id as a person writes it, template ids included, and what it receives."""
        organisation = self.organisations.get(organisation_id)
        if organisation is not None:
            if not organisation.valid_on(on):
                return None
            return self._named[organisation_id], organisation.receives
        template = self.templates.get(organisation_id[:-_NIS_LENGTH] + "{nis}")
        municipality = era.by_nis.get(organisation_id[-_NIS_LENGTH:])
        named = self._of_municipality(template, municipality, Moment(on))
        return (named, template.receives) if named is not None and template is not None else None

    def kind_of(self, organisation_id: str) -> str | None:
        """The kind of an organisation or of the template that its id comes from; none if it is unknown."""
        organisation = self.organisations.get(organisation_id)
        if organisation is not None:
            return organisation.kind
        template = self.templates.get(organisation_id[:-_NIS_LENGTH] + "{nis}")
        return template.kind if template is not None else None

    @staticmethod
    def _of_municipality(
        template: Template | None, municipality: Municipality | None, moment: Moment
    ) -> Named | None:
        if template is None or municipality is None or municipality.region_code not in template.regions:
            return None
        if moment.today_era is not None and municipality.nis not in moment.today_era.by_nis:
            return None
        return Named(
            template.id.replace("{nis}", municipality.nis),
            template.name_nl.replace("{gemeente}", municipality.name_nl),
        )
