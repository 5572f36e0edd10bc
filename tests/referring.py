"""What the tests of referrals share: a directory, a topic that can be away, notify without Kafka."""

from collections.abc import Collection
from datetime import date, timedelta
from typing import ClassVar

from redis.asyncio import Redis

from services.notify.adapters.referrals import RedisReferrals
from services.notify.adapters.schedule import RedisSchedule
from services.notify.desk import Desk
from services.notify.domain.referral import STEPS, Kind, Referral, State, answer, answer_id
from services.notify.handlers import ScheduleFold
from shared.clock import FakeClock
from shared.contracts.events import CaseDecided, ReferralAnswer
from shared.errors import RetryableError
from shared.messaging.batch import CaseKey, process
from shared.messaging.failures import FailureShare
from shared.sealing import Cipher
from tests.notifying import RING, START, TERMS, Case, FoldedRecord, TwoChannels
from tests.support import Sent

PREFIX = "notify"
HERE, THERE = "atlas-antwerpen", "agii"


class Directory:
    """Knows three organisations; an interpreting service is one of them."""

    _KINDS: ClassVar[dict[str, str]] = {
        HERE: "integration-agency",
        THERE: "integration-agency",
        "tolken": "social-interpreting-translation-service",
    }

    def kind_of(self, organisation: str) -> str | None:
        return self._KINDS.get(organisation)

    def receives(self, organisation: str, on: date) -> bool:
        return organisation in self._KINDS

    def name_of(self, organisation: str) -> str:
        return organisation

    def receivers(self, on: date) -> dict[str, str]:
        return {organisation: f"De {organisation}" for organisation in self._KINDS}


class Published:
    """Takes answers as the topic would, unless Kafka is away."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, ReferralAnswer]] = []
        self.away = False

    async def publish(self, referral: Referral, kind: Kind, value: ReferralAnswer, cipher: Cipher) -> None:
        if self.away:
            raise RetryableError("away")
        self.answers.append((answer_id(referral, kind), value))


class World:
    """Notify's referrals without Kafka: records are folded by hand."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.clock = FakeClock(START)
        self.keys: dict[str, CaseKey] = {}
        self.referrals = RedisReferrals(redis, RING, prefix=PREFIX)
        self.schedule = RedisSchedule(redis, RING, prefix=PREFIX)
        self.published = Published()
        self.desk = Desk(self.referrals, self, self.published, Directory(), self.clock)
        self._fold = ScheduleFold(
            TwoChannels(), RING, self.clock, self.schedule.writes, self.referrals.writes, TERMS
        )

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        return {id_: self.keys[id_] for id_ in case_ids if id_ in self.keys}

    async def caught_up(self) -> bool:
        return True

    def case(self) -> Case:
        case = Case()
        self.keys[case.id] = case.cipher
        return case

    async def fold(self, *records: Sent) -> None:
        def defect(_: object, error: Exception) -> None:
            raise error

        batch = process(
            [FoldedRecord(sent, offset) for offset, sent in enumerate(records)],
            self._fold,
            keys=self.keys,
            seen=(),
            failures=FailureShare(),
            on_error=defect,
        )
        assert not batch.dead_letters
        async with self.redis.pipeline(transaction=True) as pipe:
            self._fold.write(pipe, batch.handled)
            await pipe.execute()

    async def open(self) -> None:
        assert await self.schedule.finish_opening(await self.schedule.begin_opening())

    async def states(self, *ids: str) -> list[State | None]:
        found = [await self.referrals.get(id_) for id_ in ids]
        return [None if entry is None else entry.state for entry in found]

    async def waiting(self, organisation: str) -> list[str]:
        return [case.entry.referral.id for case in await self.desk.waiting(organisation, 50)]


def answered(case: Case, value: CaseDecided, kind: Kind, *, to: str | None = None) -> Sent:
    """An answer of the one organisation of a decision, as it stands on ``responses``."""
    (organisation,) = value.decision.alert
    referral = Referral(
        case_id=case.id,
        attempt=value.attempt,
        organisation=organisation,
        urgency="normal",
        reference="7K3M9QTA",
        decided_at=value.decided_at,
        traceparent="",
    )
    event = answer(referral, value, kind, actor="test", at=START + timedelta(hours=1), reason="r", to=to)
    envelope = case.envelope(STEPS[kind].event, value.attempt, id_=answer_id(referral, kind))
    return case.sealed(envelope, event)
