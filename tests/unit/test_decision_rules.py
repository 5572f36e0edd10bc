"""The table is the oracle: read here straight from the file, row by row, without any index."""

import csv
import itertools
from collections import Counter
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.decision import Facts
from shared.contracts.vocabulary import NEEDS, REGION_CLASSES, ROLES, TARGET_GROUPS
from shared.deciding.errors import NoPolicyError
from shared.reference import FOLDER
from tests.unit.deciding import FIRST_DAY, TODAY, decided, facts, tables

COLUMNS = ("target_group", "need", "region", "role")
COMBINATIONS = list(itertools.product(TARGET_GROUPS, NEEDS, REGION_CLASSES, ROLES))


@cache
def table() -> list[dict[str, str]]:
    with (FOLDER / "decision_table.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def in_force(on: date) -> list[dict[str, str]]:
    day = on.isoformat()
    return [
        row for row in table() if row["valid_from"] <= day and (not row["valid_to"] or day <= row["valid_to"])
    ]


def matching(rows: list[dict[str, str]], combination: tuple[str, str, str, str]) -> list[dict[str, str]]:
    return [
        row
        for row in rows
        if all(
            row[column] == "*" or value in row[column].split(";")
            for column, value in zip(COLUMNS, combination, strict=True)
        )
    ]


def changes() -> list[date]:
    """The first day of all, and the days before, on and after every change of a row."""
    days = {FIRST_DAY, TODAY}
    for row in table():
        if row["valid_from"]:
            start = date.fromisoformat(row["valid_from"])
            days |= {start - timedelta(days=1), start, start + timedelta(days=1)}
    return sorted(days)


@pytest.mark.parametrize("on", changes(), ids=str)
def test_exactly_one_rule_wins_for_every_combination_of_facts(on: date) -> None:
    rows = in_force(on)
    period = tables().policy.at(on)
    for combination in COMBINATIONS:
        fitting = sorted(matching(rows, combination), key=lambda row: int(row["priority"]))
        ranks = Counter(row["priority"] for row in fitting)
        assert ranks, f"no rule for {combination}"
        assert max(ranks.values()) == 1, f"two rules of one priority for {combination}"
        group, need, region, role = combination
        first, *others = fitting
        match = period.match(group, need, region, role)
        assert match.rule.id == first["rule"]
        assert list(match.passed_over) == [row["rule"] for row in others]


@given(
    on=st.dates(min_value=FIRST_DAY, max_value=date(2060, 1, 1)), combination=st.sampled_from(COMBINATIONS)
)
def test_exactly_one_rule_wins_on_any_date(on: date, combination: tuple[str, str, str, str]) -> None:
    fitting = matching(in_force(on), combination)
    lowest = min(int(row["priority"]) for row in fitting)
    winners = [row for row in fitting if int(row["priority"]) == lowest]
    assert len(winners) == 1
    group, need, region, role = combination
    rule = tables().policy.at(on).match(group, need, region, role).rule
    assert (rule.id, rule.authority, rule.legal_basis, rule.confidence, rule.manual_review) == (
        winners[0]["rule"],
        winners[0]["responsible_authority"],
        winners[0]["legal_basis"],
        winners[0]["confidence"],
        winners[0]["manual_review"] == "yes",
    )


@pytest.mark.parametrize(
    ("on", "policy"),
    [
        (date(2011, 1, 10), "decree-1998"),
        (date(2014, 12, 31), "decree-1998"),
        (date(2015, 1, 1), "decree-2013"),
        (date(2022, 2, 28), "decree-2013"),
        (date(2022, 3, 1), "reform-2022"),
        (TODAY, "reform-2022"),
    ],
)
def test_the_policy_of_the_date_decides(on: date, policy: str) -> None:
    assert decided(facts(code="2800"), on).policy == policy


def test_an_earlier_date_is_an_error_and_not_a_decision() -> None:
    with pytest.raises(
        NoPolicyError, match=r"no policy in force on 2011-01-09; use a date from 2011-01-10 on"
    ):
        decided(facts(code="2800"), date(2011, 1, 9))


@pytest.mark.parametrize(
    ("request_", "group"),
    [
        (facts("neighbourhood_conflict", residence="without_permit"), "without_legal_residence"),
        (facts("neighbourhood_conflict", lives_in_caravan=True), "whole_society"),
        (facts("school_enrolment", lives_in_caravan=True, role="professional"), "caravan_dweller"),
        (facts("school_enrolment", residence="asylum", role="professional"), "professional"),
        (facts("school_enrolment", residence="asylum", minor=True), "asylum_applicant"),
        (facts("school_enrolment", residence="temporary_protection", minor=True), "temporarily_displaced"),
        (facts("school_enrolment", minor=True), "minor_newcomer"),
        (facts("learn_dutch", minor=True), "foreign_origin"),
        (facts("civic_integration", residence="legal"), "newcomer"),
        (facts("life_threatening"), "unknown"),
        (facts("unknown"), "unknown"),
        (facts("leisure", residence="prefer_not_to_say"), "foreign_origin"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_first_line_that_fits_gives_the_target_group(request_: Facts, group: str) -> None:
    assert decided(request_).target_group == group


@pytest.mark.parametrize(
    ("need", "track"),
    [
        ("humane_guidance", "emancipation"),
        ("policy_participation", "emancipation"),
        ("written_translation", "accessibility"),
        ("discrimination", "accessibility"),
        ("leisure", "living_together"),
        ("asylum_reception", None),
        ("life_threatening", None),
        ("unknown", None),
    ],
)
def test_the_track_follows_the_need(need: str, track: str | None) -> None:
    assert decided(facts(need, "2800")).track == track


def test_every_need_but_three_has_a_track() -> None:
    without = {need for need in NEEDS if decided(facts(need, "2800")).track is None}
    assert without == {"asylum_reception", "life_threatening", "unknown"}


@pytest.mark.parametrize(
    ("need", "more", "sensitive"),
    [
        ("leisure", {}, False),
        ("leisure", {"residence": "asylum"}, True),
        ("leisure", {"residence": "legal"}, False),
        ("leisure", {"lives_in_caravan": True}, True),
        ("school_enrolment", {"minor": True}, True),
        ("discrimination", {}, True),
        ("asylum_reception", {}, True),
        ("social_assistance", {}, False),
    ],
)
def test_sensitive_is_a_property_of_the_facts(need: str, more: dict[str, Any], sensitive: bool) -> None:
    assert decided(facts(need, "2800", **more)).sensitive is sensitive


def test_a_need_that_is_not_known_has_no_confidence() -> None:
    assert decided(facts("unknown", "2800")).need_confidence == 0.0
    assert decided(facts("leisure", "2800")).need_confidence == 1.0


def test_a_missing_need_outside_the_competence_is_still_answered() -> None:
    assert decided(facts("unknown", "4000")).outcome == "informed"
    assert decided(facts("unknown", "1000")).outcome == "triage"


@pytest.mark.parametrize(
    ("need", "code", "on", "alert"),
    [
        ("civic_integration", "9000", date(2014, 12, 31), "ob-kompas-gent"),
        ("civic_integration", "9000", date(2015, 1, 1), "ob-kompas-gent"),
        ("civic_integration", "9000", date(2015, 4, 30), "ob-kompas-gent"),
        ("civic_integration", "9000", date(2015, 5, 1), "in-gent"),
        ("civic_integration", "9000", date(2021, 12, 31), "in-gent"),
        ("civic_integration", "9000", date(2022, 1, 1), "amal"),
        ("civic_integration", "2000", date(2014, 12, 31), "ob-antwerpen-stad"),
        ("civic_integration", "2000", date(2015, 1, 1), "atlas"),
        ("civic_integration", "2150", date(2024, 12, 31), "agii-antwerpen"),
        ("civic_integration", "2150", date(2025, 1, 1), "atlas"),
        ("civic_integration", "2070", date(2024, 12, 31), "agii-antwerpen"),
        ("civic_integration", "2070", date(2025, 1, 1), "agii-oost-vlaanderen"),
        ("learn_dutch", "1080", TODAY, "huis-nederlands-brussel"),
        ("civic_integration", "1080", date(2014, 12, 31), "ob-bon"),
        ("civic_integration", "3000", date(2014, 6, 1), "ob-vlaams-brabant"),
    ],
)
def test_predecessors_and_successors_take_turns_by_date(need: str, code: str, on: date, alert: str) -> None:
    assert decided(facts(need, code), on).alert == (alert,)


def test_an_association_is_sent_to_the_participation_organisation_of_the_day() -> None:
    request = facts("policy_participation", "9100", role="professional")
    assert decided(request, date(2021, 12, 31)).alert == ("minderhedenforum",)
    assert decided(request, date(2022, 1, 1)).alert == ("levl",)
    assert decided(facts("policy_participation", "1000", role="professional")).inform == ("vgc",)


def test_what_does_not_exist_yet_is_not_named() -> None:
    assert decided(facts("discrimination", "8400"), date(2022, 12, 31)).inform == ("unia",)
    assert decided(facts("discrimination", "8400"), date(2023, 1, 1)).inform == (
        "mensenrechteninstituut",
        "unia",
    )
    assert decided(facts("leisure", "4700"), date(2014, 12, 31)).inform == ()
