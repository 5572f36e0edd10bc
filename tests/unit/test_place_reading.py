"""From what people type to a municipality (DOMAIN §11): spellings, scripts, doubt, contradiction."""

import csv

import pytest

from shared.deciding.folding import fold
from shared.reference import FOLDER
from tests.unit.deciding import TODAY, candidates_of, decided, facts, nis_of, place, tables

BRUSSELS_19 = {f"210{number:02}" for number in range(1, 20)}


def aliases() -> list[dict[str, str]]:
    with (FOLDER / "place_aliases.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# Postcodes


@pytest.mark.parametrize(
    "code",
    [
        "9000",
        " 9000 ",
        "B-9000",
        "b-9000",
        "B9000",
        "B 9000",
        "BE-9000",
        "be 9000",
        "9 000",
        "B - 9000",
        "B–9000",
    ],
)
def test_a_postcode_is_read_however_it_is_written(code: str) -> None:
    assert nis_of(place(code)) == "44021"


def test_a_postcode_may_be_typed_in_the_digits_of_another_script() -> None:
    assert nis_of(place("٩٠٠٠")) == "44021"
    assert nis_of(place("۹۰۰۰")) == "44021"
    assert nis_of(place("９０００")) == "44021"


@pytest.mark.parametrize(
    ("code", "candidates"),
    [
        ("B-90OO", {"44021"}),
        ("9OOO", {"44021"}),
        ("9OО0", {"44021"}),
        ("8S00", {"34022"}),
        ("2O18", {"11002"}),
    ],
)
def test_letters_for_digits_give_a_candidate_and_no_choice(code: str, candidates: set[str]) -> None:
    resolution = place(code)
    assert resolution.reason == "malformed"
    assert nis_of(resolution) is None
    assert candidates_of(resolution) == candidates


@pytest.mark.parametrize("code", ["900", "90000", "0900", "9.0.0", "1011 AB"])
def test_a_malformed_postcode_is_ambiguous_even_without_candidates(code: str) -> None:
    decision = decided(facts(code=code))
    assert (decision.region_class, decision.rule, decision.candidates) == ("AMBIGUOUS", "G4", ())


def test_the_digits_of_a_postcode_of_the_netherlands_say_nothing_about_belgium() -> None:
    for code, name in (("9000 AB", None), ("9000AB", None), (None, "9000 AB"), (None, "9001 AB Grou")):
        assert nis_of(place(code, name)) is None


def test_a_malformed_postcode_beside_a_good_name_is_still_asked_about() -> None:
    resolution = place("90OO", "Gent")
    assert (resolution.reason, candidates_of(resolution)) == ("malformed", {"44021"})
    assert candidates_of(place("90OO", "Leuven")) == {"44021", "24062"}
    assert not place("90OO", "Leuven").as_written


@pytest.mark.parametrize(
    ("code", "area"), [("1005", "brussels"), ("9075", "oost-vlaanderen"), ("4999", "luik")]
)
def test_a_postcode_that_statbel_lacks_gives_no_place_but_helps_to_ask(code: str, area: str) -> None:
    resolution = place(code)
    assert (resolution.reason, resolution.area) == ("unlisted", area)
    assert decided(facts(code=code)).region_class == "UNKNOWN"


def test_a_postcode_that_statbel_lacks_leaves_the_name_to_decide() -> None:
    assert nis_of(place("9075", "Gent")) == "44021"
    assert candidates_of(place("1005", "Brussel")) == BRUSSELS_19


def test_a_name_in_another_province_than_an_unlisted_postcode_is_asked_about() -> None:
    resolution = place("1005", "Gent")
    assert nis_of(resolution) is None
    assert candidates_of(resolution) == {"44021"}
    assert not resolution.as_written


@pytest.mark.parametrize(
    ("code", "candidates"),
    [("1040", {"21004", "21005"}), ("1050", {"21004", "21009"}), ("1804", {"23088", "23096"})],
)
def test_a_shared_postcode_has_its_municipalities_as_candidates(code: str, candidates: set[str]) -> None:
    resolution = place(code)
    assert resolution.as_written
    assert candidates_of(resolution) == candidates


@pytest.mark.parametrize(
    ("code", "name", "nis"),
    [
        ("1040", "Etterbeek", "21005"),
        ("1050", "Ixelles", "21009"),
        ("1050", "Elsene/Ixelles", "21009"),
        ("1804", "Zemst", "23096"),
        ("1804", "VILVORDE", "23088"),
    ],
)
def test_a_name_settles_a_shared_postcode(code: str, name: str, nis: str) -> None:
    assert nis_of(place(code, name)) == nis


# Names


@pytest.mark.parametrize(
    ("name", "nis"),
    [
        ("Gent", "44021"),
        ("GENT", "44021"),
        (" gent. ", "44021"),
        ("Gand", "44021"),
        ("Liège", "62063"),
        ("LIEGE", "62063"),
        ("Lüttich", None),
        ("sint niklaas", "46021"),
        ("St.-Niklaas", "46021"),
        ("St Niklaas", "46021"),
        ("SINT‐NIKLAAS", "46021"),
        ("SintNiklaas", "46021"),
        ("st. vith", "63067"),
        ("Ste-Ode", "82038"),
        ("Mont-St-Guibert", "25068"),
        ("Woluwe St Lambert", "21018"),
        ("La Louviere", "58001"),
        ("Butgenbach", "63013"),
        ("Dehaan", "35029"),
        ("Neder over Heembeek", "21004"),
        ("Molenbeek", "21012"),
        ("Fourons", "73109"),
        ("Ostende", "35013"),
        ("Mons", "53053"),
        ("Saint-Trond", "71053"),
        ("Halle", "23027"),
        ("Hal", "23027"),
    ],
)
def test_a_name_is_found_in_any_spelling(name: str, nis: str | None) -> None:
    assert nis_of(place(name=name)) == nis


@pytest.mark.parametrize(
    ("name", "nis"),
    [
        ("гент", "44021"),
        ("АНТВЕРПЕН", "11002"),
        ("Левен", "24062"),
        ("брюгге", "31005"),
        ("غِنْت", "44021"),
        ("انتويرب", "11002"),
        ("أنتويرپن", "11002"),
        ("اوستند", "35013"),
        ("لوڤان", "24062"),
        ("ميـخلن", "12025"),
    ],
)
def test_a_name_is_found_in_another_script_whatever_its_marks(name: str, nis: str) -> None:
    assert nis_of(place(name=name)) == nis


@pytest.mark.parametrize("row", aliases(), ids=lambda row: row["alias"])
def test_every_alias_leads_to_its_municipality_today(row: dict[str, str]) -> None:
    resolution = place(name=row["alias"].upper())
    found = {nis_of(resolution)} | candidates_of(resolution)
    assert row["nis_code"] in found
    if row["kind"] in ("exonym", "district", "deelgemeente", "former-municipality-or-deelgemeente"):
        assert nis_of(resolution) == row["nis_code"]
    else:
        assert nis_of(resolution) is None


def test_every_official_name_and_postcode_of_today_leads_to_its_municipality() -> None:
    era = tables().gazetteer.at(TODAY)
    for row in era.by_nis.values():
        for name in (row.name_nl, row.name_fr, row.name_nl.upper(), row.name_fr.replace("-", " ").lower()):
            resolution = place(name=name)
            assert row.nis in {nis_of(resolution)} | candidates_of(resolution), name
            for code in row.postal_codes:
                both = place(code, name)
                assert row.nis in {nis_of(both)} | candidates_of(both), (code, name)
                assert nis_of(both) is not None or code in ("1040", "1050"), (code, name)


def test_folding_never_makes_two_places_one() -> None:
    era = tables().gazetteer.at(TODAY)
    by_name: dict[str, set[str]] = {}
    for row in era.by_nis.values():
        for name in (row.name_nl, row.name_fr):
            by_name.setdefault(fold(name).replace(" ", ""), set()).add(row.nis)
    assert {name: found for name, found in by_name.items() if len(found) > 1} == {}


def test_letters_of_other_arabic_keyboards_are_the_same_letters() -> None:
    for one, other in (("ى", "ي"), ("ی", "ي"), ("ک", "ك"), ("ة", "ه"), ("ٱ", "ا"), ("إ", "أ"), ("ـ", "")):
        assert fold("ب" + one + "ر") == fold("ب" + other + "ر")


# Names of several places


def test_saint_nicolas_is_two_places_until_something_else_says_which() -> None:
    assert candidates_of(place(name="Saint-Nicolas")) == {"46021", "62093"}
    assert place(name="St Nicolas").as_written
    assert nis_of(place("9100", "Saint-Nicolas")) == "46021"
    assert nis_of(place("4420", "Saint-Nicolas")) == "62093"
    assert nis_of(place(name="Saint-Nicolas (Liège)")) == "62093"
    assert nis_of(place(name="Saint-Nicolas, Flandre-Orientale")) == "46021"


@pytest.mark.parametrize("name", ["Limburg", "limburg", "Limbourg", "Limburg, België"])
def test_limburg_is_a_municipality_and_a_province(name: str) -> None:
    resolution = place(name=name)
    assert (resolution.reason, candidates_of(resolution)) == ("doubtful", {"63046"})


def test_limburg_the_province_agrees_with_a_postcode_in_it() -> None:
    assert nis_of(place("3500", "Limburg")) == "71072"
    assert nis_of(place("4830", "Limburg")) == "63046"
    assert nis_of(place("9000", "Limburg")) is None


@pytest.mark.parametrize(
    "name",
    [
        "Brussel",
        "BRUXELLES",
        "Brussels",
        "Brussel/Bruxelles",
        "Bruxelles - Brussel",
        "Brussel-Bruxelles",
        "Брюссель",
        "بروكسل",
        "Brüksel",
        "Brussels Hoofdstedelijk Gewest",
        "Région de Bruxelles-Capitale",
        "Brussel, België",
    ],
)
def test_brussels_alone_is_the_whole_region(name: str) -> None:
    resolution = place(name=name)
    assert resolution.as_written
    assert candidates_of(resolution) == BRUSSELS_19


@pytest.mark.parametrize(
    ("code", "nis"),
    [("1000", "21004"), ("1020", "21004"), ("1030", "21015"), ("1080", "21012"), ("1190", "21007")],
)
def test_brussels_beside_a_postcode_of_the_region_is_no_contradiction(code: str, nis: str) -> None:
    for name in (
        "Brussel",
        "Bruxelles",
        "Brussel/Bruxelles",
        "1000 Brussel" if code == "1000" else "Brussels",
    ):
        assert nis_of(place(code, name)) == nis


def test_brussels_does_not_settle_a_postcode_that_the_city_shares() -> None:
    assert candidates_of(place("1040", "Brussel")) == {"21004", "21005"}


@pytest.mark.parametrize("name", ["Brussel-Stad", "Bruxelles-Ville", "Stad Brussel", "Ville de Bruxelles"])
def test_the_city_of_brussels_can_be_named(name: str) -> None:
    assert nis_of(place(name=name)) == "21004"


@pytest.mark.parametrize(
    "name", ["Schaarbeek (Brussel)", "Brussel, Schaarbeek", "Brussel Schaarbeek", "Schaerbeek - Bruxelles"]
)
def test_a_municipality_named_beside_brussels_is_that_municipality(name: str) -> None:
    assert nis_of(place(name=name)) == "21015"


# Everything in one field


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (None, "9000 Gent"),
        (None, "B-9000 Gent"),
        (None, "Gent 9000"),
        (None, "9000, Gent"),
        ("9000", "9000 Gent"),
        ("9000 Gent", None),
        ("Gent", None),
        (None, "9000"),
        (None, "Gent, Oost-Vlaanderen"),
        (None, "Gent (Oost-Vlaanderen)"),
        (None, "Gent, België"),
        (None, "Gent Belgium"),
        (None, "Gand, Flandre-Orientale, Belgique"),
        (None, "Gent/Gand"),
        (None, "Stad Gent"),
        (None, "Ledeberg, Gent"),
        ("9050", "Gent Ledeberg"),
        ("geen", "Gent"),
        ("-", "Gent"),
        ("9000", "-"),
        ("9000", ""),
        ("9000", "België"),
        ("9000", "Oost-Vlaanderen"),
    ],
)
def test_gent_is_found_wherever_it_is_typed(code: str | None, name: str | None) -> None:
    assert nis_of(place(code, name)) == "44021"


@pytest.mark.parametrize(
    ("name", "nis"),
    [
        ("Deurne, Antwerpen", "11002"),
        ("Borgerhout (Antwerpen)", "11002"),
        ("Boom, Antwerpen", "11005"),
        ("Hasselt, Limburg", "71072"),
        ("Ronse/Renaix", "45041"),
        ("Leuven Vlaams-Brabant", "24062"),
    ],
)
def test_a_province_behind_a_name_confirms_it(name: str, nis: str) -> None:
    assert nis_of(place(name=name)) == nis


@pytest.mark.parametrize(
    ("code", "name", "candidates"),
    [
        ("9000", "Antwerpen", {"44021", "11002"}),
        ("9000", "Brussel", {"44021"} | BRUSSELS_19),
        ("2980", "Halle", {"11055", "23027"}),
        ("9170", "Sint-Gillis", {"46020", "21013"}),
        (None, "Kortrijk, Antwerpen", {"34022", "11002"}),
        (None, "9000 Antwerpen", {"44021", "11002"}),
        ("9000", "2000 Antwerpen", {"44021", "11002"}),
        (None, "Gent/Leuven", {"44021", "24062"}),
    ],
)
def test_parts_that_disagree_give_all_as_candidates(
    code: str | None, name: str | None, candidates: set[str]
) -> None:
    resolution = place(code, name)
    assert resolution.reason == "contradiction"
    assert candidates_of(resolution) == candidates


def test_a_postcode_in_another_province_than_the_one_named_is_asked_about() -> None:
    resolution = place("9000", "West-Vlaanderen")
    assert nis_of(resolution) is None
    assert not resolution.as_written


# Nothing to go by


@pytest.mark.parametrize(
    ("code", "name"), [(None, None), ("", ""), (" ", "-"), ("?", "onbekend"), (None, "België"), (None, "x")]
)
def test_an_empty_place_is_unknown(code: str | None, name: str | None) -> None:
    assert decided(facts(code=code, name=name)).rule == "G3"


@pytest.mark.parametrize(
    "name", ["Amsterdam", "Paris", "qwrtzp", "West-Vlaanderen", "provincie Limburg", "Vlaanderen", "Київ"]
)
def test_a_name_that_is_no_municipality_points_nowhere(name: str) -> None:
    assert decided(facts(name=name)).region_class == "UNKNOWN"


# Near matches


@pytest.mark.parametrize(
    ("name", "nis"),
    [
        ("Sint Nikklaas", "46021"),
        ("Antwrpen", "11002"),
        ("Gnt", "44021"),
        ("Brussl", "21004"),
        ("Shaarbeek", "21015"),
        ("Mechlen", "12025"),
        ("Антверпн", "11002"),
        ("انتوورب", "11002"),
        ("Gent Sint-Pieters", "44021"),
        ("Kessel-Lo (Leuven)", "24062"),
        ("90OO Gent", "44021"),
    ],
)
def test_a_near_match_is_offered_and_never_chosen(name: str, nis: str) -> None:
    resolution = place(name=name)
    assert resolution.reason == "near"
    assert nis_of(resolution) is None
    assert nis in candidates_of(resolution)
    assert len(resolution.candidates) <= 3


def test_a_name_that_is_part_of_several_offers_them() -> None:
    assert candidates_of(place(name="Woluwe")) == {"21018", "21019"}


@pytest.mark.parametrize("name", ["Kessel-Lo", "Foobarville", "Hever", "Oplinter", "ቤልጅየም ከተማ"])
def test_a_name_that_is_in_no_table_does_not_contradict_its_postcode(name: str) -> None:
    resolution = place("3010", name)
    assert nis_of(resolution) == "24062"
    assert resolution.name_ignored


def test_a_misspelt_name_agrees_with_its_postcode() -> None:
    assert nis_of(place("9100", "Sint Nikklaas")) == "46021"


def test_a_nearly_exact_name_of_another_municipality_contradicts_the_postcode() -> None:
    resolution = place("9000", "Sint Nikklaas")
    assert nis_of(resolution) is None
    assert candidates_of(resolution) == {"44021", "46021"}
    assert not resolution.as_written


def test_no_single_typing_error_is_ever_chosen_for_another_municipality() -> None:
    """Every name with one letter dropped gives its own municipality, candidates, or nothing."""
    era = tables().gazetteer.at(TODAY)
    offered = total = 0
    for row in era.by_nis.values():
        for at in range(1, len(row.name_nl)):
            typed = row.name_nl[:at] + row.name_nl[at + 1 :]
            resolution = place(name=typed)
            if nis_of(resolution) is not None:
                assert era.name(typed) is not None, typed
                continue
            total += 1
            offered += row.nis in candidates_of(resolution)
    assert offered / total > 0.94
