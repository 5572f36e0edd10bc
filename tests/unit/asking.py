"""Short ways to fill in the web form in tests, on the real reference data."""

from collections.abc import Iterator, Mapping
from typing import Final

from services.intake.domain.form.answers import FIELDS, Answers
from services.intake.domain.form.foresight import CARAVAN_ANSWERS, RESIDENCE_ANSWERS, Foresight
from services.intake.domain.form.steps import ANSWER, BY_ID, CHECK, EMERGENCY, STEPS, position
from services.intake.domain.form.topics import ROLES, TOPICS, needs, topics
from shared.contracts.decision import Decision
from shared.contracts.vocabulary import Need, Role
from tests.unit.deciding import TODAY, tables

FORESIGHT: Final = Foresight(tables(), TODAY)
ENDS: Final = frozenset({CHECK, ANSWER, EMERGENCY})

PLACE_OF_REGION: Final[Mapping[str, str]] = {
    "FLANDERS_OTHER": "3500",
    "FLANDERS_ANTWERPEN": "Antwerpen",
    "FLANDERS_GENT": "9000",
    "BRUSSELS": "1070",
    "WALLONIA_FR": "Liège",
    "GERMAN_AREA": "4700",
    "AMBIGUOUS": "9000 Antwerpen",
    "UNKNOWN": "",
}
"""Something to type for each region; nothing for a place that is not known."""


def answers(**given: str) -> Answers:
    """Answers, with every step done that one of them belongs to."""
    done = [step.id for step in STEPS if any(given.get(name) for name in step.fields)]
    return Answers(given, done)


def asking(role: Role, need: Need, place: str = "9000", **given: str) -> Answers:
    """The answers up to the place; an empty place is one that is not known."""
    chosen = {"danger": "no", "role": role, "topic": topic_of(role, need), "need": need}
    where = {"place": place} if place else {"place_unknown": "yes"}
    return answers(**{**chosen, **where, **given})


def topic_of(role: Role, need: Need) -> str:
    """The first topic under which this role finds the need."""
    offered = topics(answers(role=role))
    return next(topic for topic in offered if need in TOPICS[topic])


def every_choice() -> Iterator[tuple[Role, Need]]:
    """Each need that each role can choose."""
    for role in ROLES:
        found = {need: None for topic in topics(answers(role=role)) for need in TOPICS[topic]}
        yield from ((role, need) for need in found)


def asked(given: Answers) -> list[str]:
    """The steps that are asked."""
    return [step.id for step in STEPS if step.asked(given, FORESIGHT)]


def page(given: Answers, wanted: str = "") -> str:
    """The page that comes next."""
    return position(given, FORESIGHT, wanted).page


def same_road(one: Decision) -> tuple[object, ...]:
    """What the person notices of a decision: who gets it, who answers for it, and whether it is sent."""
    return one.alert, one.responsible_authority, one.outcome == "informed"


def right_answers(step: str, given: Answers) -> dict[str, tuple[str, ...]]:
    """For each field of a step, answers that are accepted after these."""
    choices: dict[str, dict[str, tuple[str, ...]]] = {
        "danger": {"danger": ("no",)},
        "role": {"role": ROLES},
        "topic": {"topic": topics(given)},
        "need": {"need": needs(given)},
        "place": {"place": ("9000", "Brussel", "٢٠٠٠", "Saint-Nicolas", "1050", "Gnt", "4700", "Liège")},
        "which_place": {"nis": FORESIGHT.candidates(given)},
        "minor": {"minor": ("yes", "no")},
        "caravan": {"caravan": CARAVAN_ANSWERS},
        "residence": {"residence": RESIDENCE_ANSWERS},
        "languages_needed": {"language_1": ("ar", "ti"), "language_2": ("", "prs")},
        "appointment": {
            "date": ("2026-12-01",),
            "time": ("14:30",),
            "minutes": ("", "60"),
            "venue": ("", "Kerkstraat 1"),
            "later": ("", "yes"),
        },
        "organisation": {"service": ("Basisschool De Linde",), "department": ("", "Zorg")},
        "words": {"text": ("Wij zoeken hulp.",), "urgent": ("", "yes")},
        "contact": {"phone": ("", "0470 12 34 56"), "answer_in": ("", "ar"), "name": ("", "Amina")},
    }
    return choices[step]


def filled_in(given: Answers, step: str, **said: str) -> Answers:
    """The answers after one page was sent: what stood in its fields is replaced."""
    nothing = dict.fromkeys(BY_ID[step].fields, "")
    return given.but(**nothing).but(**said).finished(step)


def with_nothing_but(given: Answers, steps: list[str]) -> Answers:
    """The answers to these steps only."""
    kept = {name for step in steps for name in BY_ID[step].fields} | {"consent"}
    return Answers({name: value for name, value in given.items() if name in kept}, given.done)


ALL_FIELDS: Final = tuple(FIELDS)
