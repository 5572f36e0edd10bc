"""The organisations as they stand on ``wegwijzer.directory``: clear JSON, one record an id (ADR 0014).

The latest value of an id counts, before the entry of ``shared/reference/organisations.json``; an empty value
takes the id out. Nothing here is secret and nothing reaches anybody: how an organisation is reached is a
channel, sealed on ``wegwijzer.access`` (ADR 0013), so no field of this contract can hold an address.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Any, Final, Literal, Self, get_args

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from shared.contracts.decision import Contract
from shared.contracts.events import PREFIX, Moment, Value

ORGANISATION_CHANGED = PREFIX + "organisation.changed.v1"

Receives = Literal["alerts", "named_only", "nothing"]
"""``alerts``: a rule may send it cases; ``named_only``: it is shown to the asker and sent nothing;
``nothing``: it stands in no decision."""

RECEIVES: Final[tuple[Receives, ...]] = get_args(Receives)

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)

PER_MUNICIPALITY: Final = "{nis}"
"""What the id of a template holds, and the municipality's code replaces."""

MUNICIPALITY_NAME: Final = "{gemeente}"
"""What the Dutch name of a template holds, and the municipality's Dutch name replaces."""

AREA_TYPES: Final = ("country", "region", "province", "municipality", "language_regime", "other")

CONFIDENCES: Final = ("sourced", "inferred")

ClockTime = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""``HH:MM`` in Europe/Brussels."""

Span = tuple[ClockTime, ClockTime]
"""From when until when on one day; the second is later."""


def _in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans of one day, if none ends before it begins and none begins before the last one ended."""
    last = ""
    for first, until in spans:
        if not last <= first < until:
            raise ValueError(f"{first}-{until} ends before it begins, or overlaps the span before it")
        last = until
    return spans


def _not_empty(hours: "Mapping[Weekday, tuple[Span, ...]]") -> "Mapping[Weekday, tuple[Span, ...]]":
    if not any(hours.values()):
        raise ValueError("holds no hour; leave it out where they are not known")
    return hours


Hours = Annotated[
    Mapping[Weekday, Annotated[tuple[Span, ...], AfterValidator(_in_order)]], AfterValidator(_not_empty)
]
"""When somebody is there, by weekday, in Europe/Brussels; a weekday that is missing is a day off."""


class WorkingArea(Contract):
    """Where an organisation works. For people and other software: the decision goes by the table's rows."""

    type: str
    """One of ``AREA_TYPES``; text, so that a reader older than a type still reads the entry."""
    regions: tuple[str, ...] = ()
    """NIS codes of regions."""
    provinces: tuple[str, ...] = ()
    """Dutch names."""
    nis: tuple[str, ...] = ()
    """NIS codes of municipalities; ``{nis}`` in a template."""
    exclude_nis: tuple[str, ...] = ()
    language_regime: str | None = None
    exclude_language_regime: str | None = None
    description: str | None = None
    """In words, where it is none of the other types."""


class OrganisationEntry(Contract):
    """What the directory says of one organisation, or of one template: an organisation per municipality."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]*(\{nis\})?$")]
    """Ours, for good: decisions of the past name it. With ``{nis}`` at its end it is a template."""
    name: Annotated[str, Field(min_length=1)]
    name_nl: str | None = None
    """How it is called in a Dutch sentence; None where the name does. A template's has ``{gemeente}``."""
    alt_names: tuple[str, ...] = ()
    kind: Annotated[str, Field(min_length=1)]
    """Decides what a receiver may read of a case (``services/routing/domain/views.py``)."""
    legal_form: str | None = None
    working_area: WorkingArea
    services: tuple[str, ...] = ()
    """What it offers, in words or codes."""
    languages: tuple[str, ...] = ()
    """BCP 47."""
    valid_from: date | None = None
    """The first day on which it exists; None where that is not established."""
    valid_to: date | None = None
    """The last day, included; None while it exists."""
    date_precision: str | None = None
    """``year``: only the year is known, and its first or last day is filled in."""
    receives: Receives
    receives_note: str | None = None
    """Why it receives nothing, or is only named."""
    regions: tuple[str, ...] = ()
    """Of a template: the regions whose municipalities have one."""
    applies_to: str | None = None
    """Of a template: the same in words."""
    successor_ids: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    confidence: str = "sourced"
    """One of ``CONFIDENCES``."""
    note: str | None = None
    hours: Hours | None = None
    """None where they are not known; then it counts as always there."""
    closed_on: tuple[date, ...] = ()
    """Days off besides the public holidays."""

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        # The error's type is the field to look at.
        if self.valid_from is not None and self.valid_to is not None and self.valid_to < self.valid_from:
            raise PydanticCustomError("valid_to", "lies before valid_from")
        if self.is_template != bool(self.regions):
            raise PydanticCustomError("regions", "stand with a template, and with nothing else")
        if self.is_template:
            if self.name_nl is None or MUNICIPALITY_NAME not in self.name_nl:
                raise PydanticCustomError("name_nl", "of a template names no municipality")
            if self.valid_from is not None or self.valid_to is not None:
                raise PydanticCustomError("valid_from", "of a template is that of its municipality")
        return self

    @property
    def is_template(self) -> bool:
        """Whether it stands for one organisation per municipality."""
        return self.id.endswith(PER_MUNICIPALITY)

    def plain(self) -> dict[str, Any]:
        """Its fields as JSON values, in their order, without those that say nothing."""
        fields = self.model_dump(mode="json", include=set(OrganisationEntry.model_fields))
        fields["working_area"] = {name: value for name, value in fields["working_area"].items() if value}
        return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


class OrganisationChanged(Value, OrganisationEntry):
    """An organisation was added to the directory or changed; the latest of an id counts."""

    changed_at: Moment
    changed_by: str
    """The account, or ``operator``."""

    @classmethod
    def of(cls, entry: OrganisationEntry, at: datetime, by: str) -> Self:
        """The event that makes an entry count."""
        return cls.model_validate({**entry.plain(), "changed_at": at, "changed_by": by})

    def entry(self) -> OrganisationEntry:
        """What it says, without when and by whom."""
        return OrganisationEntry.model_validate(self.plain())

    @property
    def subject(self) -> str:
        """The record's key."""
        return self.id

    @property
    def moment(self) -> datetime:
        """When this was so: the time of its event."""
        return self.changed_at


VALUES: dict[str, type[OrganisationChanged]] = {ORGANISATION_CHANGED: OrganisationChanged}
"""Every type on the topic, with the model of its value."""
