"""The schedule of notify on a real Valkey: the same state whatever order the topics are folded in."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any, cast

import pytest
from redis.asyncio import Redis

from deploy.local.embedded import EmbeddedServers
from services.notify.adapters.gate import Gate
from services.notify.adapters.referrals import ReferralWrites
from services.notify.adapters.reports import envelope_of
from services.notify.adapters.schedule import RedisSchedule
from services.notify.domain.delivery import Delivery
from services.notify.domain.outcome import Outcome, Report, no_channel, report
from services.notify.domain.preference import next_tier
from services.notify.handlers import ScheduleFold
from shared.clock import FakeClock
from shared.errors import RetryableError
from shared.messaging.batch import ERASED, CaseKey, process
from shared.messaging.failures import FailureShare
from tests.notifying import RING, START, TERMS, Case, FoldedRecord, TwoChannels, decided
from tests.support import Sent, until

PREFIX = "notify"
LEASE = timedelta(minutes=1)


class State:
    """One schedule with its fold."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.clock = FakeClock(START)
        self.schedule = RedisSchedule(redis, RING, prefix=PREFIX)
        self.keys: dict[str, CaseKey] = {}
        self._fold = ScheduleFold(
            TwoChannels(), RING, self.clock, self.schedule.writes, ReferralWrites(RING, prefix=PREFIX), TERMS
        )

    async def fold(self, *records: Sent) -> None:
        """Fold records in this order, in one transaction."""

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

    def case(self) -> Case:
        case = Case()
        self.keys[case.id] = case.cipher
        return case

    async def open(self) -> None:
        assert await self.schedule.finish_opening(await self.schedule.begin_opening())

    async def due(self) -> dict[str, datetime]:
        """What waits, and until when."""
        found = cast(
            list[tuple[bytes, float]], await self.redis.zrange(f"{PREFIX}:due", 0, -1, withscores=True)
        )
        return {id_.decode(): datetime.fromtimestamp(score / 1000, UTC) for id_, score in found}

    async def content(self) -> dict[str, Any]:
        """Everything that counts for the schedule in Redis, without random nonces and expiry."""
        found: dict[str, Any] = {}
        for name in sorted(cast(list[bytes], await self.redis.keys(f"{PREFIX}:*"))):
            if name.split(b":")[1] in (b"referral", b"referrals", b"decided", b"open", b"feed"):
                continue  # test_referrals
            kind = await self.redis.type(name)
            if kind == b"hash":
                fields = cast(dict[bytes, bytes], await self.redis.hgetall(name))
                found[name.decode()] = {
                    field: b"there" if field.startswith(b"s:") else value for field, value in fields.items()
                }
            elif kind == b"zset":
                found[name.decode()] = await self.redis.zrange(name, 0, -1, withscores=True)
            else:
                found[name.decode()] = "there"
        return found


def delivery(case: Case, organisation: str, channel: str | None = "webhook", attempt: int = 1) -> Delivery:
    return Delivery(
        case_id=case.id,
        attempt=attempt,
        organisation=organisation,
        channel=channel,
        urgency="normal",
        reference="7K3M9QTA",
        decided_at=START,
        traceparent=case.envelope().traceparent,
    )


def reported(case: Case, one: Delivery, value: Report) -> Sent:
    return case.sealed(envelope_of(one, value), value)


@pytest.fixture(scope="module")
def own_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Valkey of our own: these tests wipe it."""
    with EmbeddedServers(tmp_path_factory.mktemp("valkey"), with_kafka=False) as servers:
        yield servers.redis_url


@pytest.fixture
async def state(own_redis: str) -> AsyncIterator[State]:
    redis = Redis.from_url(own_redis)
    await redis.flushall()
    yield State(redis)
    await redis.aclose()


DELIVERED = Outcome("delivered", "204")
FAILED = Outcome("retry", "503")


async def test_any_order_of_decisions_and_reports_gives_the_same_schedule(state: State) -> None:
    case = state.case()
    done, failing, fresh = (delivery(case, name) for name in ("amal", "atlas", "levl"))
    first = report(failing, 1, FAILED, START)
    second = report(failing, 2, FAILED, START + timedelta(seconds=6))
    decision = case.record(decided("amal", "atlas", "levl"))
    records = [
        decision,
        reported(case, done, report(done, 1, DELIVERED, START)),
        reported(case, failing, first),
        reported(case, failing, second),
    ]
    seen = []
    for order in permutations(records):
        await state.redis.flushall()
        await state.fold(*order)
        seen.append(await state.content())
    assert all(content == seen[0] for content in seen)
    due = await state.due()
    assert done.id not in due
    assert due[failing.id] == getattr(second, "next_at").replace(  # noqa: B009  # a union of events
        microsecond=due[failing.id].microsecond
    )
    assert due[fresh.id] == START


async def test_any_order_of_rounds_leaves_the_last_one_and_after_a_stop_nothing(state: State) -> None:
    case = state.case()
    rounds = [
        case.record(decided("amal")),
        case.record(decided("atlas", attempt=2)),
        case.record(decided(outcome="triage", attempt=3)),
        case.record(decided("levl", attempt=4)),
    ]
    for order in permutations(rounds):
        await state.redis.flushall()
        await state.fold(*order)
        assert (await state.due()).keys() == {
            delivery(case, "levl", name, 4).id for name in ("webhook", "email")
        }
    stops = (case.record(decided(outcome="withdrawn", attempt=0, reference=None)), case.erased_record(9))
    for stop in stops:
        for order in permutations([*rounds[:2], rounds[3], stop]):
            await state.redis.flushall()
            await state.fold(*order)
            assert await state.due() == {}


@pytest.mark.parametrize("outcome", ["informed", "triage"])
async def test_an_answer_or_a_persons_turn_ends_what_waits_of_the_round_before(
    state: State, outcome: Any
) -> None:
    case = state.case()
    await state.fold(case.record(decided("amal")))
    assert len(await state.due()) == 2
    await state.fold(case.record(decided("amal", outcome=outcome, attempt=2)))
    assert await state.due() == {}


async def test_a_destroyed_key_ends_what_waits(state: State) -> None:
    case = state.case()
    record = case.record(decided("amal"))
    await state.fold(record)
    state.keys[case.id] = ERASED
    await state.fold(record)
    assert await state.due() == {}


async def test_the_same_decision_twice_gives_one_delivery_per_channel(state: State) -> None:
    case = state.case()
    record = case.record(decided("amal"))
    await state.fold(record)
    before = await state.content()
    await state.fold(record)
    assert await state.content() == before
    assert len(await state.due()) == 2


async def test_an_organisation_without_channel_waits_for_its_report_and_no_longer(state: State) -> None:
    case = state.case()
    one = delivery(case, "mute", None)
    decision = case.record(decided("mute"))
    exhausted = reported(case, one, no_channel(one, START))
    await state.fold(decision)
    assert (await state.due()).keys() == {one.id}
    for order in permutations([decision, exhausted]):
        await state.redis.flushall()
        await state.fold(*order)
        assert await state.due() == {}


async def test_redis_shows_neither_the_organisation_nor_the_reference_of_a_case(state: State) -> None:
    case = state.case()
    await state.fold(case.record(decided("agii-brussel")))
    for name in cast(list[bytes], await state.redis.keys("*")):
        dumped = await state.redis.dump(name)
        assert dumped is not None
        assert b"agii" not in name + dumped
        assert b"7K3M9QTA" not in dumped


async def test_a_claim_holds_until_its_lease_ends_and_is_then_known_as_a_repeat(state: State) -> None:
    case = state.case()
    await state.fold(case.record(decided("amal")))
    await state.open()
    first = await state.schedule.claim(START, LEASE, 10)
    assert [(claim.try_, claim.repeat) for claim in first.claims] == [(1, False)] * 2
    just_before = START + LEASE - timedelta(milliseconds=1)
    assert not (await state.schedule.claim(just_before, LEASE, 10)).claims
    again = await state.schedule.claim(START + LEASE, LEASE, 10)
    assert [(claim.try_, claim.repeat) for claim in again.claims] == [(1, True)] * 2
    assert {claim.id for claim in again.claims} == {claim.id for claim in first.claims}


async def test_a_report_that_is_read_late_does_not_disturb_the_try_under_way(state: State) -> None:
    case = state.case()
    one = delivery(case, "amal")
    await state.fold(case.record(decided("amal")))
    await state.open()
    await state.schedule.claim(START, LEASE, 10)
    value = report(one, 1, FAILED, START)
    next_at = getattr(value, "next_at")  # noqa: B009  # a union of events
    await state.schedule.fail(one, 1, next_at)
    later = next_at + timedelta(seconds=1)
    (claim,) = (await state.schedule.claim(later, LEASE, 10)).claims
    assert (claim.try_, claim.repeat) == (2, False)
    await state.fold(reported(case, one, value))
    assert not (await state.schedule.claim(later, LEASE, 10)).claims


async def test_nothing_can_be_claimed_before_the_schedule_is_opened_nor_after_a_wipe(state: State) -> None:
    record = state.case().record(decided("amal"))
    await state.fold(record)
    assert not (await state.schedule.claim(START, LEASE, 10)).open
    await state.open()
    assert await state.schedule.is_open()
    await state.redis.flushall()
    await state.fold(record)
    found = await state.schedule.claim(START, LEASE, 10)
    assert not found.open
    assert not found.claims


async def test_a_wipe_between_comparison_and_opening_leaves_the_schedule_closed(state: State) -> None:
    opening = await state.schedule.begin_opening()
    await state.redis.flushall()
    assert not await state.schedule.finish_opening(opening)
    assert not await state.schedule.is_open()


async def test_a_redis_that_came_back_is_closed_until_it_is_compared_again(tmp_path: Path) -> None:
    for life in ("first", "second"):
        with EmbeddedServers(tmp_path, with_kafka=False) as servers:
            async with Redis.from_url(servers.redis_url) as redis:
                state = State(redis)
                if life == "first":
                    await state.fold(state.case().record(decided("amal")))
                assert len(await state.due()) == 2
                assert not (await state.schedule.claim(START, LEASE, 10)).open
                await state.open()
                assert (await state.schedule.claim(START - timedelta(days=1), LEASE, 10)).open


async def test_the_gate_opens_only_once_everything_is_caught_up(state: State) -> None:
    answers: list[bool | Exception] = [False, RetryableError("not now"), True]
    opened = 0

    async def caught_up() -> bool:
        assert not await state.schedule.is_open()
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def told() -> None:
        nonlocal opened
        opened += 1

    async def is_told() -> bool:
        return opened > 0

    task = asyncio.create_task(Gate(state.schedule, caught_up, told).run())
    await until(is_told)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await state.schedule.is_open()
    assert not answers


def ended(case: Case, channel: str, outcome: Outcome, minutes: int = 0) -> Sent:
    """What came of a delivery to ``careful``, at its moment."""
    one = delivery(case, "careful", channel)
    return reported(case, one, report(one, 1, outcome, START + timedelta(minutes=minutes)))


GONE = Outcome("permanent", "404")


async def test_the_next_channel_is_used_once_all_before_it_have_failed_for_good(state: State) -> None:
    case = state.case()
    await state.fold(case.record(decided("careful")))
    first = {delivery(case, "careful", name).id for name in ("webhook", "email")}
    assert set(await state.due()) == first
    await state.fold(ended(case, "webhook", GONE, 5))
    assert set(await state.due()) == {delivery(case, "careful", "email").id}
    await state.fold(ended(case, "email", GONE, 1))
    assert await state.due() == {delivery(case, "careful", "second").id: START + timedelta(minutes=5)}
    await state.fold(ended(case, "second", GONE, 9))
    last = {delivery(case, "careful", name).id for name in ("third-a", "third-b")}
    assert await state.due() == dict.fromkeys(last, START + timedelta(minutes=9))
    await state.fold(ended(case, "third-a", GONE, 10), ended(case, "third-b", GONE, 10))
    assert await state.due() == {}


async def test_nothing_follows_where_one_channel_has_delivered(state: State) -> None:
    case = state.case()
    await state.fold(case.record(decided("careful")), ended(case, "webhook", DELIVERED))
    await state.fold(ended(case, "email", GONE, 5))
    assert await state.due() == {}


async def test_nothing_follows_while_only_the_sender_says_that_it_ended(state: State) -> None:
    case = state.case()
    await state.fold(case.record(decided("careful")))
    for name in ("webhook", "email"):
        await state.schedule.settle(delivery(case, "careful", name))
    assert await state.due() == {}
    await state.fold(ended(case, "webhook", GONE))
    # The sender settles late: the event has said more already.
    await state.schedule.settle(delivery(case, "careful", "webhook"))
    await state.fold(ended(case, "email", GONE, 1))
    assert set(await state.due()) == {delivery(case, "careful", "second").id}


async def test_any_order_of_both_topics_gives_the_same_tiers(state: State) -> None:
    case = state.case()
    second = delivery(case, "careful", "second")
    records = [
        case.record(decided("careful")),
        ended(case, "webhook", GONE, 3),
        ended(case, "email", GONE, 2),
        reported(case, second, report(second, 1, FAILED, START + timedelta(minutes=4))),
    ]
    seen = []
    for order in permutations(records):
        await state.redis.flushall()
        for record in order:
            await state.fold(record)
        seen.append((await state.content(), await state.due()))
    assert all(one == seen[0] for one in seen)
    # The failed try of the second tier is remembered too.
    ((id_, due),) = seen[0][1].items()
    assert id_ == second.id
    assert due > START + timedelta(minutes=4)


@pytest.mark.parametrize("order", list(permutations(range(4))))
async def test_a_tier_never_comes_after_the_case_went_on(state: State, order: tuple[int, ...]) -> None:
    case = state.case()
    records = [
        case.record(decided("careful")),
        ended(case, "webhook", GONE, 3),
        ended(case, "email", GONE, 2),
        case.record(decided(outcome="triage", attempt=2)),
    ]
    for number in order:
        await state.fold(records[number])
    assert await state.due() == {}


@pytest.mark.parametrize("count", range(6))
async def test_redis_and_the_pure_function_agree_on_what_follows(state: State, count: int) -> None:
    names = ["webhook", "email", "second", "third-a", "third-b"]
    plan = TwoChannels().plan("careful", "normal", START)
    for failed in permutations(names, count):
        case = state.case()
        await state.redis.flushall()
        await state.fold(case.record(decided("careful")), *(ended(case, name, GONE) for name in failed))
        waiting = {name for name in names if delivery(case, "careful", name).id in await state.due()}
        expected = set(next_tier(plan, failed)) or set(plan[0])
        assert waiting - set(plan[0]) == (expected - set(failed)) - set(plan[0])
