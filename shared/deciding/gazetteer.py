"""The municipalities of Belgium by date, indexed by NIS code, postcode and name in any spelling.

Built once from the reference tables. Municipalities change on a few days only (2019-01-01, 2025-01-01),
so there is one index per period between two changes, and a look-up is a dictionary access.

Three readings of the tables, all meant never to guess:

- The NIS code of an alias is today's. On an earlier date it means the municipality that holds that code
  then or, where the code came into being later, its predecessors: "Kallo" in 2013 lies in one of the
  three municipalities that became 46030, and the name alone does not say in which.
- A name or code that has ended means what it was merged into (``merged_into_nis``, in a chain).
- A name that exists only later means its predecessors valid on the date.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

from rapidfuzz import fuzz, process

from shared.contracts.vocabulary import RegionClass
from shared.deciding.folding import compact, fold, plain
from shared.deciding.place_terms import BRUSSELS_REGION_NAMES, PROVINCE_NAMES, PROVINCE_OF_NAME

WHOLE_REGION: Final = "exonym-city-or-whole-region"
"""Kind of alias that names the city of Brussels or all 19 municipalities."""

ALSO_A_PROVINCE: Final = "ambiguous-name"
"""Kind of alias that names one municipality, but also a province: never enough by itself."""

BRUSSELS: Final = "04000"

NEAR_ENOUGH: Final = 80.0
"""Lowest similarity, 0-100, of a near match. Near matches are only ever offered as candidates.

Measured on all official names with one random typing error: from 80 down nothing more is found (96 %),
at 84 it is 84 %. Cities abroad start to look like ours below 78 ("Eindhoven", Zandhoven).
"""

NEARLY_THE_SAME: Final = 90.0
"""Similarity from which a near match beside a postcode of another municipality contradicts it.

Lower, the names of villages that no table holds would contradict their own postcode: at 80 one village
in five looks like some municipality, at 90 one in forty.
"""

AS_GOOD_AS_THE_BEST: Final = 10.0
"""A near match this much below the best one is no alternative to it: "Sint Nikklaas" is not Saint-Nicolas."""

MAX_NEAR: Final = 3
"""Most candidates that a near match offers (CONTRACTS §4)."""

_SHORTEST_TELLING_WORD: Final = 4
"""A shorter word ("Lo", "Ham", "aan") does not suggest a municipality by itself."""


_SHORTEST_NAME: Final = 3


@dataclass(frozen=True, slots=True, eq=False)
class Municipality:
    """One row of ``municipalities.csv``: a municipality in one period of its life.

    Rows are compared by identity: each is built once, and a comparison of all fields is slow.
    """

    nis: str
    name_nl: str
    name_fr: str
    province: str
    """Dutch name of the province in lower case; empty in Brussels."""
    region_code: str
    region_class: RegionClass
    postal_codes: tuple[str, ...]
    valid_from: date
    valid_to: date
    merged_into: str
    predecessors: tuple[str, ...]

    def valid_on(self, on: date) -> bool:
        """Whether the municipality exists on the date; both ends are included."""
        return self.valid_from <= on <= self.valid_to


@dataclass(frozen=True, slots=True)
class Alias:
    """One row of ``place_aliases.csv``; ``nis`` is today's code."""

    name: str
    nis: str
    kind: str


@dataclass(frozen=True, slots=True)
class Clue:
    """What one part of the input points to: ``members`` hold the place, whatever else is known."""

    members: tuple[Municipality, ...]
    shown: tuple[Municipality, ...]
    """The candidates to show when nothing else narrows the clue."""
    doubtful: bool = False
    """The name also means something that is no municipality, so it never decides by itself."""
    former: bool = False
    """Read through a merger: the name is not an official name or alias of the date itself."""


class Era:
    """The index of one period in which no municipality changes."""

    def __init__(
        self,
        rows: Sequence[Municipality],
        by_nis: dict[str, list[Municipality]],
        aliases: Sequence[Alias],
        on: date,
    ) -> None:
        self.on = on
        self._rows_of = by_nis
        self.by_nis: dict[str, Municipality] = {row.nis: row for row in rows if row.valid_on(on)}
        by_code: dict[str, list[Municipality]] = {}
        for row in self.by_nis.values():
            for code in row.postal_codes:
                by_code.setdefault(code, []).append(row)
        self.by_code: dict[str, Clue] = {code: _clue(found) for code, found in by_code.items()}
        self.brussels = _sorted(row for row in self.by_nis.values() if row.region_code == BRUSSELS)
        self.city = _sorted(
            row for alias in aliases if alias.kind == WHOLE_REGION for row in self.lineage(alias.nis)
        )
        """The municipality that shares its name with the Brussels region."""
        self.names: dict[str, Clue] = {}
        self._index_names(rows, aliases)
        self.joined: dict[str, Clue] = {}
        for name, clue in self.names.items():
            known = self.joined.get(compact(name))
            self.joined[compact(name)] = clue if known is None else _together(known, clue)
        self._written = [
            *(name for row in self.by_nis.values() for name in (row.name_nl, row.name_fr)),
            *(alias.name for alias in aliases if fold(alias.name) in self.names),
        ]
        self._add_spellings(rows, aliases)

    def name(self, text: str) -> Clue | None:
        """What a name points to when it is a name or alias of the tables, whatever its spelling."""
        found = self.names.get(text)
        if found is None:
            folded = fold(text)
            found = self.names.get(folded) or self.joined.get(compact(folded))
        return found

    def lineage(self, nis: str, seen: frozenset[str] = frozenset()) -> tuple[Municipality, ...]:
        """The municipalities of this period that a NIS code of any period leads to; empty if it is none."""
        here = self.by_nis.get(nis)
        if here is not None:
            return (here,)
        rows = self._rows_of.get(nis)
        if rows is None or nis in seen:
            return ()
        seen |= {nis}
        ended = [row for row in rows if row.valid_to < self.on]
        onward = (
            [row.merged_into for row in ended if row.merged_into]
            if ended
            else [before for row in rows for before in row.predecessors]
        )
        return _sorted(found for code in onward for found in self.lineage(code, seen))

    def near(self, text: str, cutoff: float = NEAR_ENOUGH) -> tuple[Municipality, ...]:
        """Up to three municipalities whose names look like the text, the best first."""
        matches = process.extract(
            fold(text), self._name_list, scorer=fuzz.ratio, score_cutoff=cutoff, limit=MAX_NEAR * 3
        )
        found: dict[str, Municipality] = {}
        for name, score, _ in matches:
            if score >= matches[0][1] - AS_GOOD_AS_THE_BEST:
                found.update((row.nis, row) for row in self._offered(name))
        return tuple(found.values())[:MAX_NEAR]

    def holding(self, text: str) -> tuple[Municipality, ...]:
        """Up to three municipalities whose whole name stands in the text, or the other way round."""
        words = frozenset(word for word in fold(text).split() if word != "sint")
        if not any(len(word) >= _SHORTEST_TELLING_WORD for word in words):
            return ()
        found: dict[str, Municipality] = {}
        for own, name in self._word_sets:
            if own <= words or words <= own:
                found.update((row.nis, row) for row in self._offered(name))
        return tuple(found.values())[:MAX_NEAR]

    def suggestions(self, text: str, most: int) -> list[str]:
        """Up to ``most`` names to complete a typed beginning with, in any language of the tables. Each, typed
        in full, is read as exactly one municipality; what could be several is told apart in brackets."""
        found: dict[str, None] = {}
        for begun in filter(None, dict.fromkeys((fold(text), plain(text)))):
            first = bisect_left(self._suggested, (begun, ""))
            for folded, label in self._suggested[first:]:
                if not folded.startswith(begun) or len(found) == most:
                    break
                found[label] = None
        return list(found)

    @cached_property
    def _suggested(self) -> list[tuple[str, str]]:
        labels: set[tuple[str, str]] = set()
        for name in self._written:
            clue = self.names[fold(name)]
            for row in clue.shown:
                if clue.shown == self.brussels and row not in self.city:
                    continue
                own = name in (row.name_nl, row.name_fr)
                alone = len(clue.members) == 1
                inside = row.name_nl if not own else row.province.title()
                label = name if own and alone else f"{name} ({inside})" if inside else name
                # As typed so far, too: "Sai" is on its way to "Saint", which is folded as a whole word only.
                labels |= {(fold(name), label), (plain(name), label)}
        return sorted(labels)

    def _offered(self, name: str) -> tuple[Municipality, ...]:
        """What a name that was nearly written is offered as: "Brussl" is offered as the city, not as 19."""
        shown = self.names[name].shown
        return self.city if shown == self.brussels else shown

    @cached_property
    def _name_list(self) -> list[str]:
        return sorted({fold(name) for name in self.names if len(name) >= _SHORTEST_NAME})

    @cached_property
    def _word_sets(self) -> list[tuple[frozenset[str], str]]:
        sets = []
        for name in self._name_list:
            words = frozenset(name.split()) - {"sint"}
            if any(len(word) >= _SHORTEST_TELLING_WORD for word in words):
                sets.append((words, name))
        return sets

    def _index_names(self, rows: Sequence[Municipality], aliases: Sequence[Alias]) -> None:
        official: dict[str, set[Municipality]] = {}
        for row in self.by_nis.values():
            for name in (row.name_nl, row.name_fr):
                official.setdefault(fold(name), set()).add(row)
        other: dict[str, set[Municipality]] = {}
        former: dict[str, set[Municipality]] = {}
        for row in rows:
            led_to = self.lineage(row.nis)
            for name in map(fold, (row.name_nl, row.name_fr)):
                # The old and the new Lochristi share a name: on each date it means the one of that date.
                if not row.valid_on(self.on) and official.get(name, set()).isdisjoint(led_to):
                    former.setdefault(name, set()).update(led_to)
        # "Borsbeek" was a municipality before it was a district of Antwerpen: where a row has the name, the
        # row knows better on each date what it means than an alias that gives today's code.
        named_so: dict[str, set[str]] = {}
        for row in rows:
            for name in map(fold, (row.name_nl, row.name_fr)):
                named_so.setdefault(name, set()).update(self._becomes(row.nis))
        doubtful: set[str] = set()
        regions: set[str] = set(BRUSSELS_REGION_NAMES)
        for alias in aliases:
            name = fold(alias.name)
            if alias.kind == WHOLE_REGION:
                regions.add(name)
            elif alias.kind == ALSO_A_PROVINCE:
                # The French name of the province is as doubtful as the Dutch one.
                doubtful.update(one for one in PROVINCE_NAMES[PROVINCE_OF_NAME[name]] if one in official)
            if alias.nis in named_so.get(name, ()):
                continue
            target = other if alias.nis in self.by_nis else former
            target.setdefault(name, set()).update(self._alias_targets(name, alias.nis))
        for name in {*official, *other, *former}:
            members = _sorted({*official.get(name, ()), *other.get(name, ()), *former.get(name, ())})
            wide = members
            if name in doubtful:
                province = PROVINCE_OF_NAME.get(name)
                wide = _sorted({*members, *(row for row in self.by_nis.values() if row.province == province)})
            self.names[name] = Clue(
                wide, members, name in doubtful, name not in official and name not in other
            )
        for name in regions:
            self.names[name] = _clue(self.brussels)

    def _becomes(self, nis: str) -> frozenset[str]:
        """The codes that a code has been merged into, one after the other, with itself."""
        codes = {nis}
        waiting = [nis]
        while waiting:
            for row in self._rows_of.get(waiting.pop(), ()):
                if row.merged_into and row.merged_into not in codes:
                    codes.add(row.merged_into)
                    waiting.append(row.merged_into)
        return frozenset(codes)

    def _alias_targets(self, name: str, nis: str) -> tuple[Municipality, ...]:
        targets = self.lineage(nis)
        # "Beveren-Waas" holds the name of one of the three predecessors: it can only mean that one.
        named = [row for row in targets if fold(row.name_nl) in name.split()]
        return tuple(named) if len(named) == 1 else targets

    def _add_spellings(self, rows: Sequence[Municipality], aliases: Sequence[Alias]) -> None:
        """Let names as the tables write them be found without folding: most input is written so."""
        for text in (*(n for row in rows for n in (row.name_nl, row.name_fr)), *(a.name for a in aliases)):
            clue = self.names.get(fold(text))
            if clue is not None:
                self.names[text] = clue


class Gazetteer:
    """Every period of the municipalities; ``at`` gives the index of a date."""

    def __init__(self, municipalities: Iterable[Municipality], aliases: Iterable[Alias]) -> None:
        rows = tuple(municipalities)
        names = tuple(aliases)
        by_nis: dict[str, list[Municipality]] = {}
        for row in rows:
            by_nis.setdefault(row.nis, []).append(row)
        starts = {row.valid_from for row in rows}
        starts |= {row.valid_to + timedelta(days=1) for row in rows if row.valid_to < date.max}
        self.starts: tuple[date, ...] = tuple(sorted(starts | {date.min}))
        self._eras = tuple(Era(rows, by_nis, names, start) for start in self.starts)

    def at(self, on: date) -> Era:
        """The index of the period that holds the date."""
        return self._eras[bisect_right(self.starts, on) - 1]


def _sorted(rows: Iterable[Municipality]) -> tuple[Municipality, ...]:
    return tuple(sorted(set(rows), key=lambda row: row.nis))


def _clue(rows: Iterable[Municipality]) -> Clue:
    ordered = _sorted(rows)
    return Clue(ordered, ordered)


def _together(one: Clue, other: Clue) -> Clue:
    """One clue for two names that differ in their spaces only."""
    return Clue(
        _sorted((*one.members, *other.members)),
        _sorted((*one.shown, *other.shown)),
        one.doubtful or other.doubtful,
        one.former and other.former,
    )
