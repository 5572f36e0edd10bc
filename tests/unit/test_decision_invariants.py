"""What holds for every decision, whatever is typed and on whatever date."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from shared.contracts.decision import Facts, PlaceFacts
from shared.contracts.vocabulary import NEEDS, RESIDENCES, ROLES
from tests.unit.deciding import FIRST_DAY, decided, tables

LANDMARKS = (
    "9000",
    "1040",
    "1804",
    "B-90OO",
    "1005",
    "Gent",
    "Brussel/Bruxelles",
    "Saint-Nicolas",
    "Limburg",
    "Kallo",
)
TYPED = st.one_of(
    st.none(),
    st.sampled_from(LANDMARKS),
    st.text(max_size=30),
    st.builds(
        "{} {}".format, st.sampled_from(LANDMARKS), st.sampled_from((*LANDMARKS, "België", "(Limburg)"))
    ),
)
DATES = st.dates(min_value=FIRST_DAY, max_value=date(2040, 1, 1))
FACTS = st.builds(
    Facts,
    role=st.sampled_from(ROLES),
    need=st.sampled_from(NEEDS),
    place=st.builds(
        PlaceFacts,
        postal_code=TYPED,
        municipality=TYPED,
        nis=st.sampled_from((None, None, "44021", "11007", "46030", "99999")),
    ),
    residence=st.sampled_from(RESIDENCES),
    lives_in_caravan=st.booleans(),
    minor=st.booleans(),
    consent_to_share=st.booleans(),
)


@given(request=FACTS, on=DATES)
def test_every_input_gets_a_decision_that_keeps_the_promises(request: Facts, on: date) -> None:
    decision = decided(request, on)
    assert decision.manual_review == (decision.outcome == "triage")
    assert bool(decision.alert) <= request.consent_to_share
    if decision.outcome == "routed":
        assert decision.alert
    if decision.outcome == "informed":
        assert not decision.alert
    if decision.region_class in ("AMBIGUOUS", "UNKNOWN"):
        assert decision.nis is None
    assert (decision.nis is None) == (decision.municipality is None)
    assert len(set(decision.alert + decision.inform)) == len(decision.alert) + len(decision.inform)
    if decision.candidates:
        assert decision.nis is None


@given(request=FACTS, on=DATES)
def test_whoever_is_alerted_exists_on_the_date_and_may_receive(request: Facts, on: date) -> None:
    era = tables().gazetteer.at(on)
    decision = decided(request, on)
    for identity in decision.alert:
        found = tables().directory.named(identity, era, on)
        assert found is not None
        assert found[1] == "alerts"
    for identity in decision.inform:
        found = tables().directory.named(identity, era, on)
        assert found is not None
        assert found[1] != "nothing"
    if decision.nis is not None:
        assert era.by_nis[decision.nis].name_nl == decision.municipality


@given(request=FACTS, on=DATES)
def test_the_same_input_gives_the_same_decision(request: Facts, on: date) -> None:
    assert decided(request, on) == decided(request, on)


@given(request=FACTS, on=DATES)
def test_a_routed_place_in_doubt_leads_every_candidate_to_the_same_receivers(
    request: Facts, on: date
) -> None:
    decision = decided(request, on)
    if not decision.candidates or decision.region_class in ("AMBIGUOUS", "UNKNOWN"):
        return
    for nis in decision.candidates:
        sure = decided(request.model_copy(update={"place": PlaceFacts(nis=nis)}), on)
        assert (sure.rule, sure.region_class, sure.responsible_authority, sure.alert, sure.outcome) == (
            decision.rule,
            decision.region_class,
            decision.responsible_authority,
            decision.alert,
            decision.outcome,
        )
        assert set(decision.inform) <= set(sure.inform)
