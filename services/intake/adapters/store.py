"""What intake keeps in Redis: states and idempotency keys, all of it rebuilt from Kafka after a wipe.

Values are sealed under the keyring: who reads Redis learns neither who asked nor what became of it.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, cast

from pydantic import BaseModel
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from services.intake.domain.drafts import Draft
from services.intake.domain.references import hash_of, opens, secret_candidates
from services.intake.domain.status import Known, state
from shared.clock import Clock
from shared.contracts import events
from shared.contracts.events import CaseDecided, ReferralAnswer, RequestSubmitted, Value, rfc3339
from shared.contracts.vocabulary import CaseState
from shared.errors import ContractError
from shared.messaging.batch import Handled, SealedHandler
from shared.messaging.envelope import Envelope
from shared.sealing import Cipher, Keyring

PREFIX = "intake"
KEEP_SECONDS = 400 * 86_400
"""As long as the topics keep cases."""
LOCK_SECONDS = 30

_EPOCH = f"{PREFIX}:epoch"
_ERASED_FIELD = "e"


class Status(BaseModel):
    """Where a request is, as its asker may read it."""

    reference: str
    state: CaseState
    received_at: str
    updated_at: str


class Write(BaseModel):
    """One thing learnt of a case."""

    case_id: str
    field: str
    value: bytes
    reference: str | None = None
    idempotency: tuple[str, bytes, int] | None = None
    """Mac of the key, sealed draft, seconds to keep it."""


class StatusFold(SealedHandler[Write]):
    """Folds requests, decisions and answers into the states; any order gives the same."""

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
        """What the event tells."""
        match value:
            case RequestSubmitted():
                return self._submitted(envelope.case_id, value)
            case CaseDecided():
                told = {"outcome": value.decision.outcome, "at": rfc3339(value.decided_at)}
                return self._write(envelope.case_id, f"d:{value.attempt}", told)
            case ReferralAnswer():
                kind = "c" if envelope.type == events.REFERRAL_CLOSED else "a"
                return self._write(envelope.case_id, f"{kind}:{envelope.attempt}", {"at": rfc3339(value.at)})
            case _:
                raise ContractError(f"no road for {envelope.type}")

    def erased(self, envelope: Envelope) -> Write:
        """The case is no more."""
        return Write(case_id=envelope.case_id, field=_ERASED_FIELD, value=b"1")

    def write(self, pipe: Pipeline, handled: Sequence[Handled[Write]]) -> None:
        """Queue what was learnt."""
        for item in handled:
            queue(pipe, item.result)

    def submitted(self, draft: Draft) -> Write:
        """What a request just accepted tells: the same that its event will tell."""
        told = {
            "reference": draft.reference,
            "secret_hash": hash_of(draft.secret),
            "at": rfc3339(draft.received_at),
        }
        return self._write(draft.case_id, "s", told, reference=draft.reference)

    def _submitted(self, case_id: str, value: RequestSubmitted) -> Write:
        told = {
            "reference": value.reference,
            "secret_hash": value.secret_hash,
            "at": rfc3339(value.received_at),
        }
        idempotency = None
        if value.idempotency is not None:
            draft = Draft(
                case_id=case_id,
                reference=value.reference,
                secret=self._secret(case_id, value.secret_hash),
                wrapped_key=None,
                received_at=value.received_at,
                body_mac=value.idempotency.body_hmac,
                sent=True,
            )
            left = draft.seconds_left(self._clock.now())
            if left > 0:
                sealed = seal_draft(self._keyring, value.idempotency.key_hmac, draft)
                idempotency = (value.idempotency.key_hmac, sealed, left)
        return self._write(case_id, "s", told, reference=value.reference, idempotency=idempotency)

    def _secret(self, case_id: str, secret_hash: str) -> str:
        for secret in secret_candidates(self._keyring.macs(secret_purpose(case_id))):
            if opens(secret, secret_hash):
                return secret
        raise ContractError("the secret of the request is not one of this keyring's")

    def _write(self, case_id: str, name: str, told: Mapping[str, str], **more: Any) -> Write:
        sealed = self._keyring.seal_local(json.dumps(told).encode(), _case_purpose(case_id))
        return Write(case_id=case_id, field=name, value=sealed, **more)


def secret_purpose(case_id: str) -> bytes:
    """What the status secret of a case is the HMAC of."""
    return f"status secret|{case_id}".encode()


def queue(pipe: Pipeline, write: Write) -> None:
    """Queue one write; repeating it changes nothing."""
    name = _case(write.case_id)
    pipe.hset(name, write.field, cast(str, write.value))
    pipe.expire(name, KEEP_SECONDS)
    if write.reference is not None:
        pipe.set(f"{PREFIX}:reference:{write.reference}", write.case_id, ex=KEEP_SECONDS)
    if write.idempotency is not None:
        mac, sealed, seconds = write.idempotency
        pipe.set(_idempotency(mac), sealed, ex=seconds)


def seal_draft(keyring: Keyring, mac: str, draft: Draft) -> bytes:
    """A draft as Redis keeps it."""
    return keyring.seal_local(draft.model_dump_json().encode(), _idempotency(mac))


class Store:
    """Reads and writes beside the fold. Every method may raise ``redis.RedisError``."""

    def __init__(self, redis: Redis, keyring: Keyring, fold: StatusFold) -> None:
        self._redis = redis
        self._keyring = keyring
        self._fold = fold

    async def ping(self) -> None:
        """Whether Redis answers."""
        await self._redis.ping()

    async def is_rebuilt(self) -> bool:
        """Whether the idempotency window is whole: false after a wipe, until Kafka has been read again."""
        return bool(await self._redis.exists(_EPOCH))

    async def set_rebuilt(self) -> None:
        """Declare the window whole."""
        await self._redis.set(_EPOCH, "1")

    async def take(self, mac: str) -> bool:
        """Whether this request may go on under its idempotency key; another one holds it otherwise."""
        return bool(await self._redis.set(f"{_idempotency(mac)}:lock", "1", nx=True, ex=LOCK_SECONDS))

    async def give_back(self, mac: str) -> None:
        """Let the next request with the key go on."""
        await self._redis.delete(f"{_idempotency(mac)}:lock")

    async def draft(self, macs: Sequence[str]) -> Draft | None:
        """What is remembered under an idempotency key, whichever key of the keyring made its mac."""
        found = cast(list[bytes | None], await self._redis.mget([_idempotency(mac) for mac in macs]))
        for mac, sealed in zip(macs, found, strict=True):
            if sealed is not None:
                return Draft.model_validate_json(self._keyring.open_local(sealed, _idempotency(mac)))
        return None

    async def remember(self, mac: str, draft: Draft, now: datetime) -> None:
        """Remember a draft for what is left of its 24 hours."""
        left = draft.seconds_left(now)
        if left > 0:
            await self._redis.set(_idempotency(mac), seal_draft(self._keyring, mac, draft), ex=left)

    async def received(self, draft: Draft) -> None:
        """Make the status readable at once; the fold will write the same."""
        async with self._redis.pipeline(transaction=True) as pipe:
            queue(pipe, self._fold.submitted(draft))
            await pipe.execute()

    async def status(self, reference: str, secret: str) -> Status | None:
        """The status of a request; None when the reference is unknown or the secret is not its own."""
        case_id = cast(bytes | None, await self._redis.get(f"{PREFIX}:reference:{reference}"))
        if case_id is None:
            return None
        case = case_id.decode()
        raw = cast(dict[bytes, bytes], await self._redis.hgetall(_case(case)))
        told = {
            name.decode(): json.loads(self._keyring.open_local(sealed, _case_purpose(case)))
            for name, sealed in raw.items()
            if name.decode() != _ERASED_FIELD
        }
        submitted = told.get("s")
        if submitted is None or not opens(secret, submitted["secret_hash"]):
            return None
        known = Known(
            decisions={int(name[2:]): fact["outcome"] for name, fact in told.items() if name[:2] == "d:"},
            accepted=[int(name[2:]) for name in told if name[:2] == "a:"],
            closed=any(name[:2] == "c:" for name in told),
            erased=_ERASED_FIELD.encode() in raw,
        )
        return Status(
            reference=submitted["reference"],
            state=state(known),
            received_at=submitted["at"],
            updated_at=max(fact["at"] for fact in told.values()),
        )


def _case(case_id: str) -> str:
    return f"{PREFIX}:case:{case_id}"


def _case_purpose(case_id: str) -> str:
    return f"{PREFIX} case {case_id}"


def _idempotency(mac: str) -> str:
    return f"{PREFIX}:idempotency:{mac}"
