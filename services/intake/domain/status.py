"""Where a case is, from what is known of it, in whatever order that became known."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shared.contracts.vocabulary import CaseState, Outcome

_STATE_OF: Mapping[Outcome, CaseState] = {
    "routed": "referred",
    "informed": "answered",
    "triage": "needs_person",
    "withdrawn": "withdrawn",
    "erased": "erased",
}


@dataclass(frozen=True, slots=True)
class Decided:
    """What became known of one decision."""

    outcome: Outcome
    alert: tuple[str, ...] = ()
    inform: tuple[str, ...] = ()
    rule: str = ""
    consent: bool = True
    """Whether the asker agreed to share."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a case."""

    decisions: Mapping[int, Decided] = field(default_factory=dict)
    """By attempt; attempt 0 is a withdrawal (ADR 0005)."""
    accepted: Mapping[int, str] = field(default_factory=dict)
    """Attempts in which an organisation accepted, and which one."""
    closed: bool = False
    erased: bool = False

    @property
    def latest(self) -> int:
        """The attempt of the latest decision; 0 where there is none."""
        return max(self.decisions, default=0)


def state(known: Known) -> CaseState:
    """The state of CONTRACTS §1; what ends a case outranks what moves it."""
    outcomes = [decided.outcome for decided in known.decisions.values()]
    if known.erased or "erased" in outcomes:
        return "erased"
    if "withdrawn" in outcomes:
        return "withdrawn"
    if known.closed:
        return "closed"
    if not known.decisions:
        return "received"
    latest = known.decisions[known.latest]
    if known.latest in known.accepted and latest.outcome == "routed":
        return "accepted"
    return _STATE_OF[latest.outcome]


def organisations(known: Known) -> tuple[str, ...]:
    """The ids of those who have the request now, or of those who can help where it was answered."""
    match state(known):
        case "accepted":
            return (known.accepted[known.latest],)
        case "referred":
            return known.decisions[known.latest].alert
        case "answered":
            return known.decisions[known.latest].inform
        case _:
            return ()
