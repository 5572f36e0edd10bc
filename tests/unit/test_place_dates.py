"""Places by date: mergers of 2019 and 2025, names and codes that have ended or do not exist yet."""

from datetime import date

import pytest

from tests.unit.deciding import FIRST_DAY, TODAY, candidates_of, decided, facts, nis_of, place, tables

BEFORE_2019, FROM_2019 = date(2018, 12, 31), date(2019, 1, 1)
BEFORE_2025, FROM_2025 = date(2024, 12, 31), date(2025, 1, 1)


@pytest.mark.parametrize(
    ("code", "name", "change", "old", "new"),
    [
        ("2150", "Borsbeek", FROM_2025, "11007", "11002"),
        ("2070", "Zwijndrecht", FROM_2025, "11056", "46030"),
        ("9120", "Beveren", FROM_2025, "46003", "46030"),
        ("9150", "Kruibeke", FROM_2025, "46013", "46030"),
        ("9180", "Moerbeke", FROM_2025, "44045", "46029"),
        ("9160", "Lokeren", FROM_2025, "46014", "46029"),
        ("9080", "Lochristi", FROM_2025, "44034", "44087"),
        ("3500", "Hasselt", FROM_2025, "71022", "71072"),
        ("3720", "Kortessem", FROM_2025, "73040", "71072"),
        ("3700", "Tongres", FROM_2025, "73083", "73111"),
        ("9800", "Deinze", FROM_2019, "44011", "44083"),
        ("9850", "Nevele", FROM_2019, "44049", "44083"),
        ("2870", "Puurs", FROM_2019, "12030", "12041"),
        ("3900", "Overpelt", FROM_2019, "72029", "72043"),
        ("7850", "Enghien", FROM_2019, "55010", "51067"),
        ("7700", "Mouscron", FROM_2019, "54007", "57096"),
    ],
)
def test_a_place_is_the_municipality_of_the_date(
    code: str, name: str, change: date, old: str, new: str
) -> None:
    day_before = date.fromordinal(change.toordinal() - 1)
    for on, nis in ((FIRST_DAY, old), (day_before, old), (change, new), (TODAY, new)):
        assert nis_of(place(code, on=on)) == nis
        assert nis_of(place(name=name, on=on)) == nis
        assert nis_of(place(code, name.upper(), on=on)) == nis


def test_every_name_and_code_of_every_period_is_found_in_it() -> None:
    for on in (FIRST_DAY, BEFORE_2019, FROM_2019, BEFORE_2025, FROM_2025, TODAY):
        for row in tables().gazetteer.at(on).by_nis.values():
            for name in (row.name_nl, row.name_fr):
                for code in row.postal_codes:
                    resolution = place(code, name, on)
                    assert row.nis in {nis_of(resolution)} | candidates_of(resolution), (name, code, on)


def test_counts_of_municipalities_are_those_of_the_sources() -> None:
    def count(on: date, region: str) -> int:
        return sum(row.region_code == region for row in tables().gazetteer.at(on).by_nis.values())

    assert [count(on, "02000") for on in (BEFORE_2019, FROM_2019, FROM_2025)] == [308, 300, 285]
    assert [count(on, "03000") for on in (BEFORE_2019, FROM_2019, FROM_2025)] == [262, 262, 261]
    assert [count(on, "04000") for on in (BEFORE_2019, FROM_2019, FROM_2025)] == [19, 19, 19]


def test_a_name_that_has_ended_means_its_successor_and_the_explanation_says_so() -> None:
    assert place(name="Wachtebeke").former
    decision = decided(facts(name="Nevele"))
    assert decision.municipality == "Deinze"
    assert "fusie" in decision.explanation
    assert "fusie" not in decided(facts(name="Deinze")).explanation


def test_a_name_that_exists_only_later_means_its_predecessors() -> None:
    resolution = place(name="Lievegem", on=BEFORE_2019)
    assert candidates_of(resolution) == {"44036", "44072", "44080"}
    assert nis_of(place("9930", "Lievegem", BEFORE_2019)) == "44080"
    assert candidates_of(place(name="Pajottegem", on=FROM_2019)) == {"23023", "23024", "23032"}


def test_an_alias_of_a_later_municipality_means_one_of_its_predecessors() -> None:
    resolution = place(name="Kallo", on=BEFORE_2025)
    assert candidates_of(resolution) == {"46003", "46013", "11056"}
    assert nis_of(place("9130", "Kallo", BEFORE_2025)) == "46003"
    assert nis_of(place("2070", "Burcht", BEFORE_2025)) == "11056"
    assert nis_of(place(name="Beveren-Waas", on=BEFORE_2025)) == "46003"
    assert nis_of(place(name="Kallo")) == "46030"


def test_a_doubt_between_predecessors_is_settled_where_it_changes_nothing() -> None:
    decision = decided(facts("interpreter_on_site", name="Kallo", role="professional"), BEFORE_2025)
    assert (decision.outcome, decision.alert) == ("routed", ("agii-stv",))
    assert decided(facts("civic_integration", name="Kallo"), BEFORE_2025).rule == "G4"


def test_the_alias_of_a_municipality_that_did_not_change_holds_on_every_date() -> None:
    for on in (FIRST_DAY, FROM_2019, TODAY):
        assert nis_of(place(name="Saint-Trond", on=on)) == "71053"
        assert nis_of(place(name="Deurne", on=on)) == "11002"
        assert nis_of(place(name="Anvers", on=on)) == "11002"


def test_antwerpen_and_borsbeek_contradict_each_other_only_before_the_merger() -> None:
    assert nis_of(place("2150", "Antwerpen", TODAY)) == "11002"
    assert candidates_of(place("2150", "Antwerpen", BEFORE_2025)) == {"11002", "11007"}


# A confirmed code


def test_a_confirmed_code_wins_over_everything_typed() -> None:
    resolution = place("9000", "Brussel", nis="46021")
    assert (resolution.reason, nis_of(resolution)) == ("confirmed", "46021")


def test_a_confirmed_code_that_has_ended_means_its_successor() -> None:
    assert nis_of(place(nis="11007", on=BEFORE_2025)) == "11007"
    assert nis_of(place(nis="11007", on=FROM_2025)) == "11002"
    assert nis_of(place(nis="44045")) == "46029"
    assert nis_of(place(nis="55010")) == "51067"


def test_a_confirmed_code_of_a_later_date_means_its_predecessors() -> None:
    assert candidates_of(place(nis="46030", on=BEFORE_2025)) == {"46003", "46013", "11056"}
    assert nis_of(place("9120", nis="46030", on=BEFORE_2025)) == "46003"


def test_a_confirmed_code_that_is_not_valid_does_not_win_over_what_was_typed() -> None:
    assert candidates_of(place("9000", nis="11007")) == {"44021", "11002"}
    assert nis_of(place("2150", nis="11007")) == "11002"


def test_a_code_that_never_was_says_nothing() -> None:
    assert nis_of(place("9000", nis="99999")) == "44021"
    assert decided(facts(nis="99999")).rule == "G3"
