"""Organisations, records and files of the directory, short to write in tests."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from string import ascii_lowercase
from typing import Any, Final

from hypothesis import strategies as st

from shared import topics
from shared.access import Change
from shared.contracts.directory import (
    AREA_TYPES,
    CONFIDENCES,
    RECEIVES,
    WEEKDAYS,
    OrganisationChanged,
    OrganisationEntry,
)
from shared.directory import own
from shared.messaging.envelope import Headers

AT: Final = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


def fields(**other: Any) -> dict[str, Any]:
    """The fields of a small organisation; others replace them."""
    return {
        "id": "ic-example",
        "name": "Integratiecentrum Voorbeeld",
        "kind": "integration-centre",
        "working_area": {"type": "province", "provinces": ["Limburg"]},
        "receives": "alerts",
        **other,
    }


def entry(**other: Any) -> OrganisationEntry:
    """A small organisation."""
    return OrganisationEntry.model_validate(fields(**other))


def changed(value: OrganisationEntry, **other: Any) -> OrganisationChanged:
    """The event that makes an entry count, some of its fields replaced."""
    made = OrganisationEntry.model_validate({**value.plain(), **other})
    return OrganisationChanged.of(made, AT, "operator")


def committed(id_: str) -> OrganisationEntry:
    """An entry of the reference files."""
    return own.committed()[id_]


@dataclass
class Received:
    """A record as a consumer hands it over."""

    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    topic: str = topics.DIRECTORY
    partition: int = 0
    offset: int = 0
    timestamp: int = field(default=0)

    @classmethod
    def of(cls, change: Change) -> "Received":
        """A record that was written by us."""
        return cls(change.key, change.value or None, change.headers)


_words = st.text(ascii_lowercase + "éüß \"'[]|;,", min_size=1, max_size=20).filter(lambda text: text.strip())
_maybe_words = st.none() | _words
_days = st.dates(date(1990, 1, 1), date(2040, 12, 31))
_codes = st.sampled_from(["02000", "03000", "04000"])
_languages = st.lists(st.sampled_from(["nl", "fr", "prs", "ti", "ary", "zgh"]), unique=True, max_size=4)


@st.composite
def _spans(draw: st.DrawFn) -> list[list[str]]:
    minutes = sorted(draw(st.lists(st.integers(0, 1439), min_size=2, max_size=6, unique=True)))
    times = [f"{minute // 60:02}:{minute % 60:02}" for minute in minutes]
    return [list(pair) for pair in zip(times[::2], times[1::2], strict=False)]


@st.composite
def entries(draw: st.DrawFn) -> OrganisationEntry:
    """Any organisation or template that the contract allows."""
    template = draw(st.booleans())
    id_ = "-".join(draw(st.lists(st.text(ascii_lowercase, min_size=1, max_size=5), min_size=1, max_size=3)))
    first, last = sorted([draw(_days), draw(_days)])
    dates = {"valid_from": draw(st.none() | st.just(first)), "valid_to": draw(st.none() | st.just(last))}
    made: dict[str, Any] = {
        "id": f"{id_}-{{nis}}" if template else id_,
        "name": draw(_words),
        "name_nl": f"{draw(_words)} {{gemeente}}" if template else draw(_maybe_words),
        "alt_names": draw(st.lists(_words, max_size=3)),
        "kind": draw(_words),
        "legal_form": draw(_maybe_words),
        "working_area": {
            "type": draw(st.sampled_from(AREA_TYPES)),
            "regions": draw(st.lists(_codes, unique=True, max_size=2)),
            "provinces": draw(st.lists(_words, max_size=2)),
            "exclude_nis": draw(st.lists(st.sampled_from(["11002", "44021"]), unique=True, max_size=2)),
            "language_regime": draw(_maybe_words),
            "description": draw(_maybe_words),
        },
        "services": draw(st.lists(_words, max_size=3)),
        "languages": draw(_languages),
        "date_precision": draw(st.sampled_from([None, "year"])),
        "receives": draw(st.sampled_from(RECEIVES)),
        "receives_note": draw(_maybe_words),
        "regions": draw(st.lists(_codes, unique=True, min_size=1, max_size=3)) if template else [],
        "applies_to": draw(_maybe_words),
        "successor_ids": draw(st.lists(st.text(ascii_lowercase, min_size=1, max_size=5), max_size=2)),
        "sources": draw(st.lists(_words, max_size=3)),
        "confidence": draw(st.sampled_from(CONFIDENCES)),
        "note": draw(_maybe_words),
        "hours": draw(st.none() | st.dictionaries(st.sampled_from(WEEKDAYS), _spans(), min_size=1)),
        "closed_on": draw(st.lists(_days, max_size=3)),
        **({} if template else dates),
    }
    return OrganisationEntry.model_validate(made)
