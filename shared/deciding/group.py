"""Target group, track and sensitivity: properties of the facts, not of a rule (DOMAIN §14)."""

from typing import Final

from shared.contracts.decision import Facts
from shared.contracts.vocabulary import Need, Residence, TargetGroup, Track

_TRACKS: Final[dict[str, Track]] = {
    **dict.fromkeys(
        (
            "civic_integration",
            "learn_dutch",
            "school_enrolment",
            "orientation",
            "residence_law",
            "humane_guidance",
            "policy_participation",
        ),
        "emancipation",
    ),
    **dict.fromkeys(
        (
            "access_to_service",
            "social_assistance",
            "urgent_medical_care",
            "caravan_pitch",
            "interpreter_on_site",
            "interpreter_by_phone",
            "interpreter_by_video",
            "written_translation",
            "advice_for_organisation",
            "local_policy_support",
            "discrimination",
        ),
        "accessibility",
    ),
    **dict.fromkeys(("neighbourhood_conflict", "neighbourhood_initiative", "leisure"), "living_together"),
}

_SENSITIVE_GROUPS: Final = frozenset(
    {
        "without_legal_residence",
        "asylum_applicant",
        "temporarily_displaced",
        "caravan_dweller",
        "minor_newcomer",
    }
)
_SENSITIVE_NEEDS: Final = frozenset(
    {"urgent_medical_care", "humane_guidance", "discrimination", "life_threatening", "asylum_reception"}
)

_WITHOUT_PERMIT: Final[Residence] = "without_permit"
"""The one residence that is read before everything else."""


def target_group(facts: Facts) -> TargetGroup:
    """The target group: the first line of DOMAIN §14 that fits.

    Nobody is asked for nationality or origin; ``foreign_origin`` is where nothing else is known, not a
    statement about the person.
    """
    need = facts.need
    if facts.residence == _WITHOUT_PERMIT:
        return "without_legal_residence"
    if need in ("neighbourhood_conflict", "neighbourhood_initiative"):
        return "whole_society"
    if facts.lives_in_caravan:
        return "caravan_dweller"
    if facts.role == "professional":
        return "professional"
    if facts.residence == "asylum":
        return "asylum_applicant"
    if facts.residence == "temporary_protection":
        return "temporarily_displaced"
    if facts.minor and need == "school_enrolment":
        return "minor_newcomer"
    if need == "civic_integration":
        return "newcomer"
    if need in ("unknown", "life_threatening"):
        return "unknown"
    return "foreign_origin"


def track(need: Need) -> Track | None:
    """The track of the policy (spoor) that a need belongs to; none for the needs outside it."""
    return _TRACKS.get(need)


def is_sensitive(group: TargetGroup, need: Need) -> bool:
    """Whether the case shows something that can hurt the person when it is seen (DECISION_TABLE)."""
    return group in _SENSITIVE_GROUPS or need in _SENSITIVE_NEEDS
