"""What is wrong with an answer, and what a whole form becomes: the request that is sent."""

import csv
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deploy.local.samples import Sample, load
from services.intake.domain.form import checks, topics
from services.intake.domain.form.advice import ANSWER_OF_RULE, INSTEAD, answer_of
from services.intake.domain.form.answers import FIELDS, Answers
from services.intake.domain.form.body import body_of
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.form.steps import ANSWER, BY_ID, CHECK, STEPS, foreseen
from services.intake.web.render import LOCALES
from shared import words
from shared.contracts.request import MAX_TEXT, RequestBody
from shared.contracts.vocabulary import Need, Role
from shared.reference import FOLDER
from tests.unit.asking import ENDS, FORESIGHT, answers, asking, filled_in, page, right_answers, topic_of
from tests.unit.deciding import TODAY, decided, tables

DUTCH = words.load(LOCALES)["nl"]

ORDER = {"service": "Basisschool De Linde", "language_1": "ar"}
ONLY_SERVICES = ("advice_for_organisation", "local_policy_support")


def problems(step: str, **given_: str) -> list[tuple[str, str]]:
    """The field and the message of what is wrong with the answers to a step."""
    found = BY_ID[step].problems(answers(**given_), FORESIGHT)
    for problem in found:
        assert DUTCH(problem.message, **problem.filled)
        assert problem.field in BY_ID[step].fields
    return [(problem.field, problem.message) for problem in found]


@pytest.mark.parametrize(
    ("step", "given_", "expected"),
    [
        ("danger", {}, ("danger", "danger-error")),
        ("danger", {"danger": "maybe"}, ("danger", "danger-error")),
        ("role", {}, ("role", "role-error")),
        ("role", {"role": "mayor"}, ("role", "role-error")),
        ("topic", {}, ("topic", "topic-error")),
        ("topic", {"topic": "advice"}, ("topic", "topic-error")),
        ("need", {"topic": "courses"}, ("need", "need-error")),
        ("need", {"topic": "courses", "need": "leisure"}, ("need", "need-error")),
        ("place", {}, ("place", "place-error-empty")),
        ("place", {"place": "Atlantis an der Nirgendwo"}, ("place", "place-error-unknown")),
        ("place", {"place": "99999"}, ("place", "place-error-unknown")),
        ("which_place", {"topic": "other", "place": "1804"}, ("nis", "which-place-error")),
        ("which_place", {"topic": "other", "place": "1804", "nis": "11002"}, ("nis", "which-place-error")),
        ("minor", {}, ("minor", "minor-error")),
        ("caravan", {"caravan": "sometimes"}, ("caravan", "caravan-error")),
        ("residence", {}, ("residence", "residence-error")),
        ("residence", {"residence": "not_asked"}, ("residence", "residence-error")),
        ("languages_needed", {}, ("language_1", "languages_needed-error")),
        ("languages_needed", {"language_1": "?!"}, ("language_1", "languages_needed-error")),
        (
            "languages_needed",
            {"language_1": "ar", "language_2": "?!"},
            ("language_2", "languages_needed-error"),
        ),
        ("appointment", {}, ("date", "appointment-error-date")),
        ("appointment", {"date": "2026-13-01"}, ("date", "appointment-error-date")),
        ("appointment", {"date": "2026-11-23", "time": "9:00"}, ("date", "appointment-error-past")),
        ("appointment", {"date": "2026-11-24"}, ("time", "appointment-error-time")),
        ("appointment", {"date": "2026-11-24", "time": "25:00"}, ("time", "appointment-error-time")),
        (
            "appointment",
            {"date": "2026-11-24", "time": "9:00", "minutes": "-5"},
            ("minutes", "appointment-error-time"),
        ),
        ("organisation", {"department": "Zorg"}, ("service", "organisation-error")),
        ("words", {}, ("text", "words-error-empty")),
        ("words", {"text": "x" * (MAX_TEXT + 1)}, ("text", "words-error-long")),
        ("contact", {"phone": "12"}, ("phone", "contact-error-phone")),
        ("contact", {"phone": "bel mij"}, ("phone", "contact-error-phone")),
        ("contact", {"email": "naam@"}, ("email", "contact-error-email")),
        ("contact", {"email": f"{'n' * 260}@voorbeeld.be"}, ("email", "contact-error-email")),
        ("contact", {"name": "n" * 201}, ("name", "contact-error-name")),
        ("contact", {"answer_in": "?!"}, ("answer_in", "languages_needed-error")),
    ],
)
def test_what_is_missing_too_long_or_wrong_is_said(
    step: str, given_: dict[str, str], expected: tuple[str, str]
) -> None:
    assert problems(step, **given_) == [expected]


@pytest.mark.parametrize(
    ("step", "given_"),
    [
        ("place", {"place": "9000"}),
        ("place", {"place": "٩٠٠٠"}),
        ("place", {"place": "۹۰۰۰"}),
        ("place", {"place": "Gnt"}),
        ("place", {"place": "غنت"}),
        ("place", {"place_unknown": "yes"}),
        ("place", {"place": "Atlantis an der Nirgendwo", "place_unknown": "yes"}),
        ("which_place", {"topic": "other", "place": "1804", "nis": "23088"}),
        ("caravan", {"caravan": "prefer_not_to_say"}),
        ("residence", {"residence": "prefer_not_to_say"}),
        ("languages_needed", {"language_1": "zgh"}),
        ("appointment", {"later": "yes"}),
        ("appointment", {"later": "yes", "date": "gisteren"}),
        ("appointment", {"date": "2026-11-24", "time": "8:05"}),
        ("organisation", {"service": "s" * 200}),
        ("words", {"text": "x" * MAX_TEXT}),
        ("words", {"topic": "school"}),
        ("contact", {}),
        ("contact", {"name": "n" * 200, "phone": "0470 12 34 56", "email": "naam@voorbeeld.be"}),
    ],
)
def test_what_is_good_enough_is_left_alone(step: str, given_: dict[str, str]) -> None:
    assert problems(step, **given_) == []


def test_everything_that_is_wrong_on_a_page_is_said_at_once() -> None:
    found = problems("contact", name="n" * 201, phone="12", email="x")
    assert [field for field, _ in found] == ["name", "phone", "email"]


def test_a_text_that_is_too_long_is_kept_and_counted() -> None:
    given_ = answers(text="x" * (MAX_TEXT + 12))
    assert len(given_["text"]) == MAX_TEXT + 12
    (problem,) = BY_ID["words"].problems(given_, FORESIGHT)
    assert problem.filled == {"over": 12}


def test_line_ends_count_as_one_character_as_people_count_them() -> None:
    lines = "\r\n".join(["x" * 99] * 50)
    assert len(lines) > MAX_TEXT - 1
    given_ = answers(text=lines)
    assert len(given_["text"]) == MAX_TEXT - 1
    assert "\r" not in given_["text"]
    assert problems("words", text=lines) == []


def test_nothing_but_space_is_no_answer() -> None:
    given_ = Answers({"text": " \r\n\t ", "name": "  Amina  ", "unknown": "x"})
    assert dict(given_.items()) == {"name": "Amina"}
    assert given_["text"] == ""


def test_no_answer_is_read_further_than_its_field_is_long() -> None:
    given_ = Answers(dict.fromkeys(FIELDS, "9" * 50_000))
    assert {name: len(value) for name, value in given_.items()} == dict(FIELDS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("0470 12 34 56", "+32470123456"),
        ("0470/12.34.56", "+32470123456"),
        ("٠٤٧٠ ١٢ ٣٤ ٥٦", "+32470123456"),
        ("۰۴۷۰۱۲۳۴۵۶", "+32470123456"),
        ("09 266 70 00", "+3292667000"),
        ("+32 470 12 34 56", "+32470123456"),
        ("0032 470 12 34 56", "+32470123456"),
        ("+31 6 12345678", "+31612345678"),
        ("+380 50 123 4567", "+380501234567"),
        ("112 233", None),
        ("mijn broer", None),
    ],
)
def test_a_number_without_a_country_is_one_of_belgium(typed: str, expected: str | None) -> None:
    assert checks.phone(answers(phone=typed)) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("2026-12-01", "01/12/2026", "1/12/2026", "1-12-2026", "01.12.2026", "1.12.2026"),
        *("٠١/١٢/٢٠٢٦", "۲۰۲۶-۱۲-۰۱"),
    ],
)
def test_a_day_is_read_as_browsers_send_it_and_as_people_in_belgium_write_it(typed: str) -> None:
    assert checks.day(answers(date=typed)) == date(2026, 12, 1)


@pytest.mark.parametrize("typed", ["12/13/2026", "31/11/2026", "1/12", "morgen", "2026", "1 december"])
def test_what_is_no_day_is_not_guessed_at(typed: str) -> None:
    assert checks.day(answers(date=typed)) is None


@pytest.mark.parametrize("typed", ["14:30", "14.30", "14u30", "14h30", "14 u 30", "14:30 ", "١٤:٣٠", "14H30"])
def test_an_hour_is_read_however_it_is_written(typed: str) -> None:
    read = checks.moment(answers(date="2026-12-01", time=typed))
    assert read is not None
    assert read.isoformat() == "2026-12-01T14:30:00+01:00"


@pytest.mark.parametrize("typed", ["14", "14:60", "24:00", "half drie", "1430"])
def test_what_is_no_hour_is_not_guessed_at(typed: str) -> None:
    assert checks.moment(answers(date="2026-12-01", time=typed)) is None


def test_an_appointment_in_summer_is_told_in_summer_time() -> None:
    read = checks.moment(answers(date="2027-07-01", time="9:00"))
    assert read is not None
    assert read.isoformat() == "2027-07-01T09:00:00+02:00"


def test_an_appointment_later_today_is_not_past() -> None:
    assert problems("appointment", date="2026-11-24", time="00:01") == []
    later = Foresight(tables(), date(2026, 11, 25))
    (problem,) = BY_ID["appointment"].problems(answers(date="2026-11-24", time="23:00"), later)
    assert problem.message == "appointment-error-past"


def body(**fields: Any) -> RequestBody:
    standard = {"language": "nl", "consent_to_share": True, "place": {"postal_code": "9000"}}
    return RequestBody.model_validate({**standard, **fields})


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (
            asking("person", "learn_dutch", residence="legal"),
            body(role="person", need="learn_dutch", residence="legal"),
        ),
        (
            # Newcomer children are enrolled alike with papers and without, so nobody is asked for them.
            asking("helper", "school_enrolment", "Gent", minor="yes", residence="without_permit"),
            body(role="helper", need="school_enrolment", place={"municipality": "Gent"}, minor=True),
        ),
        (
            asking("helper", "school_enrolment", "Gent", minor="no", residence="prefer_not_to_say"),
            body(
                role="helper",
                need="school_enrolment",
                place={"municipality": "Gent"},
                residence="prefer_not_to_say",
            ),
        ),
        (
            asking("person", "caravan_pitch", caravan="yes", residence="legal", urgent="yes"),
            body(role="person", need="caravan_pitch", lives_in_caravan=True, urgent=True, residence="legal"),
        ),
        (
            asking("person", "social_assistance", "1804", nis="23088", residence="asylum"),
            body(
                role="person",
                need="social_assistance",
                place={"postal_code": "1804", "nis": "23088"},
                residence="asylum",
            ),
        ),
        (
            asking("person", "unknown", "", text="Mijn buur is ziek.\r\nWat nu?", answer_in="ar"),
            body(role="person", text="Mijn buur is ziek.\nWat nu?", place={}, language="ar"),
        ),
        (
            asking("person", "leisure", "٩٠٠٠", name="Amina", phone="0470 12 34 56", email="a@voorbeeld.be"),
            body(
                role="person",
                need="leisure",
                place={"postal_code": "٩٠٠٠"},
                contact={"name": "Amina", "phone": "+32470123456", "email": "a@voorbeeld.be"},
            ),
        ),
        (
            asking(
                "professional",
                "interpreter_on_site",
                **ORDER,
                language_2="ar",
                department="Zorg",
                own_number="2026-7",
                date="01/12/2026",
                time="14u30",
                minutes="90",
                venue="Kerkstraat 1",
            ),
            body(
                role="professional",
                need="interpreter_on_site",
                languages_needed=["ar"],
                organisation={"name": "Basisschool De Linde", "department": "Zorg", "reference": "2026-7"},
                appointment={
                    "starts_at": "2026-12-01T14:30:00+01:00",
                    "duration_minutes": 90,
                    "place": "Kerkstraat 1",
                },
            ),
        ),
        (
            asking(
                "professional", "interpreter_by_video", **ORDER, later="yes", date="2026-12-01", time="9:00"
            ),
            body(
                role="professional",
                need="interpreter_by_video",
                languages_needed=["ar"],
                organisation={"name": "Basisschool De Linde"},
            ),
        ),
        (
            asking(
                "professional",
                "written_translation",
                **ORDER,
                language_2="prs",
                date="2026-12-01",
                time="9:00",
            ),
            body(
                role="professional",
                need="written_translation",
                languages_needed=["ar", "prs"],
                organisation={"name": "Basisschool De Linde"},
            ),
        ),
        (
            asking("professional", "advice_for_organisation", service="OCMW", residence="asylum"),
            body(role="professional", need="advice_for_organisation", organisation={"name": "OCMW"}),
        ),
    ],
)
def test_a_form_becomes_the_request_that_it_says(given_: Answers, expected: RequestBody) -> None:
    assert body_of(given_.but(consent="yes"), FORESIGHT, "nl") == expected


def test_without_agreement_the_request_says_so_and_the_language_of_the_page_is_the_answers() -> None:
    sent = body_of(asking("person", "leisure"), FORESIGHT, "ti")
    assert sent.consent_to_share is False
    assert sent.language == "ti"
    assert sent.contact is None, "anonymous"


def form_of(sample: Sample) -> Answers | None:
    """The form that becomes this request; none where no form can: what it says is not asked there."""
    request: Mapping[str, Any] = sample.body
    role: Role = request["role"]
    need: Need = request["need"]
    place = request["place"]
    if need == "life_threatening" or (role != "professional" and need in ONLY_SERVICES):
        return None
    if place.get("postal_code") and place.get("municipality"):
        typed = f"{place['postal_code']} {place['municipality']}"
    else:
        typed = place.get("postal_code") or place.get("municipality") or ""
    return asking(
        role,
        need,
        typed,
        residence=request["residence"],
        minor="yes" if request.get("minor") else "no",
        caravan="yes" if request.get("lives_in_caravan") else "no",
        text=request["text"] or "",
        service="Basisschool De Linde" if role == "professional" else "",
        consent="yes" if request["consent_to_share"] else "no",
    )


TOLD_UNASKED = {"SR004"}
"""Says of itself that it lives in a caravan, where the form does not ask: it is about a school."""
SAMPLES = [(sample, form) for sample in load() if (form := form_of(sample)) is not None]


def test_most_samples_are_requests_that_a_form_could_have_made() -> None:
    assert len(SAMPLES) > 0.9 * len(load())


@pytest.mark.parametrize(("sample", "form"), SAMPLES, ids=lambda one: getattr(one, "id", ""))
def test_the_check_page_shows_what_routing_decides_for_every_sample(sample: Sample, form: Answers) -> None:
    day = Foresight(tables(), date.fromisoformat(sample.body["as_of"]))
    sent = body_of(form.but(consent="yes"), day, "nl")
    assert foreseen(form, day) == decided(sent.facts(), day.on)
    if sample.body["consent_to_share"] and sample.id not in TOLD_UNASKED:
        found = foreseen(form, day)
        expected = [sample.expected[name] for name in ("outcome", "alert_org_ids", "responsible_authority")]
        assert [found.outcome, list(found.alert), found.responsible_authority] == expected


@st.composite
def filled_forms(draw: st.DrawFn) -> Answers:
    """A whole form, every question answered."""
    form = Answers({"consent": "yes"})
    while (step := page(form)) not in ENDS:
        said = {name: draw(st.sampled_from(one)) for name, one in right_answers(step, form).items()}
        form = filled_in(form, step, **said)
    return form


@settings(max_examples=150, deadline=None)
@given(filled_forms())
def test_the_check_page_shows_what_routing_decides_for_any_form(form: Answers) -> None:
    if page(form) == ANSWER:
        assert foreseen(form, FORESIGHT).outcome == "informed"
        return
    assert page(form) == CHECK
    sent = body_of(form, FORESIGHT, "nl")
    assert foreseen(form, FORESIGHT) == decided(sent.facts(), TODAY)
    assert (sent.need or "unknown") == topics.need(form)


def test_every_field_belongs_to_one_question() -> None:
    fields = [name for step in STEPS for name in step.fields]
    assert sorted([*fields, "consent"]) == sorted(FIELDS)


def silent_rules() -> set[str]:
    """The rules of every period that alert nobody and ask no person."""
    with (FOLDER / "decision_table.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["rule"] for row in csv.DictReader(file) if not row["alert"] and row["manual_review"] == "no"
        }


def test_every_rule_that_alerts_nobody_without_a_person_has_a_text_of_its_own() -> None:
    assert silent_rules() == set(ANSWER_OF_RULE)
    for rule in silent_rules():
        assert answer_of(rule, consent=True) not in ("general", "no_consent")


def test_every_answer_has_its_words() -> None:
    for answer in {*ANSWER_OF_RULE.values(), "general", "no_consent"}:
        assert DUTCH(f"answer-{answer}-title", number="112")
        assert DUTCH(f"answer-{answer}", number="112")


def test_what_an_answer_offers_instead_has_a_button_and_a_place_in_the_form() -> None:
    for answer, offers in INSTEAD.items():
        assert answer in ANSWER_OF_RULE.values()
        for message, need in offers:
            assert DUTCH(message)
            assert topic_of("person", need)


def test_an_offer_is_not_refused_as_well() -> None:
    for answer, residence in (("no_course_asylum", "asylum"), ("no_course_papers", "without_permit")):
        refused = asking("person", "civic_integration", residence=residence)
        assert answer_of(foreseen(refused, FORESIGHT).rule, consent=True) == answer
        for _, need in INSTEAD[answer]:
            assert foreseen(asking("person", need, residence=residence), FORESIGHT).alert


def test_a_moment_is_one_of_belgium_whatever_the_server_thinks() -> None:
    read = checks.moment(answers(date="2026-12-01", time="9:00"))
    assert isinstance(read, datetime)
    assert str(read.tzinfo) == "Europe/Brussels"
