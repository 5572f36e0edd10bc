"""The composition root of notify: the only place that builds its clients."""

import asyncio
import signal
from datetime import timedelta

from fastapi import FastAPI
from redis.asyncio import Redis
from redis.exceptions import RedisError

from services.notify import wake
from services.notify.adapters.channels import FileChannels
from services.notify.adapters.gate import Gate
from services.notify.adapters.mail import MailSender
from services.notify.adapters.reports import KafkaReports
from services.notify.adapters.schedule import RedisSchedule
from services.notify.adapters.webhook import WebhookSender
from services.notify.domain.delivery import EMAIL, WEBHOOK
from services.notify.handlers import ScheduleFold
from services.notify.settings import Settings
from services.notify.worker import DRAIN_SECONDS, Worker
from shared import topics
from shared.clock import Clock, SystemClock
from shared.messaging.broker import DeadLetters, make_broker
from shared.messaging.fold import FoldingConsumer
from shared.observability.probes import add_probes
from shared.observability.server import EmbeddedServer
from shared.projections.keys import RedisCaseKeys

PREFIX = "notify"
PUBLISH_TIMEOUT_MS = 15_000
"""How long to wait for Kafka's acknowledgement; shorter than the rest of a lease after a try."""


class Notify:
    """All parts of the service, connected; ``run`` lets them work."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        keyring = settings.load_keyring()
        channels = FileChannels(settings.channels)
        self.redis = Redis.from_url(settings.redis)
        self._broker = make_broker(settings.kafka, client_id=PREFIX, request_timeout_ms=PUBLISH_TIMEOUT_MS)
        self._key_letters = DeadLetters(settings.kafka, topics.NOTIFY_KEYS_GROUP)
        self._letters = DeadLetters(settings.kafka, topics.NOTIFY_GROUP)
        self.keys = RedisCaseKeys(
            self._broker,
            self.redis,
            keyring,
            prefix=PREFIX,
            group=topics.NOTIFY_KEYS_GROUP,
            dead_letters=self._key_letters,
            clock=clock,
        )
        self.schedule = RedisSchedule(self.redis, keyring, prefix=PREFIX)
        self.consumer = FoldingConsumer(
            self._broker,
            self.redis,
            names=[topics.CASES, topics.NOTIFICATIONS],
            group=topics.NOTIFY_GROUP,
            prefix=PREFIX,
            fold=ScheduleFold(channels, keyring, clock, self.schedule.writes),
            keys=self.keys,
            dead_letters=self._letters,
            clock=clock,
        )
        self._webhooks = WebhookSender(channels, inbox_url=settings.inbox(), timeout=settings.timeout_seconds)
        mails = MailSender(
            channels,
            settings.relay(),
            sender=settings.mail_from,
            inbox_url=settings.inbox(),
            timeout=settings.timeout_seconds,
        )
        self.gate = Gate(self.schedule, self._all_caught_up, lambda: self.worker.wake())
        self.worker = Worker(
            self.schedule,
            {WEBHOOK: self._webhooks, EMAIL: mails},
            KafkaReports(self._broker),
            self.keys,
            clock,
            caught_up=self.consumer.caught_up,
            closed=self.gate.closed,
            lease=timedelta(seconds=settings.lease_seconds),
            timeout=timedelta(seconds=settings.timeout_seconds),
        )
        self.web = FastAPI(
            title="Wegwijzer notify",
            description="Tells organisations that a case waits for them, by e-mail and signed webhook.",
            redoc_url=None,
        )
        add_probes(self.web, self.problems)

    async def problems(self) -> list[str]:
        """Why the service is not ready."""
        found = [
            f"{health.name}: {problem}"
            for health in (self.keys.consumer.health, self.consumer.health)
            if (problem := health.problem())
        ]
        try:
            if not await self.schedule.is_open():
                found.append("schedule: Redis does not have everything from Kafka yet")
        except (RedisError, OSError) as error:
            found.append(f"Redis: {type(error).__name__}")
        if problem := self.worker.problem():
            found.append(f"worker: {problem}")
        return found

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set; ends with an exception where a defect must restart the process."""
        await self._broker.start()
        await self.keys.consumer.start()
        await self.consumer.start()
        work = asyncio.create_task(self.worker.run(), name="worker")
        tasks: list[asyncio.Task[object]] = [
            work,
            asyncio.create_task(self.gate.run(), name="gate"),
            asyncio.create_task(self.keys.consumer.crashed(), name="keys"),
            asyncio.create_task(self.consumer.crashed(), name="fold"),
            asyncio.create_task(
                wake.listen(self.redis, self.schedule.writes.name("wake"), self.worker.wake), name="wake"
            ),
            asyncio.create_task(stop.wait(), name="stop"),
        ]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            self.worker.stop()
            await asyncio.wait([work], timeout=DRAIN_SECONDS + 1)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await self.consumer.stop()
            await self.keys.consumer.stop()
            await self._broker.stop()
            await self._letters.close()
            await self._key_letters.close()
            await self._webhooks.close()
            await self.redis.aclose()

    async def _all_caught_up(self) -> bool:
        return await self.keys.caught_up() and await self.consumer.caught_up()


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT: probes over HTTP, deliveries underneath."""
    notify = Notify(settings, SystemClock())
    server = EmbeddedServer.of(notify.web, settings.host, settings.port)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    web = asyncio.create_task(server.serve(), name="web")
    web.add_done_callback(lambda _: stop.set())
    try:
        await notify.run(stop)
    finally:
        server.should_exit = True
        await web
