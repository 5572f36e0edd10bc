"""Agreement to share, doubt without effect, refusals, and what a person decides in triage."""

from datetime import date

import pytest

from shared.contracts.decision import Ruling
from shared.contracts.vocabulary import NEEDS, RESIDENCES, ROLES
from shared.deciding.decide import corrected
from shared.deciding.errors import RulingError
from tests.unit.deciding import TODAY, decided, facts

# Agreement to share


def test_without_agreement_nothing_is_sent_whatever_the_rule_says() -> None:
    for need in NEEDS:
        for residence in RESIDENCES:
            for role in ROLES:
                for code in ("2000", "1000", "9000", "3500", "4000"):
                    decision = decided(facts(need, code, residence=residence, role=role, consent=False))
                    assert decision.alert == ()
                    assert decision.outcome in ("informed", "triage")


def test_without_agreement_the_would_be_receiver_stands_first_among_the_named() -> None:
    decision = decided(facts("social_assistance", "8500", consent=False))
    assert (decision.outcome, decision.inform) == ("informed", ("ocmw-34022", "lb-34022"))


def test_without_agreement_a_rule_that_demands_a_person_stays_triage_with_an_empty_alert() -> None:
    decision = decided(facts("residence_law", "8500", residence="without_permit", consent=False))
    assert (decision.outcome, decision.rule) == ("triage", "R45")
    assert (decision.alert, decision.inform) == ((), ("lb-34022",))
    assert decision.manual_review


def test_a_double_is_named_once() -> None:
    assert decided(facts("school_enrolment", "1000", consent=False)).inform == ("vgc", "school-lop-21004")


# A doubt that changes nothing


def test_a_shared_postcode_is_no_question_where_the_answer_is_the_same() -> None:
    decision = decided(facts("civic_integration", "1804"))
    assert (decision.outcome, decision.rule, decision.alert) == ("routed", "R10", ("agii-vlaams-brabant",))
    assert (decision.nis, decision.municipality) == (None, None)
    assert decision.candidates == ("23088", "23096")


def test_a_shared_postcode_is_asked_about_where_the_receiver_differs() -> None:
    decision = decided(facts("social_assistance", "1804"))
    assert (decision.outcome, decision.rule, decision.region_class) == ("triage", "G4", "AMBIGUOUS")
    assert decision.candidates == ("23088", "23096")


def test_what_only_some_candidates_name_is_left_out_and_what_all_name_stays() -> None:
    assert decided(facts("school_enrolment", "1050", minor=True)).inform == ("vgc",)


def test_a_doubt_about_a_rule_that_demands_a_person_is_asked_about() -> None:
    assert decided(facts("residence_law", "1040", residence="without_permit")).rule == "G4"


def test_a_postcode_and_a_name_that_disagree_may_still_lead_to_one_answer() -> None:
    decision = decided(facts("interpreter_on_site", "3000", "Hasselt", role="professional"))
    assert (decision.outcome, decision.alert, decision.nis) == ("routed", ("agii-stv",), None)
    assert set(decision.candidates) == {"24062", "71072"}


def test_a_contradiction_across_regions_is_always_asked_about() -> None:
    for need in ("interpreter_on_site", "discrimination", "civic_integration"):
        assert decided(facts(need, "9000", "Brussel", role="professional")).rule == "G4"


def test_near_matches_and_malformed_codes_are_asked_about_even_if_they_change_nothing() -> None:
    for code, name in ((None, "Sint Nikklaas"), ("B-91OO", None), ("91OO", "Sint-Niklaas")):
        decision = decided(facts("interpreter_on_site", code, name, role="professional"))
        assert (decision.rule, decision.candidates) == ("G4", ("46021",))


def test_a_name_that_is_also_a_province_is_asked_about() -> None:
    for need in ("interpreter_on_site", "civic_integration", "leisure"):
        assert decided(facts(need, None, "Limburg", role="professional")).rule == "G4"


def test_without_agreement_a_doubt_about_whom_to_name_is_still_a_doubt() -> None:
    assert decided(facts("access_to_service", "1804", consent=False)).rule == "G4"
    decision = decided(facts("access_to_service", "1040", consent=False))
    assert (decision.outcome, decision.inform) == ("informed", ("vgc",))


def test_danger_and_federal_reception_need_no_place() -> None:
    for code, name in ((None, None), ("9000", "Brussel"), ("B-90OO", None)):
        assert decided(facts("life_threatening", code, name)).rule == "G0"
        assert decided(facts("asylum_reception", code, name)).inform == ("fedasil",)


# Refusals


def test_a_refusal_leaves_nobody_and_a_person_looks() -> None:
    decision = decided(facts("civic_integration", "8500"), excluding=("agii-west-vlaanderen",))
    assert (decision.outcome, decision.alert, decision.rule) == ("triage", (), "R10")
    assert decision.manual_review


@pytest.mark.parametrize("refused", ["amal", "in-gent", "ob-kompas-gent"])
def test_a_successors_refusal_does_not_go_to_its_predecessor(refused: str) -> None:
    on = date(2022, 6, 1)  # both amal and in-gent are valid in that year
    assert decided(facts("civic_integration", "9000"), on).alert == ("amal",)
    decision = decided(facts("civic_integration", "9000"), on, excluding=(refused,))
    assert (decision.outcome, decision.alert) == ("triage", ())


def test_a_refusal_of_a_municipality_counts_by_its_own_id() -> None:
    assert decided(facts("leisure", "8500"), excluding=("lb-34022",)).outcome == "triage"
    assert decided(facts("leisure", "8500"), excluding=("lb-11002",)).alert == ("lb-34022",)


def test_a_refusal_in_a_doubtful_place_makes_the_place_a_question() -> None:
    """Each candidate by itself is triage then, and a doubt is settled only where none is (Matching 2)."""
    assert decided(facts("leisure", "1040")).alert == ("vgc",)
    decision = decided(facts("leisure", "1040"), excluding=("vgc",))
    assert (decision.outcome, decision.rule, decision.region_class) == ("triage", "G4", "AMBIGUOUS")


def test_a_refusal_by_somebody_else_changes_nothing() -> None:
    assert decided(facts("leisure", "8500"), excluding=("vgc", "atlas")) == decided(facts("leisure", "8500"))


def test_an_answer_without_receivers_stays_an_answer_after_a_refusal() -> None:
    assert decided(facts("discrimination", "8400"), excluding=("unia",)).outcome == "informed"


# A later round


def test_a_later_round_refuses_an_organisation_that_no_longer_exists_on_its_own_day() -> None:
    received = date(2014, 12, 30)
    assert decided(facts("civic_integration", "8500"), received).alert == ("ob-west-vlaanderen",)
    decision = decided(facts("civic_integration", "8500"), received, today=date(2015, 1, 8))
    assert (decision.outcome, decision.alert, decision.policy) == ("triage", (), "decree-1998")


def test_a_later_round_refuses_the_local_authority_of_a_municipality_that_has_merged() -> None:
    received = date(2024, 12, 30)
    assert decided(facts("leisure", "2150"), received, today=date(2024, 12, 31)).alert == ("lb-11007",)
    assert decided(facts("leisure", "2150"), received, today=date(2025, 1, 1)).outcome == "triage"
    assert decided(facts("leisure", "2000"), received, today=date(2025, 1, 1)).alert == ("lb-11002",)


# What a person decides


def test_a_corrected_need_is_decided_by_the_table() -> None:
    decision = decided(facts("unknown", "3500"), ruling=Ruling(need="leisure"))
    assert (decision.outcome, decision.rule, decision.need) == ("routed", "R20", "leisure")
    assert decision.need_confidence == 1.0


def test_a_corrected_place_is_decided_by_the_table() -> None:
    request = facts("civic_integration", "9000", "Brussel")
    decision = decided(request, ruling=Ruling(nis="21004"))
    assert (decision.rule, decision.nis, decision.alert) == ("R13", "21004", ("agii-brussel",))


def test_the_persons_organisations_replace_the_proposal_and_end_triage() -> None:
    request = facts("residence_law", "9000", residence="without_permit")
    assert decided(request).alert == ("lb-44021",)
    decision = decided(request, ruling=Ruling(alert=("amal", "lb-44021")))
    assert (decision.outcome, decision.alert) == ("routed", ("amal", "lb-44021"))
    assert not decision.manual_review


def test_a_proposal_is_confirmed_by_naming_it() -> None:
    request = facts("unknown", "3500")
    assert decided(request, ruling=Ruling(alert=decided(request).alert)).outcome == "routed"


def test_an_answer_only_ends_triage_and_names_where_to_go() -> None:
    decision = decided(facts("caravan_pitch", "9300"), ruling=Ruling(answer_only=True))
    assert (decision.outcome, decision.alert, decision.inform) == ("informed", (), ("lb-41002",))
    assert not decision.manual_review


def test_an_answer_only_with_organisations_names_those() -> None:
    ruling = Ruling(answer_only=True, alert=("atlas",))
    decision = decided(facts("caravan_pitch", "9300"), ruling=ruling)
    assert (decision.outcome, decision.alert, decision.inform) == ("informed", (), ("atlas",))


def test_a_person_never_overrides_agreement_to_share() -> None:
    decision = decided(facts("unknown", "3500", consent=False), ruling=Ruling(alert=("lb-71072",)))
    assert (decision.outcome, decision.alert, decision.inform) == ("informed", (), ("lb-71072",))


def test_a_ruling_with_organisations_or_an_answer_always_ends_triage() -> None:
    for need in NEEDS:
        for code in ("1040", "9000", "4000", "B-90OO", None):
            for residence in RESIDENCES:
                for consent in (True, False):
                    request = facts(need, code, residence=residence, consent=consent)
                    for ruling in (Ruling(alert=("vgc",)), Ruling(answer_only=True)):
                        decision = decided(request, ruling=ruling, excluding=("vgc",))
                        assert decision.outcome != "triage"
                        assert not decision.manual_review


def test_a_correction_that_lands_on_a_rule_for_a_person_waits_for_that_persons_word() -> None:
    request = facts("unknown", "9000", residence="asylum")
    decision = decided(request, ruling=Ruling(need="residence_law"))
    assert (decision.outcome, decision.rule, decision.alert) == ("triage", "R17", ("lb-44021",))
    confirmed = decided(request, ruling=Ruling(need="residence_law", alert=decision.alert))
    assert (confirmed.outcome, confirmed.rule, confirmed.alert) == ("routed", "R17", ("lb-44021",))


@pytest.mark.parametrize(
    ("ruling", "message"),
    [
        (Ruling(alert=("nobody",)), "alert: holds an organisation that is not known"),
        (Ruling(alert=("lb-99999",)), "alert: holds an organisation that is not known"),
        (Ruling(alert=("lb-21004",)), "alert: holds an organisation that is not known"),
        (Ruling(alert=("ob-bon",)), "alert: holds an organisation that is not known"),
        (Ruling(alert=("unia",)), "receives no cases"),
        (Ruling(alert=("school-lop-44021",)), "receives no cases"),
        (Ruling(alert=()), "alert: is empty"),
        (Ruling(nis="99999"), "nis: is not one municipality"),
        (Ruling(), "decides nothing"),
    ],
)
def test_a_ruling_that_cannot_be_carried_out_is_a_clear_error(ruling: Ruling, message: str) -> None:
    with pytest.raises(RulingError, match=message):
        decided(facts("unknown", "3500"), ruling=ruling)


def test_a_ruling_may_name_who_exists_on_the_day_of_ruling() -> None:
    request = facts("leisure", "2150")
    received = date(2024, 12, 30)
    decision = decided(request, received, ruling=Ruling(alert=("lb-11002",)), today=TODAY)
    assert decision.alert == ("lb-11002",)


def test_corrected_facts_are_what_a_later_round_goes_on_with() -> None:
    request = facts("unknown", "9000", "Brussel")
    later = corrected(request, Ruling(need="leisure", nis="21004"))
    assert decided(later) == decided(request, ruling=Ruling(need="leisure", nis="21004")).model_copy(
        update={"explanation": decided(later).explanation}
    )
    assert corrected(request, None) is request
    assert corrected(request, Ruling(alert=("vgc",))) is request
