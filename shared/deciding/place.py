"""From what people type to a municipality: one of them, several candidates, or none (DOMAIN §11).

The parts of the input are clues: the postcode, the name, a postcode typed in the field for the name, a
province behind a comma. What all clues agree on is the place. Clues that disagree, names that only
look like a known one and malformed postcodes give candidates, never a choice.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from shared.contracts.decision import PlaceFacts
from shared.deciding.folding import ascii_digits, fold
from shared.deciding.gazetteer import MAX_NEAR, NEARLY_THE_SAME, Clue, Era, Gazetteer, Municipality
from shared.deciding.place_terms import (
    CITY_PREFIXES,
    CITY_SUFFIXES,
    COUNTRY_NAMES,
    PROVINCE_OF_NAME,
    REGION_OF_NAME,
    area_of_code,
)

Reason = Literal[
    "found",
    "confirmed",
    "several",
    "contradiction",
    "near",
    "malformed",
    "doubtful",
    "empty",
    "unlisted",
    "unknown",
]
"""How the place was read. ``found`` and ``confirmed`` give one municipality, ``several`` (a shared
postcode, a name of several places, the whole Brussels region) and ``contradiction`` candidates that were
written as such; ``near``, ``malformed`` and ``doubtful`` candidates that must be asked about; the last
three nothing."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """The place as it was read: a municipality, or candidates, or neither."""

    reason: Reason
    municipality: Municipality | None = None
    candidates: tuple[Municipality, ...] = ()
    name_ignored: bool = False
    """A name that is in no table stood beside a valid postcode: the postcode counts."""
    former: bool = False
    """Read through a merger or a later name."""
    area: str = ""
    """Province or ``brussels`` that a postcode outside Statbel's list lies in: only to ask better."""

    @property
    def as_written(self) -> bool:
        """Every candidate was written as such: a doubt that may turn out to change nothing."""
        return self.reason in ("several", "contradiction")


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    clues: list[Clue] = field(default_factory=list)
    codes: int = 0
    """How many of the clues are postcodes."""
    areas: list[str] = field(default_factory=list)
    """Provinces, or region codes, that were named."""
    unlisted: list[str] = field(default_factory=list)
    """Well-formed postcodes that Statbel does not list."""
    malformed: bool = False
    repaired: list[Clue] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Names that are in no table."""


_CODE: Final = re.compile(r"[1-9]\d{3}")
_WRITTEN_CODE: Final = re.compile(r"(?:be?)?([1-9]\d{3})", re.IGNORECASE)
_CODE_IN_TEXT: Final = re.compile(r"(?<![^\W_])(?:be?[\s-]*)?([1-9]\d{3})(?!\d)", re.IGNORECASE)
_DUTCH_LETTERS: Final = re.compile(r"[A-Z]{2}(?![^\W_])")
_SEPARATORS: Final = re.compile(r"[/,;:|()\[\]\n]|\s[-–—]\s|[–—]")
_LOOK_ALIKES: Final = str.maketrans("OoОоQDIiLl|SsZzB", "0000001111155228")
"""Letters taken for digits, in Latin and Cyrillic: only ever to find a candidate."""

_NOTHING: Final = frozenset(
    {"", "-", "--", "?", ".", "/", "x", "n/a", "na", "none", "null", "geen", "onbekend"}
)


def resolve(place: PlaceFacts, gazetteer: Gazetteer, on: date) -> Resolution:
    """Read a place on a date. A confirmed ``nis`` wins if it is valid on the date (CONTRACTS §1)."""
    era = gazetteer.at(on)
    if place.nis is not None:
        confirmed = era.by_nis.get(place.nis)
        if confirmed is not None:
            return Resolution("confirmed", confirmed)
    else:
        plain = _resolve_plain(place, era)
        if plain is not None:
            return plain
    return _resolve_messy(place, era)


def _resolve_plain(place: PlaceFacts, era: Era) -> Resolution | None:
    """By far the most input: a postcode as it is printed, a name of the tables, or both, in agreement."""
    if place.postal_code is None:
        name = era.name(place.municipality) if place.municipality is not None else None
        if name is None or name.doubtful:
            return None
        rows, former = name.members, name.former
    else:
        code = era.by_code.get(place.postal_code)
        if code is None:
            return None
        rows, former = code.members, False
        if place.municipality is not None:
            name = era.name(place.municipality)
            if name is None:
                return None
            rows, former = tuple([row for row in rows if row in name.members]), name.former
    if not rows:
        return None
    if len(rows) == 1:
        return Resolution("found", rows[0], former=former)
    return Resolution("several", candidates=rows, former=former)


def _resolve_messy(place: PlaceFacts, era: Era) -> Resolution:
    reading = _Reading()
    if place.nis is not None:
        # A confirmed code that is not valid on the date does not win; what it led to is one clue of many.
        led_to = era.lineage(place.nis)
        if led_to:
            reading.clues.append(Clue(led_to, led_to, former=True))
    _read_code_field(place.postal_code or "", era, reading)
    _read_name_field(place.municipality or "", era, reading)
    return _weigh(reading, era)


def _read_code_field(text: str, era: Era, reading: _Reading) -> None:
    text = ascii_digits(text).strip()
    if text.casefold() in _NOTHING:
        return
    bare = re.sub(r"[\s\-‐‑–—]", "", text)
    written = _WRITTEN_CODE.fullmatch(bare)
    if written is not None:
        _add_code(written.group(1), era, reading)
    elif not any(character.isdigit() for character in text):
        # No digit at all: a name in the field for the postcode, not a postcode badly written.
        if not _read_name(text, era, reading):
            reading.unread.append(text)
    elif not _read_code_with_name(text, era, reading):
        reading.malformed = True
        repaired = re.sub(r"[^0-9]", "", re.sub(r"^[Bb][Ee]?(?=.{4})", "", bare).translate(_LOOK_ALIKES))
        found = era.by_code.get(repaired) if _CODE.fullmatch(repaired) else None
        if found is not None:
            reading.repaired.append(found)


def _read_code_with_name(text: str, era: Era, reading: _Reading) -> bool:
    """Read "9000 Gent" in the field for the postcode; what stands beside the code must be a name."""
    rest = _CODE_IN_TEXT.sub(" ", text).strip(" -,;/")
    if rest == text or not rest or not _read_name(rest, era, reading):
        return False
    for code in _CODE_IN_TEXT.findall(text):
        _add_code(code, era, reading)
    return True


def _add_code(code: str, era: Era, reading: _Reading) -> None:
    found = era.by_code.get(code)
    if found is None:
        reading.unlisted.append(code)
    else:
        reading.codes += 1
        reading.clues.append(found)


def _read_name_field(text: str, era: Era, reading: _Reading) -> None:
    if text.strip().casefold() in _NOTHING or _read_name(text, era, reading):
        return
    text = ascii_digits(text)
    rest = _CODE_IN_TEXT.sub(" ", text).strip(" -,;/")
    read = not rest or _read_name(rest, era, reading)
    if not read and rest != text and _DUTCH_LETTERS.match(rest):
        # "9000 AB" is a postcode of the Netherlands: its digits say nothing about Belgium.
        reading.unread.append(text)
        return
    for code in _CODE_IN_TEXT.findall(text):
        _add_code(code, era, reading)
    if read:
        return
    parts = [part for part in _SEPARATORS.split(rest) if fold(part)]
    unread = [part for number, part in enumerate(parts) if not _read_part(part, number > 0, era, reading)]
    if unread:
        # What stands beside a name that was read may change its meaning, so the whole is kept.
        reading.unread.append(rest)


def _read_part(part: str, is_behind: bool, era: Era, reading: _Reading) -> bool:
    """Read one part of a name. Behind another name, "Antwerpen" or "Luik" may be the province."""
    folded = fold(part)
    province = PROVINCE_OF_NAME.get(folded)
    if is_behind and province is not None and (_holds(province, reading.clues) or era.name(folded) is None):
        reading.areas.append(province)
        return True
    return _read_name(part, era, reading)


def _read_name(text: str, era: Era, reading: _Reading) -> bool:
    """Read a name as one clue, or as a name and what stands behind it; false if it is in no table."""
    clues = _clues_of(text, era)
    if clues is not None:
        reading.clues.extend(clues)
        return True
    words = fold(text).split()
    area = _area(" ".join(words))
    if area is not None:
        reading.areas.extend(filter(None, [area]))
        return True
    for split in range(len(words) - 1, 0, -1):
        front, back = " ".join(words[:split]), " ".join(words[split:])
        clues = _clues_of(front, era)
        if clues is None:
            continue
        area, second = _area(back), _clues_of(back, era)
        if second is not None and not _holds(area, clues):
            # "Brussel Bruxelles", "Antwerpen Borgerhout": two names of one place, or a contradiction.
            reading.clues.extend((*clues, *second))
            return True
        if area is not None:
            reading.clues.extend(clues)
            reading.areas.extend(filter(None, [area]))
            return True
    return False


def _clues_of(text: str, era: Era) -> list[Clue] | None:
    found = era.name(text)
    if found is not None:
        return [found]
    folded = fold(text)
    for prefix in CITY_PREFIXES:
        if folded.startswith(prefix):
            return _municipality_of_name(folded.removeprefix(prefix), era)
    for suffix in CITY_SUFFIXES:
        if folded.endswith(suffix):
            return _municipality_of_name(folded.removesuffix(suffix), era)
    return None


def _municipality_of_name(folded: str, era: Era) -> list[Clue] | None:
    """What "Stad X" means: the municipality where X may also be a region or a province."""
    found = era.name(folded)
    if found is None:
        return None
    if found.members == era.brussels:
        return [Clue(era.city, era.city)]
    return [Clue(found.shown, found.shown, former=found.former)]


def _area(folded: str) -> str | None:
    """The province or region that a name means; empty for the country; none if it is no such name."""
    if folded in COUNTRY_NAMES:
        return ""
    return PROVINCE_OF_NAME.get(folded) or REGION_OF_NAME.get(folded)


def _holds(area: str | None, clues: Sequence[Clue]) -> bool:
    """Whether a province or region holds a place that the clues point to."""
    return area is not None and any(
        area in (row.province, row.region_code) for clue in clues for row in clue.members
    )


def _weigh(reading: _Reading, era: Era) -> Resolution:
    near = _near(reading, era)
    clues = reading.clues
    if not clues:
        return _without_clue(reading, near)
    members = _common(clue.members for clue in clues)
    agreed = tuple(row for row in members if _inside(row, reading.areas))
    shown = agreed if len(clues) > 1 or reading.areas else tuple(r for r in agreed if r in clues[0].shown)
    former = any(clue.former for clue in clues)
    all_shown = _sorted(row for clue in clues for row in clue.shown)
    if reading.malformed:
        repaired = [row for clue in reading.repaired for row in clue.members]
        return Resolution("malformed", candidates=_sorted((*(shown or all_shown), *repaired)))
    if not agreed:
        reason: Reason = "contradiction" if not members and not reading.unread else "doubtful"
        return Resolution(reason, candidates=all_shown)
    if reading.unread:
        if not reading.codes:
            few = len(shown) <= MAX_NEAR
            return Resolution("near", candidates=_sorted((*shown, *near))[:MAX_NEAR] if few else shown)
        elsewhere = [row for row in _looks_like(reading, era) if row not in agreed]
        if elsewhere and not any(row in agreed for row in near):
            return Resolution("near", candidates=_sorted((*agreed, *elsewhere)))
    if any(_outside(row, reading.unlisted) for row in agreed):
        return Resolution("doubtful", candidates=shown, area=area_of_code(reading.unlisted[0]))
    if all(clue.doubtful for clue in clues) and (len(agreed) > 1 or not reading.areas):
        return Resolution("doubtful", candidates=tuple(row for row in agreed if row in all_shown))
    ignored = bool(reading.unread)
    if len(agreed) == 1:
        return Resolution("found", agreed[0], name_ignored=ignored, former=former)
    return Resolution("several", candidates=shown, name_ignored=ignored, former=former)


def _without_clue(reading: _Reading, near: tuple[Municipality, ...]) -> Resolution:
    repaired = tuple(row for clue in reading.repaired for row in clue.members)
    if reading.malformed and (repaired or near):
        return Resolution("malformed", candidates=_sorted((*repaired, *near)))
    if near:
        return Resolution("near", candidates=near)
    if reading.malformed:
        return Resolution("malformed")
    if reading.unlisted:
        return Resolution("unlisted", area=area_of_code(reading.unlisted[0]))
    if reading.areas:
        return Resolution("unknown", area=reading.areas[0])
    return Resolution("unknown" if reading.unread else "empty")


def _near(reading: _Reading, era: Era) -> tuple[Municipality, ...]:
    found: dict[str, Municipality] = {}
    for text in reading.unread:
        for row in (*era.near(text), *era.holding(text)):
            found.setdefault(row.nis, row)
    return tuple(found.values())[:MAX_NEAR]


def _looks_like(reading: _Reading, era: Era) -> list[Municipality]:
    return [row for text in reading.unread for row in era.near(text, NEARLY_THE_SAME)]


def _common(sets: Iterable[tuple[Municipality, ...]]) -> tuple[Municipality, ...]:
    first, *others = sets
    return tuple(row for row in first if all(row in other for other in others))


def _inside(row: Municipality, areas: list[str]) -> bool:
    return all(area in (row.province, row.region_code) for area in areas)


def _outside(row: Municipality, unlisted: list[str]) -> bool:
    """Whether a postcode that Statbel lacks lies in another province than the municipality."""
    return any(area_of_code(code) != (row.province or "brussels") for code in unlisted)


def _sorted(rows: Iterable[Municipality]) -> tuple[Municipality, ...]:
    return tuple(sorted(set(rows), key=lambda row: row.nis))
