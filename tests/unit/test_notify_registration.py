"""Channels: how they come to be and are shown to be their owner's, and the page behind the link."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from services.notify.adapters.access_channels import AccessChannels, KnownChannels, fold_channels
from services.notify.adapters.channels import FileChannels
from services.notify.channels import ChannelCare, fresh_secret
from services.notify.domain.registration import (
    LARGEST_ANSWER,
    ROTATION,
    ChannelRefusedError,
    answers,
    challenge_body,
)
from services.notify.inbox.confirm import confirm_router
from services.notify.inbox.render import Pages
from shared.access import seal_change
from shared.clock import FakeClock
from shared.contracts.access import ChannelChanged
from shared.errors import RetryableError, SealError
from shared.messaging.envelope import Headers
from shared.sealing import Keyring
from tests.notifying import RING, SECRET, START

HOOK = "https://hooks.amal.example/x"
MAIL = "team@amal.example"


class Written:
    """A record as it is read from the topic."""

    topic, partition, offset, timestamp = "wegwijzer.access", 0, 0, 0

    def __init__(self, key: bytes, value: bytes | None, headers: Headers = ()) -> None:
        self.key: bytes | None = key
        self.value = value
        self.headers = headers


def record(value: ChannelChanged, ring: Keyring = RING) -> Written:
    change = seal_change(ring, value, source="/services/notify")
    return Written(change.key, change.value, change.headers)


@dataclass
class Topic:
    """The topic in memory: what is written is folded at once."""

    known: KnownChannels = field(default_factory=dict)
    written: list[ChannelChanged] = field(default_factory=list)
    away: bool = False

    async def write(self, value: ChannelChanged) -> None:
        if self.away:
            raise RetryableError("Kafka is away")
        self.written.append(value)
        fold_channels(self.known, RING, record(value))

    def get(self, organisation: str, name: str) -> ChannelChanged | None:
        return self.known.get(organisation, {}).get(name)


@dataclass
class Receiver:
    """Answers challenges, or not."""

    answers: bool = True
    asked: int = 0

    async def passes(self, channel: ChannelChanged, now: datetime) -> bool:
        self.asked += 1
        return self.answers


class Desk:
    """All that a step needs."""

    def __init__(self, ring: Keyring = RING) -> None:
        self.topic, self.receiver, self.clock = Topic(), Receiver(), FakeClock(START)
        self.care = ChannelCare(self.topic.get, self.topic, self.receiver, ring, self.clock)

    async def mail(self, name: str = "mail", **more: Any) -> str:
        """The token of a mail channel that waits."""
        fresh = await self.care.register("amal", name, "email", MAIL, by="operator", **more)
        assert fresh.token is not None
        return fresh.token

    def state(self, name: str = "mail") -> str:
        found = self.topic.get("amal", name)
        assert found is not None
        return found.state


@pytest.fixture
def desk() -> Desk:
    return Desk()


async def test_a_channel_that_was_only_registered_waits(desk: Desk) -> None:
    token = await desk.mail()
    assert desk.state() == "pending"
    assert MAIL not in token


async def test_the_link_confirms_the_address_and_twice_is_as_good_as_once(desk: Desk) -> None:
    token = await desk.mail()
    await desk.care.confirm(token)
    assert desk.state() == "verified"
    await desk.care.confirm(token)
    assert len(desk.topic.written) == 2


async def test_the_link_works_for_seven_days_and_not_a_second_longer(desk: Desk) -> None:
    token = await desk.mail()
    desk.clock.advance(timedelta(days=7) - timedelta(seconds=1))
    assert desk.care.asked_by(token).state == "pending"
    desk.clock.advance(timedelta(seconds=1))
    with pytest.raises(ChannelRefusedError, match="no longer valid"):
        await desk.care.confirm(token)
    assert desk.state() == "pending"


async def test_a_link_is_worth_nothing_for_another_channel_another_address_or_another_keyring(
    desk: Desk,
) -> None:
    token = await desk.mail()
    other = await desk.mail("second")
    head, _, mac = token.partition(".")
    wrong = [f"{other.partition('.')[0]}.{mac}", f"{head}.{mac[:-2]}AA", head, "", "%", "W10.AA"]
    for one in wrong:
        with pytest.raises(ChannelRefusedError):
            await desk.care.confirm(one)
    with pytest.raises(ChannelRefusedError):
        ChannelCare(
            desk.topic.get, desk.topic, desk.receiver, Keyring("k1", {"k1": b"x" * 32}), desk.clock
        ).asked_by(token)
    known = desk.topic.get("amal", "mail")
    assert known is not None
    await desk.topic.write(known.model_copy(update={"address": "new@amal.example"}))
    with pytest.raises(ChannelRefusedError):
        await desk.care.confirm(token)
    assert desk.state() == "pending"


async def test_a_link_outlives_a_new_active_key_of_the_keyring(desk: Desk) -> None:
    token = await desk.mail()
    rotated = Keyring("k2", {"k1": b"n" * 32, "k2": b"2" * 32})
    care = ChannelCare(desk.topic.get, desk.topic, desk.receiver, rotated, desk.clock)
    assert care.asked_by(token).name == "mail"


async def test_a_link_switches_nothing_on_that_was_switched_off(desk: Desk) -> None:
    token = await desk.mail()
    await desk.care.remove("amal", "mail", by="operator")
    with pytest.raises(ChannelRefusedError, match="switched off"):
        await desk.care.confirm(token)
    assert desk.state() == "off"


async def test_a_webhook_is_verified_by_its_answer_and_asked_no_second_time(desk: Desk) -> None:
    fresh = await desk.care.register("amal", "hook", "webhook", HOOK, by="operator")
    assert (fresh.token, desk.state("hook")) == (None, "pending")
    desk.receiver.answers = False
    with pytest.raises(ChannelRefusedError, match="did not answer"):
        await desk.care.challenge("amal", "hook", by="operator")
    assert desk.state("hook") == "pending"
    desk.receiver.answers = True
    await desk.care.challenge("amal", "hook", by="operator")
    await desk.care.challenge("amal", "hook", by="operator")
    assert (desk.state("hook"), desk.receiver.asked) == ("verified", 2)


async def test_a_replaced_secret_signs_a_day_longer_and_its_time_is_not_made_longer(desk: Desk) -> None:
    first = await desk.care.register("amal", "hook", "webhook", HOOK, by="operator", vouched=True)
    second = await desk.care.rotate("amal", "hook", by="operator")
    desk.clock.advance(timedelta(hours=23))
    third = await desk.care.rotate("amal", "hook", by="operator")
    assert [(one.secret, one.until) for one in third.channel.secrets] == [
        (third.secret, None),
        (second.secret, START + timedelta(hours=23) + ROTATION),
        (first.secret, START + ROTATION),
    ]
    desk.clock.advance(timedelta(hours=1))
    fourth = await desk.care.rotate("amal", "hook", by="operator")
    assert first.secret not in {one.secret for one in fourth.channel.secrets}
    assert fourth.channel.state == "verified"


async def test_a_secret_is_new_each_time_and_shows_up_in_no_text_of_ours(desk: Desk) -> None:
    fresh = await desk.care.register("amal", "hook", "webhook", HOOK, by="operator")
    assert fresh.secret is not None
    assert fresh.secret.startswith("whsec_")
    assert fresh.secret not in repr(fresh)
    assert len({fresh_secret() for _ in range(20)}) == 20


async def test_what_is_gone_is_off_with_its_reason_and_told_again_nothing_changes(desk: Desk) -> None:
    await desk.care.register("amal", "hook", "webhook", HOOK, by="operator", vouched=True)
    later = START + timedelta(hours=1)
    await desk.care.off("amal", "hook", "gone", later)
    await desk.care.off("amal", "hook", "failing", later + timedelta(hours=1))
    found = desk.topic.get("amal", "hook")
    assert found is not None
    assert (found.state, found.reason, found.changed_at, found.changed_by) == ("off", "gone", later, "notify")
    assert found.secrets == ()
    assert len(desk.topic.written) == 2
    # Its owner takes away what was off: since when it is, stays.
    await desk.care.remove("amal", "hook", by="operator")
    removed = desk.topic.get("amal", "hook")
    assert removed is not None
    assert (removed.reason, removed.changed_at) == ("removed", later)


async def test_a_channel_of_the_file_is_not_written_about(desk: Desk) -> None:
    await desk.care.off("amal", "webhook", "gone", START)
    assert desk.topic.written == []


async def test_while_kafka_is_away_the_step_is_not_taken(desk: Desk) -> None:
    desk.topic.away = True
    with pytest.raises(RetryableError):
        await desk.mail()


async def test_a_name_is_used_once_for_what_was_sent_there_is_known_by_it(desk: Desk) -> None:
    await desk.mail()
    with pytest.raises(ChannelRefusedError, match="exists already"):
        await desk.mail()
    await desk.care.remove("amal", "mail", by="operator")
    with pytest.raises(ChannelRefusedError, match="or did"):
        await desk.mail()
    assert desk.state() == "off"


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Mail"},
        {"name": "a" * 33},
        {"name": ""},
        {"address": "nobody"},
        {"address": "a@b.example\nBcc: c@d.example"},
        {"address": "a@b.example, c@d.example"},
        {"kind": "webhook", "address": "ftp://amal.example/"},
        {"kind": "webhook", "address": "https://me:secret@amal.example/"},
        {"kind": "webhook", "address": "https://amal.example/ x"},
        {"kind": "webhook", "address": "https://[amal/"},
        {"language": "nl"},
        {"language": "xx"},
        {"order": 0},
        {"kind": "digest", "urgent": True},
    ],
)
async def test_what_makes_no_sense_is_refused_and_its_address_not_repeated(
    desk: Desk, changes: dict[str, Any]
) -> None:
    wanted = {"name": "mail", "kind": "email", "address": MAIL} | changes
    with pytest.raises(ChannelRefusedError) as caught:
        await desk.care.register("amal", by="x", **wanted)
    assert "example" not in str(caught.value)
    assert desk.topic.written == []


def test_the_challenge_is_an_event_with_the_word_in_it() -> None:
    channel = ChannelChanged(
        organisation="amal", name="hook", kind="webhook", address=HOOK, changed_at=START, changed_by="x"
    )
    found = json.loads(challenge_body(channel, "word", "id-1", START, source="/services/notify"))
    assert (found["type"], found["id"]) == ("be.wegwijzer.channel.challenge.v1", "id-1")
    assert found["data"] == {"challenge": "word"}


@pytest.mark.parametrize(
    ("status", "body", "right"),
    [
        (200, b'{"challenge": "word"}', True),
        (200, b'{"challenge": "word", "more": 1}', True),
        (204, b'{"challenge": "word"}', False),
        (302, b'{"challenge": "word"}', False),
        (200, b'{"challenge": "other"}', False),
        (200, b'{"challenge": ["word"]}', False),
        (200, b'["word"]', False),
        (200, b"word", False),
        (200, b"\xff", False),
        (200, b"", False),
        (200, b'{"challenge": "word"}' + b" " * LARGEST_ANSWER, False),
    ],
)
def test_only_the_same_word_in_time_and_form_is_an_answer(status: int, body: bytes, right: bool) -> None:
    assert answers("word", status, body) == right


def channels_with(*records: Written) -> AccessChannels:
    found = AccessChannels("127.0.0.1:1", RING, FileChannels(None))
    for one in records:
        found.fold(one)
    return found


def channel(state: str = "verified", **changes: Any) -> ChannelChanged:
    return ChannelChanged.model_validate(
        {
            "organisation": "amal",
            "name": "hook",
            "kind": "webhook",
            "address": HOOK,
            "secrets": [{"secret": SECRET}],
            "state": state,
            "verified_at": START,
            "changed_at": START,
            "changed_by": "operator",
        }
        | changes
    )


def test_the_latest_record_of_a_channel_counts_whatever_moment_it_names() -> None:
    later = channel(address="https://new.amal.example/", changed_at=START - timedelta(days=1))
    found = channels_with(record(channel()), record(later)).webhook("amal", "hook")
    assert found is not None
    assert (found.url, found.secrets[0].secret) == ("https://new.amal.example/", SECRET)


@pytest.mark.parametrize("state", ["pending", "off"])
def test_a_channel_that_is_not_verified_leads_nowhere(state: str) -> None:
    found = channels_with(record(channel(state)))
    assert found.webhook("amal", "hook") is None
    assert found.kind("amal", "hook") is None
    assert found.plan("amal", "normal", START + timedelta(days=1)) == ()


def test_a_tombstone_forgets_the_channel() -> None:
    found = channels_with(record(channel()), Written(b"amal/hook", None), Written(b"nobody/x", b""))
    assert found.get("amal", "hook") is None


def test_each_kind_leads_where_its_kind_leads_and_nowhere_else() -> None:
    mail = channel(name="mail", kind="email", address=MAIL, secrets=[], language="fr")
    found = channels_with(record(channel()), record(mail))
    assert (found.email("amal", "mail"), found.language("amal", "mail")) == (MAIL, "fr")
    assert found.webhook("amal", "mail") is None
    assert found.email("amal", "hook") is None


def test_a_record_under_another_keyring_is_not_taken() -> None:
    with pytest.raises(SealError):
        channels_with(record(channel(), Keyring("k1", {"k1": b"x" * 32})))


@pytest.fixture
def http(desk: Desk) -> httpx.AsyncClient:
    app = FastAPI()
    app.include_router(confirm_router(desk.care, Pages(), lambda organisation: organisation))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://notify.example")


async def test_opening_the_link_confirms_nothing_and_the_button_does(
    desk: Desk, http: httpx.AsyncClient
) -> None:
    path = f"/channels/confirm/{await desk.mail()}"
    page = await http.get(path)
    assert (page.status_code, page.headers["cache-control"]) == (200, "no-store")
    assert '<html lang="nl" dir="ltr">' in page.text
    assert MAIL not in page.text
    assert desk.state() == "pending"
    assert "bevestigd" in (await http.post(path)).text
    assert desk.state() == "verified"


async def test_a_wrong_or_old_link_says_so_and_no_more(desk: Desk, http: httpx.AsyncClient) -> None:
    path = f"/channels/confirm/{await desk.mail()}"
    for wrong in ("/channels/confirm/x", path + "A"):
        assert (await http.get(wrong)).status_code == (await http.post(wrong)).status_code == 410
    desk.clock.advance(timedelta(days=8))
    assert (await http.post(path)).status_code == 410
    assert desk.state() == "pending"


async def test_while_kafka_is_away_the_page_asks_to_come_back(desk: Desk, http: httpx.AsyncClient) -> None:
    path = f"/channels/confirm/{await desk.mail()}"
    desk.topic.away = True
    assert (await http.post(path)).status_code == 503
    assert desk.state() == "pending"


def test_moments_are_kept_to_the_millisecond() -> None:
    moment = datetime(2026, 11, 24, 9, 0, 0, 123456, tzinfo=UTC)
    found = channels_with(record(channel(changed_at=moment))).get("amal", "hook")
    assert found is not None
    assert found.changed_at == moment.replace(microsecond=123000)
