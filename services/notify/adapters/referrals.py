"""Referrals in Redis: what was offered to whom, and what came of it (names: ``referral_scripts``)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

import structlog
from pydantic import ValidationError
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from services.notify.adapters import referral_scripts as scripts
from services.notify.adapters.schedule import milliseconds
from services.notify.domain.delivery import OLDEST
from services.notify.domain.referral import OPEN, RANK, STEPS, Answered, Kind, Referral, State
from shared.contracts import events
from shared.contracts.events import CaseDecided
from shared.contracts.ids import event_id
from shared.errors import SealError
from shared.sealing import Cipher, Keyring, associated_data

log = structlog.get_logger()

_TTL = int(OLDEST.total_seconds())
_URGENT_FIRST = 10**14
"""Taken from the score of an urgent referral: more milliseconds than any moment has."""
CLAIM_MS = 30_000
"""How long an answer may be on its way to Kafka; longer than its publishing may take."""

Claimed = Literal["claimed", "busy", "rebuilding", "unknown"] | State
"""``claimed``; ``busy``: another answer is on its way; ``rebuilding``: Redis is not known to be complete;
``unknown``; else the state that forbids the answer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A referral as it stands."""

    referral: Referral
    state: State
    answered: Answered | None
    cursor: int
    """Where its latest change stands in the feed of its organisation; 0 where it was not read from there."""


class ReferralWrites:
    """Queues the changes of referrals on a pipeline."""

    def __init__(self, keyring: Keyring, *, prefix: str) -> None:
        self._keyring = keyring
        self._prefix = prefix

    def name(self, *parts: str) -> str:
        """A name under the prefix."""
        return ":".join((self._prefix, *parts))

    def macs(self, organisation: str) -> list[str]:
        """What stands for an organisation in names, under every key of the keyring, the active one first."""
        return [mac[:32] for mac in self._keyring.macs(f"inbox|{organisation}".encode())]

    def round(self, pipe: Pipeline, case_id: str, attempt: int, *, stop: bool) -> None:
        """A decision of this round was made."""
        self._eval(
            pipe,
            scripts.ROUND,
            [self.name("referrals", case_id)],
            self._prefix,
            _TTL,
            attempt,
            int(stop),
        )

    def decided(self, pipe: Pipeline, case_id: str, attempt: int, sealed: bytes) -> None:
        """Keep a decision as it stands on its topic; its case's key opens it, and nothing else."""
        pipe.set(self.name("decided", case_id, str(attempt)), sealed, ex=_TTL)

    def offer(self, pipe: Pipeline, referral: Referral, until: datetime) -> None:
        """A referral was made; it may wait until this moment."""
        mac, moment = self.macs(referral.organisation)[0], milliseconds(referral.decided_at)
        self._eval(
            pipe,
            scripts.OFFER,
            [
                self.name("referral", referral.id),
                self.name("referrals", referral.case_id),
                self.name("open", mac),
            ],
            self._prefix,
            _TTL,
            referral.id,
            referral.attempt,
            self._seal(referral.model_dump_json(), referral.id),
            mac,
            moment - (_URGENT_FIRST if referral.urgency == "urgent" else 0),
            milliseconds(until),
        )

    def answered(
        self, pipe: Pipeline, id_: str, case_id: str, attempt: int, state: State, answered: Answered
    ) -> None:
        """A referral was answered."""
        self._eval(
            pipe,
            scripts.ANSWERED,
            [
                self.name("referral", id_),
                self.name("referrals", case_id),
                self.name("referral", id_, "claim"),
            ],
            self._prefix,
            _TTL,
            id_,
            attempt,
            state,
            RANK[state],
            self._seal(answered.model_dump_json(), f"{id_} answer"),
        )

    def _seal(self, text: str, what: str) -> bytes:
        return self._keyring.seal_local(text.encode(), f"notify referral {what}")

    @staticmethod
    def _eval(pipe: Pipeline, script: str, names: list[str], *arguments: Any) -> None:
        pipe.eval(script, len(names), *names, *arguments)


class RedisReferrals:
    """Referrals as the inbox uses them.

    What does not open under this keyring is as if it were not there, and logged.

    Raises from every method:
        RedisError: Redis does not answer.
    """

    def __init__(self, redis: Redis, keyring: Keyring, *, prefix: str) -> None:
        self._redis = redis
        self._keyring = keyring
        self.writes = ReferralWrites(keyring, prefix=prefix)

    async def get(self, id_: str) -> Entry | None:
        """One referral; None where it is not known."""
        found = await self._entries([id_])
        return found[0] if found else None

    async def open_of(self, organisation: str, limit: int) -> list[Entry]:
        """The open referrals of an organisation: those that wait for its answer first, of these the urgent
        ones, then the oldest."""
        ids: list[str] = []
        for mac in self.writes.macs(organisation):
            found = await self._redis.zrange(self.writes.name("open", mac), 0, limit - 1)
            ids.extend(id_.decode() for id_ in cast(list[bytes], found))
        entries = [entry for entry in await self._entries(ids) if entry.state in OPEN]
        return sorted(
            entries,
            key=lambda one: (
                one.state != "waiting",
                one.referral.urgency != "urgent",
                one.referral.decided_at,
            ),
        )[:limit]

    async def changed(self, organisation: str, after: int, limit: int) -> list[Entry]:
        """The referrals that changed after a cursor, in the order of their latest change."""
        rows: list[tuple[int, str]] = []
        for mac in self.writes.macs(organisation):
            found = cast(
                list[tuple[bytes, float]],
                await self._redis.zrange(
                    self.writes.name("feed", mac),
                    f"({after}",
                    "+inf",
                    byscore=True,
                    offset=0,
                    num=limit,
                    withscores=True,
                ),
            )
            rows.extend((int(score), id_.decode()) for id_, score in found)
        rows = sorted(rows)[:limit]
        return await self._entries([id_ for _, id_ in rows], {id_: cursor for cursor, id_ in rows})

    async def cursor(self, organisation: str) -> int:
        """Where the latest change of an organisation's referrals stands; 0 where there is none."""
        names = [self.writes.name("last", mac) for mac in self.writes.macs(organisation)]
        found = cast(list[bytes | None], await self._redis.mget(names))
        return max((int(one) for one in found if one is not None), default=0)

    async def decided(self, case_id: str, attempt: int, cipher: Cipher) -> CaseDecided | None:
        """The decision of a round; None where it is not kept (any more).

        Raises:
            pydantic.ValidationError: it is not what its type promises.
        """
        sealed = await self._redis.get(self.writes.name("decided", case_id, str(attempt)))
        if sealed is None:
            return None
        id_ = event_id(events.CASE_DECIDED, case_id, attempt)
        plain = cipher.open(cast(bytes, sealed), associated_data(events.CASE_DECIDED, id_, case_id))
        return CaseDecided.model_validate_json(plain)

    async def expired(self, now: datetime, limit: int) -> list[str]:
        """The ids of referrals that have waited for too long, the longest first."""
        found = await self._redis.zrange(
            self.writes.name("expiries"),
            "-inf",
            str(milliseconds(now)),
            byscore=True,
            offset=0,
            num=limit,
        )
        return [id_.decode() for id_ in cast(list[bytes], found)]

    async def never(self, id_: str) -> None:
        """A referral that will not expire."""
        await self._redis.zrem(self.writes.name("expiries"), id_)

    async def latest_round(self, case_id: str) -> int | None:
        """The latest round of deciding that is known."""
        found = await cast(Any, self._redis.hget(self.writes.name("referrals", case_id), "latest"))
        return None if found is None else int(found)

    async def claim(self, id_: str, kind: Kind, said: tuple[str, str | None, str | None]) -> Claimed:
        """Take the right to give this answer, and no other of its kind either.

        Args:
            said: who answers, why, and to whom it is forwarded.
        """
        names = [
            self.writes.name("referral", id_),
            self.writes.name("referral", id_, "claim"),
            self.writes.name("epoch"),
        ]
        # As an HMAC: a reason, and to whom, tell something.
        answer = self._keyring.macs(json.dumps(["claim", kind, *said]).encode())[0][:32]
        found = await cast(
            Any, self._redis.eval(scripts.CLAIM, len(names), *names, answer, CLAIM_MS, *STEPS[kind].allowed)
        )
        return cast(Claimed, found.decode())

    async def answered(self, referral: Referral, state: State, answered: Answered) -> None:
        """The answer is kept in Kafka; the fold will write the same."""
        async with self._redis.pipeline(transaction=False) as pipe:
            self.writes.answered(pipe, referral.id, referral.case_id, referral.attempt, state, answered)
            await pipe.execute()

    async def _entries(self, ids: Sequence[str], cursors: dict[str, int] | None = None) -> list[Entry]:
        if not ids:
            return []
        async with self._redis.pipeline(transaction=False) as pipe:
            for id_ in ids:
                pipe.hmget(self.writes.name("referral", id_), "sealed", "state", "answer")
            rows = await pipe.execute()
        entries = []
        for id_, (sealed, state, answer) in zip(ids, rows, strict=True):
            if sealed is None:
                continue
            try:
                entries.append(
                    Entry(
                        Referral.model_validate_json(self._open(sealed, id_)),
                        cast(State, state.decode()),
                        None
                        if answer is None
                        else Answered.model_validate_json(self._open(answer, f"{id_} answer")),
                        (cursors or {}).get(id_, 0),
                    )
                )
            except (SealError, ValidationError):
                # Under a key that was taken out of the keyring: it must not take the others with it.
                log.error("referral_does_not_open", referral=id_)
        return entries

    def _open(self, sealed: bytes, what: str) -> bytes:
        return self._keyring.open_local(sealed, f"notify referral {what}")
