"""What is wrong with a request body: field, reason, remedy, and never the value."""

from typing import Any

import pytest
from pydantic import ValidationError

from shared.contracts.problems import Problem, problems
from shared.contracts.request import RequestBody
from shared.contracts.vocabulary import NEEDS

GOOD: dict[str, Any] = {"role": "person", "need": "leisure", "language": "nl", "consent_to_share": True}


def found(**changes: Any) -> list[Problem]:
    body = {key: value for key, value in {**GOOD, **changes}.items() if value != "LEFT OUT"}
    with pytest.raises(ValidationError) as caught:
        RequestBody.model_validate(body)
    return problems(caught.value)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"role": "LEFT OUT"}, "role: is missing; send it"),
        ({"role": "boss"}, "role: is not a known value; use one of person, helper, professional"),
        ({"consent_to_share": "yes"}, "consent_to_share: is not a boolean; send true or false"),
        ({"urgent": 1}, "urgent: is not a boolean; send true or false"),
        ({"language": "Dutch!"}, "language: is not a language tag; write a BCP 47 tag such as nl, ar or prs"),
        ({"place": {"nis": "4402"}}, "place.nis: is not a NIS code; send five digits"),
        ({"place": {"postal_code": 9000}}, "place.postal_code: is not text; send a string"),
        ({"place": "Gent"}, "place: is not an object; send a JSON object"),
        ({"text": "x" * 5001}, "text: is too long; send at most 5000 characters"),
        ({"text": ""}, "text: is too short; send at least 1 character(s), or leave it out"),
        ({"languages_needed": []}, "languages_needed: has too few entries; send at least 1, or leave it out"),
        (
            {"languages_needed": ["ti", "!!"]},
            "languages_needed.1: is not a language tag; write a BCP 47 tag such as nl, ar or prs",
        ),
        (
            {"contact": {"phone": "0499"}},
            "contact.phone: is not an international number; write it with the country code, +32…",
        ),
        ({"contact": {"email": "a@b"}}, "contact.email: has the wrong form; write it as name@example.org"),
        ({"as_of": "gisteren"}, "as_of: is not a date; write YYYY-MM-DD"),
        (
            {"appointment": {"starts_at": "2026-01-01T10:00:00"}},
            "appointment.starts_at: has no time zone; add the offset, such as +01:00",
        ),
        (
            {"appointment": {"starts_at": "2026-01-01T10:00:00Z", "duration_minutes": 0}},
            "appointment.duration_minutes: is too small; send at least 1",
        ),
        (
            {"need": "LEFT OUT"},
            "need: is missing, and so is text; send a need code, or the asker's own words",
        ),
        (
            {"need": "interpreter_on_site", "interpreting_mode": "phone"},
            "interpreting_mode: contradicts need; send on_site, or leave interpreting_mode out",
        ),
        (
            {"place": {"zip": "9000"}},
            "place.zip: is not a known field; leave it out; known are municipality, nis, postal_code",
        ),
        (
            {"contact": {"fax": "1"}},
            "contact.fax: is not a known field; leave it out; known are email, name, phone",
        ),
    ],
)
def test_a_problem_names_field_reason_and_remedy(changes: dict[str, Any], sentence: str) -> None:
    assert [str(problem) for problem in found(**changes)] == [sentence]


def test_an_unknown_value_names_every_allowed_one() -> None:
    [problem] = found(need="money")
    assert problem.remedy == f"use one of {', '.join(NEEDS)}"


def test_the_pointer_leads_to_the_field() -> None:
    assert found(languages_needed=["ti", "!!"])[0].pointer == "/languages_needed/1"
    assert found(need="LEFT OUT")[0].pointer == "/need"
    assert found(need="leisure", interpreting_mode="phone")[0].pointer == "/interpreting_mode"
    assert found(place={"nis": "x"})[0].pointer == "/place/nis"


def test_all_problems_are_told_at_once() -> None:
    assert {problem.field for problem in found(role="x", need="y", language="!")} == {
        "role",
        "need",
        "language",
    }


@pytest.mark.parametrize(
    "field", ["role", "need", "language", "residence", "place", "contact", "text", "as_of", "urgent"]
)
def test_the_value_is_never_repeated(field: str) -> None:
    secret = "fatima-0499112233-zonder-papieren" * 200
    for problem in found(**{field: secret, "contact": {"email": secret}}):
        assert "fatima" not in str(problem)


def test_a_key_that_is_no_field_name_is_not_repeated() -> None:
    problem = found(**{"fatima@example.org is ziek": 1})[0]
    assert (problem.field, problem.pointer) == ("(unnamed)", "/(unnamed)")
    assert "fatima" not in str(problem)


def test_a_body_that_is_no_json_or_no_object_is_a_problem_of_the_whole() -> None:
    for text, reason in (("{", "is not JSON"), ("[]", "is not an object")):
        with pytest.raises(ValidationError) as caught:
            RequestBody.model_validate_json(text)
        [problem] = problems(caught.value)
        assert (problem.pointer, problem.field, problem.reason) == ("", "request", reason)
