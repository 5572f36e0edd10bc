"""How fast webhooks go out, beside a bare client loop, and what dead receivers cost the others."""

import asyncio
import base64
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import structlog
import uvloop
from redis.asyncio import BlockingConnectionPool, Redis
from rich.console import Console
from standardwebhooks.webhooks import Webhook

from deploy.local.embedded import EmbeddedServers
from deploy.local.network import free_ports, is_taken
from services.notify.adapters.endpoints import RedisEndpoints
from services.notify.adapters.schedule import RedisSchedule, sealed_delivery
from services.notify.adapters.webhook import WebhookSender
from services.notify.app import REDIS_CONNECTIONS, REDIS_WAIT_SECONDS
from services.notify.domain.addresses import read_networks
from services.notify.domain.delivery import Delivery
from services.notify.domain.endpoint import OffReason
from services.notify.domain.message import CLOUDEVENT_TYPE, webhook_body
from services.notify.domain.outcome import Report
from services.notify.ports import WebhookTarget
from services.notify.worker import Worker
from shared.clock import SystemClock
from shared.contracts.access import WebhookSecret
from shared.contracts.ids import new_case_id
from shared.messaging.batch import CaseKey
from shared.messaging.envelope import new_traceparent
from shared.sealing import Cipher, Keyring, new_case_key
from tests.support import eventually

SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two bytes, ok").decode()
SECRETS = (WebhookSecret(secret=SECRET),)
INBOX = "https://meldingen.wegwijzer.example/"
LOCAL = read_networks("127.0.0.0/8")
RING = Keyring("k1", {"k1": b"k" * 32})

POSTS = 4_000
"""In one round of one loop."""
ROUNDS = 7
CONNECTIONS = 50
LEAST = 0.6

ENDPOINTS = 1_000
DEAD = 50
RATE = 200
"""Messages a second, to all endpoints in turn."""
MESSAGES = 2_000
"""In one round, which begins with a worker that knows no receiver yet."""
CALM_ROUNDS = 3
MOST = 1.5
TIMEOUT_SECONDS = 20.0


def report(console: Console, data: Path) -> None:
    """Measure against a sink, with a Valkey of its own, and print."""
    # A line for each delivery would be half of what is measured, and on the console.
    before = structlog.get_config()
    structlog.configure(logger_factory=structlog.ReturnLoggerFactory(), processors=[lambda *_: ""])
    try:
        with (
            _sink() as port,
            EmbeddedServers(data / "valkey", with_kafka=False) as servers,
            asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
        ):
            rates = runner.run(_rates(port))
            waits = runner.run(_all_waits(port, servers.redis_url))
    finally:
        structlog.configure(**before)
    _print_rates(console, rates)
    _print_waits(console, waits)


@contextmanager
def _sink() -> Iterator[int]:
    (port,) = free_ports(1)
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.sink", str(port)])
    try:
        eventually(lambda: is_taken(port))
        yield port
    finally:
        process.terminate()
        process.wait(15)


# -- throughput ---------------------------------------------------------------------------------------


class Receivers:
    """Channels of the bench: each organisation is the path of its endpoint."""

    def __init__(self, port: int) -> None:
        self._port = port

    def webhook(self, organisation: str, name: str = "webhook") -> WebhookTarget | None:
        return WebhookTarget(f"http://127.0.0.1:{self._port}/{organisation}", SECRETS)


def _delivery(organisation: str) -> Delivery:
    return Delivery(
        case_id=new_case_id(),
        attempt=1,
        organisation=organisation,
        channel="webhook",
        urgency="normal",
        reference="7K3M9QTA",
        decided_at=datetime.now(UTC),
        traceparent=new_traceparent(),
    )


async def _rates(port: int) -> dict[str, list[float]]:
    """Posts a second of both loops, one figure a round, interleaved."""
    deliveries = [_delivery("amal") for _ in range(POSTS)]
    rates: dict[str, list[float]] = {"WebhookSender": [], "bare": []}
    sender = WebhookSender(Receivers(port), inbox_url=INBOX, timeout=TIMEOUT_SECONDS, allowed=LOCAL)
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        url = f"http://127.0.0.1:{port}/amal"

        async def ours(delivery: Delivery) -> None:
            outcome = await sender.send(delivery, datetime.now(UTC))
            if outcome.verdict != "delivered":
                raise AssertionError(outcome)

        async def bare(delivery: Delivery) -> None:
            body, headers = signed[delivery.id]
            async with session.post(url, data=body, headers=headers) as answer:
                if answer.status != 204:
                    raise AssertionError(answer.status)

        for number in range(ROUNDS + 1):
            # Signed beforehand: the bare loop does nothing but post.
            signed = {one.id: _signed(one) for one in deliveries}
            for name, post in (("WebhookSender", ours), ("bare", bare)):
                rate = await _rate(deliveries, post)
                if number:
                    rates[name].append(rate)
    await sender.close()
    return rates


def _signed(delivery: Delivery) -> tuple[bytes, dict[str, str]]:
    body, now = webhook_body(delivery, INBOX), datetime.now(UTC)
    return body, {
        "content-type": CLOUDEVENT_TYPE,
        "webhook-id": delivery.id,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(SECRET).sign(delivery.id, now, body.decode()),
    }


async def _rate(deliveries: list[Delivery], post: Callable[[Delivery], Awaitable[None]]) -> float:
    left = iter(deliveries)

    async def work() -> None:
        for delivery in left:
            await post(delivery)

    begun = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
    return len(deliveries) / (time.perf_counter() - begun)


def _print_rates(console: Console, rates: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(found) for name, found in rates.items()}
    console.print(
        f"signed webhooks to a local sink, {CONNECTIONS} at once, {ROUNDS} interleaved rounds of {POSTS:,}"
    )
    for name, found in rates.items():
        spread = f"{min(found):,.0f} … {max(found):,.0f}"
        console.print(f"  {name:14}{medians[name]:8,.0f} posts/s, rounds {spread}")
    of_each = [ours / bare for ours, bare in zip(rates["WebhookSender"], rates["bare"], strict=True)]
    ratio = medians["WebhookSender"] / medians["bare"]
    console.print(
        f"{_mark(ratio >= LEAST)} of the bare loop: {ratio:.2f} (at least {LEAST}), "
        f"rounds {min(of_each):.2f} … {max(of_each):.2f}\n"
    )


# -- dead receivers -----------------------------------------------------------------------------------


class OneKey:
    """Every case has the same key."""

    def __init__(self) -> None:
        self._cipher = Cipher.of(new_case_key())

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        return {case_id: self._cipher for case_id in case_ids}

    async def caught_up(self) -> bool:
        return True


class NeverOff:
    async def off(self, organisation: str, channel: str, reason: OffReason, at: datetime) -> None:
        raise AssertionError(f"{organisation} was switched off")


class NoReports:
    """Kafka is not what is measured."""

    async def publish(self, delivery: Delivery, value: Report, cipher: Cipher) -> None:
        return


async def _all_waits(port: int, redis_url: str) -> dict[int, list[list[float]]]:
    """The waits of each round, in milliseconds, by how many are dead, interleaved."""
    waits: dict[int, list[list[float]]] = {0: [], DEAD: []}
    pool = BlockingConnectionPool.from_url(
        redis_url, max_connections=REDIS_CONNECTIONS, timeout=REDIS_WAIT_SECONDS
    )
    redis = Redis(connection_pool=pool)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as http:
        for _ in range(CALM_ROUNDS):
            for dead, found in waits.items():
                found.append(await _waits(port, redis, http, dead))
    await redis.aclose()
    return waits


async def _waits(port: int, redis: Redis, http: aiohttp.ClientSession, dead: int) -> list[float]:
    """From when a delivery is due until it arrives, of those to receivers that live in every round."""
    await redis.flushall()
    schedule = RedisSchedule(redis, RING, prefix="notify")
    await schedule.finish_opening(await schedule.begin_opening())
    sender = WebhookSender(Receivers(port), inbox_url=INBOX, timeout=TIMEOUT_SECONDS, allowed=LOCAL)
    worker = Worker(
        schedule,
        {"webhook": sender},
        NoReports(),
        OneKey(),
        SystemClock(),
        endpoints=RedisEndpoints(redis, prefix="notify"),
        switch=NeverOff(),
        caught_up=_yes,
        closed=lambda: None,
        lease=timedelta(seconds=60),
        timeout=timedelta(seconds=TIMEOUT_SECONDS),
    )
    working = asyncio.create_task(worker.run())
    due: dict[str, float] = {}
    begun = time.monotonic()
    for number in range(MESSAGES):
        await asyncio.sleep(max(0.0, begun + number / RATE - time.monotonic()))
        endpoint = number % ENDPOINTS
        # Spread over the round: 7 shares no factor with the number of endpoints.
        endpoint = endpoint * 7 % ENDPOINTS
        delivery = _delivery(f"{'dead' if endpoint < dead else 'live'}/{endpoint}")
        if endpoint >= DEAD:
            due[delivery.id] = time.time()
        async with redis.pipeline(transaction=True) as pipe:
            schedule.writes.offer(pipe, delivery, sealed_delivery(RING, delivery), datetime.now(UTC))
            await pipe.execute()
        worker.wake()
    arrived: dict[str, float] = {}
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not due.keys() <= arrived.keys():
        if time.monotonic() > deadline:
            raise AssertionError(f"{len(due.keys() - arrived.keys())} messages to living receivers are lost")
        await asyncio.sleep(0.2)
        async with http.get("/arrivals") as answer:
            arrived |= await answer.json(content_type=None)
    worker.stop()
    while not working.done():  # what waited behind a dead try hangs in its turn
        async with http.get("/release"):
            await asyncio.sleep(0.1)
    await working
    await sender.close()
    return [(arrived[id_] - at) * 1000 for id_, at in due.items()]


async def _yes() -> bool:
    return True


def _print_waits(console: Console, waits: dict[int, list[list[float]]]) -> None:
    console.print(
        f"due → arrived, {RATE} messages/s to {ENDPOINTS:,} endpoints, {CALM_ROUNDS} interleaved rounds of "
        f"{MESSAGES:,}, each from a start that knows nobody"
    )
    medians = {}
    for dead, rounds in waits.items():
        found = [_share(times, 0.99) for times in rounds]
        medians[dead] = statistics.median(found)
        console.print(
            f"  {dead:3} dead: p50 {statistics.median(_share(times, 0.5) for times in rounds):6.1f} ms, "
            f"p99 {medians[dead]:6.1f} ms, rounds {min(found):.1f} … {max(found):.1f}, "
            f"longest {max(map(max, rounds)):.0f}"
        )
    ratio = medians[DEAD] / medians[0]
    console.print(f"{_mark(ratio <= MOST)} p99 with {DEAD} dead: {ratio:.2f}× (at most {MOST}×)\n")


def _share(times: list[float], share: float) -> float:
    return sorted(times)[int(len(times) * share) - 1]


def _mark(reached: bool) -> str:
    return "[green]✓[/green]" if reached else "[red]✗[/red]"
