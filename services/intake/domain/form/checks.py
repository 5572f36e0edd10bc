"""What may be wrong with an answer: the field, and the message that says what to do."""

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

import langcodes
import phonenumbers
from pydantic import ValidationError

from services.intake.domain.form.answers import Answers
from services.intake.domain.form.foresight import CARAVAN_ANSWERS, RESIDENCE_ANSWERS, Foresight
from services.intake.domain.form.topics import ROLES, need, needs, topics
from shared.clock import BRUSSELS
from shared.contracts.request import MAX_TEXT, Contact
from shared.deciding.folding import ascii_digits

MAX_LINE: Final = 200
"""Longest single line, in characters, as ``ShortText`` of the contract has it."""
MINUTES: Final = (30, 60, 90, 120, 180, 240)
"""Lengths of a conversation to choose from."""

_YES_OR_NO: Final = ("yes", "no")
_SHORTEST_TAG: Final = 2
_TIME: Final = re.compile(r"([01]?\d|2[0-3])\s*[:.hu]\s*([0-5]\d)")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: the field, the message that says how, and what is filled into it."""

    field: str
    message: str
    filled: dict[str, object] = dataclasses.field(default_factory=dict)


Check = Callable[[Answers, Foresight], list[Problem]]


def _choice(
    name: str, allowed: tuple[str, ...], message: str
) -> Callable[[Answers, Foresight], list[Problem]]:
    def problems(answers: Answers, _: Foresight) -> list[Problem]:
        return [] if answers[name] in allowed else [Problem(name, message)]

    return problems


danger = _choice("danger", _YES_OR_NO, "danger-error")
role_ = _choice("role", ROLES, "role-error")
minor = _choice("minor", _YES_OR_NO, "minor-error")
caravan = _choice("caravan", CARAVAN_ANSWERS, "caravan-error")
residence = _choice("residence", RESIDENCE_ANSWERS, "residence-error")


def topic(answers: Answers, _: Foresight) -> list[Problem]:
    """A topic that this role may choose."""
    return [] if answers["topic"] in topics(answers) else [Problem("topic", "topic-error")]


def need_(answers: Answers, _: Foresight) -> list[Problem]:
    """A need of the topic."""
    return [] if answers["need"] in needs(answers) else [Problem("need", "need-error")]


def place(answers: Answers, foresight: Foresight) -> list[Problem]:
    """A place that points somewhere, or "I do not know"."""
    if answers["place_unknown"] == "yes":
        return []
    if not answers["place"]:
        return [Problem("place", "place-error-empty")]
    read = foresight.place(answers.but(nis=""))
    if read.municipality is None and not read.candidates:
        return [Problem("place", "place-error-unknown")]
    return []


def which_place(candidates: Callable[[Answers, Foresight], tuple[str, ...]]) -> Check:
    """One of the candidates."""

    def problems(answers: Answers, foresight: Foresight) -> list[Problem]:
        chosen = answers["nis"] in candidates(answers, foresight)
        return [] if chosen else [Problem("nis", "which-place-error")]

    return problems


def languages_needed(answers: Answers, _: Foresight) -> list[Problem]:
    """At least one language."""
    found = []
    if not _is_language(answers["language_1"]):
        found.append(Problem("language_1", "languages_needed-error"))
    if answers["language_2"] and not _is_language(answers["language_2"]):
        found.append(Problem("language_2", "languages_needed-error"))
    return found


def appointment(answers: Answers, foresight: Foresight) -> list[Problem]:
    """A day and an hour, or "not decided yet"."""
    if answers["later"] == "yes":
        return []
    on = day(answers)
    if on is None:
        example = foresight.on.isoformat()
        return [Problem("date", "appointment-error-date", {"example": example})]
    if on < foresight.on:
        return [Problem("date", "appointment-error-past")]
    if _clock(answers) is None:
        return [Problem("time", "appointment-error-time")]
    lengths = ("", *map(str, MINUTES))
    return [] if answers["minutes"] in lengths else [Problem("minutes", "appointment-error-time")]


def organisation(answers: Answers, _: Foresight) -> list[Problem]:
    """The service has a name."""
    return [] if answers["service"] else [Problem("service", "organisation-error")]


def words(answers: Answers, _: Foresight) -> list[Problem]:
    """Words where nothing else says what it is about, and not too many."""
    if not answers["text"]:
        return [Problem("text", "words-error-empty")] if need(answers) == "unknown" else []
    over = len(answers["text"]) - MAX_TEXT
    return [Problem("text", "words-error-long", {"over": over})] if over > 0 else []


def contact(answers: Answers, _: Foresight) -> list[Problem]:
    """Nothing has to be given; what is given must be usable."""
    found = []
    if len(answers["name"]) > MAX_LINE:
        found.append(Problem("name", "contact-error-name"))
    if answers["phone"] and phone(answers) is None:
        found.append(Problem("phone", "contact-error-phone"))
    if answers["email"]:
        try:
            Contact(email=answers["email"])
        except ValidationError:
            found.append(Problem("email", "contact-error-email"))
    if answers["answer_in"] and not _is_language(answers["answer_in"]):
        found.append(Problem("answer_in", "languages_needed-error"))
    return found


def phone(answers: Answers) -> str | None:
    """The number in E.164; a number without a country is one of Belgium."""
    try:
        number = phonenumbers.parse(ascii_digits(answers["phone"]), "BE")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def day(answers: Answers) -> date | None:
    """The day of the appointment, as browsers send it, or as people in Belgium write it."""
    written = ascii_digits(answers["date"])
    for pattern in ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y"):
        try:
            return datetime.strptime(written, pattern).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
    return None


def moment(answers: Answers) -> datetime | None:
    """Day and hour of the appointment in Belgium."""
    on, at = day(answers), _clock(answers)
    if answers["later"] == "yes" or on is None or at is None:
        return None
    return datetime.combine(on, at, BRUSSELS)


def _is_language(tag: str) -> bool:
    return len(tag) >= _SHORTEST_TAG and langcodes.tag_is_valid(tag)


def _clock(answers: Answers) -> time | None:
    found = _TIME.fullmatch(ascii_digits(answers["time"]).strip().lower())
    return time(int(found[1]), int(found[2])) if found is not None else None
