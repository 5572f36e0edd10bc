"""The questions, one a page, in their order (UX, The form), and which of them the answers so far leave."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from services.intake.domain.form import checks
from services.intake.domain.form.answers import Answers
from services.intake.domain.form.checks import Check
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.form.topics import AT_A_TIME, INTERPRETING, need, needs, role
from shared.contracts.decision import Decision


@dataclass(frozen=True, slots=True)
class Step:
    """One question.

    ``asked`` tells whether the answers so far leave it to be asked; ``problems`` what is wrong with what
    was answered to it.
    """

    id: str
    fields: tuple[str, ...]
    asked: Callable[[Answers, Foresight], bool]
    problems: Check


def _always(_: Answers, __: Foresight) -> bool:
    return True


def _has_several_needs(answers: Answers, _: Foresight) -> bool:
    return len(needs(answers)) > 1


def _place_matters(answers: Answers, foresight: Foresight) -> bool:
    return foresight.place_is_asked(answers)


def _place_is_doubtful(answers: Answers, foresight: Foresight) -> bool:
    return bool(foresight.candidates(answers))


def doubtful_places(answers: Answers, foresight: Foresight) -> tuple[str, ...]:
    """The NIS codes of the municipalities to choose from, where it is not clear which one is meant."""
    return foresight.candidates(answers)


def _minor_matters(answers: Answers, foresight: Foresight) -> bool:
    return foresight.minor_matters(foresight.facts(answers))


def _caravan_matters(answers: Answers, foresight: Foresight) -> bool:
    return foresight.caravan_matters(foresight.facts(answers))


def _residence_matters(answers: Answers, foresight: Foresight) -> bool:
    return foresight.residence_matters(foresight.facts(answers).model_copy(update={"residence": "not_asked"}))


def _orders_language(answers: Answers, _: Foresight) -> bool:
    return role(answers) == "professional" and need(answers) in INTERPRETING


def _orders_at_a_time(answers: Answers, _: Foresight) -> bool:
    return role(answers) == "professional" and need(answers) in AT_A_TIME


def _is_service(answers: Answers, _: Foresight) -> bool:
    return role(answers) == "professional"


STEPS: Final = (
    Step("danger", ("danger",), _always, checks.danger),
    Step("role", ("role",), _always, checks.role_),
    Step("topic", ("topic",), _always, checks.topic),
    Step("need", ("need",), _has_several_needs, checks.need_),
    Step("place", ("place", "place_unknown"), _place_matters, checks.place),
    Step("which_place", ("nis",), _place_is_doubtful, checks.which_place(doubtful_places)),
    Step("minor", ("minor",), _minor_matters, checks.minor),
    Step("caravan", ("caravan",), _caravan_matters, checks.caravan),
    Step("residence", ("residence",), _residence_matters, checks.residence),
    Step("languages_needed", ("language_1", "language_2"), _orders_language, checks.languages_needed),
    Step(
        "appointment",
        ("later", "date", "time", "minutes", "venue"),
        _orders_at_a_time,
        checks.appointment,
    ),
    Step("organisation", ("service", "department", "own_number"), _is_service, checks.organisation),
    Step("words", ("text", "urgent"), _always, checks.words),
    Step("contact", ("name", "phone", "email", "answer_in"), _always, checks.contact),
)
BY_ID: Final[Mapping[str, Step]] = {step.id: step for step in STEPS}
LAST_ON_THE_ROAD: Final = "residence"
"""The last question that the decision reads: once all up to it are answered, the road is known."""
CHECK: Final = "check"
ANSWER: Final = "answer"
EMERGENCY: Final = "emergency"


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody is in the form."""

    page: str
    """The id of a step, or ``check``, ``answer`` or ``emergency``."""
    number: int
    total: int


def position(answers: Answers, foresight: Foresight, wanted: str = "") -> Position:
    """The page that comes next: the first question that is asked and not answered, or what was ``wanted``
    where that is a question that is asked.

    An answer that no longer fits is none: whoever changes the topic is asked anew what exactly is needed.
    """
    if "danger" in answers.done and answers["danger"] == "yes":
        return Position(EMERGENCY, 1, 1)
    asked = [step.id for step in STEPS if step.asked(answers, foresight)]
    page = next((id_ for id_ in asked if not _is_answered(id_, answers, foresight)), CHECK)
    road_is_known = _order(page) > _order(LAST_ON_THE_ROAD)
    if wanted in asked and _order(wanted) <= _order(page):
        page = wanted
    elif road_is_known and foreseen(answers, foresight).outcome == "informed":
        page = ANSWER
    number = asked.index(page) + 1 if page in asked else len(asked) + 1
    return Position(page, number, len(asked) + 1)


def before(page: str, answers: Answers, foresight: Foresight) -> str | None:
    """The question before a page; none before the first."""
    asked = [step.id for step in STEPS if step.asked(answers, foresight)]
    if page == ANSWER:
        road = [id_ for id_ in asked if _order(id_) <= _order(LAST_ON_THE_ROAD)]
        return road[-1]
    if page not in asked:
        return asked[-1]
    place = asked.index(page)
    return asked[place - 1] if place else None


def foreseen(answers: Answers, foresight: Foresight) -> Decision:
    """What would become of the request if it were sent now, with agreement to share."""
    return foresight.decision(foresight.facts(answers))


def _is_answered(page: str, answers: Answers, foresight: Foresight) -> bool:
    return page in answers.done and not BY_ID[page].problems(answers, foresight)


def _order(page: str) -> int:
    return [step.id for step in STEPS].index(page) if page in BY_ID else len(STEPS)
