"""The composition root of notify: the only place that builds its clients."""

import asyncio
import signal
from datetime import timedelta
from pathlib import Path

from fastapi import FastAPI
from redis.asyncio import BlockingConnectionPool, Redis
from redis.exceptions import RedisError

from services.notify import wake
from services.notify.adapters.access_channels import AccessChannels
from services.notify.adapters.access_writes import KafkaAccessWrites
from services.notify.adapters.accounts import Accounts
from services.notify.adapters.audit import KafkaAudit
from services.notify.adapters.challenge import HttpChallenger
from services.notify.adapters.channels import FileChannels
from services.notify.adapters.doors import Doors
from services.notify.adapters.endpoints import RedisEndpoints
from services.notify.adapters.gate import Gate
from services.notify.adapters.mail import MailSender
from services.notify.adapters.oidc import Oidc
from services.notify.adapters.organisations import CurrentOrganisations
from services.notify.adapters.passwords import Argon2Passwords
from services.notify.adapters.referrals import RedisReferrals
from services.notify.adapters.reports import KafkaReports
from services.notify.adapters.responses import KafkaResponses
from services.notify.adapters.schedule import RedisSchedule
from services.notify.adapters.sessions import RedisSessions
from services.notify.adapters.webhook import WebhookSender
from services.notify.api import routes
from services.notify.channels import ChannelCare
from services.notify.desk import Desk
from services.notify.domain.delivery import EMAIL, WEBHOOK
from services.notify.domain.terms import read_terms
from services.notify.errors import add_errors
from services.notify.expiry import Expiry
from services.notify.handlers import ScheduleFold
from services.notify.inbox.app import build_inbox
from services.notify.inbox.callers import Callers
from services.notify.inbox.cases import Cases
from services.notify.inbox.confirm import confirm_router
from services.notify.inbox.render import Pages
from services.notify.settings import Settings
from services.notify.together import Together
from services.notify.worker import DRAIN_SECONDS, Worker
from shared import topics, words
from shared.api_keys import ApiKeys
from shared.clock import Clock, SystemClock
from shared.deciding.reference import load_reference
from shared.messaging.broker import DeadLetters, make_broker
from shared.messaging.fold import FoldingConsumer
from shared.observability.probes import add_probes
from shared.observability.server import EmbeddedServer
from shared.projections.directory import FollowedReference
from shared.projections.keys import RedisCaseKeys
from shared.reference import terms_document
from shared.tasks import end

PREFIX = "notify"
LOCALES = Path(__file__).parent / "locales"
PUBLISH_TIMEOUT_MS = 15_000
"""How long to wait for Kafka's acknowledgement; shorter than the rest of a lease after a try."""
REDIS_CONNECTIONS = 50
REDIS_WAIT_SECONDS = 10


REPORTS_GATHER_MS = 100


class Notify:
    """All parts of the service, connected; ``run`` lets them work."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        keyring = settings.load_keyring()
        channels = self.channels = AccessChannels(settings.kafka, keyring, FileChannels(settings.channels))
        # A burst of deliveries waits for a connection; redis-py's own pool would refuse it.
        self.redis = Redis(
            connection_pool=BlockingConnectionPool.from_url(
                settings.redis, max_connections=REDIS_CONNECTIONS, timeout=REDIS_WAIT_SECONDS
            )
        )
        self._broker = make_broker(settings.kafka, client_id=PREFIX, request_timeout_ms=PUBLISH_TIMEOUT_MS)
        self._key_letters = DeadLetters(settings.kafka, topics.NOTIFY_KEYS_GROUP)
        self._letters = DeadLetters(settings.kafka, topics.NOTIFY_GROUP)
        self._report_letters = DeadLetters(settings.kafka, topics.NOTIFY_REPORTS_GROUP)
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
        self.referrals = RedisReferrals(self.redis, keyring, prefix=PREFIX)
        terms = read_terms(terms_document())
        fold = ScheduleFold(channels, keyring, clock, self.schedule.writes, self.referrals.writes, terms)
        self.cases = FoldingConsumer(
            self._broker,
            self.redis,
            names=[topics.CASES],
            group=topics.NOTIFY_GROUP,
            prefix=PREFIX,
            fold=fold,
            keys=self.keys,
            dead_letters=self._letters,
            clock=clock,
        )
        # A group of its own: what we wrote ourselves stands in Redis already and may be read at leisure,
        # and must not stand in the way of a case that waits.
        self.reports = FoldingConsumer(
            self._broker,
            self.redis,
            names=[topics.NOTIFICATIONS, topics.RESPONSES],
            group=topics.NOTIFY_REPORTS_GROUP,
            prefix=PREFIX,
            fold=fold,
            keys=self.keys,
            dead_letters=self._report_letters,
            clock=clock,
            gather_ms=REPORTS_GATHER_MS,
        )
        self._consumers = (self.keys.consumer, self.cases, self.reports)
        self._webhooks = WebhookSender(
            channels,
            inbox_url=settings.inbox(),
            timeout=settings.timeout_seconds,
            allowed=settings.allowed(),
        )
        mails = MailSender(
            channels,
            settings.relay(),
            words.load(LOCALES),
            sender=settings.mail_from,
            inbox_url=settings.inbox(),
            timeout=settings.timeout_seconds,
        )
        self._access_writes = KafkaAccessWrites(settings.kafka, keyring)
        care = ChannelCare(
            channels.get, self._access_writes, HttpChallenger(self._webhooks.session), keyring, clock
        )
        self.gate = Gate(self.schedule, self._all_caught_up, lambda: self.worker.wake())
        self.worker = Worker(
            self.schedule,
            {WEBHOOK: self._webhooks, EMAIL: mails},
            KafkaReports(self._broker),
            self.keys,
            clock,
            endpoints=RedisEndpoints(self.redis, prefix=PREFIX),
            switch=care,
            caught_up=Together(self.reports.caught_up),
            closed=self.gate.closed,
            kind=channels.kind,
            lease=timedelta(seconds=settings.lease_seconds),
            timeout=timedelta(seconds=settings.timeout_seconds),
        )
        self._tables = FollowedReference(settings.kafka, load_reference())
        self._api_keys = ApiKeys(settings.kafka, keyring, clock)
        self._accounts = Accounts(settings.kafka, keyring)
        self._followers = (self._tables.follower, self._api_keys.follower, self._accounts.follower)
        """Beside the channels, without which nothing is begun."""
        organisations = CurrentOrganisations(self._tables)
        audit = KafkaAudit(self._broker, keyring)
        desk = Desk(
            self.referrals,
            self.keys,
            KafkaResponses(self._broker),
            organisations,
            clock,
            is_open=self.schedule.is_open,
        )
        self._expiry = Expiry(self.referrals, desk, clock, is_open=self.schedule.is_open)
        self._provider = _provider(settings, clock)
        pages = Pages()
        inbox = build_inbox(
            home=lambda request, visitor: cases.home(request, visitor),
            pages=pages,
            accounts=self._accounts,
            sessions=RedisSessions(self.redis, keyring, prefix=PREFIX),
            passwords=Argon2Passwords(),
            throttle=Doors(self.redis, keyring, clock),
            writes=self._access_writes,
            keyring=keyring,
            clock=clock,
            name_of=organisations.name_of,
            inbox_url=settings.inbox(),
            provider=self._provider,
        )
        cases = Cases(pages, inbox.guard, desk, audit, organisations, self._accounts, clock)
        self.web = FastAPI(
            title="Wegwijzer notify",
            description=(
                "Tells organisations that a case waits for them, by e-mail and signed webhook, and takes "
                "their answers: in the inbox, and here from their own software."
            ),
            redoc_url=None,
            redirect_slashes=False,
        )
        add_probes(self.web, self.problems, self._troubles)
        callers = Callers(self._api_keys, self.redis, keyring, clock)
        self.web.include_router(routes(desk, callers, audit, clock))
        self.web.include_router(inbox.router)
        self.web.include_router(cases.routes())
        self.web.include_router(confirm_router(care, pages, organisations.name_of))
        add_errors(self.web, pages)

    async def problems(self) -> list[str]:
        """Why the service is not ready."""
        found = [
            f"{health.name}: {problem}"
            for health in (consumer.health for consumer in self._consumers)
            if (problem := health.problem())
        ]
        try:
            if not await self.schedule.is_open():
                found.append("schedule: Redis does not have everything from Kafka yet")
        except (RedisError, OSError) as error:
            found.append(f"Redis: {type(error).__name__}")
        if problem := self.worker.problem():
            found.append(f"worker: {problem}")
        if problem := self._expiry.problem():
            found.append(f"expiry: {problem}")
        followers = (self.channels.follower, *self._followers)
        found.extend(filter(None, (follower.problem() for follower in followers)))
        return found

    def _troubles(self) -> list[str]:
        followers = (self.channels.follower, *self._followers)
        return list(filter(None, (follower.trouble() for follower in followers)))

    async def run(self, stop: asyncio.Event) -> None:
        """Work until ``stop`` is set; ends with an exception where a defect must restart the process."""
        await self.channels.follower.start()
        try:
            if await self._channels_are_read(stop):
                await self._work(stop)
        finally:
            await self.channels.follower.stop()
            await self._access_writes.close()

    async def _channels_are_read(self, stop: asyncio.Event) -> bool:
        """Wait until the channels are known: before that every organisation would seem to have none. False:
        stopped before."""
        tasks = [
            asyncio.create_task(self.channels.follower.until_caught_up(), name="channels"),
            asyncio.create_task(stop.wait(), name="stop"),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
        return not stop.is_set()

    async def _work(self, stop: asyncio.Event) -> None:
        await self._broker.start()
        for consumer in self._consumers:
            await consumer.start()
        for follower in self._followers:
            await follower.start()
        work = asyncio.create_task(self.worker.run(), name="worker")
        tasks: list[asyncio.Task[object]] = [
            work,
            asyncio.create_task(self.gate.run(), name="gate"),
            asyncio.create_task(self._expiry.run(), name="expiry"),
            *(
                asyncio.create_task(consumer.crashed(), name=consumer.health.name)
                for consumer in self._consumers
            ),
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
            await end(*tasks)
            for consumer in self._consumers:
                await consumer.stop()
            for follower in self._followers:
                await follower.stop()
            if self._provider is not None:
                await self._provider.close()
            await self._broker.stop()
            await self._letters.close()
            await self._report_letters.close()
            await self._key_letters.close()
            await self._webhooks.close()
            await self.redis.aclose()

    async def _all_caught_up(self) -> bool:
        return all([await consumer.caught_up() for consumer in self._consumers])


def _provider(settings: Settings, clock: Clock) -> Oidc | None:
    if not settings.oidc_issuer or not settings.oidc_client_id or settings.oidc_client_secret is None:
        return None
    return Oidc(
        settings.oidc_issuer,
        settings.oidc_client_id,
        settings.oidc_client_secret.get_secret_value(),
        redirect_uri=f"{settings.inbox().rstrip('/')}/sign-in/callback",
        clock=clock,
    )


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT: probes over HTTP, deliveries underneath."""
    notify = Notify(settings, SystemClock())
    server = EmbeddedServer.of(notify.web, settings.host, settings.port)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    web = asyncio.create_task(server.serve(), name="web")
    web.add_done_callback(lambda _: stop.set())

    async def leave() -> None:
        # First of all: an answer that comes in later could not be kept any more.
        await stop.wait()
        server.should_exit = True

    leaving = asyncio.create_task(leave(), name="leave")
    try:
        await notify.run(stop)
    finally:
        leaving.cancel()
        server.should_exit = True
        await web
