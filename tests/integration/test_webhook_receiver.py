"""Webhooks at a receiver that misbehaves in every way, with the real worker, real HTTP and a fake clock."""

import asyncio
import base64
import json
import shutil
import socket
import ssl
import struct
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address
from pathlib import Path

import pytest
import standardwebhooks.webhooks
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from redis.asyncio import Redis
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from deploy.local.embedded import EmbeddedServers
from services.notify.adapters.endpoints import RedisEndpoints
from services.notify.adapters.schedule import RedisSchedule, sealed_delivery
from services.notify.adapters.webhook import WebhookSender
from services.notify.domain.addresses import read_networks
from services.notify.domain.delivery import Delivery
from services.notify.domain.message import LARGEST_BODY, BodyTooLargeError
from services.notify.domain.outcome import Outcome, Report
from services.notify.domain.schedule import DELAYS
from services.notify.ports import WebhookTarget
from services.notify.worker import Worker
from shared.clock import FakeClock
from shared.contracts.access import WebhookSecret
from shared.contracts.events import NotificationAttemptFailed, NotificationDelivered, NotificationExhausted
from tests.integration.test_notify_worker import KeptReports, KeptSwitch, OneKey
from tests.notifying import LOCAL, RING, SECRET, SECRETS, START, Hit, NoChannels, within
from tests.support import until

NEW_SECRET = "whsec_" + base64.b64encode(b"the secret that replaced the old").decode()
ROTATED = (
    WebhookSecret(secret=NEW_SECRET),
    WebhookSecret(secret=SECRET, until=START + timedelta(hours=24)),
)
TIMEOUT_SECONDS = 0.5

Answer = Callable[["Receiver", asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def status(code: int, **headers: str) -> Answer:
    """Answers with a status, and closes."""
    lines = [f"HTTP/1.1 {code} Whatever", "content-length: 0", "connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]

    async def answer(_: "Receiver", __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write("\r\n".join([*lines, "", ""]).encode())

    return answer


async def silence(_: "Receiver", reader: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    """Never answers; ends when the sender hangs up."""
    await reader.read()


async def reset(_: "Receiver", __: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Breaks the connection off in place of an answer."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def endless_body(code: int) -> Answer:
    """Answers with a body that goes on until the sender hangs up."""

    async def answer(receiver: "Receiver", _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {code} Whatever\r\ncontent-length: {10**12}\r\n\r\n".encode())
        await receiver.pour(writer, b"x" * 65_536)

    return answer


async def endless_head(receiver: "Receiver", _: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers with headers without end."""
    writer.write(b"HTTP/1.1 200 OK\r\n")
    await receiver.pour(writer, b"x-more: " + b"y" * 1_000 + b"\r\n")


async def slow_head(_: "Receiver", reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers a letter at a time, each well within the time limit."""
    hung_up = asyncio.ensure_future(reader.read())
    for letter in b"HTTP/1.1 200 OK\r\nx-more: " + b"y" * 1_000:
        writer.write(bytes([letter]))
        done, _pending = await asyncio.wait([hung_up], timeout=TIMEOUT_SECONDS / 10)
        if done:
            return
    raise AssertionError("the sender never hung up")


async def stalled_body(_: "Receiver", reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers with a head whose body never comes."""
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n")
    await reader.read()


@dataclass
class Receiver:
    """A server that answers each path by a script, then 204."""

    hits: list[Hit] = field(default_factory=list)
    scripts: dict[str, list[Answer]] = field(default_factory=dict)
    poured: int = 0
    """Bytes of endless answers that were taken off our hands, by the sender or by a buffer."""
    finished: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def at(self, path: str) -> list[Hit]:
        return [hit for hit in self.hits if hit.path == path]

    async def pour(self, writer: asyncio.StreamWriter, piece: bytes) -> None:
        """Write without end, as fast as it is taken."""
        while True:
            writer.write(piece)
            await writer.drain()
            self.poured += len(piece)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode()
            first, *lines = head.strip().split("\r\n")
            headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            path = first.split()[1]
            self.hits.append(Hit(path, headers, body))
            script = self.scripts.get(path)
            await (script.pop(0) if script else status(204))(self, reader, writer)
        except ConnectionError:
            pass  # the sender hung up, which is what some answers wait for
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # a connection that was not used, or for another language
        finally:
            writer.close()
            self.finished.set()

    @asynccontextmanager
    async def running(self, tls: ssl.SSLContext | None = None) -> AsyncIterator["Receiver"]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        self.port = server.sockets[0].getsockname()[1]
        async with server:
            yield self


class OneTarget(NoChannels):
    """Every organisation's webhook leads to the receiver, at a path of its own."""

    def __init__(self, receiver: Receiver, secrets: tuple[WebhookSecret, ...]) -> None:
        self._receiver = receiver
        self._secrets = secrets

    def webhook(self, organisation: str, name: str = "webhook") -> WebhookTarget | None:
        return WebhookTarget(self._receiver.url(f"/{organisation}"), self._secrets)


class World:
    """The real worker with the real sender, on a clock that stands still."""

    def __init__(self, redis: Redis, receiver: Receiver) -> None:
        self.redis = redis
        self.receiver = receiver
        self.clock = FakeClock(START)
        self.reports = KeptReports()
        self.switch = KeptSwitch()
        self.schedule = RedisSchedule(redis, RING, prefix="notify")
        self.sender = WebhookSender(
            OneTarget(receiver, ROTATED),
            inbox_url="https://meldingen.wegwijzer.example/",
            timeout=TIMEOUT_SECONDS,
            allowed=read_networks(LOCAL),
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async def caught_up() -> bool:
            return True

        worker = Worker(
            self.schedule,
            {"webhook": self.sender},
            self.reports,
            OneKey(),
            self.clock,
            endpoints=RedisEndpoints(self.redis, prefix="notify"),
            switch=self.switch,
            caught_up=caught_up,
            closed=lambda: None,
            lease=timedelta(seconds=60),
            timeout=timedelta(seconds=20),
        )
        task = asyncio.create_task(worker.run())
        try:
            yield
        finally:
            worker.stop()
            await task

    async def offer(self, organisation: str, number: int = 1) -> Delivery:
        delivery = Delivery(
            case_id=f"0193591c-8c00-7000-8000-{number:012}",
            attempt=1,
            organisation=organisation,
            channel="webhook",
            urgency="normal",
            reference="7K3M9QTA",
            decided_at=START,
            traceparent="00-" + "a" * 32 + "-" + "b" * 16 + "-01",
        )
        async with self.redis.pipeline(transaction=True) as pipe:
            self.schedule.writes.offer(pipe, delivery, sealed_delivery(RING, delivery), self.clock.now())
            await pipe.execute()
        return delivery

    async def report(self, organisation: str, count: int) -> Report:
        """The report of a try, once it is there."""

        async def there() -> bool:
            return len(self.reports.of(organisation)) >= count

        await until(there)
        assert len(self.reports.of(organisation)) == count
        return self.reports.of(organisation)[-1]

    async def nothing_is_sent_before(self, moment: datetime, path: str, probe: int) -> None:
        """A second before its moment the worker looks and leaves it; then the moment comes."""
        sent = len(self.receiver.at(path))
        self.clock.advance(moment - self.clock.now() - timedelta(seconds=1))
        await self.offer(f"probe-{probe}", 1_000 + probe)
        await self.report(f"probe-{probe}", 1)
        assert len(self.receiver.at(path)) == sent
        self.clock.advance(timedelta(seconds=1, milliseconds=1))


@pytest.fixture(scope="module")
def own_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Valkey of our own: these tests wipe it."""
    with EmbeddedServers(tmp_path_factory.mktemp("valkey"), with_kafka=False) as servers:
        yield servers.redis_url


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver().running() as receiver:
        yield receiver


@pytest.fixture
async def world(own_redis: str, receiver: Receiver) -> AsyncIterator[World]:
    redis = Redis.from_url(own_redis)
    await redis.flushall()
    world = World(redis, receiver)
    assert await world.schedule.finish_opening(await world.schedule.begin_opening())
    yield world
    await world.sender.close()
    await redis.aclose()


@pytest.fixture
async def sender(receiver: Receiver) -> AsyncIterator[WebhookSender]:
    """A sender that may reach the receiver."""
    sender = WebhookSender(NoChannels(), inbox_url="", timeout=TIMEOUT_SECONDS, allowed=read_networks(LOCAL))
    yield sender
    await sender.close()


def accepted(hit: Hit, secret: str, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the Python library takes a message, with its clock at the moment of arrival."""

    class Arrival(datetime):
        @classmethod
        def now(cls, tz: object = None) -> "Arrival":
            return cls.fromtimestamp(int(hit.headers["webhook-timestamp"]), UTC)

    with monkeypatch.context() as patch:
        patch.setattr(standardwebhooks.webhooks, "datetime", Arrival)
        try:
            return bool(Webhook(secret).verify(hit.body, dict(hit.headers))["id"] == hit.id)
        except WebhookVerificationError:
            return False


def accepted_in_javascript(messages: list[tuple[Hit, str]]) -> list[str]:
    """The ids that the JavaScript library takes, each with a secret, up to the first that it refuses."""
    node = shutil.which("node")
    assert node is not None
    answer = subprocess.run(  # the project's own script
        [node, "verify_webhook.mjs"],
        cwd=Path(__file__).parents[1] / "js",
        input="\n".join(
            json.dumps(
                {
                    "secret": secret,
                    "headers": dict(hit.headers),
                    "body": hit.body.decode(),
                    "now": int(hit.headers["webhook-timestamp"]),
                }
            )
            for hit, secret in messages
        ),
        capture_output=True,
        text=True,
        timeout=60,
    )
    return answer.stdout.split()


PATIENCE = timedelta(minutes=15)
A_DATE = START + timedelta(hours=3)

ROAD: list[tuple[Answer, str]] = [
    (status(500), "500"),
    (status(429, retry_after=str(int(PATIENCE.total_seconds()))), "429"),
    (status(503, retry_after=format_datetime(A_DATE, usegmt=True)), "503"),
    (silence, "timeout"),
    (reset, "connection-lost"),
    (status(302, location="/elsewhere"), "302"),
    (endless_body(500), "500"),
]
"""What goes wrong with each try but the last, and the result that stands in its report."""


async def _failures(world: World, last: Answer) -> list[datetime]:
    """Let everything of ``ROAD`` go wrong, then the last; the moments at which the next tries were due."""
    world.receiver.scripts["/amal"] = [*(answer for answer, _ in ROAD), last]
    await world.offer("amal")
    due = []
    for try_, (_, result) in enumerate(ROAD, start=1):
        value = await world.report("amal", try_)
        assert isinstance(value, NotificationAttemptFailed)
        assert (value.try_, value.result, value.at) == (try_, result, world.clock.now())
        due.append(value.next_at)
        await world.nothing_is_sent_before(value.next_at, "/amal", try_)
    return due


async def test_every_kind_of_failure_is_tried_again_to_the_second_and_in_the_end_it_arrives(
    world: World,
) -> None:
    async with world.running():
        due = await _failures(world, status(200))
        value = await world.report("amal", 8)
    assert type(value) is NotificationDelivered
    assert (value.try_, value.result) == (8, "200")
    hits = world.receiver.at("/amal")
    sent = [datetime.fromtimestamp(int(hit.headers["webhook-timestamp"]), UTC) for hit in hits]
    assert len(sent) == 8
    assert sent[0] == START
    for moment, wanted in zip(sent[1:], due, strict=True):
        assert timedelta(0) <= moment - wanted.replace(microsecond=0) <= timedelta(seconds=1)
    # What the receiver asked for, where that is longer than the schedule; else the schedule.
    assert within(due[0], START, DELAYS[0])
    assert due[1] - due[0] == pytest.approx(PATIENCE, abs=timedelta(seconds=1))
    assert due[2] == pytest.approx(A_DATE, abs=timedelta(seconds=1))
    for number in range(3, 7):
        assert within(due[number], due[number - 1], DELAYS[number])
    assert {hit.id for hit in hits} == {hits[0].id}
    assert len({hit.body for hit in hits}) == 1
    assert not world.receiver.at("/elsewhere"), "no redirection is followed"
    assert not world.switch.kept
    assert not await world.redis.keys("notify:endpoint:*"), "a success makes all failures forgotten"


async def test_a_receiver_that_says_in_the_end_that_it_is_gone_is_switched_off(world: World) -> None:
    async with world.running():
        await _failures(world, status(410))
        value = await world.report("amal", 8)

        async def off() -> bool:
            return bool(world.switch.kept)

        await until(off)
    assert isinstance(value, NotificationExhausted)
    assert value.reason == "gone"
    assert world.switch.kept == [("amal", "webhook", "gone", world.clock.now())]


async def test_the_schedule_of_a_delivery_is_known_beforehand_to_the_second(world: World) -> None:
    world.receiver.scripts["/amal"] = [status(500)] * 8
    async with world.running():
        await world.offer("amal")
        waits = []
        for try_ in range(1, 8):
            value = await world.report("amal", try_)
            assert isinstance(value, NotificationAttemptFailed)
            waits.append(round((value.next_at - value.at).total_seconds()))
            await world.nothing_is_sent_before(value.next_at, "/amal", try_)
        ended = await world.report("amal", 8)
    assert isinstance(ended, NotificationExhausted)
    assert ended.reason == "schedule-ended"
    published = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000]
    assert all(0.8 * plain <= wait <= 1.2 * plain for plain, wait in zip(published, waits, strict=True))
    # The id of the delivery draws the jitter: these are the figures of this one, on every machine.
    assert waits == [5, 271, 1_973, 5_766, 15_269, 32_976, 36_215]


async def test_both_libraries_take_every_message_with_either_secret_until_the_old_ones_time_is_up(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.running():
        await _failures(world, status(200))
        await world.report("amal", 8)
    rotation_ends = int((START + timedelta(hours=24)).timestamp())
    early: list[Hit] = []
    late: list[Hit] = []
    for hit in world.receiver.hits:
        (early if int(hit.headers["webhook-timestamp"]) < rotation_ends else late).append(hit)
    assert len([hit for hit in early if hit.path == "/amal"]) >= 6
    assert [hit.path for hit in late].count("/amal") >= 1
    for hit in early:
        assert accepted(hit, NEW_SECRET, monkeypatch)
        assert accepted(hit, SECRET, monkeypatch)
        assert len(hit.headers["webhook-signature"].split(" ")) == 2
    for hit in late:
        assert accepted(hit, NEW_SECRET, monkeypatch)
        assert not accepted(hit, SECRET, monkeypatch)
        assert len(hit.headers["webhook-signature"].split(" ")) == 1


@pytest.mark.needs("node")
async def test_so_does_the_javascript_library(world: World) -> None:
    async with world.running():
        await _failures(world, status(200))
        await world.report("amal", 8)
    rotation_ends = int((START + timedelta(hours=24)).timestamp())
    hits = world.receiver.hits
    early = [hit for hit in hits if int(hit.headers["webhook-timestamp"]) < rotation_ends]
    messages = [(hit, NEW_SECRET) for hit in hits] + [(hit, SECRET) for hit in early]
    assert accepted_in_javascript(messages) == [hit.id for hit, _ in messages]
    assert accepted_in_javascript([(hits[-1], SECRET)]) == [], "the old secret's time is up"


async def _post(sender: WebhookSender, receiver: Receiver, answer: Answer) -> Outcome:
    receiver.scripts["/"] = [answer]
    return await sender.post(WebhookTarget(receiver.url("/"), SECRETS), "an-id", b"{}", START)


@pytest.mark.parametrize(("code", "verdict"), [(200, "delivered"), (500, "retry")])
async def test_of_an_endless_answer_the_status_alone_counts_and_next_to_nothing_is_taken(
    sender: WebhookSender, receiver: Receiver, code: int, verdict: str
) -> None:
    async with asyncio.timeout(TIMEOUT_SECONDS):
        outcome = await _post(sender, receiver, endless_body(code))
    assert (outcome.verdict, outcome.result) == (verdict, str(code))
    async with asyncio.timeout(5):
        await receiver.finished.wait()  # we hung up
    assert receiver.poured < 16 * 2**20, "what fits in the buffers of two sockets"


async def test_an_answer_whose_body_never_comes_is_known_by_its_status_at_once(
    sender: WebhookSender, receiver: Receiver
) -> None:
    assert await _post(sender, receiver, stalled_body) == Outcome("delivered", "200")
    async with asyncio.timeout(5):
        await receiver.finished.wait()


async def test_a_head_without_end_is_broken_off(sender: WebhookSender, receiver: Receiver) -> None:
    assert await _post(sender, receiver, endless_head) == Outcome("retry", "connection-lost")
    assert receiver.poured < 16 * 2**20


@pytest.mark.parametrize("answer", [silence, slow_head])
async def test_the_time_limit_is_for_the_whole_try(
    sender: WebhookSender, receiver: Receiver, answer: Answer
) -> None:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    assert await _post(sender, receiver, answer) == Outcome("retry", "timeout")
    assert loop.time() - begun + 0.01 >= TIMEOUT_SECONDS
    assert loop.time() - begun < TIMEOUT_SECONDS + 1
    async with asyncio.timeout(5):
        await receiver.finished.wait()


async def test_a_time_limit_of_more_than_five_seconds_is_not_rounded_up(receiver: Receiver) -> None:
    """The HTTP library rounds long limits to whole seconds; 20 s must not become 21."""
    sender = WebhookSender(NoChannels(), inbox_url="", timeout=5.05, allowed=read_networks(LOCAL))
    loop = asyncio.get_running_loop()
    begun = loop.time()
    assert await _post(sender, receiver, silence) == Outcome("retry", "timeout")
    assert loop.time() - begun < 5.5
    await sender.close()


def _self_signed(folder: Path) -> ssl.SSLContext:
    """What a server has that made its certificate for 127.0.0.1 itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
    )
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    return context


async def test_a_receiver_whose_certificate_nobody_vouches_for_gets_nothing(
    sender: WebhookSender, tmp_path: Path
) -> None:
    async with Receiver().running(_self_signed(tmp_path)) as receiver:
        url = receiver.url("/").replace("http:", "https:")
        outcome = await sender.post(WebhookTarget(url, SECRETS), "an-id", b"{}", START)
    assert outcome == Outcome("retry", "certificate")
    assert not receiver.hits


async def test_a_receiver_that_does_not_speak_tls_gets_nothing(
    sender: WebhookSender, receiver: Receiver
) -> None:
    url = receiver.url("/").replace("http:", "https:")
    outcome = await sender.post(WebhookTarget(url, SECRETS), "an-id", b"{}", START)
    assert outcome.verdict == "retry"
    assert not receiver.hits


@pytest.mark.parametrize("code", [300, 301, 302, 303, 304, 307, 308])
async def test_a_redirection_is_a_failure_and_is_not_followed(
    sender: WebhookSender, receiver: Receiver, code: int
) -> None:
    outcome = await _post(sender, receiver, status(code, location=receiver.url("/elsewhere")))
    assert outcome == Outcome("retry", str(code))
    assert [hit.path for hit in receiver.hits] == ["/"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (status(429, retry_after="120"), Outcome("retry", "429", timedelta(minutes=2))),
        (
            status(503, retry_after="Tue, 24 Nov 2026 10:00:00 GMT"),
            Outcome("retry", "503", timedelta(hours=1)),
        ),
        (status(503, retry_after="whenever"), Outcome("retry", "503")),
        (status(500, retry_after="120"), Outcome("retry", "500")),
        (status(404, retry_after="120"), Outcome("permanent", "404")),
    ],
)
async def test_retry_after_is_heard_with_429_and_503_only(
    sender: WebhookSender, receiver: Receiver, answer: Answer, expected: Outcome
) -> None:
    assert await _post(sender, receiver, answer) == expected


async def test_a_body_that_a_receiver_need_not_take_is_not_sent(
    sender: WebhookSender, receiver: Receiver
) -> None:
    target = WebhookTarget(receiver.url("/"), SECRETS)
    assert (await sender.post(target, "an-id", b"x" * LARGEST_BODY, START)).verdict == "delivered"
    with pytest.raises(BodyTooLargeError, match="20001 bytes"):
        await sender.post(target, "an-id", b"x" * (LARGEST_BODY + 1), START)
    assert len(receiver.hits) == 1


@pytest.mark.parametrize(
    "secrets",
    [
        (),
        (WebhookSecret(secret=SECRET, until=START),),
        (WebhookSecret(secret="whsec_" + base64.b64encode(b"too short").decode()),),
    ],
)
async def test_nothing_goes_out_unsigned_or_badly_signed(
    sender: WebhookSender, receiver: Receiver, secrets: tuple[WebhookSecret, ...]
) -> None:
    with pytest.raises(ValueError, match=r"no secret signs|24 to 64 bytes"):
        await sender.post(WebhookTarget(receiver.url("/"), secrets), "an-id", b"{}", START)
    assert not receiver.hits


async def test_a_defect_that_makes_the_message_too_large_ends_before_a_person(
    world: World, receiver: Receiver
) -> None:
    """The worker counts it as a failed try, not against the receiver, and the schedule bounds it."""
    await world.sender.close()
    world.sender = WebhookSender(
        OneTarget(receiver, ROTATED),
        inbox_url="https://" + "x" * LARGEST_BODY,
        timeout=TIMEOUT_SECONDS,
        allowed=read_networks(LOCAL),
    )
    async with world.running():
        await world.offer("amal")
        value = await world.report("amal", 1)
    assert isinstance(value, NotificationAttemptFailed)
    assert value.result == "error"
    assert not receiver.hits
    assert not await world.redis.keys("notify:endpoint:*")
