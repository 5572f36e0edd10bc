"""Channels on real Kafka: made by the operator's command, followed in memory, and independent of Redis."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web
from redis.asyncio import Redis
from standardwebhooks.webhooks import Webhook
from typer.testing import CliRunner, Result

from deploy.local import keyring
from deploy.local.cli import app
from deploy.local.errors import CannotStartError
from services.notify.adapters.access_channels import AccessChannels
from services.notify.adapters.access_writes import KafkaAccessWrites
from services.notify.adapters.challenge import HttpChallenger
from services.notify.adapters.channels import FileChannels
from services.notify.app import Notify
from services.notify.domain.delivery import EMAIL, WEBHOOK
from services.notify.settings import Settings
from shared import topics
from shared.clock import SystemClock
from shared.contracts.access import ChannelChanged, WebhookSecret
from shared.errors import RetryableError
from shared.sealing import Keyring
from tests.notifying import LOCAL, RING, SECRET, START, write_channels, write_keyring
from tests.support import Sent, produce, unique, until

SOON = 1.0
"""Seconds within which a change counts everywhere."""
ORGANISATION = "amal"


class Operator:
    """Somebody at a terminal of a system on a real Kafka."""

    def __init__(self, kafka: str, folder: Path) -> None:
        self.ring = keyring.ensure(folder / "keyring.json")
        self.folder = folder
        self.environment = {
            "WEGWIJZER_KAFKA": kafka,
            "WEGWIJZER_KEYRING": str(self.ring),
            "NOTIFY_WEBHOOK_ALLOW": LOCAL,
        }

    async def run(self, command: str, *arguments: str) -> Result:
        return await asyncio.to_thread(
            CliRunner().invoke,
            app,
            ["channels", command, *arguments, "--data", str(self.folder)],
            env=self.environment,
        )

    async def does(self, command: str, name: str, *arguments: str) -> str:
        """What the command prints on standard output."""
        named = ("--organisation", ORGANISATION, "--name", name)
        result = await self.run(command, *named, *arguments)
        assert result.exit_code == 0, result.output or repr(result.exception)
        return result.stdout.strip()


@pytest.fixture
def operator(kafka: str, tmp_path: Path) -> Operator:
    return Operator(kafka, tmp_path)


@pytest.fixture
def name() -> str:
    """A channel that no other test uses."""
    return unique("c").replace(".", "-")


@asynccontextmanager
async def following(kafka: str, ring: Path, file: Path | None = None) -> AsyncIterator[AccessChannels]:
    channels = AccessChannels(kafka, Keyring.load(ring), FileChannels(file))
    await channels.follower.start()
    try:
        async with asyncio.timeout(10):
            await channels.follower.until_caught_up()
        yield channels
    finally:
        await channels.follower.stop()


MAIL = ("--kind", "email", "--address", "team@amal.example")
CHECKED = ("--verified-by", "An, by telephone")


async def test_a_channel_counts_within_a_second_of_being_verified_and_not_a_second_after_it_is_off(
    kafka: str, operator: Operator, name: str
) -> None:
    async with following(kafka, operator.ring) as channels:

        async def used() -> bool:
            return channels.email(ORGANISATION, name) == "team@amal.example"

        async def unused() -> bool:
            return not await used()

        await operator.does("add", name, *MAIL)
        assert not await used()
        await operator.does("confirm", name, *CHECKED)
        await until(used, seconds=SOON)
        await operator.does("off", name)
        await until(unused, seconds=SOON)
        kept = channels.get(ORGANISATION, name)
        assert kept is not None
        assert (kept.state, kept.reason) == ("off", "removed")


async def test_channels_survive_a_restart_and_a_wipe_of_redis_and_a_tombstone_ends_them(
    kafka: str, redis_url: str, operator: Operator, name: str
) -> None:
    await operator.does("add", name, *MAIL, *CHECKED)
    async with Redis.from_url(redis_url) as redis:
        await redis.flushall()
    async with following(kafka, operator.ring) as channels:
        assert channels.email(ORGANISATION, name) == "team@amal.example"
        await asyncio.to_thread(produce, kafka, topics.ACCESS, [Sent(f"{ORGANISATION}/{name}", [], b"")])

        async def forgotten() -> bool:
            return channels.get(ORGANISATION, name) is None

        await until(forgotten, seconds=SOON)
    async with following(kafka, operator.ring) as channels:
        assert channels.get(ORGANISATION, name) is None


async def test_the_file_counts_for_whoever_the_topic_says_nothing_about(
    kafka: str, operator: Operator, name: str, tmp_path: Path
) -> None:
    entry = {"email": "file@x.example", "webhook": {"url": "https://x.example/", "secret": SECRET}}
    file = write_channels(tmp_path, {ORGANISATION: entry, "nobody-wrote-of": entry})
    await operator.does("add", name, *MAIL, *CHECKED)
    now = datetime.now(UTC)
    async with following(kafka, operator.ring, file) as channels:
        assert channels.plan("nobody-wrote-of", "normal", now) == ((WEBHOOK, EMAIL),)
        assert channels.kind("nobody-wrote-of", WEBHOOK) == "webhook"
        assert name in {one for tier in channels.plan(ORGANISATION, "normal", now) for one in tier}
        assert channels.email(ORGANISATION) is None


class Receiver:
    """An organisation's server: answers a challenge with its word, when it is told to."""

    def __init__(self) -> None:
        self.url = ""
        self.secret = ""
        self.mode = "right"
        self.checked = 0

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        if self.secret:
            Webhook(self.secret).verify(body, dict(request.headers))
            self.checked += 1
        word = json.loads(body)["data"]["challenge"]
        match self.mode:
            case "right":
                return web.json_response({"challenge": word})
            case "elsewhere":
                raise web.HTTPFound(self.url + "again")
            case "hangs":
                await asyncio.Event().wait()
            case "endless":
                response = web.StreamResponse()
                await response.prepare(request)
                while True:
                    await response.write(b" " * 65536)
        return web.json_response({"challenge": "another"})

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Receiver"]:
        application = web.Application()
        application.router.add_post("/{path:.*}", self._answer)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
        try:
            yield self
        finally:
            await runner.cleanup()


async def test_a_webhook_is_used_once_it_has_answered_its_challenge_and_a_rotated_secret_is_another(
    kafka: str, operator: Operator, name: str
) -> None:
    async with Receiver().running() as receiver, following(kafka, operator.ring) as channels:
        secret = await operator.does("add", name, "--kind", "webhook", "--address", receiver.url)
        receiver.secret, receiver.mode = secret, "wrong"
        result = await operator.run("confirm", "--organisation", ORGANISATION, "--name", name)
        assert isinstance(result.exception, CannotStartError)
        assert "did not answer" in str(result.exception)
        assert channels.webhook(ORGANISATION, name) is None
        receiver.mode = "right"
        await operator.does("confirm", name)
        assert receiver.checked == 2

        async def used() -> bool:
            return channels.webhook(ORGANISATION, name) is not None

        await until(used, seconds=SOON)
        fresh = await operator.does("rotate", name)

        async def rotated() -> bool:
            found = channels.get(ORGANISATION, name)
            return found is not None and [one.secret for one in found.secrets] == [fresh, secret]

        await until(rotated, seconds=SOON)


async def test_nobody_is_asked_at_an_address_that_notify_would_refuse_and_the_operator_is_told_why(
    operator: Operator, name: str
) -> None:
    operator.environment["NOTIFY_WEBHOOK_ALLOW"] = ""
    async with Receiver().running() as receiver:
        await operator.does("add", name, "--kind", "webhook", "--address", receiver.url)
        result = await operator.run("confirm", "--organisation", ORGANISATION, "--name", name)
    assert isinstance(result.exception, CannotStartError)
    assert "no public one" in str(result.exception)
    assert "NOTIFY_WEBHOOK_ALLOW" in str(result.exception)
    assert "127.0.0.1" not in str(result.exception)


@pytest.mark.parametrize(
    ("mode", "passes"),
    [("right", True), ("wrong", False), ("elsewhere", False), ("hangs", False), ("endless", False)],
)
async def test_only_a_prompt_and_short_answer_passes(mode: str, passes: bool) -> None:
    async with Receiver().running() as receiver, aiohttp.ClientSession() as session:
        receiver.mode = mode
        channel = ChannelChanged(
            organisation=ORGANISATION,
            name="hook",
            kind="webhook",
            address=receiver.url,
            secrets=(WebhookSecret(secret=SECRET),),
            changed_at=START,
            changed_by="operator",
        )
        async with asyncio.timeout(10):
            assert await HttpChallenger(lambda _: session, timeout=1).passes(channel, START) == passes


async def test_the_link_is_printed_and_the_list_shows_states_and_no_secret(
    operator: Operator, name: str
) -> None:
    link = await operator.does("add", name, *MAIL, "--inbox-url", "https://inbox.example")
    assert link.startswith("https://inbox.example/channels/confirm/")
    hook = name + "h"
    secret = await operator.does(
        "add", hook, "--kind", "webhook", "--address", "https://x.example/", *CHECKED
    )
    result = await operator.run("list", "--json", "--organisation", ORGANISATION)
    rows = {row["name"]: row for row in json.loads(result.stdout)}
    assert (rows[name]["state"], rows[hook]["state"]) == ("pending", "verified")
    assert rows[hook]["changed_by"] == "operator: An, by telephone"
    table = (await operator.run("list")).stdout
    assert hook in table
    assert secret not in result.stdout + table
    assert "whsec_" not in result.stdout + table


async def test_an_unknown_organisation_is_refused_with_those_that_look_like_it(
    operator: Operator, name: str
) -> None:
    result = await operator.run("add", "--organisation", "amall", "--name", name, *MAIL)
    assert isinstance(result.exception, CannotStartError)
    assert "amal," in str(result.exception)
    listed = await operator.run("list", "--json", "--organisation", "amall")
    assert json.loads(listed.stdout) == []


async def test_what_cannot_be_done_is_one_sentence(operator: Operator, name: str) -> None:
    named = ("--organisation", ORGANISATION, "--name", name)
    for result, words in (
        (await operator.run("rotate", *named), "has no channel"),
        (await operator.run("off", *named), "has no channel"),
        (await operator.run("add", *named, "--kind", "pigeon", "--address", "x"), "no kind of channel"),
        (await operator.run("add", *named, "--kind", "email", "--address", "x"), "not one e-mail address"),
    ):
        assert isinstance(result.exception, CannotStartError)
        assert words in str(result.exception)


async def test_a_change_is_not_taken_while_kafka_is_away() -> None:
    writes = KafkaAccessWrites("127.0.0.1:1", RING)
    channel = ChannelChanged(
        organisation=ORGANISATION,
        name="x",
        kind="email",
        address="a@b.example",
        changed_at=START,
        changed_by="x",
    )
    with pytest.raises(RetryableError):
        await writes.write(channel)
    await writes.close()


async def test_notify_is_not_ready_before_it_has_read_the_channels(redis_url: str, tmp_path: Path) -> None:
    notify = Notify(
        Settings(kafka="127.0.0.1:1", redis=redis_url, keyring=write_keyring(tmp_path)), SystemClock()
    )
    stop = asyncio.Event()
    task = asyncio.create_task(notify.run(stop))

    async def troubled() -> bool:
        return notify.channels.follower.trouble() is not None

    await until(troubled)
    assert any(topics.ACCESS in problem for problem in await notify.problems())
    # It can be stopped all the same.
    stop.set()
    async with asyncio.timeout(10):
        await task
    await notify.redis.aclose()
