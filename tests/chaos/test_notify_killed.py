"""Notify is killed again and again while it delivers: every alert arrives, and a repeat has the same id."""

import asyncio
import random
from collections import Counter
from pathlib import Path

from redis.asyncio import Redis

from tests.chaos.alerting import NotifyProcess, Sink, alerts, decide, delivered
from tests.intaking import servers_with_topics
from tests.support import until

COUNT = 5_000
ORGANISATIONS = [f"org-{number}" for number in range(200)]
KILLS = 20
PROCESSES = 5
"""Kafka gives the partitions of a killed process away after 10 s only, and until then nobody knows whether
what it had in hand was delivered. So several run, as anybody's would, and all of them are killed each time."""
MOST_SECONDS = 0.5
"""Between what a process has delivered and its end, at most."""


async def test_twenty_kills_among_five_thousand_alerts_lose_none_and_repeat_under_the_same_id_only(
    tmp_path: Path,
) -> None:
    chance = random.Random(5)
    wanted, silent = alerts(COUNT, ORGANISATIONS), alerts(100, ORGANISATIONS)
    with servers_with_topics(tmp_path / "servers") as servers:
        async with Sink().running() as sink, Redis.from_url(servers.redis_url) as redis:
            channels = sink.channels(tmp_path, ORGANISATIONS)
            processes = [
                NotifyProcess(
                    servers,
                    tmp_path,
                    channels,
                    name=f"notify-{number}",
                    environment={"NOTIFY_TIMEOUT_SECONDS": "4", "NOTIFY_LEASE_SECONDS": "8"},
                )
                for number in range(PROCESSES)
            ]
            try:
                for process in processes:
                    process.start()
                await asyncio.to_thread(decide, servers.kafka_address, silent, "informed")
                await asyncio.to_thread(decide, servers.kafka_address, wanted[: COUNT // 2])
                for round_ in range(KILLS // PROCESSES):
                    if round_ == 1:
                        await asyncio.to_thread(decide, servers.kafka_address, wanted[COUNT // 2 :])
                    for process in chance.sample(processes, PROCESSES):
                        await until(process.delivers, seconds=60)
                        await asyncio.sleep(chance.uniform(0, MOST_SECONDS))
                        process.kill()
                        process.start()
                assert len(sink.arrivals) < COUNT, "each of them was killed in the middle of its work"

                async def all_arrived() -> bool:
                    return len(sink.arrivals) >= COUNT

                async def nothing_waits() -> bool:
                    return int(await redis.zcard("notify:due")) == 0

                await until(all_arrived, seconds=90)
                await until(nothing_waits)
            finally:
                for process in processes:
                    process.stop()
            for process in processes:
                await asyncio.to_thread(process.ended)
        reported = await asyncio.to_thread(delivered, servers.kafka_address, wanted)

    ids = {alert.id for alert in wanted}
    assert {one.id for one in reported} == ids, "each is known as delivered, and nothing else is"
    assert sink.arrivals.keys() == ids, "each has arrived, and nothing that nobody asked for"
    assert not sink.unsigned
    repeated = Counter({id_: len(moments) for id_, moments in sink.arrivals.items() if len(moments) > 1})
    assert repeated, "somebody was killed between sending and making it known"
    assert {len(bodies) for bodies in sink.bodies.values()} == {1}, "a repeat says what was said before"
    known_at = {one.id: one.at for one in reversed(reported)}
    late = [id_ for id_, moments in sink.arrivals.items() if moments[-1] > known_at[id_] + 0.001]
    assert not late, "nothing goes out again once it is known as delivered"
