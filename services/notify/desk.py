"""What an organisation does with its referrals: read them, and answer each once (ADR 0013).

Only its own, ever: a referral of another organisation is as unknown as one that does not exist.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

import structlog
from pydantic import ValidationError
from redis.exceptions import RedisError

from services.notify.adapters.referrals import Entry, RedisReferrals
from services.notify.domain.referral import STEPS, Answered, Kind, State, answer
from services.notify.ports import Organisations, Responses
from shared.clock import Clock, date_in_brussels
from shared.contracts.events import CaseDecided
from shared.contracts.receivers import FOR_RESTRICTED, ReceiverKind, receiver_kind
from shared.errors import RetryableError, SealError
from shared.messaging.batch import ERASED, CaseKey
from shared.messaging.keys import CaseKeys
from shared.sealing import Cipher

MOST_REASON: Final = 1_000
"""Characters of a reason."""
_ID: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
CLOCK: Final = "clock"
"""The actor of what happens because nobody did anything."""
_LOOK_AGAIN = 2

log = structlog.get_logger()


class DeskError(Exception):
    """Why something was not done; the message is a sentence for whoever asked."""


class UnknownError(DeskError):
    """This organisation has no such referral."""


class ConflictError(DeskError):
    """The referral is in a state that does not allow it, or is being answered at this moment."""

    def __init__(self, message: str, state: State | None = None) -> None:
        super().__init__(message)
        self.state = state


class GoneError(DeskError):
    """The case was erased."""


class InvalidError(DeskError):
    """What was sent does not do; the message is ``field: reason; remedy``."""


class AwayError(DeskError):
    """Kafka or Redis does not answer now; ``seconds``: when to try again."""

    def __init__(self, message: str, seconds: int = 5) -> None:
        super().__init__(message)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Case:
    """A referral with what its organisation may read of the case."""

    entry: Entry
    view: Mapping[str, Any] | None
    """None: the asker took the request back, or had it erased."""
    went_on: bool = False
    """Others were asked in a later round, where this organisation does not own the case any more."""
    went_to: Sequence[str] = ()
    """Which ones; none of those whose kind alone would tell a restricted reader who the asker is."""
    needs_person: bool = False
    """No organisation was asked in the latest round: a person decides."""


class Desk:
    """Serves organisations.

    Args:
        referrals: what was offered to whom.
        keys: the keys of cases.
        responses: where answers go.
        organisations: the directory.
        is_open: whether Redis is known to be complete; before that, what is missing may exist, and what
            waits may have been answered.
    """

    def __init__(
        self,
        referrals: RedisReferrals,
        keys: CaseKeys,
        responses: Responses,
        organisations: Organisations,
        clock: Clock,
        *,
        is_open: Callable[[], Awaitable[bool]] | None = None,
    ) -> None:
        self._referrals = referrals
        self._keys = keys
        self._responses = responses
        self._organisations = organisations
        self._clock = clock
        self._is_open = is_open

    async def waiting(self, organisation: str, limit: int) -> list[Case]:
        """The open referrals, urgent ones first, then the oldest.

        Raises:
            AwayError: Redis does not answer, or is not complete.
        """
        try:
            async with self._complete():
                return await self._followed_all(await self._referrals.open_of(organisation, limit))
        except (RedisError, OSError, RetryableError) as error:
            raise _away(error) from error

    async def changed(self, organisation: str, after: int, limit: int) -> list[Case]:
        """The referrals that changed after a cursor, for software that polls.

        Raises:
            AwayError: Redis does not answer, or is not complete.
        """
        try:
            async with self._complete():
                return await self._followed_all(await self._referrals.changed(organisation, after, limit))
        except (RedisError, OSError, RetryableError) as error:
            raise _away(error) from error

    async def cursor(self, organisation: str) -> int:
        """Where the latest change stands; 0 where nothing was ever offered.

        Raises:
            AwayError: Redis does not answer.
        """
        try:
            return await self._referrals.cursor(organisation)
        except (RedisError, OSError) as error:
            raise _away(error) from error

    async def read(self, organisation: str, referral_id: str) -> Case:
        """One referral of this organisation.

        Raises:
            UnknownError: it has no such referral.
            AwayError: Redis does not answer, or is not complete.
        """
        try:
            async with self._complete():
                (case,) = await self._cases([await self._own(organisation, referral_id)])
                return await self._followed(case)
        except (RedisError, OSError, RetryableError) as error:
            raise _away(error) from error

    async def answer(
        self,
        organisation: str,
        referral_id: str,
        kind: Kind,
        *,
        actor: str,
        reason: str | None = None,
        to: str | None = None,
    ) -> Case:
        """Answer a referral; returns once the answer is kept in Kafka.

        The same answer again, after a failure that left it open, is the same event.

        Args:
            actor: the account or API key that answers.
            reason: why; demanded of who declines.
            to: whom it is forwarded to.

        Raises:
            UnknownError: the organisation has no such referral.
            InvalidError: the reason is missing or too long, or ``to`` may not be sent a case.
            ConflictError: it was answered already, or somebody is answering it.
            GoneError: the case was erased.
            AwayError: the answer could not be kept; it may be on its way.
        """
        reason = self._checked(organisation, kind, reason, to)
        try:
            async with self._complete():
                entry = await self._own(organisation, referral_id)
                key = await self._key(entry)
                cipher = key if isinstance(key, Cipher) else None
                context = None if cipher is None else await self._decided(entry, cipher)
                if key == ERASED:
                    raise GoneError("The asker had this case erased; nothing is left to answer.")
                if cipher is None or context is None:
                    log.error("referral_cannot_be_read", case=entry.referral.case_id)
                    raise AwayError("This case cannot be read now; tell the operator, and try again later.")
            if to is not None and not self._may_be_offered(to, context.decision.need):
                raise InvalidError("to: does no work of this kind; name another organisation, or decline")
            await self._claim(entry, kind, actor=actor, reason=reason, to=to)
            await self._keep(entry, kind, context, cipher, actor=actor, reason=reason, to=to)
            return await self.read(organisation, referral_id)
        except (RedisError, OSError, RetryableError) as error:
            raise _away(error) from error

    async def expire(self, referral_id: str) -> None:
        """End a referral that nobody has answered in time; the next organisation, or a person, is asked.

        What was answered meanwhile, or erased, stays as it is.

        Raises:
            AwayError: it could not be kept; try again.
        """
        try:
            async with self._complete():
                entry = await self._referrals.get(referral_id)
                if entry is None:
                    await self._referrals.never(referral_id)
                    return
                key = await self._key(entry)
                cipher = key if isinstance(key, Cipher) else None
                context = None if cipher is None else await self._decided(entry, cipher)
            if cipher is None or context is None:
                if key != ERASED:
                    # Nobody would ever be asked again, and nobody would know.
                    log.error("referral_cannot_expire", case=entry.referral.case_id)
                await self._referrals.never(referral_id)
                return
            await self._claim(entry, "expire", actor=CLOCK, reason=None, to=None)
            await self._keep(entry, "expire", context, cipher, actor=CLOCK, reason=None, to=None)
        except ConflictError:
            log.info("referral_answered_in_time", case=entry.referral.case_id if entry else None)
        except UnknownError:
            await self._referrals.never(referral_id)
        except (RedisError, OSError, RetryableError) as error:
            raise _away(error) from error

    async def _keep(
        self,
        entry: Entry,
        kind: Kind,
        context: CaseDecided,
        cipher: Cipher,
        *,
        actor: str,
        reason: str | None,
        to: str | None,
    ) -> None:
        referral, at = entry.referral, self._clock.now()
        value = answer(referral, context, kind, actor=actor, at=at, reason=reason, to=to)
        # No release where this fails: the event may stand on the topic, and another answer must not follow.
        await self._responses.publish(referral, kind, value, cipher)
        answered = Answered(actor=actor, at=at, reason=reason, to=to)
        try:
            await self._referrals.answered(referral, STEPS[kind].state, answered)
        except (RedisError, OSError) as error:
            # Kafka has it; the fold writes the same.
            log.warning("answer_written_later", case=referral.case_id, error=type(error).__name__)

    async def _claim(
        self, entry: Entry, kind: Kind, *, actor: str, reason: str | None, to: str | None
    ) -> None:
        claimed = await self._referrals.claim(entry.referral.id, kind, (actor, reason, to))
        match claimed:
            case "claimed":
                return
            case "rebuilding":
                raise _rebuilding()
            case "busy":
                raise ConflictError("Somebody is answering this at the moment; look again.")
            case "unknown":
                raise UnknownError("There is no such referral.")
            case state:
                raise ConflictError(f"This cannot be answered so any more: it is {state}.", state)

    @asynccontextmanager
    async def _complete(self) -> AsyncIterator[None]:
        """What is read, or not found, in between counts only if Redis was complete before and still is."""
        if self._is_open is None:
            yield
            return
        if not await self._is_open():
            raise _rebuilding()
        try:
            yield
        finally:
            if not await self._is_open():
                raise _rebuilding()

    def _checked(self, organisation: str, kind: Kind, reason: str | None, to: str | None) -> str | None:
        text = (reason or "").strip() or None
        if text is None and kind == "decline":
            raise InvalidError("reason: is missing; say in a few words why it is not for you")
        if text is not None and len(text) > MOST_REASON:
            raise InvalidError(f"reason: is longer than {MOST_REASON} characters; shorten it")
        if (to is None) == (kind == "forward"):
            raise InvalidError(
                "to: names the organisation that a case is forwarded to, and stands only there"
            )
        if to is not None:
            today = date_in_brussels(self._clock.now())
            if to == organisation:
                raise InvalidError("to: is your own organisation; name another one, or decline")
            if not self._organisations.receives(to, today):
                raise InvalidError("to: is no organisation that receives cases today; name one by its id")
        return text

    async def _own(self, organisation: str, referral_id: str) -> Entry:
        # Only what can be an id becomes part of a name in Redis.
        entry = await self._referrals.get(referral_id) if _ID.fullmatch(referral_id) else None
        if entry is None or entry.referral.organisation != organisation:
            raise UnknownError("There is no such referral.")
        return entry

    async def _followed_all(self, entries: Sequence[Entry]) -> list[Case]:
        return [await self._followed(case) for case in await self._cases(entries)]

    async def _cases(self, entries: Sequence[Entry]) -> list[Case]:
        keys = await self._keys.look_up({entry.referral.case_id for entry in entries})
        cases = []
        for entry in entries:
            cipher = keys.get(entry.referral.case_id)
            decided = await self._decided(entry, cipher) if isinstance(cipher, Cipher) else None
            if decided is None and cipher != ERASED:
                log.error("referral_cannot_be_read", case=entry.referral.case_id)
            # Who takes a request back takes back the agreement to share it.
            hidden = decided is None or entry.state == "withdrawn"
            cases.append(Case(entry, None if hidden or decided is None else self._view(entry, decided)))
        return cases

    def _view(self, entry: Entry, decided: CaseDecided) -> Mapping[str, Any]:
        kind = self._reads(entry.referral.organisation, decided.decision.need)
        view = decided.views.get(kind, {})
        if kind != "restricted":
            return view
        # Whether words were withheld would tell that the asker named a status; older decisions say it.
        return {**view, "text_withheld": view.get("text") is None}

    async def _followed(self, case: Case) -> Case:
        """With what came of the case after this organisation."""
        referral = case.entry.referral
        if case.view is None or case.entry.state not in ("declined", "expired", "forwarded", "handed_over"):
            return case
        latest = await self._referrals.latest_round(referral.case_id)
        cipher = await self._cipher(case.entry)
        if latest is None or latest <= referral.attempt or cipher is None:
            return case
        try:
            decided = await self._referrals.decided(referral.case_id, latest, cipher)
        except (SealError, ValidationError):
            decided = None
        if decided is None:
            return case
        own = await self._decided(case.entry, cipher)
        asked = decided.decision.alert if decided.decision.outcome == "routed" else ()
        # In its own round as in the latest: a need that was corrected since opens nothing.
        may_know_all = own is not None and all(
            self._reads(referral.organisation, one.decision.need) == "organisation" for one in (own, decided)
        )
        return replace(
            case,
            went_on=bool(asked),
            went_to=[one for one in asked if may_know_all or self._reads(one, "unknown") == "restricted"],
            needs_person=decided.decision.outcome == "triage",
        )

    def _may_be_offered(self, organisation: str, need: str) -> bool:
        return self._reads(organisation, "unknown") == "organisation" or need in FOR_RESTRICTED

    def _reads(self, organisation: str, need: str) -> ReceiverKind:
        kind = self._organisations.kind_of(organisation)
        # An organisation that the directory does not know (any more) reads the least.
        return "restricted" if kind is None else receiver_kind(kind, need)

    async def _key(self, entry: Entry) -> CaseKey:
        found = (await self._keys.look_up([entry.referral.case_id])).get(entry.referral.case_id)
        if found is None:
            raise RetryableError("the key of this case is not known yet")
        return found

    async def _cipher(self, entry: Entry) -> Cipher | None:
        key = await self._key(entry)
        return key if isinstance(key, Cipher) else None

    async def _decided(self, entry: Entry, cipher: Cipher) -> CaseDecided | None:
        referral = entry.referral
        try:
            return await self._referrals.decided(referral.case_id, referral.attempt, cipher)
        except (SealError, ValidationError):
            return None


def _rebuilding() -> AwayError:
    return AwayError("Earlier answers are being read again; try once more in a moment.", _LOOK_AGAIN)


def _away(error: Exception) -> AwayError:
    log.warning("desk_away", error=type(error).__name__)
    return AwayError("This cannot be read or kept now; try again.")
