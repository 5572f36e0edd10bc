"""What is wrong with a directory as a whole: every entry fits by itself, but do they fit each other, the
decision table, and the rule that nobody's address stands here?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from langcodes import tag_is_valid

from shared.contracts.directory import AREA_TYPES, CONFIDENCES, OrganisationEntry
from shared.deciding.policy import PolicyTable
from shared.directory.reading import CONTACT_REMEDY, Finding, error, warning

Entries = Mapping[str, OrganisationEntry]

REGIONS: Final = ("02000", "03000", "04000")

_SHOWN: Final = 10

_ADDRESS: Final = re.compile(
    r"[\w.+-]+@[\w-]+\.\w"  # mail
    r"|(?:\+|\b00)\d{2}[\d ./()-]{6,}"  # a telephone number from abroad
    r"|\b0\d{1,3}[ /.-]\d{2,3}[ .]\d{2}[ .]?\d{2}\b"  # and as it is written in Belgium
)


def check(
    entries: Entries,
    policy: PolicyTable,
    province_templates: Mapping[str, Mapping[str, str]],
    kinds: Iterable[str],
) -> list[Finding]:
    """Everything that is wrong with a directory as it stands, or as it would stand after an import.

    Args:
        province_templates: which organisation an item of the table means in each province.
        kinds: those that are known; a kind decides what may be read, so a new one comes with the program.
    """
    known = frozenset(kinds)
    findings = list(_by_the_table(entries, policy, province_templates))
    for entry in entries.values():
        findings += _successors(entry, entries)
        findings += _codes(entry, known)
        findings += _addresses(entry)
    return findings


def vanishing(before: Entries, after: Entries, *, prune: bool) -> list[Finding]:
    """The ids that stand in the directory and not in the file."""
    gone = [id_ for id_ in before if id_ not in after]
    if not gone:
        return []
    remedy = (
        "leave --prune away if they go on existing; what has ended gets a valid_to instead"
        if prune
        else "they stay as they are; --prune takes them out"
    )
    more = f" and {len(gone) - _SHOWN} more" if len(gone) > _SHOWN else ""
    return [warning("file", "id", f"lacks {', '.join(gone[:_SHOWN])}{more}", remedy)]


def _by_the_table(
    entries: Entries, policy: PolicyTable, province_templates: Mapping[str, Mapping[str, str]]
) -> Iterator[Finding]:
    """Every id that a rule names exists and receives what the rule gives it."""
    wanted: dict[tuple[str, str], list[str]] = {}
    for rule in policy.rules:
        for column, items in (("alert", rule.alert), ("inform", rule.inform)):
            for alternative in (one for item in items for one in item):
                by_province = province_templates.get(alternative.text)
                for id_ in by_province.values() if by_province else (alternative.text,):
                    wanted.setdefault((id_, column), []).append(rule.id)
    for (id_, column), rules in wanted.items():
        named = f"{column} of {', '.join(sorted(set(rules))[:5])}"
        entry = entries.get(id_)
        if entry is None:
            yield error(
                id_,
                "id",
                f"is not there, but the decision table names it in {named}",
                "keep it; an organisation that has ended gets a valid_to",
            )
        elif entry.receives == "nothing" or (column == "alert" and entry.receives != "alerts"):
            yield error(
                id_,
                "receives",
                f"is {entry.receives}, but the decision table has it in {named}",
                "change the table first: until then such cases go to a person",
            )


def _successors(entry: OrganisationEntry, entries: Entries) -> Iterator[Finding]:
    for id_ in entry.successor_ids:
        successor = entries.get(id_)
        if successor is None or id_ == entry.id:
            yield error(
                entry.id,
                "successor_ids",
                f"{id_} is itself" if successor is not None else f"{id_} is not there",
                "name another organisation of the directory",
            )
        elif "year" in (entry.date_precision, successor.date_precision):
            continue  # the days are filled in, so they say nothing about each other
        elif entry.valid_to is None or successor.valid_from is None:
            continue
        elif successor.valid_from <= entry.valid_to:
            yield warning(
                entry.id,
                "valid_to",
                f"{entry.valid_to} is after {id_} begins on {successor.valid_from}",
                "in between, the decision table's order counts: correct a date if that is not meant",
            )


def _codes(entry: OrganisationEntry, kinds: frozenset[str]) -> Iterator[Finding]:
    if entry.kind not in kinds:
        yield error(
            entry.id,
            "kind",
            f"{entry.kind!r} is new",
            "use one that is there: it decides who may read what, so a new one comes with the program",
        )
    for code in entry.languages:
        if not tag_is_valid(code):
            yield error(entry.id, "languages", f"{code!r} is no language", "write a BCP 47 code, as prs")
    for code in (*entry.regions, *entry.working_area.regions):
        if code not in REGIONS:
            yield error(entry.id, "regions", f"{code!r} is no region", f"use one of {', '.join(REGIONS)}")
    if entry.working_area.type not in AREA_TYPES:
        yield error(
            entry.id,
            "working_area",
            f"{entry.working_area.type!r} is no type",
            f"use one of {', '.join(AREA_TYPES)}",
        )
    if entry.confidence not in CONFIDENCES:
        yield error(
            entry.id, "confidence", f"{entry.confidence!r} is not known", f"use {' or '.join(CONFIDENCES)}"
        )
    if entry.date_precision not in (None, "year"):
        yield error(
            entry.id, "date_precision", f"{entry.date_precision!r} is not known", "use year, or leave it out"
        )


def _addresses(entry: OrganisationEntry) -> Iterator[Finding]:
    texts = {
        "name": (entry.name,),
        "name_nl": (entry.name_nl,),
        "alt_names": entry.alt_names,
        "services": entry.services,
        "applies_to": (entry.applies_to,),
        "receives_note": (entry.receives_note,),
        "note": (entry.note,),
        "working_area": (entry.working_area.description,),
    }
    for field, written in texts.items():
        if any(text and _ADDRESS.search(text) for text in written):
            yield error(
                entry.id, field, "holds what looks like a mail address or a telephone number", CONTACT_REMEDY
            )
