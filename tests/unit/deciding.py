"""Short ways to ask for a decision in tests, on the real reference data."""

from datetime import date
from functools import cache
from typing import Any, Final

from shared.contracts.decision import Decision, Facts, PlaceFacts, Ruling
from shared.deciding.decide import decide
from shared.deciding.place import Resolution, resolve
from shared.deciding.reference import Reference, load_reference

TODAY: Final = date(2026, 11, 24)
FIRST_DAY: Final = date(2011, 1, 10)


@cache
def tables() -> Reference:
    """The reference data, read once."""
    return load_reference()


def facts(
    need: str = "access_to_service",
    code: str | None = None,
    name: str | None = None,
    *,
    nis: str | None = None,
    role: str = "person",
    consent: bool = True,
    **other: Any,
) -> Facts:
    """Facts with a place as typed."""
    return Facts.model_validate(
        {
            "need": need,
            "place": PlaceFacts(postal_code=code, municipality=name, nis=nis),
            "role": role,
            "consent_to_share": consent,
            **other,
        }
    )


def decided(
    request: Facts,
    on: date = TODAY,
    *,
    excluding: tuple[str, ...] = (),
    ruling: Ruling | None = None,
    today: date | None = None,
) -> Decision:
    """The decision by the real tables."""
    data = tables()
    return decide(request, data.gazetteer, data.policy, data.directory, on, excluding, ruling, today=today)


def place(
    code: str | None = None, name: str | None = None, on: date = TODAY, *, nis: str | None = None
) -> Resolution:
    """How a place is read."""
    return resolve(PlaceFacts(postal_code=code, municipality=name, nis=nis), tables().gazetteer, on)


def nis_of(resolution: Resolution) -> str | None:
    """The one municipality that was found."""
    return resolution.municipality.nis if resolution.municipality is not None else None


def candidates_of(resolution: Resolution) -> set[str]:
    """The candidates' codes."""
    return {row.nis for row in resolution.candidates}
