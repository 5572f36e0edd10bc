"""The schedule of deliveries in Redis: what is due when, what has ended. See ``scripts`` for the names."""

import math
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import ValidationError
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from services.notify.adapters import scripts
from services.notify.domain.delivery import OLDEST, Delivery, Offer
from shared.errors import SealError
from shared.sealing import Keyring

_TTL = int(OLDEST.total_seconds())
_OPENING_SECONDS = 120

ENDED = "1"
DELIVERED = "d"
"""Marks of deliveries that have ended, see ``scripts``; ``exhausted_mark`` gives the third one."""


def exhausted_mark(at: datetime) -> str:
    """The mark of a delivery that ended exhausted."""
    return f"x{milliseconds(at)}"


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that this process holds until its lease ends."""

    id: str
    delivery: Delivery | None
    """None: it does not open under this keyring."""
    failed: int
    """How many tries have failed."""
    repeat: bool
    """It was claimed before and nobody told what came of it: it may have been sent, even reported."""

    @property
    def try_(self) -> int:
        """The number of the try to be made."""
        return self.failed + 1


@dataclass(frozen=True, slots=True)
class PutBack:
    """A claim that was not sent by this process, and when to look at it again."""

    claim: Claim
    until: datetime


@dataclass(frozen=True, slots=True)
class Claims:
    """What could be claimed."""

    open: bool
    """False: Redis is not known to be complete, and nothing may be sent."""
    claims: Sequence[Claim] = ()
    next_due: datetime | None = None


def milliseconds(moment: datetime) -> int:
    """A moment as milliseconds since the epoch, rounded up: never due before its time."""
    return math.ceil(moment.timestamp() * 1000)


def sealed_delivery(keyring: Keyring, delivery: Delivery) -> bytes:
    """How a delivery stands in Redis, where nobody may read which case goes to whom."""
    return keyring.seal_local(delivery.model_dump_json().encode(), f"notify delivery {delivery.id}")


class ScheduleWrites:
    """Queues the changes of the schedule on a pipeline; used by the fold and by ``RedisSchedule``."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def name(self, *parts: str) -> str:
        """A name under the prefix."""
        return ":".join((self._prefix, *parts))

    def round(self, pipe: Pipeline, case_id: str, attempt: int, *, stop: bool = False) -> None:
        """A decision of this round was made; ``stop``: the case is withdrawn or erased."""
        self._eval(
            pipe,
            scripts.ROUND,
            [self.name("case", case_id), self.name("due")],
            self._prefix,
            _TTL,
            attempt,
            int(stop),
        )

    def offer(self, pipe: Pipeline, delivery: Delivery, sealed: bytes, due: datetime) -> None:
        """A delivery is to be made."""
        names = self._names(delivery.case_id, delivery.id)
        self._eval(pipe, scripts.OFFER, names, _TTL, delivery.attempt, delivery.id, sealed, milliseconds(due))

    def tiers(self, pipe: Pipeline, keyring: Keyring, offer: Offer) -> None:
        """A referral whose first tier is offered: keep what may come after it."""
        if len(offer.tiers) == 1:
            return
        first = offer.tiers[0][0]
        later = [one for tier in offer.tiers[1:] for one in tier]
        self._eval(
            pipe,
            scripts.TIERS,
            [self.name("tiers", offer.referral_id)],
            _TTL,
            first.case_id,
            first.attempt,
            len(offer.tiers),
            *(" ".join(one.id for one in tier) for tier in offer.tiers),
            *(part for one in later for part in (one.id, sealed_delivery(keyring, one))),
        )
        self.advance(pipe, offer.referral_id)

    def advance(self, pipe: Pipeline, referral_id: str) -> None:
        """Offer the next tier of a referral, where it is its turn."""
        names = [self.name("tiers", referral_id), self.name("due")]
        self._eval(pipe, scripts.ADVANCE, names, self._prefix, _TTL)

    def settle(self, pipe: Pipeline, case_id: str, id_: str, mark: str = ENDED) -> None:
        """A delivery has ended; ``mark``: what an event says of it."""
        self._eval(pipe, scripts.SETTLE, self._names(case_id, id_), _TTL, id_, mark)

    def fail(self, pipe: Pipeline, id_: str, try_: int, next_at: datetime, *, own: bool = False) -> None:
        """A try failed; ``own``: we made it ourselves."""
        names = [self.name("due"), self.name("done", id_), self.name("try", id_)]
        self._eval(pipe, scripts.FAIL, names, _TTL, id_, try_, milliseconds(next_at), int(own))

    def wake(self, pipe: Pipeline) -> None:
        """Tell the workers that something may be due, once the transaction has been carried out."""
        pipe.publish(self.name("wake"), b"")

    def _names(self, case_id: str, id_: str) -> list[str]:
        return [
            self.name("case", case_id),
            self.name("due"),
            self.name("delivery", id_),
            self.name("done", id_),
            self.name("try", id_),
        ]

    @staticmethod
    def _eval(pipe: Pipeline, script: str, names: list[str], *arguments: Any) -> None:
        pipe.eval(script, len(names), *names, *arguments)


class RedisSchedule:
    """The schedule as the worker uses it.

    Raises from every method:
        RedisError: Redis does not answer.
    """

    def __init__(self, redis: Redis, keyring: Keyring, *, prefix: str) -> None:
        self._redis = redis
        self._keyring = keyring
        self._prefix = prefix
        self.writes = ScheduleWrites(prefix)

    async def claim(self, now: datetime, lease: timedelta, limit: int) -> Claims:
        """Take at most ``limit`` deliveries that are due."""
        open_, next_due, found = await self._eval(
            scripts.CLAIM,
            [self.writes.name("due"), self.writes.name("epoch")],
            self._prefix,
            _TTL,
            milliseconds(now),
            milliseconds(now + lease),
            limit,
        )
        claims = [
            Claim(id_.decode(), self._opened(id_.decode(), sealed), failed, bool(leased))
            for id_, sealed, failed, leased in found
        ]
        due = datetime.fromtimestamp(float(next_due) / 1000, UTC) if next_due else None
        return Claims(bool(open_), claims, due)

    async def still_stands(self, claim: Claim) -> bool:
        """Whether nobody has ended or cancelled it since."""
        return await self._redis.zscore(self.writes.name("due"), claim.id) is not None

    async def hold(self, claim: Claim, until: datetime) -> None:
        """Make a lease longer."""
        await self.postpone(claim, until, sent=True)

    async def postpone(self, claim: Claim, until: datetime, *, sent: bool) -> None:
        """Put a claim back; ``sent``: it may have been sent, which whoever claims it next must know."""
        await self._eval(
            scripts.POSTPONE,
            [self.writes.name("due"), self.writes.name("try", claim.id)],
            claim.id,
            milliseconds(until),
            int(sent),
        )

    async def put_back(self, claims: Sequence[PutBack]) -> None:
        """Put several claims back, in one go."""
        async with self._redis.pipeline(transaction=False) as pipe:
            for one in claims:
                names = [self.writes.name("due"), self.writes.name("try", one.claim.id)]
                sent = int(one.claim.repeat)
                pipe.eval(scripts.POSTPONE, len(names), *names, one.claim.id, milliseconds(one.until), sent)
            await pipe.execute()

    async def settle(self, delivery: Delivery) -> None:
        """The delivery has ended, and the event that says so is kept."""
        async with self._redis.pipeline(transaction=False) as pipe:
            self.writes.settle(pipe, delivery.case_id, delivery.id)
            await pipe.execute()

    async def fail(self, delivery: Delivery, try_: int, next_at: datetime) -> None:
        """The try failed, and the event that says so is kept."""
        async with self._redis.pipeline(transaction=False) as pipe:
            self.writes.fail(pipe, delivery.id, try_, next_at, own=True)
            await pipe.execute()

    async def waiting(self) -> int:
        """How many deliveries wait or are under way."""
        return int(await self._redis.zcard(self.writes.name("due")))

    async def is_open(self) -> bool:
        """Whether Redis is known to be complete."""
        return bool(await self._eval(scripts.IS_OPEN, [self.writes.name("epoch")]))

    async def begin_opening(self) -> "Opening":
        """Before Kafka and Redis are compared: what the comparison will hold for."""
        token = self.writes.name("opening", secrets.token_hex(8))
        run_id: bytes = await self._eval(scripts.BEGIN_OPENING, [token], _OPENING_SECONDS)
        return Opening(token, run_id)

    async def finish_opening(self, opening: "Opening") -> bool:
        """After they were found equal. False: Redis was wiped or replaced meanwhile."""
        names = [opening.token, self.writes.name("epoch")]
        return bool(await self._eval(scripts.FINISH_OPENING, names, opening.run_id))

    def _opened(self, id_: str, sealed: bytes) -> Delivery | None:
        try:
            return Delivery.model_validate_json(self._keyring.open_local(sealed, f"notify delivery {id_}"))
        except (SealError, ValidationError):
            return None

    async def _eval(self, script: str, names: list[str], *arguments: Any) -> Any:
        return await self._redis.eval(script, len(names), *names, *arguments)


@dataclass(frozen=True, slots=True)
class Opening:
    """A comparison of Kafka and Redis that is under way."""

    token: str
    run_id: bytes
