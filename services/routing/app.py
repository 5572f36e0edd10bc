"""The composition root of routing: the only place that builds its clients."""

import asyncio
import signal

from fastapi import FastAPI
from redis.asyncio import Redis

from services.routing.handlers import Routing
from services.routing.settings import Settings
from shared import topics
from shared.clock import SystemClock
from shared.deciding.reference import load_reference
from shared.messaging.broker import DeadLetters, make_broker
from shared.messaging.transactional import TransactionalLoop
from shared.observability.probes import add_probes
from shared.observability.server import EmbeddedServer
from shared.projections.directory import FollowedReference
from shared.projections.keys import RedisCaseKeys
from shared.tasks import end

PREFIX = "routing"
TRANSACTIONAL_ID = "wegwijzer-routing"
DRAIN_SECONDS = 10.0


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; ends with an exception where a defect must restart the process."""
    clock = SystemClock()
    keyring = settings.load_keyring()
    redis = Redis.from_url(settings.redis)
    broker = make_broker(settings.kafka, client_id=PREFIX)
    dead_letters = DeadLetters(settings.kafka, topics.ROUTING_KEYS_GROUP)
    keys = RedisCaseKeys(
        broker,
        redis,
        keyring,
        prefix=PREFIX,
        group=topics.ROUTING_KEYS_GROUP,
        dead_letters=dead_letters,
        clock=clock,
    )
    tables = FollowedReference(settings.kafka, load_reference())
    loop = TransactionalLoop(
        bootstrap=settings.kafka,
        names=[topics.REQUESTS, topics.RESPONSES, topics.TRIAGE],
        group=topics.ROUTING_GROUP,
        output=topics.CASES,
        transactional_id=TRANSACTIONAL_ID,
        handler=Routing(tables, clock),
        keys=keys,
        clock=clock,
        session_timeout_ms=settings.session_timeout_ms,
    )

    async def problems() -> list[str]:
        unread = tables.follower.problem()
        if unread is not None:
            return [unread]  # the rest waits for it
        healths = (keys.consumer.health, loop.health)
        return [f"{health.name}: {problem}" for health in healths if (problem := health.problem())]

    async def decide() -> None:
        # A decision by yesterday's directory may send a case to an organisation that is gone. So nothing is
        # taken, and no partition held, before the whole of it is known.
        await tables.follower.until_caught_up()
        await loop.run()

    app = FastAPI(title="Wegwijzer routing", redoc_url=None)
    add_probes(app, problems, lambda: list(filter(None, [tables.follower.trouble()])))
    server = EmbeddedServer.of(app, settings.host, settings.port)

    await broker.start()
    await keys.consumer.start()
    await tables.follower.start()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    work = asyncio.create_task(decide(), name="routing")
    tasks: list[asyncio.Task[object]] = [
        work,
        asyncio.create_task(keys.consumer.crashed(), name="keys"),
        asyncio.create_task(server.serve(), name="probes"),
        asyncio.create_task(stop.wait(), name="stop"),
    ]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        loop.stop()
        server.should_exit = True
        if tables.follower.caught_up:
            await asyncio.wait([work], timeout=DRAIN_SECONDS)
        await end(*tasks)
        await tables.follower.stop()
        await keys.consumer.stop()
        await broker.stop()
        await dead_letters.close()
        await redis.aclose()
