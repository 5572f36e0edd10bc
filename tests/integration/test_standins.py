"""The stand-ins for organisations' own servers: they check what they get, and show it."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import aiohttp
import aiosmtplib
import pytest

from deploy.local.network import free_ports
from deploy.local.standins import catcher
from deploy.local.standins.arrivals import Arrivals
from deploy.local.standins.receivers import Receivers
from deploy.local.standins.sink import build_sink
from services.notify.adapters.webhook import signed_headers
from services.notify.app import LOCALES
from services.notify.domain.delivery import Delivery
from services.notify.domain.message import mail, webhook_body
from shared.errors import ConfigurationError
from shared.observability.server import EmbeddedServer
from shared.words import load
from tests.notifying import SECRET, SECRETS, Case, write_channels
from tests.support import until

INBOX = "http://127.0.0.1:8001/"


@pytest.fixture
def channels(tmp_path: Path) -> Path:
    return write_channels(
        tmp_path,
        {
            name: {
                "email": f"{name}@organisation.example",
                "webhook": {"url": f"http://127.0.0.1:8009/{name}", "secret": SECRET},
            }
            for name in ("amal", "atlas")
        },
    )


@pytest.fixture
def arrivals() -> Arrivals:
    return Arrivals(kept=50)


@pytest.fixture
def receivers(channels: Path) -> Receivers:
    return Receivers(channels)


@dataclass(frozen=True)
class Answer:
    """What the stand-in answered."""

    status: int
    headers: Mapping[str, str]
    text: str


class Client:
    """Talks HTTP to the stand-in."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base

    async def ask(self, method: str, path: str, **more: Any) -> Answer:
        async with self._session.request(method, self._base + path, **more) as answer:
            return Answer(answer.status, answer.headers, await answer.text())

    async def get(self, path: str) -> Answer:
        return await self.ask("GET", path)

    async def post(self, path: str, body: bytes, headers: Mapping[str, str] | None = None) -> Answer:
        return await self.ask("POST", path, data=body, headers=headers)

    async def behave(self, name: str, **behaviour: Any) -> int:
        return (await self.ask("PUT", f"/api/behaviour/{name}", json=behaviour)).status


@pytest.fixture
async def client(receivers: Receivers, arrivals: Arrivals) -> AsyncIterator[Client]:
    server = EmbeddedServer.of(build_sink(receivers, arrivals), "127.0.0.1", free_ports(1)[0])
    task = asyncio.create_task(server.serve())

    async def started() -> bool:
        return server.started

    await until(started)
    async with aiohttp.ClientSession() as session:
        yield Client(session, f"http://127.0.0.1:{server.config.port}")
    server.should_exit = True
    await task


def _delivery(channel: str = "webhook") -> Delivery:
    case = Case()
    return Delivery(
        case_id=case.id,
        attempt=1,
        organisation="amal",
        channel=channel,
        urgency="urgent",
        reference="7K3M9QTA",
        decided_at=datetime.now(UTC),
        traceparent=case.envelope().traceparent,
    )


async def _post(client: Client, one: Delivery, *, to: str = "amal", at: datetime | None = None) -> int:
    body = webhook_body(one, INBOX)
    headers = signed_headers(SECRETS, one.id, at or datetime.now(UTC), body)
    return (await client.post(f"/{to}", body, headers)).status


async def _arrivals(client: Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((await client.get("/api/arrivals")).text)
    return found


async def test_a_signed_webhook_is_taken_and_shown_as_verified(client: Client) -> None:
    one = _delivery()
    assert await _post(client, one) == 204
    (arrival,) = await _arrivals(client)
    assert (arrival["kind"], arrival["organisation"], arrival["id"]) == ("webhook", "amal", one.id)
    assert arrival["verified"]
    assert arrival["duplicate_of"] is None
    assert datetime.now(UTC) - datetime.fromisoformat(arrival["received_at"]) < timedelta(seconds=10)


async def test_a_repeat_is_shown_as_one(client: Client) -> None:
    one = _delivery()
    await _post(client, one)
    await _post(client, one)
    second, first = await _arrivals(client)
    assert second["duplicate_of"] == first["number"]


@pytest.mark.parametrize("header", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, "x", "v1,x y", "v1,AAAA", "0"])
async def test_a_webhook_that_is_not_signed_well_is_refused_and_shown(
    client: Client, header: str, value: str | None
) -> None:
    body = webhook_body(_delivery(), INBOX)
    headers = signed_headers(SECRETS, "an-id", datetime.now(UTC), body)
    del headers[header]
    if value is not None:
        headers[header] = value
    assert (await client.post("/amal", body, headers)).status == 401
    (arrival,) = await _arrivals(client)
    assert not arrival["verified"]
    assert "handtekening klopt niet" in (await client.get("/")).text


async def test_a_webhook_of_yesterday_is_refused(client: Client) -> None:
    assert await _post(client, _delivery(), at=datetime.now(UTC) - timedelta(days=1)) == 401


async def test_nobody_of_that_name_is_a_404_and_a_huge_body_a_413(client: Client) -> None:
    assert (await client.post("/nobody", b"{}")).status == 404
    assert (await client.post("/amal", b"x" * 200_000)).status == 413
    assert await _arrivals(client) == []


async def test_a_receiver_can_be_told_to_fail_a_few_times_and_to_ask_for_patience(client: Client) -> None:
    assert await client.behave("amal", status=503, retry_after=7, times=1) == 204
    one = _delivery()
    body = webhook_body(one, INBOX)
    headers = signed_headers(SECRETS, one.id, datetime.now(UTC), body)
    answer = await client.post("/amal", body, headers)
    assert (answer.status, answer.headers["retry-after"]) == (503, "7")
    assert await _post(client, one) == 204
    assert [arrival["accepted"] for arrival in await _arrivals(client)] == [True, False]
    assert await client.behave("nobody", status=503) == 404
    assert await client.behave("amal", status=42) == 422


async def test_behaving_well_ends_every_failure(client: Client) -> None:
    assert await client.behave("amal", status=500) == 204
    assert await _post(client, _delivery()) == 500
    assert (await client.ask("DELETE", "/api/behaviour")).status == 204
    assert await _post(client, _delivery()) == 204


async def test_the_pages_say_that_they_are_not_real_and_need_no_script(client: Client) -> None:
    await _post(client, _delivery())
    for path in ("/", "/arrivals/1", "/arrivals/99"):
        page = await client.get(path)
        assert "Stand-in: dit is niet echt" in page.text
        assert "<script" not in page.text
        assert "default-src 'none'" in page.headers["content-security-policy"]
    assert (await client.get("/arrivals/99")).status == 404
    moving, still = (await client.get("/")).text, (await client.get("/?still=1")).text
    assert "handtekening klopt" in moving
    assert "http-equiv" in moving
    assert "http-equiv" not in still
    assert "webhook-signature" in (await client.get("/arrivals/1")).text


async def test_what_arrives_is_text_on_the_page_and_never_markup(client: Client) -> None:
    body = b'{"type": "<img src=x>", "data": {"reference": "<script>alert(1)</script>"}}'
    await client.post("/amal", body, {"webhook-id": "<b>"})
    for path in ("/", "/arrivals/1"):
        page = (await client.get(path)).text
        assert "<script" not in page
        assert "<img" not in page
        assert "<b>" not in page


async def test_only_the_latest_arrivals_are_kept(client: Client, arrivals: Arrivals) -> None:
    for _ in range(60):
        await _post(client, _delivery())
    assert len(await _arrivals(client)) == 50
    assert arrivals.count == 60
    assert "de laatste 50 van 60" in (await client.get("/")).text


async def test_a_mail_is_caught_with_its_id_and_an_unknown_mailbox_refused(
    receivers: Receivers, arrivals: Arrivals
) -> None:
    port = free_ports(1)[0]
    words = load(LOCALES)
    server = await catcher.start(receivers, arrivals, "127.0.0.1", port)

    def written(recipient: str, one: Delivery) -> EmailMessage:
        return mail(
            one,
            texts=(words["nl"], words["ar"]),
            sender="meldingen@wegwijzer.example",
            recipient=recipient,
            inbox_url=INBOX,
            now=datetime.now(UTC),
        )

    async def send(recipient: str, one: Delivery) -> None:
        await aiosmtplib.send(
            written(recipient, one), hostname="127.0.0.1", port=port, local_hostname="wegwijzer.example"
        )

    try:
        one = _delivery("email")
        await send("amal@organisation.example", one)
        (arrival,) = arrivals.newest_first()
        assert (arrival.kind, arrival.organisation, arrival.id) == ("email", "amal", one.id)
        assert arrival.verified
        assert arrival.title == "Nieuwe vraag om hulp wacht op u (dringend): 7K3M9QTA"
        assert INBOX in arrival.body
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
            await send("nobody@organisation.example", one)
    finally:
        server.close()
        await server.wait_closed()


@pytest.mark.parametrize("content", [None, "{", '{"amal": {"webhook": {}}}', "[]"])
def test_a_missing_or_malformed_channels_file_stops_the_start(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "channels.json"
    if content is not None:
        path.write_text(content)
    with pytest.raises(ConfigurationError):
        Receivers(path)


def test_without_its_setting_the_program_ends_with_one_sentence() -> None:
    process = subprocess.run(
        [sys.executable, "-m", "deploy.local.standins"],
        env={"PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert process.returncode == 1
    assert process.stderr.strip() == "STANDINS_CHANNELS: Field required; set it in the environment."
