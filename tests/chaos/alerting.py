"""What the chaos tests of notify share: many alerts, a sink that checks them, a process that is killed."""

import time
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import aiohttp
from aiohttp import web
from confluent_kafka import Message
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from deploy.local.embedded import EmbeddedServers
from deploy.local.network import free_ports
from shared import topics
from shared.contracts.events import NOTIFICATION_DELIVERED, NotificationDelivered
from shared.contracts.ids import message_id, referral_id
from shared.contracts.vocabulary import Outcome
from tests.chaos.nursery import born
from tests.notifying import LOCAL, SECRET, Case, decided, write_channels, write_keyring
from tests.support import Sent, headers_of, produce, read_all


@dataclass(frozen=True)
class Alert:
    """A case that goes to one organisation, over its webhook."""

    organisation: str
    case: Case = field(default_factory=Case)

    @property
    def id(self) -> str:
        """The ``webhook-id`` of every try."""
        return message_id(self.case.id, 1, self.organisation, "webhook")

    @property
    def referral(self) -> str:
        """The id of its referral."""
        return referral_id(self.case.id, 1, self.organisation)

    def record(self, outcome: Outcome = "routed") -> Sent:
        """The decision that asks for it."""
        return self.case.record(decided(self.organisation, outcome=outcome, at=datetime.now(UTC)))


def alerts(count: int, organisations: Sequence[str]) -> list[Alert]:
    """As many, to all organisations in turn."""
    return [Alert(organisations[number % len(organisations)]) for number in range(count)]


def decide(kafka: str, wanted: Sequence[Alert], outcome: Outcome = "routed") -> None:
    """Write the keys of the cases, then their decisions."""
    produce(kafka, topics.KEYS, [alert.case.key_record() for alert in wanted])
    produce(kafka, topics.CASES, [alert.record(outcome) for alert in wanted])


class Sink:
    """Where all webhooks arrive: it checks each signature, notes id and moment, and answers 204."""

    def __init__(self) -> None:
        self.arrivals: defaultdict[str, list[float]] = defaultdict(list)
        """By ``webhook-id``: the moments, seconds since the epoch."""
        self.bodies: defaultdict[str, set[bytes]] = defaultdict(set)
        self.unsigned: list[str] = []
        self.port = 0
        self._webhook = Webhook(SECRET)

    @property
    def count(self) -> int:
        """How many messages came."""
        return sum(map(len, self.arrivals.values()))

    async def _take(self, request: web.Request) -> web.Response:
        now, body = time.time(), await request.read()
        id_ = request.headers.get("webhook-id", "")
        try:
            self._webhook.verify(body, dict(request.headers))
        except WebhookVerificationError:
            self.unsigned.append(id_)
            return web.Response(status=401)
        self.arrivals[id_].append(now)
        self.bodies[id_].add(body)
        return web.Response(status=204)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Sink"]:
        app = web.Application()
        app.router.add_post("/{organisation}", self._take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, backlog=1_024).start()
        self.port = runner.addresses[0][1]
        try:
            yield self
        finally:
            await runner.cleanup()

    def channels(self, folder: Path, organisations: Collection[str]) -> Path:
        """A channels file in which everybody has a webhook, here, and nothing else."""
        return write_channels(
            folder,
            {
                name: {"webhook": {"url": f"http://127.0.0.1:{self.port}/{name}", "secret": SECRET}}
                for name in organisations
            },
        )


class NotifyProcess:
    """Notify as a process, which can be killed and started again.

    Args:
        name: which one it is, where several run.
        folder: where its keyring and its logs are kept, one of each life.
    """

    def __init__(
        self,
        servers: EmbeddedServers,
        folder: Path,
        channels: Path,
        *,
        name: str = "notify",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        (self.port,) = free_ports(1)
        self._name = name
        self._folder = folder
        self._lives = 0
        self._environment = {
            "WEGWIJZER_KAFKA": servers.kafka_address,
            "WEGWIJZER_REDIS": servers.redis_url,
            "WEGWIJZER_KEYRING": str(write_keyring(folder)),
            "NOTIFY_CHANNELS": str(channels),
            "NOTIFY_PORT": str(self.port),
            "NOTIFY_WEBHOOK_ALLOW": LOCAL,
            **(environment or {}),
        }
        self._process: ForkServerProcess | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What it has said in this life."""
        return self._log.read_text() if self._log.exists() else ""

    @property
    def _log(self) -> Path:
        return self._folder / f"{self._name}-{self._lives}.log"

    def start(self) -> None:
        """Start it; it is not ready yet."""
        self._lives += 1
        self._process = born(self._environment, self._log)

    def kill(self) -> None:
        """End it at once, as a crash would; it must have been running."""
        process = self._running()
        process.kill()
        process.join(5)

    def stop(self) -> None:
        """Ask it to end; what does not within its time is killed, so that nothing stays behind."""
        if self._process is not None and self._process.is_alive():
            self._process.terminate()
            self._process.join(20)
            self._process.kill()

    def ended(self) -> None:
        """Wait until it has; it must have done so in order."""
        if self._process is not None:
            self._process.join(25)
            assert self._process.exitcode == 0, self.log[-2_000:]

    async def delivers(self) -> bool:
        """Whether it has delivered something in this life."""
        self._running()
        return '"delivery_delivered"' in self.log

    def _running(self) -> ForkServerProcess:
        assert self._process is not None
        assert self._process.is_alive(), f"it has ended by itself: {self.log[-2_000:]}"
        return self._process

    async def is_ready(self, http: aiohttp.ClientSession) -> bool:
        """Whether it says that it does its work."""
        try:
            async with http.get(f"{self.url}/readyz") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False


@dataclass(frozen=True)
class Delivered:
    """What stands on the topic of reports about one message."""

    id: str
    at: float
    """When it was written, seconds since the epoch."""


def delivered(kafka: str, wanted: Collection[Alert]) -> list[Delivered]:
    """What stands on the topic as delivered, opened; fails at a report about a case that nobody asked for."""
    cases = {alert.case.id: alert.case for alert in wanted}
    return [
        _delivered(cases[headers_of(message)["ce_subject"]], message)
        for message in read_all(kafka, topics.NOTIFICATIONS)
        if headers_of(message)["ce_type"] == NOTIFICATION_DELIVERED
    ]


def _delivered(case: Case, message: Message) -> Delivered:
    headers = headers_of(message)
    value = case.open(headers, message.value() or b"")
    assert isinstance(value, NotificationDelivered)
    _, milliseconds = message.timestamp()
    id_ = message_id(case.id, int(headers["ce_attempt"]), value.organisation, value.channel)
    return Delivered(id_, milliseconds / 1000)
