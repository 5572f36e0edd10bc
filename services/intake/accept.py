"""Taking a request in: kept on all in-sync replicas before anybody is told that it was accepted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import structlog
from redis.exceptions import RedisError

from services.intake.adapters.folding import secret_purpose
from services.intake.adapters.store import Claim, Store
from services.intake.domain.drafts import Draft
from services.intake.domain.outgoing import Outgoing, envelopes
from services.intake.domain.references import hash_of, new_reference, secret_candidates
from shared import topics
from shared.clock import Clock, date_in_brussels
from shared.contracts import events
from shared.contracts.events import Idempotency, ReaderBody, RequestSubmitted
from shared.contracts.ids import new_case_id
from shared.contracts.request import RequestBody
from shared.errors import RetryableError
from shared.messaging.envelope import JSON
from shared.sealing import Cipher, Keyring, associated_data, new_case_key, pad

_FIRST_ROUND = 1
_BUSY = 16
"""From how many requests on at the same time intake is busy; two hundred a second need three."""

log = structlog.get_logger()


class UnavailableError(RetryableError):
    """The request was not accepted; the asker may try again after ``seconds``."""

    def __init__(self, why: str, seconds: int) -> None:
        super().__init__(why)
        self.seconds = seconds


class BusyError(Exception):
    """A request with the same idempotency key is being taken in at this moment."""


class OtherBodyError(Exception):
    """The idempotency key was used before, for another body."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the asker gets."""

    case_id: str
    reference: str
    secret: str
    replayed: bool = False


class Outbox(Protocol):
    """Where records go that must be kept."""

    async def send(self, records: Sequence[Outgoing]) -> None:
        """Returns once all are kept, in this order.

        Raises:
            RetryableError: not kept, as far as is known.
        """
        ...


class Acceptance:
    """Accepts requests."""

    def __init__(self, outbox: Outbox, store: Store, keyring: Keyring, clock: Clock) -> None:
        self._outbox = outbox
        self._store = store
        self._keyring = keyring
        self._clock = clock
        self._under_way = 0

    @property
    def is_busy(self) -> bool:
        """Whether so many requests are being taken in that everything else should wait."""
        return self._under_way >= _BUSY

    async def accept(self, body: RequestBody, submitter: str, idempotency_key: str | None) -> Receipt:
        """Take a request in.

        Raises:
            UnavailableError: it could not be kept, or the idempotency window is not known.
            BusyError: the same key is being used at this moment.
            OtherBodyError: the same key came with another body before.
        """
        if idempotency_key is None:
            draft, cipher = self._new(body_mac=None)
            return await self._send(draft, cipher, body, submitter)
        macs = self._keyring.macs(f"idempotency key|{submitter}|{idempotency_key}".encode())
        try:
            claim = await self._store.claim(macs)
            try:
                draft = await self._begun(claim, body, macs)
                if draft.sent:
                    if claim.taken:
                        await self._store.give_back(macs)
                    return Receipt(draft.case_id, draft.reference, draft.secret, replayed=True)
                mac_of_body = draft.body_mac or ""
                remembered = Idempotency(key_hmac=macs[0], body_hmac=mac_of_body)
                await self._keep(draft, self._cipher(draft), body, submitter, remembered)
            except BaseException:
                if claim.taken:
                    await self._store.give_back(macs)
                raise
        except (RedisError, OSError) as error:
            # Without its memory a repeat could be taken for a new request.
            log.warning("redis_away", error=type(error).__name__)
            raise UnavailableError("the memory of earlier requests does not answer", 5) from error
        await self._finish(draft, macs)
        return Receipt(draft.case_id, draft.reference, draft.secret)

    def prepare(self, body: RequestBody) -> Draft:
        """A draft of this request; nothing is sent, and nothing remembers it but the caller."""
        return self._new(body_mac=self._body_macs(body)[0])[0]

    def fits(self, draft: Draft, body: RequestBody) -> bool:
        """Whether the draft was prepared for this very request."""
        return draft.body_mac in self._body_macs(body)

    async def send(self, draft: Draft, body: RequestBody, submitter: str) -> Receipt:
        """Send a request that was prepared, and make its status readable.

        The same draft again is the same request: its events get the same ids, which routing drops.

        Raises:
            UnavailableError: it could not be kept.
        """
        return await self._send(draft, self._cipher(draft), body, submitter)

    async def _send(self, draft: Draft, cipher: Cipher, body: RequestBody, submitter: str) -> Receipt:
        await self._keep(draft, cipher, body, submitter, None)
        await self._make_readable(draft)
        return Receipt(draft.case_id, draft.reference, draft.secret)

    async def _begun(self, claim: Claim, body: RequestBody, macs: list[str]) -> Draft:
        """The draft of a request with an idempotency key, remembered before anything is sent."""
        body_macs = self._body_macs(body)
        draft = claim.draft
        if draft is not None and draft.body_mac not in body_macs:
            raise OtherBodyError
        if draft is not None and draft.sent:
            return draft
        if not claim.taken:
            raise BusyError
        if not claim.whole:
            raise UnavailableError("the memory of earlier requests is being rebuilt", 2)
        if draft is None:
            draft, _ = self._new(body_mac=body_macs[0])
            await self._store.remember(macs[0], draft, self._clock.now())
        return draft

    async def _finish(self, draft: Draft, macs: list[str]) -> None:
        """Kafka has it: what fails here is written by the projection, and the answer stays 202."""
        sent = draft.model_copy(update={"sent": True})
        try:
            await self._store.sent(macs, sent, self._clock.now())
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("status_written_later", case_id=draft.case_id, error=type(error).__name__)

    def _new(self, body_mac: str | None) -> tuple[Draft, Cipher]:
        """A fresh draft, and the cipher of its key, which would cost a decryption to find again."""
        case_id = new_case_id()
        wrapped_key, cipher = self._keyring.issue(new_case_key(), case_id)
        draft = Draft(
            case_id=case_id,
            reference=new_reference(),
            secret=secret_candidates(self._keyring.macs(secret_purpose(case_id)))[0],
            wrapped_key=wrapped_key,
            received_at=self._clock.now(),
            body_mac=body_mac,
        )
        return draft, cipher

    def _cipher(self, draft: Draft) -> Cipher:
        return self._keyring.unwrap(_wrapped(draft), draft.case_id)

    def _body_macs(self, body: RequestBody) -> list[str]:
        return self._keyring.macs(body.model_dump_json().encode())

    async def _keep(
        self,
        draft: Draft,
        cipher: Cipher,
        body: RequestBody,
        submitter: str,
        idempotency: Idempotency | None,
    ) -> None:
        self._under_way += 1
        try:
            await self._outbox.send(_records(draft, cipher, body, submitter, idempotency))
        except RetryableError as error:
            log.warning("request_not_kept", case_id=draft.case_id, error=str(error))
            raise UnavailableError("the request could not be kept", 5) from error
        finally:
            self._under_way -= 1

    async def _make_readable(self, draft: Draft) -> None:
        try:
            await self._store.received(draft)
        except (RedisError, OSError, TimeoutError) as error:
            # The request is kept in Kafka; its status is readable once the projection has it.
            log.warning("status_written_later", case_id=draft.case_id, error=type(error).__name__)


def _records(
    draft: Draft, cipher: Cipher, body: RequestBody, submitter: str, idempotency: Idempotency | None
) -> list[Outgoing]:
    """The key first, then the request: a reader of the request finds its key on the topic."""
    case_id = draft.case_id
    value = RequestSubmitted(
        body=ReaderBody.of(body),
        received_at=draft.received_at,
        received_on=body.as_of or date_in_brussels(draft.received_at),
        reference=draft.reference,
        secret_hash=hash_of(draft.secret),
        idempotency=idempotency,
        submitter=submitter,
    )
    issued, request = envelopes(
        [events.KEY_ISSUED, events.REQUEST_SUBMITTED],
        case_id=case_id,
        attempt=_FIRST_ROUND,
        urgency="urgent" if body.urgent else "normal",
        moment=draft.received_at,
    )
    sealed = cipher.seal(
        pad(value.model_dump_json().encode()), associated_data(request.type, request.id, case_id)
    )
    return [
        Outgoing(topics.KEYS, case_id, tuple(issued.headers(JSON)), _wrapped(draft)),
        Outgoing(topics.REQUESTS, case_id, tuple(request.headers()), sealed),
    ]


def _wrapped(draft: Draft) -> bytes:
    if draft.wrapped_key is None:
        raise RuntimeError("a draft read back from Kafka is never sent again")
    return draft.wrapped_key.encode()
