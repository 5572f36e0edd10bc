"""What routing does with an event: a request, an answer or a ruling in; one ``case.decided`` out."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import ClassVar

from services.routing.domain.views import revised, views
from shared.clock import Clock, date_in_brussels
from shared.contracts import events
from shared.contracts.decision import Decision, Facts, Ruling
from shared.contracts.events import (
    CaseDecided,
    ReferralAnswer,
    RequestSubmitted,
    RequestWithdrawn,
    TriageDecided,
    Value,
)
from shared.contracts.ids import event_id
from shared.contracts.vocabulary import Because
from shared.deciding.decide import corrected, decide
from shared.deciding.upkeep import Tables
from shared.errors import ContractError
from shared.messaging.batch import SealedHandler
from shared.messaging.envelope import Envelope
from shared.messaging.lane import OutRecord
from shared.sealing import Cipher, associated_data, pad

SOURCE = "/services/routing"

WITHDRAWN_ATTEMPT = 0
"""A withdrawal belongs to no round of deciding, and routing keeps no count of rounds (ADR 0005)."""

_BECAUSE: dict[str, Because] = {
    events.REFERRAL_DECLINED: "declined",
    events.REFERRAL_EXPIRED: "expired",
    events.REFERRAL_FORWARDED: "forwarded",
}


class Routing(SealedHandler[OutRecord]):
    """Decides; the transactional loop writes what it returns.

    Args:
        tables: looked at anew for each decision, so one made after a change of the directory goes by it.
    """

    handled: ClassVar[Mapping[str, type[Value]]] = {
        type_: events.SEALED_VALUES[type_]
        for type_ in (
            events.REQUEST_SUBMITTED,
            events.REQUEST_WITHDRAWN,
            events.TRIAGE_DECIDED,
            *_BECAUSE,
        )
    }
    ignored = (events.REFERRAL_ACCEPTED, events.REFERRAL_CLOSED)

    def __init__(self, tables: Tables, clock: Clock) -> None:
        self._tables = tables
        self._clock = clock

    def result_id(self, envelope: Envelope) -> str:
        """The id of the decision that this event leads to: one per case and round."""
        return event_id(events.CASE_DECIDED, envelope.case_id, self._attempt(envelope))

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> OutRecord:
        """Decide, and seal the decision."""
        now = self._clock.now()
        match value:
            case RequestSubmitted():
                decided = self._first(value, now)
            case TriageDecided():
                decided = self._again(envelope, value.context, "triage", now, value.at, ruling=value.ruling())
            case RequestWithdrawn():
                decided = self._withdrawn(value, now)
            case ReferralAnswer():
                decided = self._answered(envelope, value, now)
            case _:
                raise ContractError(f"no road for {envelope.type}")
        child = self._child(envelope, now)
        plain = decided.model_dump_json().encode()
        sealed = cipher.seal(pad(plain), associated_data(child.type, child.id, child.case_id))
        return OutRecord(envelope.case_id.encode(), sealed, child.headers())

    def erased(self, envelope: Envelope) -> OutRecord:
        """An erased case goes on empty, so that everybody behind learns of it."""
        child = self._child(envelope, self._clock.now())
        return OutRecord(envelope.case_id.encode(), b"", child.headers())

    def _first(self, value: RequestSubmitted, now: datetime) -> CaseDecided:
        facts = value.body.facts()
        decision = self._decide(facts, value.received_on)
        return CaseDecided(
            decision=decision,
            facts=facts,
            received_on=value.received_on,
            decided_at=now,
            attempt=1,
            because="submitted",
            views=views(value.body, decision),
            reference=value.reference,
        )

    def _answered(self, envelope: Envelope, value: ReferralAnswer, now: datetime) -> CaseDecided:
        because = _BECAUSE[envelope.type]
        if because != "forwarded":
            return self._again(envelope, value.context, because, now, value.at, refused=(value.organisation,))
        if value.to is None:
            raise ContractError("referral.forwarded names nobody in to")
        return self._again(envelope, value.context, because, now, value.at, ruling=Ruling(alert=(value.to,)))

    def _again(
        self,
        envelope: Envelope,
        context: CaseDecided,
        because: Because,
        now: datetime,
        at: datetime,
        *,
        refused: Sequence[str] = (),
        ruling: Ruling | None = None,
    ) -> CaseDecided:
        if context.facts is None or context.attempt != envelope.attempt:
            raise ContractError("the context is not the decision that the event answers")
        excluding = tuple(dict.fromkeys((*context.excluding, *refused)))
        today = None if context.facts.as_of is not None else date_in_brussels(at)
        decision = self._decide(context.facts, context.received_on, excluding, ruling, today)
        return context.model_copy(
            update={
                "decision": decision,
                "facts": corrected(context.facts, ruling),
                "decided_at": now,
                "attempt": context.attempt + 1,
                "because": because,
                "excluding": excluding,
                "views": revised(context.views, decision),
            }
        )

    def _withdrawn(self, value: RequestWithdrawn, now: datetime) -> CaseDecided:
        on = date_in_brussels(value.at)
        return CaseDecided(
            decision=Decision(
                outcome="withdrawn",
                track=None,
                target_group="unknown",
                need="unknown",
                need_confidence=0.0,
                region_class="UNKNOWN",
                nis=None,
                municipality=None,
                candidates=(),
                responsible_authority="none",
                alert=(),
                inform=(),
                rule="withdrawn",
                policy=self._tables.policy.at(on).id,
                manual_review=False,
                sensitive=True,
                confidence="high",
                explanation="De aanvrager heeft de aanvraag ingetrokken. Niemand krijgt nog een melding.",
                legal_basis="",
            ),
            facts=None,
            received_on=on,
            decided_at=now,
            attempt=WITHDRAWN_ATTEMPT,
            because="withdrawn",
            reference=None,
        )

    def _decide(
        self,
        facts: Facts,
        on: date,
        excluding: Sequence[str] = (),
        ruling: Ruling | None = None,
        today: date | None = None,
    ) -> Decision:
        tables = self._tables
        return decide(
            facts,
            tables.gazetteer,
            tables.policy,
            tables.directory,
            on,
            excluding,
            ruling,
            today=today,
        )

    def _child(self, envelope: Envelope, now: datetime) -> Envelope:
        attempt = self._attempt(envelope)
        return envelope.child(
            id_=event_id(events.CASE_DECIDED, envelope.case_id, attempt),
            source=SOURCE,
            type_=events.CASE_DECIDED,
            time=now,
            attempt=attempt,
        )

    @staticmethod
    def _attempt(envelope: Envelope) -> int:
        match envelope.type:
            case events.REQUEST_SUBMITTED:
                return 1
            case events.REQUEST_WITHDRAWN:
                return WITHDRAWN_ATTEMPT
            case _:
                return envelope.attempt + 1
