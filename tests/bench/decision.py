"""How long one decision takes, and whether it stays flat when the tables grow."""

import itertools
import statistics
import timeit
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from rich.console import Console

from shared.contracts.decision import Facts, PlaceFacts
from shared.contracts.vocabulary import NEEDS, REGION_CLASSES, ROLES, TARGET_GROUPS
from shared.deciding.decide import decide
from shared.deciding.directory import Directory
from shared.deciding.policy import Period, PolicyTable
from shared.deciding.reference import Reference, load_reference

ON = date(2026, 11, 24)
REPEATS = 15
CALLS = 400


def facts(**place: str) -> Facts:
    """A usual request, at a place."""
    return Facts(role="person", need="learn_dutch", place=PlaceFacts(**place), consent_to_share=True)


PLACES = {
    "exact place (postcode and name)": facts(postal_code="9000", municipality="Gent"),
    "name in another script": facts(municipality="Антверпен"),
    "doubt that changes nothing (1040)": facts(postal_code="1040"),
    "fuzzy search (Sint Nikklaas)": facts(municipality="Sint Nikklaas"),
}


def report(console: Console) -> None:
    """Measure and print."""
    small = load_reference()
    large = enlarged(small)
    console.print("one decision, median µs in-process; large tables: 5,000 rules, 100,000 organisations")
    medians = {}
    for name, asked in PLACES.items():
        ours, theirs = interleaved(lambda a=asked: call(small, a), lambda a=asked: call(large, a))  # type: ignore[misc]
        medians[name] = (ours, theirs)
        console.print(f"  {name:34}{ours:7.1f}  large tables {theirs:8.1f}")
    ours, theirs = medians["exact place (postcode and name)"]
    console.print(f"{_mark(ours <= 30)} exact place: {ours:.1f} µs (at most 30)")
    console.print(f"{_mark(theirs <= 1.3 * ours)} large tables: {theirs / ours:.2f}× (at most 1.3×)\n")


def call(reference: Reference, asked: Facts) -> object:
    """One decision."""
    return decide(asked, reference.gazetteer, reference.policy, reference.directory, ON)


def interleaved(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Median microseconds of both, in turns."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(REPEATS):
        for times, function in zip(found, (one, other), strict=True):
            times.append(timeit.timeit(function, number=CALLS) / CALLS * 1e6)
    return statistics.median(found[0]), statistics.median(found[1])


def enlarged(reference: Reference) -> Reference:
    """The same tables with 5,000 rules and 100,000 organisations; the answers stay the same.

    Each rule added is for one combination of facts, as a table that grows would have them, and ranks
    behind the real ones.
    """
    rules = reference.policy.rules
    pattern = rules[-1]
    combinations = itertools.product(TARGET_GROUPS, NEEDS, REGION_CLASSES, ROLES)
    more = [
        replace(
            pattern,
            id=f"X{number}",
            priority=1_000,
            groups=frozenset([group]),
            needs=frozenset([need]),
            regions=frozenset([region]),
            roles=frozenset([role]),
        )
        for number, (group, need, region, role) in zip(range(5_000 - len(rules)), combinations, strict=False)
    ]
    directory = reference.directory
    known = directory.organisations
    like = next(iter(known.values()))
    organisations = [
        *known.values(),
        *(replace(like, id=f"extra-{number}") for number in range(100_000 - len(known))),
    ]
    periods = [Period(one.id, one.name_nl, one.valid_from, one.valid_to) for one in reference.policy.periods]
    return Reference(
        reference.gazetteer,
        PolicyTable([*rules, *more], periods, NEEDS, REGION_CLASSES),
        Directory(organisations, directory.templates.values(), directory.province_templates),
    )


def _mark(reached: bool) -> str:
    return "[green]✓[/green]" if reached else "[red]✗[/red]"
