"""The fold from requests, decisions and answers to states and remembered idempotency keys.

Every event has a field of its own, so any order, and any repeat, gives the same. What becomes known of a
case is deleted when the case is erased; what stays is who may ask, which says nothing about anybody.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from pydantic import BaseModel, ConfigDict
from redis.asyncio.client import Pipeline

from services.intake.domain.drafts import Draft
from services.intake.domain.form.advice import answer_of
from services.intake.domain.references import hash_of, opens, secret_candidates
from services.intake.domain.status import Decided, Known, organisations, state
from shared.clock import Clock
from shared.contracts import events
from shared.contracts.events import CaseDecided, ReferralAnswer, RequestSubmitted, Value, rfc3339
from shared.contracts.vocabulary import CaseState
from shared.errors import ContractError
from shared.messaging.batch import Handled, SealedHandler
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, Keyring

PREFIX = "intake"
_ERASED_FIELD = "e"


class Status(BaseModel):
    """Where a request is, as its asker may read it."""

    reference: str
    state: CaseState
    received_at: str
    updated_at: str
    organisations: tuple[str, ...] = ()
    """Ids of those who have the request now, or of those who can help where the state is ``answered``."""
    answer: str | None = None
    """Why no organisation received it, where the state is ``answered``: a code such as ``wallonia``."""
    sent_on: bool = False
    """Whether somebody else had it before: it was declined, not answered in time, or forwarded."""


class Asker(BaseModel):
    """What a reference leads to, and whose secret opens it."""

    model_config = ConfigDict(frozen=True)

    case_id: str
    secret_hash: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Write:
    """What one event changes."""

    case_id: str
    fact: tuple[str, bytes] | None = None
    """Field and value of the case's hash."""
    erases: bool = False
    """Whether everything else that was known of the case goes."""
    asker: tuple[str, bytes] | None = None
    """Name and value of the reference."""
    draft: tuple[str, bytes, int] | None = None
    """Name and value of an idempotency key, seconds to keep it."""


class StatusFold(SealedHandler[Write]):
    """Folds requests, decisions and answers."""

    KEEP_SECONDS: ClassVar = 400 * 86_400
    """As long as the topics keep cases."""

    handled: ClassVar[Mapping[str, type[Value]]] = {
        type_: events.SEALED_VALUES[type_]
        for type_ in (
            events.REQUEST_SUBMITTED,
            events.CASE_DECIDED,
            events.REFERRAL_ACCEPTED,
            events.REFERRAL_CLOSED,
        )
    }
    ignored = (
        # The decision that each of these leads to says what became of the case.
        events.REQUEST_WITHDRAWN,
        events.REFERRAL_DECLINED,
        events.REFERRAL_EXPIRED,
        events.REFERRAL_FORWARDED,
    )

    def __init__(self, keyring: Keyring, clock: Clock) -> None:
        self._keyring = keyring
        self._clock = clock

    def result_id(self, envelope: Envelope) -> str:
        """The event's own id."""
        return envelope.id

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> Write:
        """What the event changes."""
        case_id = envelope.case_id
        match value:
            case RequestSubmitted():
                return Write(case_id, asker=self._asker(case_id, value), draft=self._draft(case_id, value))
            case CaseDecided():
                told = {
                    "outcome": value.decision.outcome,
                    "at": rfc3339(value.decided_at),
                    "alert": value.decision.alert,
                    "inform": value.decision.inform,
                    "rule": value.decision.rule,
                    "consent": value.facts is None or value.facts.consent_to_share,
                }
                return Write(case_id, fact=(f"d:{value.attempt}", self._seal(case_id, told)))
            case ReferralAnswer():
                kind = "c" if envelope.type == events.REFERRAL_CLOSED else "a"
                told = {"at": rfc3339(value.at), "by": value.organisation}
                return Write(case_id, fact=(f"{kind}:{envelope.attempt}", self._seal(case_id, told)))
            case _:
                raise ContractError(f"no road for {envelope.type}")

    def erased(self, envelope: Envelope) -> Write:
        """The case is no more."""
        return Write(envelope.case_id, fact=(_ERASED_FIELD, envelope.time.encode()), erases=True)

    def write(self, pipe: Pipeline, handled: Sequence[Handled[Write]]) -> None:
        """Queue what changes."""
        for item in handled:
            queue(pipe, item.result)

    def submitted(self, draft: Draft) -> Write:
        """What a request just accepted changes: the same that its event will."""
        asker = Asker(case_id=draft.case_id, secret_hash=hash_of(draft.secret), received_at=draft.received_at)
        return Write(draft.case_id, asker=self._seal_asker(draft.reference, asker))

    def _asker(self, case_id: str, value: RequestSubmitted) -> tuple[str, bytes]:
        asker = Asker(case_id=case_id, secret_hash=value.secret_hash, received_at=value.received_at)
        return self._seal_asker(value.reference, asker)

    def _seal_asker(self, reference: str, asker: Asker) -> tuple[str, bytes]:
        name = reference_name(reference)
        return name, self._keyring.seal_local(asker.model_dump_json().encode(), name)

    def _draft(self, case_id: str, value: RequestSubmitted) -> tuple[str, bytes, int] | None:
        """What its idempotency key remembers, while there is something to remember."""
        if value.idempotency is None:
            return None
        secret = self._secret(case_id, value.secret_hash)
        draft = Draft(
            case_id=case_id,
            reference=value.reference,
            secret=secret or "",
            wrapped_key=None,
            received_at=value.received_at,
            body_mac=value.idempotency.body_hmac,
            sent=True,
        )
        left = draft.seconds_left(self._clock.now())
        # No secret: the key that made it has left the keyring. Its answer cannot be given again.
        if left <= 0 or secret is None:
            return None
        mac = value.idempotency.key_hmac
        return idempotency_name(mac), seal_draft(self._keyring, mac, draft), left

    def _secret(self, case_id: str, secret_hash: str) -> str | None:
        candidates = secret_candidates(self._keyring.macs(secret_purpose(case_id)))
        return next((secret for secret in candidates if opens(secret, secret_hash)), None)

    def _seal(self, case_id: str, told: Mapping[str, object]) -> bytes:
        return self._keyring.seal_local(json.dumps(told).encode(), case_name(case_id))


def read_known(
    keyring: Keyring, case_id: str, raw: Mapping[bytes, bytes], *, destroyed: bool
) -> tuple[Known, str]:
    """What the fields of a case say, and the moment of the latest of them; empty where there is none.

    Args:
        destroyed: the case's key is a tombstone: it is erased, whatever has not been cleared yet.
    """
    erased = raw.get(_ERASED_FIELD.encode())
    if erased is not None or destroyed:
        return Known(erased=True), (erased or b"").decode()
    told = {
        name.decode(): json.loads(keyring.open_local(sealed, case_name(case_id)))
        for name, sealed in raw.items()
    }
    known = Known(
        decisions={
            int(name[2:]): Decided(
                outcome=fact["outcome"],
                # Absent in what a release before this one wrote.
                alert=tuple(fact.get("alert", ())),
                inform=tuple(fact.get("inform", ())),
                rule=fact.get("rule", ""),
                consent=fact.get("consent", True),
            )
            for name, fact in told.items()
            if name[:2] == "d:"
        },
        accepted={int(name[2:]): fact.get("by", "") for name, fact in told.items() if name[:2] == "a:"},
        closed=any(name[:2] == "c:" for name in told),
    )
    return known, max((fact["at"] for fact in told.values()), default="")


def read_status(
    keyring: Keyring, reference: str, asker: Asker, raw: Mapping[bytes, bytes], *, destroyed: bool
) -> Status:
    """Where a case is, as its asker may read it; arguments as of ``read_known``."""
    known, latest = read_known(keyring, asker.case_id, raw, destroyed=destroyed)
    received_at = rfc3339(asker.received_at)
    now = state(known)
    decided = known.decisions.get(known.latest)
    return Status(
        reference=reference,
        state=now,
        received_at=received_at,
        updated_at=max(received_at, latest),
        organisations=organisations(known),
        answer=answer_of(decided.rule, consent=decided.consent)
        if now == "answered" and decided is not None
        else None,
        sent_on=known.latest > 1 and now in ("referred", "accepted", "needs_person"),
    )


def open_asker(keyring: Keyring, reference: str, sealed: bytes) -> Asker:
    """Who may ask about a reference.

    Raises:
        SealError: sealed for another reference, or under a key that left the keyring.
    """
    return Asker.model_validate_json(keyring.open_local(sealed, reference_name(reference)))


def secret_purpose(case_id: str) -> bytes:
    """What the status secret of a case is the HMAC of."""
    return f"status secret|{case_id}".encode()


def queue(pipe: Pipeline, write: Write) -> None:
    """Queue one write; repeating it changes nothing."""
    name = case_name(write.case_id)
    if write.erases:
        pipe.delete(name)
    if write.fact is not None:
        field, value = write.fact
        pipe.execute_command("HSET", name, field, value)
        pipe.expire(name, StatusFold.KEEP_SECONDS)
    if write.asker is not None:
        pipe.set(*write.asker, ex=StatusFold.KEEP_SECONDS)
    if write.draft is not None:
        key, sealed, seconds = write.draft
        pipe.set(key, sealed, ex=seconds)


def seal_draft(keyring: Keyring, mac: str, draft: Draft) -> bytes:
    """A draft as Redis keeps it."""
    return keyring.seal_local(draft.model_dump_json().encode(), idempotency_name(mac))


def case_name(case_id: str) -> str:
    """The Redis key of a case."""
    return f"{PREFIX}:case:{case_id}"


def reference_name(reference: str) -> str:
    """The Redis key of a reference."""
    return f"{PREFIX}:reference:{reference}"


def idempotency_name(mac: str) -> str:
    """The Redis key of what is remembered under an ``Idempotency-Key``."""
    return f"{PREFIX}:idempotency:{mac}"
