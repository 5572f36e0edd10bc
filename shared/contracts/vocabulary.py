"""The fixed vocabularies: the codes that requests, events and decisions may hold.

Sources: DOMAIN §14 (needs, target groups, tracks, roles, residence) and the decision table's own page
(regions, authorities, outcomes). Codes are English; ``shared/contracts/terms.py`` has the Dutch words
that people read.
"""

from typing import Literal, get_args

Role = Literal["person", "helper", "professional"]

Residence = Literal[
    "not_asked", "prefer_not_to_say", "legal", "asylum", "temporary_protection", "without_permit"
]

InterpretingMode = Literal["on_site", "phone", "video", "written"]

Need = Literal[
    "civic_integration",
    "learn_dutch",
    "access_to_service",
    "orientation",
    "residence_law",
    "social_assistance",
    "leisure",
    "school_enrolment",
    "urgent_medical_care",
    "humane_guidance",
    "caravan_pitch",
    "interpreter_on_site",
    "interpreter_by_phone",
    "interpreter_by_video",
    "written_translation",
    "neighbourhood_conflict",
    "neighbourhood_initiative",
    "discrimination",
    "advice_for_organisation",
    "local_policy_support",
    "policy_participation",
    "asylum_reception",
    "life_threatening",
    "unknown",
]

TargetGroup = Literal[
    "foreign_origin",
    "newcomer",
    "without_legal_residence",
    "caravan_dweller",
    "minor_newcomer",
    "temporarily_displaced",
    "asylum_applicant",
    "whole_society",
    "professional",
    "unknown",
]

Track = Literal["emancipation", "accessibility", "living_together"]

RegionClass = Literal[
    "FLANDERS_OTHER",
    "FLANDERS_ANTWERPEN",
    "FLANDERS_GENT",
    "BRUSSELS",
    "WALLONIA_FR",
    "GERMAN_AREA",
    "AMBIGUOUS",
    "UNKNOWN",
]

Authority = Literal[
    "local_authority",
    "vgc",
    "ocmw",
    "education",
    "flemish_government",
    "ordering_organisation",
    "federal_reception",
    "equality_body",
    "walloon_region",
    "german_speaking_community",
    "emergency_services",
    "none",
    "undetermined",
]

Outcome = Literal["routed", "informed", "triage", "erased", "withdrawn"]

Urgency = Literal["normal", "urgent"]

Confidence = Literal["high", "medium", "low", "design"]

CaseState = Literal[
    "received", "referred", "accepted", "needs_person", "answered", "closed", "withdrawn", "erased"
]

Because = Literal["submitted", "declined", "expired", "forwarded", "triage", "withdrawn"]

NEEDS: tuple[str, ...] = get_args(Need)
TARGET_GROUPS: tuple[str, ...] = get_args(TargetGroup)
REGION_CLASSES: tuple[str, ...] = get_args(RegionClass)
ROLES: tuple[str, ...] = get_args(Role)
RESIDENCES: tuple[str, ...] = get_args(Residence)
AUTHORITIES: tuple[str, ...] = get_args(Authority)

MODE_OF_NEED: dict[str, str] = {
    "interpreter_on_site": "on_site",
    "interpreter_by_phone": "phone",
    "interpreter_by_video": "video",
    "written_translation": "written",
}
"""The interpreting mode that a need implies; a request that states both must agree (CONTRACTS §1)."""
