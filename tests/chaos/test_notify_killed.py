"""Notify is killed again and again while it delivers: every alert arrives, and a repeat has the same id."""

import asyncio
import random
from pathlib import Path

import aiohttp
from redis.asyncio import Redis

from tests.chaos.alerting import NotifyProcess, Sink, alerts, decide, delivered
from tests.intaking import servers_with_topics
from tests.support import until

COUNT = 5_000
ORGANISATIONS = [f"org-{number}" for number in range(200)]
KILLS = 20
PROCESSES = 5
"""Kafka gives the partitions of a killed process away after 10 s only, and until then nobody knows whether
what it had in hand was delivered. So several run at the same time, and all of them are killed each time."""
ROUNDS = KILLS // PROCESSES
MOST_SECONDS = 0.6
"""From one kill to the next, at most."""


async def test_twenty_kills_among_five_thousand_alerts_lose_none_and_repeat_under_the_same_id_only(
    tmp_path: Path,
) -> None:
    chance = random.Random(5)  # noqa: S311  # the same kills in each run
    wanted, silent = alerts(COUNT, ORGANISATIONS), alerts(100, ORGANISATIONS)
    with servers_with_topics(tmp_path / "servers") as servers:
        kafka = servers.kafka_address
        async with (
            Sink().running() as sink,
            Redis.from_url(servers.redis_url) as redis,
            aiohttp.ClientSession() as http,
        ):
            channels = sink.channels(tmp_path, ORGANISATIONS)
            processes = [
                NotifyProcess(
                    servers,
                    tmp_path,
                    channels,
                    name=f"notify-{number}",
                    environment={
                        "NOTIFY_TIMEOUT_SECONDS": "4",
                        "NOTIFY_LEASE_SECONDS": "8",
                        # The body of a message names it, whoever of them sends it.
                        "NOTIFY_INBOX_URL": "https://meldingen.wegwijzer.example/",
                    },
                )
                for number in range(PROCESSES)
            ]

            async def all_ready() -> bool:
                return all([await process.is_ready(http) for process in processes])

            async def nothing_waits() -> bool:
                return int(await redis.zcard("notify:due")) == 0

            try:
                for process in processes:
                    process.start()
                await asyncio.to_thread(decide, kafka, silent, "informed")
                for round_ in range(ROUNDS):
                    await until(all_ready, seconds=60)
                    batch = wanted[round_::ROUNDS]
                    await asyncio.to_thread(decide, kafka, batch)

                    async def begun(ids: frozenset[str] = frozenset(alert.id for alert in batch)) -> bool:
                        return not ids.isdisjoint(sink.arrivals)

                    await until(begun)
                    for process in chance.sample(processes, PROCESSES):
                        await asyncio.sleep(chance.uniform(0, MOST_SECONDS))
                        assert not all(alert.id in sink.arrivals for alert in batch), "in the middle of it"
                        process.kill()
                        process.start()

                async def all_arrived() -> bool:
                    return len(sink.arrivals) >= COUNT

                await until(all_arrived, seconds=120)
                await until(nothing_waits)
            finally:
                for process in processes:
                    process.stop()
            for process in processes:
                await asyncio.to_thread(process.ended)
        reported = await asyncio.to_thread(delivered, kafka, wanted)

    ids = {alert.id for alert in wanted}
    assert {one.id for one in reported} == ids, "each is known as delivered, and nothing else is"
    assert sink.arrivals.keys() == ids, "each has arrived, and nothing that nobody asked for"
    assert not sink.unsigned
    assert {len(bodies) for bodies in sink.bodies.values()} == {1}, "a repeat says what was said before"
    assert sink.count > COUNT, "somebody was killed between sending and making it known"
    known_at = {one.id: one.at for one in reversed(reported)}
    late = [id_ for id_, moments in sink.arrivals.items() if moments[-1] > known_at[id_] + 0.001]
    assert not late, "nothing goes out again once it is known as delivered"
