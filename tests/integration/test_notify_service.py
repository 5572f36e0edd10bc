"""The whole of notify on real Kafka, Valkey, SMTP and HTTP, as a process and inside the test."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from redis.asyncio import Redis

from deploy.local.embedded import EmbeddedServers
from deploy.local.ports import Ports
from services.notify.adapters.reports import envelope_of
from services.notify.adapters.schedule import RedisSchedule
from services.notify.app import Notify
from services.notify.domain.delivery import Delivery
from services.notify.domain.outcome import Outcome, report
from services.notify.settings import Settings
from shared import topics
from shared.clock import Clock, FakeClock, SystemClock
from shared.contracts.events import (
    NotificationAttemptFailed,
    NotificationDelivered,
    NotificationExhausted,
    Value,
)
from shared.contracts.ids import message_id
from shared.topics import TopicAdmin
from tests.notifying import LOCAL, RING, SECRET, Case, Receiver, decided, write_channels, write_keyring
from tests.support import headers_of, produce, read_all, until

NAMES = [f"org-{number}" for number in range(12)]


@dataclass
class World:
    """Servers of our own, for these tests wipe Valkey, and the stand-ins beside them."""

    kafka: str
    redis_url: str
    folder: Path
    ports: Ports
    channels: Path

    @property
    def sink(self) -> str:
        return f"http://127.0.0.1:{self.ports.sink}"

    def environment(self) -> dict[str, str]:
        return {
            "WEGWIJZER_KAFKA": self.kafka,
            "WEGWIJZER_REDIS": self.redis_url,
            "WEGWIJZER_KEYRING": str(self.folder / "keyring.json"),
            "NOTIFY_CHANNELS": str(self.channels),
            "NOTIFY_SMTP": f"127.0.0.1:{self.ports.smtp}",
            "NOTIFY_PORT": str(self.ports.notify),
            "NOTIFY_WEBHOOK_ALLOW": LOCAL,
            "STANDINS_CHANNELS": str(self.channels),
            "STANDINS_SMTP_PORT": str(self.ports.smtp),
            "STANDINS_HTTP_PORT": str(self.ports.sink),
        }

    def start(self, module: str, **more: str) -> "subprocess.Popen[bytes]":
        with (self.folder / f"{module}.log").open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", module],
                env=os.environ | self.environment() | more,
                stdout=log,
                stderr=log,
            )

    async def arrivals(self, http: aiohttp.ClientSession) -> list[dict[str, Any]]:
        async with http.get(f"{self.sink}/api/arrivals") as answer:
            found: list[dict[str, Any]] = await answer.json()
        return found

    async def put(self, *records: Any, case: Case | None = None) -> None:
        """Produce decisions; their case's key before, if given."""
        if case is not None:
            await asyncio.to_thread(produce, self.kafka, topics.KEYS, [case.key_record()])
        await asyncio.to_thread(produce, self.kafka, topics.CASES, list(records))

    async def reports(self, case: Case) -> list[Value]:
        """What stands on the topic about a case, opened, read by librdkafka."""
        messages = await asyncio.to_thread(read_all, self.kafka, topics.NOTIFICATIONS)
        return [
            case.open(headers_of(message), message.value() or b"")
            for message in messages
            if headers_of(message)["ce_subject"] == case.id
        ]

    def settings(self, channels: Path | None = None) -> Settings:
        return Settings(
            kafka=self.kafka,
            redis=self.redis_url,
            keyring=self.folder / "keyring.json",
            channels=channels or self.channels,
            smtp=f"127.0.0.1:{self.ports.smtp}",
            webhook_allow=LOCAL,
        )

    @asynccontextmanager
    async def notify(self, clock: Clock, channels: Path | None = None) -> AsyncIterator[Notify]:
        """The service inside the test, until it is ready and then until the end of the block."""
        notify = Notify(self.settings(channels), clock)
        stop = asyncio.Event()
        task = asyncio.create_task(notify.run(stop))

        async def ready() -> bool:
            if task.done():
                task.result()
            return not await notify.problems()

        try:
            await until(ready)
            yield notify
        finally:
            stop.set()
            await task


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("notify")
    with EmbeddedServers(folder) as servers:
        TopicAdmin(servers.kafka_address, replication=1).apply()
        write_keyring(folder)
        ports = Ports.free()
        channels = write_channels(
            folder,
            {
                name: {
                    "email": f"{name}@organisation.example",
                    "webhook": {"url": f"http://127.0.0.1:{ports.sink}/{name}", "secret": SECRET},
                }
                for name in NAMES
            },
        )
        world = World(servers.kafka_address, servers.redis_url, folder, ports, channels)
        standins = world.start("deploy.local.standins")
        yield world
        standins.terminate()
        assert standins.wait(20) == 0


@pytest.fixture
async def http(world: World) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:

        async def up() -> bool:
            try:
                async with session.get(f"{world.sink}/readyz") as answer:
                    return answer.status == 200
            except aiohttp.ClientError:
                return False

        await until(up)
        yield session
        async with session.delete(f"{world.sink}/api/behaviour") as answer:
            assert answer.status == 204


def expected(case: Case, *names: str, attempt: int = 1) -> set[str]:
    return {message_id(case.id, attempt, name, channel) for name in names for channel in ("email", "webhook")}


async def test_only_alert_of_a_routed_case_is_told_once_over_each_channel_and_it_is_reported(
    world: World, http: aiohttp.ClientSession
) -> None:
    now = datetime.now(UTC)
    routed, informed, triage, withdrawn, erased = cases = [Case() for _ in range(5)]
    async with world.notify(SystemClock()):
        await asyncio.to_thread(produce, world.kafka, topics.KEYS, [case.key_record() for case in cases])
        await world.put(
            informed.record(decided("org-0", outcome="informed", at=now)),
            triage.record(decided("org-0", outcome="triage", at=now)),
            withdrawn.record(decided(outcome="withdrawn", attempt=0, at=now, reference=None)),
            withdrawn.record(decided("org-0", attempt=1, at=now)),
            erased.erased_record(),
            erased.record(decided("org-0", attempt=2, at=now)),
            routed.record(decided("org-0", "org-1", at=now), urgency="urgent"),
            routed.record(decided("org-0", "org-1", at=now), urgency="urgent"),
        )

        async def reported() -> bool:
            return len(await world.reports(routed)) >= 4

        await until(reported)
        last = Case()
        await world.put(last.record(decided("org-2", at=now)), case=last)

        async def last_arrived() -> bool:
            return expected(last, "org-2") <= {one["id"] for one in await world.arrivals(http)}

        await until(last_arrived)
    arrived = Counter(one["id"] for one in await world.arrivals(http))
    assert arrived == Counter(expected(routed, "org-0", "org-1") | expected(last, "org-2"))
    assert all(one["verified"] and one["accepted"] for one in await world.arrivals(http))
    reports = await world.reports(routed)
    assert len(reports) == 4
    assert all(type(one) is NotificationDelivered for one in reports)
    for silent in (informed, triage, withdrawn, erased):
        assert await world.reports(silent) == []
    assert not await asyncio.to_thread(read_all, world.kafka, topics.dead_letter_topic(topics.NOTIFY_GROUP))


async def test_an_organisation_without_channel_becomes_exhausted_for_a_person_to_see(world: World) -> None:
    case = Case()
    async with world.notify(SystemClock()):
        await world.put(case.record(decided("nobody-knows", at=datetime.now(UTC))), case=case)

        async def reported() -> bool:
            return bool(await world.reports(case))

        await until(reported)
    (value,) = await world.reports(case)
    assert isinstance(value, NotificationExhausted)
    assert value.reason == "no-channel"


async def test_the_waits_of_the_schedule_survive_a_restart_and_a_wiped_redis(
    world: World, tmp_path: Path
) -> None:
    clock = FakeClock(datetime.now(UTC))
    case = Case()
    async with Receiver().running() as receiver:
        channels = write_channels(
            tmp_path,
            {
                name: {"webhook": {"url": receiver.url(f"/{name}"), "secret": SECRET}}
                for name in ("fails", "probe")
            },
        )
        receiver.script("/fails", [500, 302, (503, {"retry-after": "7200"}), 429, 204])

        async def looked() -> None:
            """A fresh case to a healthy receiver has gone out, so the worker looked at the clock."""
            fresh = Case()
            await world.put(fresh.record(decided("probe", at=clock.now())), case=fresh)

            async def arrived() -> bool:
                id_ = message_id(fresh.id, 1, "probe", "webhook")
                return any(hit.id == id_ for hit in receiver.at("/probe"))

            await until(arrived)

        async def failed(count: int) -> NotificationAttemptFailed:
            async def reported() -> bool:
                return len(await world.reports(case)) >= count

            await until(reported)
            value = (await world.reports(case))[-1]
            assert isinstance(value, NotificationAttemptFailed)
            assert value.try_ == count == len(receiver.at("/fails"))
            return value

        async def wait_for_the_next(value: NotificationAttemptFailed) -> None:
            clock.advance(value.next_at - clock.now() - timedelta(seconds=1))
            await looked()
            assert len(receiver.at("/fails")) == value.try_, "nothing is sent before its moment"

        async with world.notify(clock, channels):
            await world.put(case.record(decided("fails", at=clock.now())), case=case)
            first = await failed(1)
            assert timedelta(seconds=4) <= first.next_at - clock.now() <= timedelta(seconds=6)
            await wait_for_the_next(first)
            clock.advance(timedelta(seconds=1.01))
            second = await failed(2)
            assert second.result == "302"
            assert timedelta(minutes=4) <= second.next_at - clock.now() <= timedelta(minutes=6)
        # A restart in the middle of a wait of minutes.
        async with world.notify(clock, channels):
            await wait_for_the_next(second)
            clock.advance(timedelta(seconds=1.01))
            third = await failed(3)
            assert third.next_at - clock.now() == timedelta(hours=2), "as Retry-After asked"
            # A wipe in the middle of a wait of hours.
            async with Redis.from_url(world.redis_url) as redis:
                await redis.flushall()
            await wait_for_the_next(third)
            clock.advance(timedelta(seconds=1.01))
            fourth = await failed(4)
        # Both at once.
        async with Redis.from_url(world.redis_url) as redis:
            await redis.flushall()
        async with world.notify(clock, channels):
            await wait_for_the_next(fourth)
            clock.advance(timedelta(seconds=1.01))

            async def delivered() -> bool:
                return type((await world.reports(case))[-1]) is NotificationDelivered

            await until(delivered)
            clock.advance(timedelta(days=2))
            await looked()
        hits = receiver.at("/fails")
        assert len(hits) == 5
        assert {hit.id for hit in hits} == {message_id(case.id, 1, "fails", "webhook")}
        assert all(hit.signed_by(SECRET) for hit in hits)
        assert len({hit.body for hit in hits}) == 1
        probes = Counter(hit.id for hit in receiver.at("/probe"))
        assert set(probes.values()) == {1}, "no wipe repeated what was delivered"


async def test_wipes_in_the_middle_lose_nothing_and_repeat_nothing_that_was_delivered(
    world: World, http: aiohttp.ClientSession
) -> None:
    for name in NAMES[:3]:
        failing = {"channel": "webhook", "status": 503, "times": 2}
        async with http.put(f"{world.sink}/api/behaviour/{name}", json=failing) as answer:
            assert answer.status == 204
    cases: dict[str, tuple[Case, str]] = {}
    before = {one["number"] for one in await world.arrivals(http)}
    async with world.notify(SystemClock()), Redis.from_url(world.redis_url) as redis:
        for wave in range(4):
            wave_cases = [Case() for _ in range(60)]
            await asyncio.to_thread(
                produce, world.kafka, topics.KEYS, [case.key_record() for case in wave_cases]
            )
            records = []
            for number, case in enumerate(wave_cases):
                name = NAMES[number % len(NAMES)]
                cases[case.id] = (case, name)
                records.append(case.record(decided(name, at=datetime.now(UTC))))
            await world.put(*records)
            if wave < 3:

                async def some_went_out(target: int = 60 * wave + 20) -> bool:
                    return len(await world.arrivals(http)) - len(before) > target

                await until(some_went_out)
                await redis.flushall()
        wanted = {id_ for case, name in cases.values() for id_ in expected(case, name)}

        async def all_accepted() -> bool:
            accepted = {one["id"] for one in await world.arrivals(http) if one["accepted"]}
            return wanted <= accepted

        # Well within a lease: a delivery that had to wait for one would be late.
        await until(all_accepted, seconds=30)

        async def nothing_waits() -> bool:
            return int(await redis.zcard("notify:due")) == 0

        await until(nothing_waits)
    accepted = Counter(
        one["id"] for one in await world.arrivals(http) if one["accepted"] and one["number"] not in before
    )
    assert accepted == Counter(wanted)
    told: defaultdict[str, list[str]] = defaultdict(list)
    for message in await asyncio.to_thread(read_all, world.kafka, topics.NOTIFICATIONS):
        headers = headers_of(message)
        if headers["ce_subject"] in cases and headers["ce_type"].endswith("delivered.v1"):
            told[headers["ce_subject"]].append(headers["ce_id"])
    assert {len(ids) for ids in told.values()} == {2}
    assert told.keys() == cases.keys()


async def test_a_service_killed_between_sending_and_reporting_repeats_under_the_same_id(
    world: World, http: aiohttp.ClientSession
) -> None:
    name = "org-5"
    hangs = {"channel": "webhook", "status": 204, "delay_seconds": 100, "times": 1}
    async with http.put(f"{world.sink}/api/behaviour/{name}", json=hangs) as answer:
        assert answer.status == 204
    case = Case()
    id_ = message_id(case.id, 1, name, "webhook")
    lease = {"NOTIFY_TIMEOUT_SECONDS": "10", "NOTIFY_LEASE_SECONDS": "11"}

    async def arrived() -> list[dict[str, Any]]:
        return [one for one in await world.arrivals(http) if one["id"] == id_]

    killed = world.start("services.notify", **lease)
    second = None
    try:
        await world.put(case.record(decided(name, at=datetime.now(UTC))), case=case)

        async def sent() -> bool:
            return bool(await arrived())

        await until(sent)
        killed.kill()
        killed.wait(10)
        assert not [one for one in await world.reports(case) if getattr(one, "channel", "") == "webhook"]
        second = world.start("services.notify", **lease)

        async def repeated() -> bool:
            return len(await arrived()) == 2

        await until(repeated, seconds=40)
        repeat, first = await arrived()
        assert repeat["duplicate_of"] == first["number"]

        async def reported() -> bool:
            return len(await world.reports(case)) == 2

        await until(reported)
        assert {getattr(one, "channel", None) for one in await world.reports(case)} == {"email", "webhook"}
        assert all(type(one) is NotificationDelivered for one in await world.reports(case))
    finally:
        for process in (killed, second):
            if process is not None and process.poll() is None:
                process.terminate()
                assert process.wait(25) == 0


async def test_a_report_that_stands_on_kafka_is_enough_to_never_send_again(
    world: World, http: aiohttp.ClientSession
) -> None:
    case = Case()
    now = datetime.now(UTC)
    await world.put(case.record(decided("org-6", at=now)), case=case)
    for channel in ("email", "webhook"):
        one = Delivery(
            case_id=case.id,
            attempt=1,
            organisation="org-6",
            channel=channel,
            urgency="normal",
            reference="7K3M9QTA",
            decided_at=now,
            traceparent=case.envelope().traceparent,
        )
        value = report(one, 1, Outcome("delivered", "204"), now)
        await asyncio.to_thread(
            produce, world.kafka, topics.NOTIFICATIONS, [case.sealed(envelope_of(one, value), value)]
        )
    async with Redis.from_url(world.redis_url) as redis:
        await redis.flushall()
        after = Case()
        async with world.notify(SystemClock()):
            await world.put(after.record(decided("org-6", at=now)), case=after)

            async def arrived() -> bool:
                return expected(after, "org-6") <= {a["id"] for a in await world.arrivals(http)}

            await until(arrived)
            assert not expected(case, "org-6") & {a["id"] for a in await world.arrivals(http)}
            assert await RedisSchedule(redis, RING, prefix="notify").waiting() == 0


async def test_the_process_answers_its_probes_and_drains_on_sigterm(
    world: World, http: aiohttp.ClientSession
) -> None:
    process = world.start("services.notify")
    base = f"http://127.0.0.1:{world.ports.notify}"
    try:

        async def ready() -> bool:
            try:
                async with http.get(f"{base}/readyz") as answer:
                    return answer.status == 200
            except aiohttp.ClientError:
                return False

        await until(ready)
        for path, part in (
            ("/livez", "ok"),
            ("/metrics", "wegwijzer_notify_deliveries"),
            ("/docs", "Wegwijzer notify"),
        ):
            async with http.get(base + path) as answer:
                assert answer.status == 200
                assert part in await answer.text()
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(25) == 0


def test_the_logs_name_no_organisation_and_no_address(world: World) -> None:
    lines = (world.folder / "services.notify.log").read_text().splitlines()
    events = {json.loads(line)["event"] for line in lines}
    assert "delivery_delivered" in events
    for line in lines:
        assert "org-" not in line
        assert f":{world.ports.sink}" not in line
        assert "7K3M9QTA" not in line


def test_a_missing_channels_file_ends_the_start_with_one_sentence(world: World) -> None:
    process = subprocess.run(
        [sys.executable, "-m", "services.notify"],
        env=os.environ | world.environment() | {"NOTIFY_CHANNELS": str(world.folder / "none.json")},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert process.returncode == 1
    assert len(process.stderr.strip().splitlines()) == 1
    assert "NOTIFY_CHANNELS" in process.stderr
