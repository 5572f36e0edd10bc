"""The decision table: which rule applies to which facts on which date (DECISION_TABLE, Matching)."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from shared.contracts.vocabulary import Authority, Confidence
from shared.deciding.errors import NoPolicyError

ANY = None
"""A column that matches every value (``*`` in the table)."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One id of an ``a|b|c`` item. ``placeholder`` is ``nis``, ``province`` or empty for a plain id."""

    text: str
    placeholder: str


Item = tuple[Alternative, ...]
"""The first alternative that resolves counts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of ``decision_table.csv``, with its Dutch text of the same period."""

    id: str
    priority: int
    valid_from: date
    valid_to: date
    groups: frozenset[str] | None
    needs: frozenset[str] | None
    regions: frozenset[str] | None
    roles: frozenset[str] | None
    authority: Authority
    alert: tuple[Item, ...]
    inform: tuple[Item, ...]
    manual_review: bool
    legal_basis: str
    confidence: Confidence
    text: str
    """Dutch sentences: why this authority, why this organisation, what was assumed, what was not asked."""

    @property
    def depends_on_place(self) -> bool:
        """Whether two municipalities of one region may be given different organisations."""
        return any(one.placeholder for item in (*self.alert, *self.inform) for one in item)


@dataclass(slots=True)
class Match:
    """The rule that applies to one combination of facts."""

    rule: Rule
    passed_over: tuple[str, ...]
    """Ids of the rules that fit as well but come after it."""
    basis_text: str = ""
    """The part of the explanation that depends on these facts alone, kept once it has been written."""


@dataclass(slots=True)
class Period:
    """One policy of ``policies.csv`` with the rows in force during it."""

    id: str
    name_nl: str
    valid_from: date
    valid_to: date
    _by_need_and_region: dict[tuple[str, str], list[Rule]] = field(default_factory=dict)
    _matches: dict[tuple[str, str, str, str], Match] = field(default_factory=dict)

    def match(self, group: str, need: str, region: str, role: str) -> Match:
        """The row with the lowest priority that fits; there always is one (a property test says so).

        What was found once is kept: there are 5,760 combinations of facts, so the cost of a decision
        does not grow with the number of rules.
        """
        key = (need, region, role, group)
        found = self._matches.get(key)
        if found is None:
            found = self._matches[key] = self._first(*key)
        return found

    def fitting(self, need: str, region: str, role: str, group: str) -> list[Rule]:
        """Every row that fits the facts, lowest priority first."""
        return [
            rule
            for rule in self._by_need_and_region.get((need, region), ())
            if (rule.roles is ANY or role in rule.roles) and (rule.groups is ANY or group in rule.groups)
        ]

    def _first(self, need: str, region: str, role: str, group: str) -> Match:
        first, *others = self.fitting(need, region, role, group)
        return Match(first, tuple(rule.id for rule in others))


class PolicyTable:
    """All policies by date. ``rules`` of a policy change only where the policy changes."""

    def __init__(
        self, rules: Iterable[Rule], periods: Iterable[Period], needs: Iterable[str], regions: Iterable[str]
    ) -> None:
        self.periods = tuple(sorted(periods, key=lambda period: period.valid_from))
        self._starts = tuple(period.valid_from for period in self.periods)
        cells = [(need, region) for need in needs for region in regions]
        self.rules = ordered = tuple(sorted(rules, key=lambda rule: (rule.priority, rule.id)))
        for period in self.periods:
            by_cell: dict[tuple[str, str], list[Rule]] = {cell: [] for cell in cells}
            for rule in ordered:
                if rule.valid_from <= period.valid_from and period.valid_to <= rule.valid_to:
                    for need, region in cells:
                        if (rule.needs is ANY or need in rule.needs) and (
                            rule.regions is ANY or region in rule.regions
                        ):
                            by_cell[need, region].append(rule)
            period._by_need_and_region = by_cell

    def at(self, on: date) -> Period:
        """The policy in force on the date; raises ``NoPolicyError`` before the first one."""
        position = bisect_right(self._starts, on) - 1
        if position < 0:
            raise NoPolicyError(on, self._starts[0])
        period = self.periods[position]
        if on > period.valid_to:
            raise NoPolicyError(on, self._starts[0])
        return period
