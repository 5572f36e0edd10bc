"""Where a case is, from what is known of it, in whatever order that became known."""

from collections.abc import Iterable, Mapping
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
class Known:
    """What is known of a case."""

    decisions: Mapping[int, Outcome] = field(default_factory=dict)
    """Attempt to outcome; attempt 0 is a withdrawal (ADR 0005)."""
    accepted: Iterable[int] = ()
    """Attempts in which an organisation accepted."""
    closed: bool = False
    erased: bool = False


def state(known: Known) -> CaseState:
    """The state of CONTRACTS §1; what ends a case outranks what moves it."""
    if known.erased or "erased" in known.decisions.values():
        return "erased"
    if "withdrawn" in known.decisions.values():
        return "withdrawn"
    if known.closed:
        return "closed"
    if not known.decisions:
        return "received"
    latest = max(known.decisions)
    if latest in set(known.accepted) and known.decisions[latest] == "routed":
        return "accepted"
    return _STATE_OF[known.decisions[latest]]
