"""Which questions the web form asks: what still changes the road, and nothing else."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.intake.domain.form.advice import answer_of
from services.intake.domain.form.answers import Answers
from services.intake.domain.form.body import body_of
from services.intake.domain.form.foresight import RESIDENCE_ANSWERS
from services.intake.domain.form.steps import (
    ANSWER,
    BY_ID,
    CHECK,
    EMERGENCY,
    STEPS,
    before,
    foreseen,
    position,
)
from services.intake.domain.form.topics import TOPICS, need, needs, topics
from services.intake.web.render import LOCALES
from shared import words
from shared.contracts.decision import PlaceFacts
from shared.contracts.vocabulary import NEEDS, Need, Residence, Role
from tests.unit.asking import (
    ALL_FIELDS,
    ENDS,
    FORESIGHT,
    PLACE_OF_REGION,
    answers,
    asked,
    asking,
    every_choice,
    filled_in,
    page,
    right_answers,
    same_road,
    with_nothing_but,
)
from tests.unit.deciding import decided, facts, tables

CHOICES = list(every_choice())
DUTCH = words.load(LOCALES)["nl"]


def by_residence(role: Role, need: Need, place: str, residence: Residence) -> tuple[object, ...]:
    """The road as the decision table has it, past the form."""
    typed = PlaceFacts(postal_code=place) if place.isdigit() else PlaceFacts(municipality=place or None)
    return same_road(decided(facts(need, role=role, residence=residence).model_copy(update={"place": typed})))


@pytest.mark.parametrize("region", PLACE_OF_REGION)
def test_papers_are_asked_about_only_where_an_answer_changes_the_road(region: str) -> None:
    place = PLACE_OF_REGION[region]
    for role, wanted in CHOICES:
        is_asked = "residence" in asked(asking(role, wanted, place))
        roads = {by_residence(role, wanted, place, residence) for residence in RESIDENCE_ANSWERS}
        if is_asked:
            assert len(roads) > 1, f"{role} is asked in vain for {wanted}"
        elif role != "professional":
            assert len(roads) == 1, f"{role} is not asked for {wanted}, though papers matter"


def test_every_place_and_need_of_the_table_was_looked_at() -> None:
    of_region = {
        region: decided(facts("unknown", name=place or None)).region_class
        for region, place in PLACE_OF_REGION.items()
    }
    assert of_region == {region: region for region in PLACE_OF_REGION}
    assert {wanted for _, wanted in CHOICES} == set(NEEDS) - {"life_threatening"}, "danger is asked before"
    assert any("residence" in asked(asking(role, wanted)) for role, wanted in CHOICES)


@pytest.mark.parametrize("region", PLACE_OF_REGION)
def test_who_prefers_not_to_say_is_routed_like_who_was_not_asked(region: str) -> None:
    place = PLACE_OF_REGION[region]
    for role, wanted in CHOICES:
        not_asked = facts(wanted, name=place or None, role=role)
        silent = not_asked.model_copy(update={"residence": "prefer_not_to_say"})
        one, other = decided(not_asked), decided(silent)
        # Only the explanation to the civil servant tells whether it was asked.
        assert one.model_copy(update={"explanation": ""}) == other.model_copy(update={"explanation": ""})


@pytest.mark.parametrize("region", PLACE_OF_REGION)
def test_a_service_is_never_asked_about_somebody_elses_papers(region: str) -> None:
    for role, wanted in CHOICES:
        if role == "professional":
            assert "residence" not in asked(asking(role, wanted, PLACE_OF_REGION[region]))


def test_whether_it_is_about_a_child_is_asked_only_for_school_in_flanders_and_brussels() -> None:
    for (role, wanted), region in product(CHOICES, PLACE_OF_REGION):
        where = region.startswith("FLANDERS") or region == "BRUSSELS"
        expected = wanted == "school_enrolment" and role != "professional" and where
        assert ("minor" in asked(asking(role, wanted, PLACE_OF_REGION[region]))) is expected


def test_a_caravan_is_asked_about_only_of_who_asks_for_a_pitch() -> None:
    for (role, wanted), region in product(CHOICES, PLACE_OF_REGION):
        where = region.startswith("FLANDERS") or region == "BRUSSELS"
        expected = wanted == "caravan_pitch" and where
        assert ("caravan" in asked(asking(role, wanted, PLACE_OF_REGION[region]))) is expected


def test_where_it_is_does_not_matter_only_for_who_asks_asylum() -> None:
    for role, wanted in CHOICES:
        assert ("place" in asked(asking(role, wanted))) is (wanted != "asylum_reception")


def test_who_asks_asylum_is_answered_at_once() -> None:
    given = answers(danger="no", role="person", topic="living", need="asylum_reception")
    assert page(given) == ANSWER
    assert foreseen(given, FORESIGHT).inform == ("fedasil",)
    assert before(ANSWER, given, FORESIGHT) == "need"


def test_only_a_service_orders_an_interpreter() -> None:
    for role, wanted in CHOICES:
        ordered = {"languages_needed", "appointment", "organisation"} & set(asked(asking(role, wanted)))
        expected: set[str] = set()
        if role == "professional":
            expected = {"organisation"}
            if wanted.startswith("interpreter_"):
                expected |= {"languages_needed", "appointment"}
            elif wanted == "written_translation":
                expected |= {"languages_needed"}
        assert ordered == expected, (role, wanted)


@pytest.mark.parametrize("role", ["person", "helper"])
def test_a_private_person_is_told_that_the_service_orders_the_interpreter(role: Role) -> None:
    given = asking(role, "interpreter_by_phone")
    assert page(given) == ANSWER
    assert answer_of(foreseen(given, FORESIGHT).rule, consent=True) == "interpreter"


def test_danger_ends_the_form_before_any_other_question() -> None:
    assert page(answers()) == "danger"
    assert page(answers(danger="yes")) == EMERGENCY
    assert page(answers(danger="yes", role="person"), "role") == EMERGENCY
    assert page(answers(danger="yes", role="person").but(danger="no")) == "topic"


def test_the_questions_come_in_their_order_and_are_counted() -> None:
    given = asking("person", "learn_dutch", residence="legal")
    where = position(given, FORESIGHT)
    assert (where.page, where.number, where.total) == ("words", 7, 9)
    assert asked(given) == ["danger", "role", "topic", "need", "place", "residence", "words", "contact"]


def test_a_topic_with_one_need_asks_no_further() -> None:
    given = answers(danger="no", role="person", topic="school")
    assert page(given) == "place"
    assert need(given) == "school_enrolment"


@pytest.mark.parametrize(
    ("place", "wanted", "candidates"),
    [
        ("Saint-Nicolas", "learn_dutch", {"46021", "62093"}),
        ("1804", "social_assistance", {"23088", "23096"}),
        ("9000 Antwerpen", "learn_dutch", {"11002", "44021"}),
        ("Gnt", "leisure", {"44021"}),
        ("Limburg", "leisure", {"63046"}),
    ],
)
def test_a_place_that_could_be_several_is_asked_about(place: str, wanted: Need, candidates: set[str]) -> None:
    given = asking("person", wanted, place)
    assert page(given) == "which_place"
    assert set(FORESIGHT.candidates(given)) == candidates
    for nis in candidates:
        chosen = filled_in(given, "which_place", nis=nis)
        assert page(chosen) != "which_place"
        assert foreseen(chosen, FORESIGHT).nis == nis
        assert page(chosen, "which_place") == "which_place", "it may be changed"


@pytest.mark.parametrize(
    ("place", "wanted"),
    [("1804", "learn_dutch"), ("Brussel", "learn_dutch"), ("1050", "neighbourhood_conflict")],
)
def test_a_doubt_that_changes_nothing_is_not_asked_about(place: str, wanted: Need) -> None:
    given = asking("person", wanted, place)
    assert "which_place" not in asked(given)
    found = foreseen(given, FORESIGHT)
    assert found.outcome == "routed"
    assert len(found.candidates) > 1


def test_a_place_that_is_not_known_is_not_asked_about_twice() -> None:
    given = asking("person", "leisure", "", nis="46021").but(place="Saint-Nicolas")
    assert "which_place" not in asked(given)
    assert foreseen(given, FORESIGHT).region_class == "UNKNOWN"


@pytest.mark.parametrize(
    ("wanted", "said", "without"),
    [
        ("school_enrolment", {"minor": "yes"}, "leisure"),
        ("caravan_pitch", {"caravan": "yes"}, "leisure"),
        ("urgent_medical_care", {"residence": "without_permit"}, "leisure"),
        ("leisure", {}, "asylum_reception"),
    ],
)
def test_what_was_said_for_one_need_is_not_told_for_another(
    wanted: Need, said: dict[str, str], without: Need
) -> None:
    first = FORESIGHT.facts(asking("person", wanted, **said))
    after = FORESIGHT.facts(asking("person", without, **said))
    never = FORESIGHT.facts(asking("person", without, "" if without == "asylum_reception" else "9000"))
    assert after == never
    assert first.model_copy(update={"need": without}) != never, "it did count for the first"


def test_a_municipality_chosen_for_another_place_does_not_count() -> None:
    in_doubt = asking("person", "learn_dutch", "Saint-Nicolas", nis="62093")
    assert foreseen(in_doubt, FORESIGHT).nis == "62093"
    elsewhere = in_doubt.but(place="9000")
    assert foreseen(elsewhere, FORESIGHT).nis == "44021"
    assert body_of(elsewhere, FORESIGHT, "nl").place.nis is None
    again_in_doubt = in_doubt.but(place="9000 Antwerpen")
    assert page(again_in_doubt) == "which_place"


def test_who_changes_the_topic_is_asked_anew_what_is_needed() -> None:
    given = asking("person", "learn_dutch", residence="legal")
    assert page(given.but(topic="living")) == "need"
    assert need(given.but(topic="living")) == "unknown"


def test_who_no_longer_works_for_a_service_keeps_no_need_of_services() -> None:
    given = asking("professional", "local_policy_support").but(role="person")
    assert page(given) == "topic"
    assert needs(given) == ()
    assert need(given) == "unknown"
    assert "advice" not in topics(given)


def test_an_answer_that_no_longer_fits_is_asked_for_again() -> None:
    given = answers(danger="no", role="person", topic="other", place="9000", text="Hulp!", answer_in="nl")
    assert page(given) == CHECK
    assert page(given.but(text="")) == "words"
    assert page(given.but(place="Atlantis an der Nirgendwo")) == "place"


def test_going_back_leads_through_the_same_questions() -> None:
    given = asking("person", "social_assistance", "1804", nis="23088", residence="legal", text="x", name="A")
    walked, here = [], CHECK
    while (earlier := before(here, given, FORESIGHT)) is not None:
        assert page(given, earlier) == earlier
        walked.append(earlier)
        here = earlier
    assert walked == list(reversed(asked(given)))


def test_nobody_skips_ahead_of_a_question_that_is_open() -> None:
    given = answers(danger="no", role="person")
    assert page(given, "contact") == "topic"
    assert page(given, "residence") == "topic"
    assert page(given, "role") == "role"
    assert page(given, "no such page") == "topic"


def test_every_dead_end_says_why_and_where_to_go() -> None:
    ends = set()
    for (role, wanted), place in product(CHOICES, PLACE_OF_REGION.values()):
        if place == PLACE_OF_REGION["AMBIGUOUS"]:
            continue
        for residence in RESIDENCE_ANSWERS:
            given = asking(role, wanted, place, residence=residence, minor="no", caravan="no")
            if page(given) != ANSWER:
                continue
            found = foreseen(given, FORESIGHT)
            answer = answer_of(found.rule, consent=True)
            ends.add(answer)
            assert answer != "general", f"{found.rule} has no text of its own"
            assert f"answer-{answer}" in DUTCH
            assert f"answer-{answer}-title" in DUTCH
            assert found.inform, f"{found.rule} names nobody who can help"
    assert ends == {
        "asylum_reception",
        "care_elsewhere",
        "discrimination",
        "german_area",
        "interpreter",
        "no_course_asylum",
        "no_course_papers",
        "wallonia",
    }


def test_every_other_choice_leads_to_the_check_page() -> None:
    for (role, wanted), place in product(CHOICES, ("9000", "2000", "3500", "1070")):
        given = asking(role, wanted, place)
        while (step := page(given)) not in ENDS:
            given = filled_in(given, step, **{f: one[0] for f, one in right_answers(step, given).items()})
        sent = foreseen(given, FORESIGHT).outcome != "informed"
        assert page(given) == (CHECK if sent else ANSWER)


RIGHT_OR_ODD = st.one_of(
    st.sampled_from(["yes", "no", "advice", "living", "learn_dutch", "11002", "62093", "Saint-Nicolas"]),
    st.sampled_from(
        ["", "9000", "without_permit", "professional", "person", "nl", "ar", "2026-12-24", "99999"]
    ),
    st.text(max_size=12),
)


@st.composite
def wandering(draw: st.DrawFn) -> Answers:
    """Somebody fills in the form, goes back, changes this and that, or sends a page that no browser sends."""
    given_ = Answers({})
    for _ in range(draw(st.integers(1, 25))):
        here = page(given_, draw(st.sampled_from(["", "", "", *BY_ID])))
        act = draw(st.sampled_from(["answer", "answer", "answer", "answer", "tamper", "consent"]))
        if act == "tamper":
            given_ = given_.but(**{draw(st.sampled_from(ALL_FIELDS)): draw(RIGHT_OR_ODD)})
            if draw(st.booleans()):
                given_ = given_.finished(draw(st.sampled_from(sorted(BY_ID))))
        elif act == "consent" or here in ENDS:
            given_ = given_.but(danger="no", consent=draw(st.sampled_from(["yes", "no"])))
        else:
            said = {field: draw(st.sampled_from(one)) for field, one in right_answers(here, given_).items()}
            given_ = filled_in(given_, here, **said)
    return given_


@settings(max_examples=80, deadline=None)
@given(wandering())
def test_an_answer_to_a_question_that_went_away_never_counts(given_: Answers) -> None:
    left = with_nothing_but(given_, asked(given_))
    assert asked(left) == asked(given_)
    assert FORESIGHT.facts(left) == FORESIGHT.facts(given_)
    if page(given_) != CHECK:
        return
    body = body_of(given_, FORESIGHT, "nl")
    assert body == body_of(left, FORESIGHT, "nl")
    questions = set(asked(given_))
    for step, said in {
        "which_place": body.place.nis is not None,
        "place": body.place.postal_code is not None or body.place.municipality is not None,
        "minor": body.minor,
        "caravan": body.lives_in_caravan,
        "residence": body.residence != "not_asked",
        "languages_needed": body.languages_needed is not None,
        "appointment": body.appointment is not None,
        "organisation": body.organisation is not None,
    }.items():
        assert not said or step in questions, f"{step} went away, its answer did not"


@settings(max_examples=60, deadline=None)
@given(wandering(), st.data())
def test_whoever_answers_what_is_asked_reaches_the_check_page_or_an_answer(
    given_: Answers, data: st.DataObject
) -> None:
    given_ = given_.but(danger="no")
    for _ in range(2 * len(STEPS)):
        here = page(given_)
        if here in ENDS:
            break
        said = {name: data.draw(st.sampled_from(one)) for name, one in right_answers(here, given_).items()}
        given_ = filled_in(given_, here, **said)
    assert page(given_) in (CHECK, ANSWER)


def test_every_need_stands_under_a_topic_of_who_may_have_it() -> None:
    for topic, held in TOPICS.items():
        assert held, topic
    assert {one for held in TOPICS.values() for one in held} == set(NEEDS) - {"life_threatening"}


def test_the_reference_tables_know_every_candidate() -> None:
    for place in ("Saint-Nicolas", "Brussel", "1804"):
        given = asking("person", "social_assistance", place)
        rows = FORESIGHT.municipalities(FORESIGHT.candidates(given))
        assert [row.nis for row in rows] == list(FORESIGHT.candidates(given))
    assert FORESIGHT.municipalities(["00000"]) == []
    assert FORESIGHT.reference is tables()
