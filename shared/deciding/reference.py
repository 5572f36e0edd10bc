"""Builds the domain's tables from the reference files, and refuses files that break their own rules."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final, cast

from shared.contracts.directory import RECEIVES, Receives
from shared.contracts.vocabulary import (
    AUTHORITIES,
    NEEDS,
    REGION_CLASSES,
    ROLES,
    TARGET_GROUPS,
    Authority,
    Confidence,
    RegionClass,
)
from shared.deciding.directory import Directory, Organisation, Template
from shared.deciding.gazetteer import Alias, Gazetteer, Municipality
from shared.deciding.policy import Alternative, Item, Period, PolicyTable, Rule
from shared.reference import (
    FOLDER,
    LAST_DAY,
    PolicyPeriod,
    Row,
    csv_rows,
    explanation_texts,
    json_document,
    policy_periods,
)

_REGION_OF: Final[dict[str, RegionClass]] = {
    "02000": "FLANDERS_OTHER",
    "03000": "WALLONIA_FR",
    "04000": "BRUSSELS",
}
_ANTWERPEN: Final = "11002"
_GENT: Final = "44021"
_ALIAS_KINDS: Final = (
    "exonym",
    "district",
    "deelgemeente",
    "ambiguous-exonym",
    "ambiguous-name",
    "former-municipality-or-deelgemeente",
    "exonym-city-or-whole-region",
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that ``decide`` reads beside the request."""

    gazetteer: Gazetteer
    policy: PolicyTable
    directory: Directory


def load_reference(folder: Path = FOLDER) -> Reference:
    """Read, check and index the reference files; ``ConfigurationError`` says what is wrong with them."""
    directory = load_directory(folder)
    return Reference(load_gazetteer(folder), load_policy(directory, folder), directory)


def load_gazetteer(folder: Path = FOLDER) -> Gazetteer:
    """Municipalities and aliases, checked against each other and against ``postal_codes.csv``."""
    rows = list(csv_rows("municipalities.csv", folder))
    municipalities = [_municipality(row) for row in rows]
    known = {municipality.nis for municipality in municipalities}
    for row, municipality in zip(rows, municipalities, strict=True):
        if municipality.valid_to != LAST_DAY and municipality.merged_into not in known:
            raise row.refuse("merged_into_nis", "is no municipality of the table", "name the successor")
    aliases = []
    for row in csv_rows("place_aliases.csv", folder):
        nis = row.required("nis_code")
        if nis not in known:
            raise row.refuse(
                "nis_code", "is no municipality of the table", "use a code of municipalities.csv"
            )
        aliases.append(Alias(row.required("alias"), nis, row.one_of("kind", _ALIAS_KINDS)))
    today = {(code, m.nis) for m in municipalities if m.valid_to == LAST_DAY for code in m.postal_codes}
    for row in csv_rows("postal_codes.csv", folder):
        if (row.required("postal_code"), row.required("nis_code")) not in today:
            raise row.refuse(
                "postal_code", "is not a code of that municipality today", "make both tables agree"
            )
    return Gazetteer(municipalities, aliases)


def _municipality(row: Row) -> Municipality:
    first, last = row.period()
    nis = row.required("nis_code")
    region_code = row.one_of("region_code", _REGION_OF)
    region_class = _REGION_OF[region_code]
    if nis == _ANTWERPEN:
        region_class = "FLANDERS_ANTWERPEN"
    elif nis == _GENT:
        region_class = "FLANDERS_GENT"
    elif row.text("language_regime") == "german-language-area":
        region_class = "GERMAN_AREA"
    return Municipality(
        nis=nis,
        name_nl=row.required("name_nl"),
        name_fr=row.required("name_fr"),
        province=row.text("province").lower(),
        region_code=region_code,
        region_class=region_class,
        postal_codes=tuple(row.required("postal_codes").split()),
        valid_from=first,
        valid_to=last,
        merged_into=row.text("merged_into_nis"),
        predecessors=tuple(row.text("predecessor_nis").split()),
    )


def load_directory(folder: Path = FOLDER) -> Directory:
    """Organisations, templates per municipality and the look-up by province."""
    name = "organisations.json"
    document = json_document(name, folder)
    dutch = {row.required("id"): row.required("name_nl") for row in csv_rows("names_nl.csv", folder)}
    organisations = []
    for number, entry in enumerate(document["organisations"]):
        row = Row(name, f"organisations[{number}] {entry.get('id')}", entry)
        first, last = row.period()
        identity = row.required("id")
        receives = cast(Receives, row.one_of("receives", RECEIVES))
        organisations.append(
            Organisation(
                identity,
                row.text("name_nl") or dutch.get(identity, row.required("name")),
                row.required("kind"),
                first,
                last,
                receives,
            )
        )
    ids = {organisation.id for organisation in organisations}
    if len(ids) != len(organisations):
        raise Row(name, "organisations", {}).refuse("id", "is used twice", "give each its own id")
    templates = []
    for number, entry in enumerate(document["templates"]):
        row = Row(name, f"templates[{number}] {entry.get('id')}", entry)
        identity = row.required("id")
        name_nl = row.text("name_nl") or dutch.get(identity)
        if name_nl is None:
            raise row.refuse("id", "has no Dutch name", "add it to names_nl.csv")
        templates.append(
            Template(
                identity,
                name_nl,
                row.required("kind"),
                frozenset(entry["regions"]),
                cast(Receives, row.one_of("receives", RECEIVES)),
            )
        )
    provinces: Mapping[str, Mapping[str, str]] = document["province_templates"]
    for item, by_province in provinces.items():
        for province, identity in by_province.items():
            if identity not in ids:
                raise Row(name, f"province_templates {item}", by_province).refuse(
                    province, f"{identity!r} is no organisation", "use an id of organisations"
                )
    return Directory(organisations, templates, provinces)


def load_policy(directory: Directory, folder: Path = FOLDER) -> PolicyTable:
    """The decision table with its Dutch texts, every id of it checked against the directory."""
    periods = policy_periods(folder)
    texts = explanation_texts(folder)
    rules = [_rule(row, periods, texts, directory) for row in csv_rows("decision_table.csv", folder)]
    keys = [(rule.id, rule.valid_from) for rule in rules]
    if len(set(keys)) != len(keys):
        raise Row("decision_table.csv", "two rows", {}).refuse(
            "rule", "has the same id and valid_from twice", "give each row its own period"
        )
    return build_policy(rules, periods)


def build_policy(rules: Sequence[Rule], periods: Sequence[PolicyPeriod]) -> PolicyTable:
    """Index rules that have been checked already."""
    return PolicyTable(
        rules,
        [Period(one.id, one.name_nl, one.valid_from, one.valid_to) for one in periods],
        NEEDS,
        REGION_CLASSES,
    )


def _rule(
    row: Row,
    periods: Sequence[PolicyPeriod],
    texts: Mapping[str, Mapping[str, str]],
    directory: Directory,
) -> Rule:
    first, last = row.period()
    starts = {period.valid_from for period in periods}
    if row.text("valid_from") and first not in starts:
        raise row.refuse("valid_from", "is no start of a policy", "rows change only where a policy changes")
    if row.text("valid_to") and last + timedelta(days=1) not in starts:
        raise row.refuse("valid_to", "is no end of a policy", "rows change only where a policy changes")
    priority = row.required("priority")
    if not priority.isdecimal():
        raise row.refuse("priority", "is not a whole number", "write digits only")
    rule_id = row.required("rule")
    of_rule = texts.get(rule_id, {})
    text = of_rule.get(row.text("valid_from") or "start") or of_rule.get("always")
    if not text:
        raise row.refuse("rule", "has no Dutch explanation", "write one in explanations_nl.toml")
    read = partial(_items, row, directory)
    return Rule(
        id=rule_id,
        priority=int(priority),
        valid_from=first,
        valid_to=last,
        groups=_values(row, "target_group", TARGET_GROUPS),
        needs=_values(row, "need", NEEDS),
        regions=_values(row, "region", REGION_CLASSES),
        roles=_values(row, "role", ROLES),
        authority=cast(Authority, row.one_of("responsible_authority", AUTHORITIES)),
        alert=read("alert", ("alerts",)),
        inform=read("inform", ("alerts", "named_only")),
        manual_review=row.one_of("manual_review", ("yes", "no")) == "yes",
        legal_basis=row.required("legal_basis"),
        confidence=cast(Confidence, row.one_of("confidence", ("high", "medium", "low", "design"))),
        text=text,
    )


def _values(row: Row, field: str, allowed: tuple[str, ...]) -> frozenset[str] | None:
    written = row.required(field)
    if written == "*":
        return None
    values = written.split(";")
    for value in values:
        if value not in allowed:
            raise row.refuse(field, f"{value!r} is not known", f"use * or some of {', '.join(allowed)}")
    return frozenset(values)


def _items(row: Row, directory: Directory, field: str, may_be: tuple[str, ...]) -> tuple[Item, ...]:
    written = row.text(field)
    if not written:
        return ()
    return tuple(
        tuple(_alternative(row, directory, field, text, may_be) for text in item.split("|"))
        for item in written.split(";")
    )


def _alternative(
    row: Row, directory: Directory, field: str, text: str, may_be: tuple[str, ...]
) -> Alternative:
    if text in directory.province_templates:
        found = [directory.organisations[one].receives for one in directory.province_templates[text].values()]
        placeholder = "province"
    elif text in directory.templates:
        found, placeholder = [directory.templates[text].receives], "nis"
    elif text in directory.organisations:
        found, placeholder = [directory.organisations[text].receives], ""
    else:
        raise row.refuse(field, f"{text!r} is no organisation or template", "use an id of organisations.json")
    if any(receives not in may_be for receives in found):
        raise row.refuse(
            field,
            f"{text!r} may not stand here, it receives {found[0]}",
            f"name only what receives {' or '.join(may_be)}",
        )
    return Alternative(text, placeholder)
