"""The explanation: Dutch sentences of its own for each rule, about this case and nothing that was typed."""

import csv
import itertools

import pytest

from shared.contracts import terms
from shared.contracts.decision import Ruling
from shared.contracts.vocabulary import AUTHORITIES, NEEDS, REGION_CLASSES, RESIDENCES, ROLES, TARGET_GROUPS
from shared.reference import FOLDER, explanation_texts
from tests.unit.deciding import TODAY, decided, facts, tables


def rule_ids() -> list[str]:
    with (FOLDER / "decision_table.csv").open(encoding="utf-8", newline="") as file:
        return list(dict.fromkeys(row["rule"] for row in csv.DictReader(file)))


def test_every_rule_has_a_text_and_no_text_is_left_over() -> None:
    assert sorted(explanation_texts()) == sorted(rule_ids())
    assert len(rule_ids()) == 83


def test_no_two_rules_share_a_text_or_a_sentence_pattern() -> None:
    seen: dict[str, str] = {}
    for rule, texts in explanation_texts().items():
        for text in set(texts.values()):
            assert seen.setdefault(text, rule) == rule
            assert text.endswith(".")
            assert len([part for part in text.split(". ") if part]) >= 2, rule


def test_a_text_is_about_people_and_not_about_codes() -> None:
    codes = {code for code in (*NEEDS, *TARGET_GROUPS, *REGION_CLASSES, *AUTHORITIES) if "_" in code}
    for rule, texts in explanation_texts().items():
        for text in texts.values():
            words = set(text.replace(".", " ").replace(",", " ").split())
            assert not words & codes, rule
            assert "nationaliteit" not in text
            assert "illega" not in text


def test_no_placeholder_is_left_and_every_sentence_ends() -> None:
    for need, residence, role in itertools.product(NEEDS, RESIDENCES, ROLES):
        for code in ("2000", "9000", "3500", "1000", "1040", "4000", "4700", None, "90OO"):
            text = decided(facts(need, code, residence=residence, role=role)).explanation
            assert "{" not in text
            assert ".." not in text
            assert text.endswith(".")


def test_it_names_the_organisation_the_rule_the_legal_basis_and_what_was_passed_over() -> None:
    decision = decided(facts("civic_integration", "9000", residence="temporary_protection"))
    assert "Amal Gent" in decision.explanation
    assert "Regel R12" in decision.explanation
    assert decision.legal_basis in decision.explanation
    assert "Ook passend, maar lager in rang: R99." in decision.explanation
    assert "zekerheid hoog" in decision.explanation


def test_what_was_typed_is_never_repeated() -> None:
    assert "Kwibus" not in decided(facts(code="9000", name="Kwibus")).explanation


def test_a_name_that_was_not_recognised_is_mentioned() -> None:
    assert "niet herkend; de postcode telt" in decided(facts(code="3010", name="Kessel-Lo")).explanation
    assert "niet herkend" not in decided(facts(code="3010", name="Leuven")).explanation


def test_a_doubt_names_the_candidates_and_whether_it_matters() -> None:
    asked = decided(facts("social_assistance", "1804")).explanation
    assert "Vilvoorde en Zemst" in asked
    settled = decided(facts("civic_integration", "1804")).explanation
    assert "maakt dat geen verschil" in settled
    assert "maakt dat geen verschil" not in asked


def test_many_candidates_are_counted_and_not_recited() -> None:
    assert "en nog 11 andere" in decided(facts("learn_dutch", name="Brussels")).explanation


def test_a_postbox_number_says_where_to_ask_on() -> None:
    text = decided(facts(code="9075")).explanation
    assert "postbusnummer" in text
    assert "de provincie Oost-Vlaanderen" in text


def test_it_says_what_happens() -> None:
    assert (
        "De vraag gaat naar het lokaal bestuur van Kortrijk." in decided(facts("leisure", "8500")).explanation
    )
    proposal = decided(facts("caravan_pitch", "9300")).explanation
    assert "Voorstel: het lokaal bestuur van Aalst." in proposal
    assert "er wordt niets doorgestuurd" in decided(facts("discrimination", "8400")).explanation


def test_without_agreement_it_never_says_that_something_is_sent() -> None:
    for need, code in itertools.product(NEEDS, ("2000", "1000", "8500")):
        text = decided(facts(need, code, consent=False)).explanation
        assert "gaat niet akkoord met doorsturen" in text
        assert "De vraag gaat naar" not in text
        assert "Voorstel:" not in text


def test_a_refusal_and_a_ruling_are_told() -> None:
    refused = decided(facts("leisure", "8500"), excluding=("lb-34022",)).explanation
    assert "Er blijft niemand over" in refused
    ruled = decided(facts("unknown", "8500"), ruling=Ruling(need="leisure", alert=("lb-34022",))).explanation
    assert "Een medewerker bepaalde de behoefte: vrije tijd." in ruled
    assert "Een medewerker koos de organisaties" in ruled


@pytest.mark.parametrize("residence", ["not_asked", "prefer_not_to_say", "legal"])
def test_who_says_nothing_about_residence_is_not_said_to_lack_it(residence: str) -> None:
    for need in NEEDS:
        for code in ("2000", "1000", "9000", "8500"):
            text = decided(facts(need, code, residence=residence)).explanation
            assert "volgens de aanvraag" not in text


def test_the_reason_of_the_rule_is_not_rewritten_by_a_person() -> None:
    text = decided(facts("leisure", "8500"), ruling=Ruling(alert=("atlas",))).explanation
    assert "de regie van het integratiebeleid, ook in faciliteitengemeenten: het lokaal bestuur" in text
    assert "De vraag gaat naar Atlas" in text


def test_a_sentence_starts_with_a_capital_where_the_place_is_in_doubt() -> None:
    text = decided(facts("leisure", "4000", "Namur")).explanation
    assert "De opgegeven plaats ligt in Wallonië." in text


def test_every_code_that_is_spoken_has_a_dutch_word() -> None:
    assert set(terms.NEEDS_NL) == set(NEEDS)
    assert set(terms.TARGET_GROUPS_NL) == set(TARGET_GROUPS)
    assert set(terms.REGIONS_NL) == set(REGION_CLASSES)
    assert set(terms.AUTHORITIES_NL) == set(AUTHORITIES)
    assert set(terms.ROLES_NL) == set(ROLES)
    provinces = {row.province for row in tables().gazetteer.at(TODAY).by_nis.values() if row.province}
    assert provinces <= set(terms.AREAS_NL)
