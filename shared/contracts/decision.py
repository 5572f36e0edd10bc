"""What the decision reads and what it yields (CONTRACTS §4)."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from shared.contracts.vocabulary import (
    Authority,
    Confidence,
    Need,
    Outcome,
    RegionClass,
    Residence,
    Role,
    TargetGroup,
    Track,
)


class Contract(BaseModel):
    """Base of every event part: frozen; readers ignore fields that they do not know (DESIGN §2)."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class PlaceFacts(Contract):
    """Where the person stays, as typed; ``nis`` only where the asker confirmed a candidate."""

    postal_code: str | None = None
    municipality: str | None = None
    nis: str | None = None


class Facts(Contract):
    """The part of a request that ``decide`` reads: no free text, no contact, nothing about origin.

    They travel inside ``case.decided``, sealed, so that a later round or a what-if needs nothing else.
    """

    role: Role
    need: Need = "unknown"
    place: PlaceFacts = PlaceFacts()
    residence: Residence = "not_asked"
    lives_in_caravan: bool = False
    minor: bool = False
    consent_to_share: bool
    as_of: date | None = None
    """Set only where the request carried ``as_of`` (demo and tests)."""


class Ruling(Contract):
    """What a person decided in triage (CONTRACTS §4): corrected facts, organisations, or an answer only."""

    need: Need | None = None
    nis: str | None = None
    alert: tuple[str, ...] | None = None
    answer_only: bool = False


class Decision(Contract):
    """The outcome of routing. ``alert`` receives the case when ``outcome`` is ``routed``, and only then."""

    outcome: Outcome
    track: Track | None
    target_group: TargetGroup
    need: Need
    need_confidence: Annotated[float, Field(ge=0, le=1)]
    """1.0 for a need that the form stated or a person confirmed, 0.0 for one that is not known."""
    region_class: RegionClass
    nis: str | None
    municipality: str | None
    candidates: tuple[str, ...]
    responsible_authority: Authority
    alert: tuple[str, ...]
    inform: tuple[str, ...]
    rule: str
    policy: str
    manual_review: bool
    sensitive: bool
    confidence: Confidence
    explanation: str
    """Dutch sentences for a civil servant: why this authority, why this organisation, what was assumed."""
    legal_basis: str
