"""The needs in everyday words: first a topic, then what exactly. The codes are those of DOMAIN §14."""

from collections.abc import Mapping
from typing import Final, get_args

from services.intake.domain.form.answers import Answers
from shared.contracts.vocabulary import MODE_OF_NEED, Need, Role

TOPICS: Final[Mapping[str, tuple[Need, ...]]] = {
    "courses": ("learn_dutch", "civic_integration"),
    "school": ("school_enrolment",),
    "living": ("urgent_medical_care", "social_assistance", "asylum_reception", "caravan_pitch"),
    "papers": ("access_to_service", "residence_law", "orientation", "humane_guidance"),
    "neighbours": ("neighbourhood_conflict", "neighbourhood_initiative", "leisure"),
    "unfair": ("discrimination", "policy_participation"),
    "language": (
        "interpreter_on_site",
        "interpreter_by_phone",
        "interpreter_by_video",
        "written_translation",
    ),
    "advice": ("advice_for_organisation", "local_policy_support", "policy_participation", "residence_law"),
    "other": ("unknown",),
}
"""Needs by topic. Danger to life is asked before everything else, so it stands under none."""

FOR_SERVICES: Final = frozenset({"advice"})
"""Topics that only a service can mean."""
_FIRST_FOR_SERVICES: Final = ("language", "advice")

ROLES: Final[tuple[Role, ...]] = get_args(Role)
INTERPRETING: Final = frozenset(MODE_OF_NEED)
AT_A_TIME: Final = INTERPRETING - {"written_translation"}
"""Interpreting happens at a moment; a translation does not."""


def role(answers: Answers) -> Role:
    """Who asks; a person, while that has not been answered."""
    return next((one for one in ROLES if one == answers["role"]), "person")


def topics(answers: Answers) -> tuple[str, ...]:
    """The topics to choose from, what services ask most first for them."""
    if role(answers) == "professional":
        return (*_FIRST_FOR_SERVICES, *(topic for topic in TOPICS if topic not in _FIRST_FOR_SERVICES))
    return tuple(topic for topic in TOPICS if topic not in FOR_SERVICES)


def needs(answers: Answers) -> tuple[Need, ...]:
    """What to choose from under the topic; the last is always a way out for who does not know."""
    # Who first said to work for a service, and then not, has chosen nothing under a topic for services.
    found = TOPICS[answers["topic"]] if answers["topic"] in topics(answers) else ()
    return found if len(found) <= 1 else (*found, "unknown")


def need(answers: Answers) -> Need:
    """What is needed; ``unknown`` while nothing, or nothing that the topic holds, has been chosen."""
    found = needs(answers)
    if len(found) == 1:
        return found[0]
    return next((one for one in found if one == answers["need"]), "unknown")
