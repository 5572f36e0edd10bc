"""The delivery worker on a real Valkey and a fake clock, with senders that follow a script."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Collection, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
import structlog
from redis.asyncio import Redis

from deploy.local.embedded import EmbeddedServers
from services.notify.adapters.endpoints import RedisEndpoints
from services.notify.adapters.schedule import RedisSchedule, milliseconds, sealed_delivery
from services.notify.domain.delivery import Delivery
from services.notify.domain.endpoint import OffReason
from services.notify.domain.outcome import Outcome, Report
from services.notify.domain.schedule import DELAYS, TRIES
from services.notify.lanes import AT_ONCE, IN_ALL, LONGEST_LOOK, UNWELL
from services.notify.worker import Worker
from shared.clock import FakeClock
from shared.contracts.events import NotificationAttemptFailed, NotificationExhausted
from shared.contracts.ids import new_case_id
from shared.errors import RetryableError
from shared.messaging.batch import ERASED, CaseKey
from shared.sealing import Cipher
from tests.notifying import RING, START, within
from tests.support import until

CIPHER = Cipher.of(b"k" * 32)
DELIVERED = Outcome("delivered", "204")
FAILED = Outcome("retry", "503")
LEASE = timedelta(seconds=60)


@dataclass
class ScriptedSender:
    """Answers each organisation by a script, then delivers; an organisation can be made to hang."""

    sent: list[Delivery] = field(default_factory=list)
    scripts: dict[str, list[Outcome | Exception]] = field(default_factory=dict)
    hanging: set[str] = field(default_factory=set)
    release: asyncio.Event = field(default_factory=asyncio.Event)
    at_once: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    most_at_once: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    def endpoint(self, delivery: Delivery) -> str | None:
        return delivery.organisation

    async def send(self, delivery: Delivery, now: datetime) -> Outcome:
        name = delivery.organisation
        self.sent.append(delivery)
        self.at_once[name] += 1
        self.most_at_once[name] = max(self.most_at_once[name], self.at_once[name])
        try:
            if name in self.hanging:
                await self.release.wait()
            script = self.scripts.get(name)
            answer = script.pop(0) if script else DELIVERED
            if isinstance(answer, Exception):
                raise answer
            return answer
        finally:
            self.at_once[name] -= 1

    def to(self, organisation: str) -> list[Delivery]:
        return [delivery for delivery in self.sent if delivery.organisation == organisation]


@dataclass
class KeptReports:
    """Keeps reports; refuses the first few when told to."""

    kept: list[tuple[Delivery, Report]] = field(default_factory=list)
    refuse: int = 0

    async def publish(self, delivery: Delivery, value: Report, cipher: Cipher) -> None:
        if self.refuse:
            self.refuse -= 1
            raise RetryableError("Kafka is away")
        self.kept.append((delivery, value))

    def of(self, organisation: str) -> list[Report]:
        return [value for delivery, value in self.kept if delivery.organisation == organisation]


@dataclass
class KeptSwitch:
    """Keeps what is switched off; refuses the first few when told to."""

    kept: list[tuple[str, str, OffReason, datetime]] = field(default_factory=list)
    refuse: int = 0

    async def off(self, organisation: str, channel: str, reason: OffReason, at: datetime) -> None:
        # What is logged here names an organisation; a case beside it would tell who has no papers.
        assert not structlog.contextvars.get_contextvars()
        if self.refuse:
            self.refuse -= 1
            raise RetryableError("Kafka is away")
        self.kept.append((organisation, channel, reason, at))


@dataclass
class OneKey:
    """Every case has the same key; those listed are erased."""

    erased: set[str] = field(default_factory=set)

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        return {case_id: ERASED if case_id in self.erased else CIPHER for case_id in case_ids}

    async def caught_up(self) -> bool:
        return True


class Bench:
    """A worker and all that it works with."""

    def __init__(self, redis: Redis) -> None:
        self.redis = redis
        self.clock = FakeClock(START)
        self.sender = ScriptedSender()
        self.reports = KeptReports()
        self.keys = OneKey()
        self.schedule = RedisSchedule(redis, RING, prefix="notify")
        self.endpoints = RedisEndpoints(redis, prefix="notify")
        self.switch = KeptSwitch()
        self.caught_up = True
        self.asked = 0

    def worker(self) -> Worker:
        async def caught_up() -> bool:
            self.asked += 1
            return self.caught_up

        return Worker(
            self.schedule,
            {"webhook": self.sender, "email": self.sender},
            self.reports,
            self.keys,
            self.clock,
            endpoints=self.endpoints,
            switch=self.switch,
            caught_up=caught_up,
            closed=lambda: None,
            lease=LEASE,
            timeout=timedelta(seconds=20),
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Worker]:
        worker = self.worker()
        task = asyncio.create_task(worker.run())
        try:
            yield worker
        finally:
            worker.stop()
            await task

    async def open(self) -> None:
        assert await self.schedule.finish_opening(await self.schedule.begin_opening())

    async def offer(self, organisation: str, channel: str | None = "webhook") -> Delivery:
        delivery = Delivery(
            case_id=new_case_id(),
            attempt=1,
            organisation=organisation,
            channel=channel,
            urgency="normal",
            reference="7K3M9QTA",
            decided_at=self.clock.now(),
            traceparent="00-" + "a" * 32 + "-" + "b" * 16 + "-01",
        )
        async with self.redis.pipeline(transaction=True) as pipe:
            writes = self.schedule.writes
            writes.offer(pipe, delivery, sealed_delivery(RING, delivery), self.clock.now())
            await pipe.execute()
        return delivery

    async def looked(self) -> None:
        """The worker has looked with the clock as it is: something new to a healthy receiver was sent."""
        probe = await self.offer("probe")

        async def sent() -> bool:
            return any(one.id == probe.id for one, _ in self.reports.kept)

        await until(sent)

    async def reported(self, organisation: str, count: int) -> Report:
        async def there() -> bool:
            return len(self.reports.of(organisation)) >= count

        await until(there)
        assert len(self.reports.of(organisation)) == count
        return self.reports.of(organisation)[-1]

    async def told(self, count: int) -> None:
        async def there() -> bool:
            return len(self.switch.kept) >= count

        await until(there)

    async def settled(self) -> None:
        async def nothing_waits() -> bool:
            return await self.schedule.waiting() == 0

        await until(nothing_waits)


@pytest.fixture(scope="module")
def own_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Valkey of our own: these tests wipe it."""
    with EmbeddedServers(tmp_path_factory.mktemp("valkey"), with_kafka=False) as servers:
        yield servers.redis_url


@pytest.fixture
async def bench(own_redis: str) -> AsyncIterator[Bench]:
    redis = Redis.from_url(own_redis)
    await redis.flushall()
    bench = Bench(redis)
    await bench.open()
    yield bench
    await redis.aclose()


async def test_a_receiver_that_never_answers_well_is_tried_eight_times_and_then_a_person_is_told(
    bench: Bench,
) -> None:
    bench.sender.scripts["amal"] = [FAILED] * 20
    await bench.offer("amal")
    for try_ in range(1, TRIES):
        async with bench.running():  # a new worker for each try: it remembers nothing
            value = await bench.reported("amal", try_)
            assert isinstance(value, NotificationAttemptFailed)
            assert within(value.next_at, bench.clock.now(), DELAYS[try_ - 1])
            bench.clock.advance(value.next_at - bench.clock.now() - timedelta(milliseconds=2))
            await bench.looked()
            assert len(bench.sender.to("amal")) == try_, "nothing is sent before its moment"
        bench.clock.advance(timedelta(milliseconds=3))
    async with bench.running():
        ended = await bench.reported("amal", TRIES)
        assert isinstance(ended, NotificationExhausted)
        assert ended.reason == "schedule-ended"
        await bench.settled()
        bench.clock.advance(timedelta(days=30))
        await bench.looked()
    assert len(bench.sender.to("amal")) == TRIES
    assert len({delivery.id for delivery in bench.sender.to("amal")}) == 1


async def test_a_refusal_for_good_is_not_tried_again(bench: Bench) -> None:
    bench.sender.scripts["amal"] = [Outcome("gone", "410")]
    async with bench.running():
        await bench.offer("amal")
        value = await bench.reported("amal", 1)
        assert isinstance(value, NotificationExhausted)
        assert value.reason == "gone"
        await bench.settled()


async def test_an_organisation_without_channel_is_reported_and_nothing_is_sent(bench: Bench) -> None:
    async with bench.running():
        await bench.offer("mute", None)
        value = await bench.reported("mute", 1)
        assert isinstance(value, NotificationExhausted)
        assert value.reason == "no-channel"
        await bench.settled()
    assert not bench.sender.sent


async def test_receivers_that_hang_hold_up_nobody_else(bench: Bench) -> None:
    bench.sender.hanging = {"slow", "dead"}
    for _ in range(150):
        await bench.offer("slow")
        await bench.offer("dead")
    healthy = [f"healthy-{number}" for number in range(40)]
    async with bench.running():
        for name in healthy:
            await bench.offer(name)
        for name in healthy:
            await bench.reported(name, 1)
        assert not bench.reports.of("slow")
        assert bench.sender.most_at_once["slow"] <= 5
        bench.sender.release.set()


async def test_a_receiver_that_keeps_failing_gets_one_at_a_time_and_the_others_wait_without_a_try(
    bench: Bench,
) -> None:
    bench.sender.scripts["dead"] = [FAILED] * 3
    async with bench.running():
        for count in (1, 2, 3):
            await bench.offer("dead")
            await bench.reported("dead", count)
        bench.sender.hanging = {"dead"}
        waiting = [await bench.offer("dead") for _ in range(10)]
        await bench.looked()
        assert bench.sender.most_at_once["dead"] == 1
        assert len(bench.sender.to("dead")) == 4
        bench.sender.release.set()

        async def all_arrive() -> bool:
            bench.clock.advance(timedelta(seconds=21))
            return {one.id for one in waiting} <= {one.id for one in bench.sender.to("dead")}

        await until(all_arrive)


async def test_while_kafka_is_away_the_result_is_kept_and_nothing_is_sent_again(bench: Bench) -> None:
    bench.reports.refuse = 3
    async with bench.running():
        await bench.offer("amal")
        await bench.reported("amal", 1)
    assert len(bench.sender.to("amal")) == 1


async def test_an_erased_case_is_dropped_unsent(bench: Bench) -> None:
    delivery = await bench.offer("amal")
    bench.keys.erased.add(delivery.case_id)
    async with bench.running():
        await bench.settled()
    assert not bench.sender.sent
    assert not bench.reports.kept


async def test_a_defect_of_a_sender_counts_as_a_failed_try(bench: Bench) -> None:
    bench.sender.scripts["amal"] = [ValueError("a defect")]
    async with bench.running() as worker:
        await bench.offer("amal")
        value = await bench.reported("amal", 1)
        assert isinstance(value, NotificationAttemptFailed)
        assert value.result == "error"
        await bench.looked()
        assert worker.problem() is None


async def test_what_a_dead_process_held_waits_until_all_reports_are_read_and_keeps_its_id(
    bench: Bench,
) -> None:
    delivery = await bench.offer("amal")
    assert (await bench.schedule.claim(bench.clock.now(), LEASE, 10)).claims  # and then it died
    bench.caught_up = False
    async with bench.running():
        await bench.looked()
        assert not bench.sender.to("amal")
        bench.clock.advance(LEASE)

        async def asked() -> bool:
            bench.clock.advance(timedelta(seconds=1))
            return bench.asked > 2

        await until(asked)
        assert not bench.sender.to("amal")
        bench.caught_up = True
        bench.clock.advance(timedelta(seconds=2))
        await bench.reported("amal", 1)
    assert [one.id for one in bench.sender.to("amal")] == [delivery.id]


async def test_what_a_dead_process_had_reported_is_not_sent_again(bench: Bench) -> None:
    delivery = await bench.offer("amal")
    assert (await bench.schedule.claim(bench.clock.now(), LEASE, 10)).claims
    bench.clock.advance(LEASE)
    bench.caught_up = False
    async with bench.running():

        async def asked() -> bool:
            return bench.asked > 0

        await until(asked)
        await bench.schedule.settle(delivery)  # what the fold does when it reads the report
        bench.caught_up = True
        bench.clock.advance(timedelta(minutes=5))
        await bench.looked()
    assert not bench.sender.to("amal")


async def test_a_wipe_while_a_message_is_under_way_does_not_send_it_twice(bench: Bench) -> None:
    bench.sender.hanging = {"amal"}
    delivery = await bench.offer("amal")
    async with bench.running():

        async def under_way() -> bool:
            return bool(bench.sender.to("amal"))

        await until(under_way)
        await bench.redis.flushall()
        async with bench.redis.pipeline(transaction=True) as pipe:
            writes = bench.schedule.writes
            writes.offer(pipe, delivery, sealed_delivery(RING, delivery), bench.clock.now())
            await pipe.execute()
        await bench.open()
        await bench.looked()
        bench.sender.release.set()
        await bench.reported("amal", 1)
        await bench.settled()
    assert len(bench.sender.to("amal")) == 1


async def test_stopping_lets_what_is_under_way_come_to_its_end(bench: Bench) -> None:
    bench.sender.hanging = {"amal"}
    await bench.offer("amal")
    worker = bench.worker()
    task = asyncio.create_task(worker.run())

    async def under_way() -> bool:
        return bool(bench.sender.to("amal"))

    await until(under_way)
    worker.stop()
    await bench.offer("atlas")
    bench.sender.release.set()
    await task
    assert len(bench.reports.of("amal")) == 1
    assert not bench.sender.to("atlas")


async def test_a_closed_schedule_is_not_ready_and_sends_nothing(bench: Bench) -> None:
    async with bench.running() as worker:
        await bench.looked()
        assert worker.problem() is None
        await bench.redis.flushall()
        await bench.offer("amal")

        async def says_so() -> bool:
            return worker.problem() is not None

        await until(says_so)
        assert not bench.sender.to("amal")


async def test_a_receiver_that_is_not_known_yet_gets_one_try_at_a_time_until_one_succeeds(
    bench: Bench,
) -> None:
    bench.sender.hanging = {"amal"}
    for _ in range(8):
        await bench.offer("amal")
    async with bench.running():

        async def under_way() -> bool:
            return bool(bench.sender.to("amal"))

        await until(under_way)
        await bench.looked()
        assert bench.sender.most_at_once["amal"] == 1
        bench.sender.release.set()
        await bench.reported("amal", 8)
        bench.sender.release.clear()
        for _ in range(8):
            await bench.offer("amal")

        async def five() -> bool:
            return bench.sender.most_at_once["amal"] == AT_ONCE

        await until(five)
        bench.sender.release.set()
        await bench.reported("amal", 16)


async def test_more_receivers_that_die_than_there_are_slots_hold_up_nobody_for_long(bench: Bench) -> None:
    dead = [f"dead-{number}" for number in range(IN_ALL + 20)]
    bench.sender.hanging = set(dead)
    async with bench.running():
        for name in dead:
            await bench.offer(name)

        async def all_slots_are_taken() -> bool:
            return len(bench.sender.sent) >= IN_ALL

        await until(all_slots_are_taken)
        for number in range(20):
            await bench.offer(f"healthy-{number}")
        for number in range(20):
            await bench.reported(f"healthy-{number}", 1)
        assert not any(bench.reports.of(name) for name in dead)
        bench.sender.release.set()


async def test_what_waits_for_a_dead_receiver_is_looked_at_less_and_less_often(bench: Bench) -> None:
    bench.sender.scripts["dead"] = [FAILED] * 3
    async with bench.running():
        for count in (1, 2, 3):
            await bench.offer("dead")
            await bench.reported("dead", count)
        bench.sender.hanging = {"dead"}
        for _ in range(60):
            await bench.offer("dead")

        def due(after: timedelta) -> Awaitable[int]:
            moment = milliseconds(bench.clock.now() + after)
            return bench.redis.zcount("notify:due", "-inf", moment)

        async def all_put_back() -> bool:
            return await due(timedelta()) == 0

        await until(all_put_back)
        soon = await due(UNWELL + timedelta(seconds=1))
        assert 1 <= soon <= 10, "the others come later"
        assert await due(LONGEST_LOOK) >= 60
        bench.sender.release.set()


async def test_a_channel_whose_receiver_is_gone_is_switched_off_at_once_and_told_again_if_it_was_not_heard(
    bench: Bench,
) -> None:
    bench.sender.scripts["amal"] = [Outcome("gone", "410")] * 2
    bench.switch.refuse = 1
    async with bench.running():
        for count in (1, 2):
            await bench.offer("amal")
            await bench.reported("amal", count)
        await bench.told(1)
    assert bench.switch.kept == [("amal", "webhook", "gone", bench.clock.now())]
    assert not await bench.redis.keys("notify:endpoint:*"), "whoever switches it on again begins anew"


async def test_a_channel_with_nothing_but_failures_for_five_days_is_switched_off_also_after_restarts(
    bench: Bench,
) -> None:
    bench.sender.scripts["amal"] = [Outcome("permanent", "404")] * 4
    for count in (1, 2, 3, 4):
        async with bench.running():
            await bench.offer("amal")
            await bench.reported("amal", count)
        assert not bench.switch.kept or count == 4
        bench.clock.advance(timedelta(days=2) if count < 3 else timedelta(days=1))
    assert [one[2] for one in bench.switch.kept] == ["failing"]


async def test_a_success_in_between_begins_the_five_days_anew(bench: Bench) -> None:
    bench.sender.scripts["amal"] = [FAILED, FAILED, DELIVERED, Outcome("permanent", "404")]
    async with bench.running():
        for count in (1, 2, 3, 4):
            await bench.offer("amal")
            await bench.reported("amal", count)
            bench.clock.advance(timedelta(seconds=1))  # before the second try of the first
    bench.clock.advance(timedelta(days=6))
    assert not bench.switch.kept
    (name,) = await bench.redis.keys("notify:endpoint:*")
    assert await bench.redis.hget(name, "failures") == b"1"


async def test_mails_that_fail_switch_nothing_off_for_the_relay_is_shared(bench: Bench) -> None:
    bench.sender.scripts["amal"] = [Outcome("gone", "550")]
    async with bench.running():
        await bench.offer("amal", "email")
        await bench.reported("amal", 1)
        await bench.looked()
    assert not bench.switch.kept
    assert not await bench.redis.keys("notify:endpoint:*")


async def test_failures_that_are_noted_at_the_same_moment_are_all_counted(bench: Bench) -> None:
    noted = [bench.endpoints.note("amal", "webhook", FAILED, bench.clock.now()) for _ in range(AT_ONCE)]
    assert await asyncio.gather(*noted) == [None] * AT_ONCE
    later = bench.clock.now() + timedelta(days=5)
    assert await bench.endpoints.note("amal", "webhook", FAILED, later) == "failing"
    assert await bench.redis.hget("notify:endpoint:amal/webhook", "failures") == str(AT_ONCE + 1).encode()


async def test_after_a_wipe_of_redis_the_five_days_begin_again(bench: Bench) -> None:
    for _ in range(3):
        await bench.endpoints.note("amal", "webhook", FAILED, bench.clock.now())
    await bench.redis.flushall()
    later = bench.clock.now() + timedelta(days=6)
    for _ in range(3):
        assert await bench.endpoints.note("amal", "webhook", FAILED, later) is None
