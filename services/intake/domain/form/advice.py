"""Answers instead of receivers: what a person reads where nobody is alerted (DECISION_TABLE, Outcomes)."""

from collections.abc import Mapping
from typing import Final

from shared.contracts.vocabulary import Need

ANSWER_OF_RULE: Final[Mapping[str, str]] = {
    "G0": "danger",
    "G1": "wallonia",
    "G2": "german_area",
    "G5": "care_elsewhere",
    "G5D": "care_elsewhere",
    "G6": "discrimination",
    "R15": "no_course_asylum",
    "R16": "asylum_reception",
    "R25": "discrimination",
    "R49": "no_course_papers",
    "R49N": "no_course_papers",
    "R69": "interpreter",
}
"""Rules that alert nobody, and the text that says why and where to go."""

INSTEAD: Final[Mapping[str, tuple[tuple[str, Need], ...]]] = {
    "discrimination": (("answer-talk", "orientation"),),
    "no_course_asylum": (("answer-learn-dutch", "learn_dutch"),),
    "no_course_papers": (("answer-guidance", "humane_guidance"), ("answer-doctor", "urgent_medical_care")),
}
"""What else may be asked from such an answer: a message of a button, and the need that it stands for."""


def answer_of(rule: str, *, consent: bool) -> str:
    """Which text answers a decision that alerts nobody."""
    if rule in ANSWER_OF_RULE:
        return ANSWER_OF_RULE[rule]
    return "general" if consent else "no_consent"
