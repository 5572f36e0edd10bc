"""What each kind of receiver may read of a case (DESIGN §2, DOMAIN §8).

The school, the interpreter and the neighbour mediator never learn a residence status. They get the
``restricted`` view: neither the answer about residence, nor what gives it away (target group, rule,
responsible authority, explanation, legal basis), nor signs of origin or way of living.

Free text is the asker's own and may say anything. A restricted receiver gets it only where the task
cannot be done without it (an order for an interpreter or a translation, a matter between neighbours),
and never where the request names a status, because then the text will speak of it. Where no words are given,
``text_withheld`` says so, and the receiver asks the contact. It says the same where there were none: whether
something was withheld would tell that the asker named a status.
"""

from typing import Final

from shared.contracts.decision import Decision
from shared.contracts.receivers import NEIGHBOURS
from shared.contracts.request import RequestBody
from shared.contracts.vocabulary import MODE_OF_NEED

View = dict[str, object]

_TEXT_IS_THE_TASK: Final = frozenset(MODE_OF_NEED) | NEIGHBOURS
_NAMES_A_STATUS: Final = frozenset({"without_permit", "asylum", "temporary_protection"})


def views(body: RequestBody, decision: Decision) -> dict[str, View]:
    """The views of one decision by kind of receiver: ``asker``, ``organisation``, ``restricted``,
    ``authority``. Each holds JSON values only."""
    return {
        "asker": _asker(decision),
        "organisation": _organisation(body, decision),
        "restricted": _restricted(body, decision),
        "authority": _authority(decision, "urgent" if body.urgent else "normal"),
    }


def revised(before: dict[str, View], decision: Decision) -> dict[str, View]:
    """The views after a later round: the asker's words as before, everything else from the new decision.

    The whole of the asker's words stands in the ``organisation`` view, so no request has to be read again.
    """
    known = before["organisation"]
    place = {"need": decision.need, "nis": decision.nis, "municipality": decision.municipality}
    mode = {"interpreting_mode": known["interpreting_mode"] or MODE_OF_NEED.get(decision.need)}
    may_read = _restricted_may_read(decision.need, known["residence"])
    return {
        "asker": _asker(decision),
        "organisation": {**known, **place, **mode, **_reasons(decision)},
        "restricted": {
            **before["restricted"],
            **place,
            **mode,
            "text": known["text"] if may_read else None,
            "text_withheld": known["text"] is None or not may_read,
        },
        "authority": _authority(decision, before["authority"]["urgency"]),
    }


def _asker(decision: Decision) -> View:
    """The outcome and to whom to turn; a proposal that nobody confirmed is not named."""
    turn_to = (*decision.alert, *decision.inform) if decision.outcome == "routed" else decision.inform
    return {
        "outcome": decision.outcome,
        "turn_to": list(turn_to),
        "emergency": decision.responsible_authority == "emergency_services",
    }


def _task(body: RequestBody, decision: Decision) -> View:
    """What every receiver needs to act."""
    request = body.model_dump(
        mode="json",
        include={"role", "language", "urgent", "languages_needed", "contact", "organisation", "appointment"},
    )
    return {
        **request,
        "need": decision.need,
        "interpreting_mode": body.interpreting_mode or MODE_OF_NEED.get(decision.need),
        "nis": decision.nis,
        "municipality": decision.municipality,
    }


def _organisation(body: RequestBody, decision: Decision) -> View:
    return {
        **_task(body, decision),
        "text": body.text,
        "residence": body.residence,
        "lives_in_caravan": body.lives_in_caravan,
        "minor": body.minor,
        "arrived_recently": body.arrived_recently,
        **_reasons(decision),
    }


def _reasons(decision: Decision) -> View:
    return {
        "target_group": decision.target_group,
        "responsible_authority": decision.responsible_authority,
        "rule": decision.rule,
        "explanation": decision.explanation,
        "legal_basis": decision.legal_basis,
    }


def _restricted(body: RequestBody, decision: Decision) -> View:
    may_read = _restricted_may_read(decision.need, body.residence)
    return {
        **_task(body, decision),
        "text": body.text if may_read else None,
        "text_withheld": body.text is None or not may_read,
    }


def _restricted_may_read(need: str, residence: object) -> bool:
    return need in _TEXT_IS_THE_TASK and residence not in _NAMES_A_STATUS


def _authority(decision: Decision, urgency: object) -> View:
    """Enough to count and to see what is overdue in a territory, and nothing about anybody."""
    return {
        "region_class": decision.region_class,
        "nis": decision.nis,
        "urgency": urgency,
        "outcome": decision.outcome,
    }
