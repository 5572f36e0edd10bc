"""Valkey is wiped while alerts go out and organisations answer: nothing is lost, nothing is done twice."""

import asyncio
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import httpx
from redis.asyncio import Redis

from deploy.local.access import Access
from shared import topics
from shared.access import api_key_hashes, new_api_key
from shared.contracts.access import ApiKeyChanged
from shared.contracts.events import REFERRAL_ACCEPTED, REFERRAL_DECLINED
from tests.chaos.alerting import Alert, NotifyProcess, Sink, alerts, decide, delivered
from tests.inboxing import PASSWORD, Browser, an_account
from tests.intaking import servers_with_topics
from tests.notifying import RING
from tests.support import headers_of, read_all, until

COUNT = 1_000
ORGANISATIONS = [
    "agii-antwerpen",
    "amal",
    "atlas",
    "ic-foyer",
    "ic-odice",
    "ic-prisma",
    "in-gent",
    "levl",
    "ob-bon",
    "agii",
]
WIPES = 3
ANSWER_EVERY = 7
"""One referral of so many is answered."""
STATES = {"accept": "accepted", "decline": "declined"}
TYPES = {REFERRAL_ACCEPTED: "accepted", REFERRAL_DECLINED: "declined"}


def a_key(organisation: str) -> tuple[str, ApiKeyChanged]:
    """The key of an organisation's software, and what stands of it on the topic."""
    key_id, whole = new_api_key()
    return whole, ApiKeyChanged(
        key_id=key_id,
        name=organisation,
        scopes=("referrals:read", "referrals:write"),
        per_minute=1_000_000,
        hash=api_key_hashes(RING, whole)[0],
        created_at=datetime.now(UTC),
        organisation=organisation,
    )


@dataclass
class Software:
    """The software of all organisations: it answers what is offered, and is stubborn about it."""

    http: aiohttp.ClientSession
    url: str
    keys: dict[str, str]
    given: dict[str, str] = field(default_factory=dict)
    """By referral: the answer that was taken, or that stood already when it was sent again."""
    told: Counter[int] = field(default_factory=Counter)
    """How often each status was answered."""

    async def call(self, alert: Alert, kind: str = "") -> tuple[int, dict[str, Any]]:
        """Read a referral, or answer it."""
        path = f"{self.url}/v1/referrals/{alert.referral}" + (f"/{kind}" if kind else "")
        headers = {"Authorization": f"Bearer {self.keys[alert.organisation]}"}
        body = {"reason": "Dat is niet voor ons."} if kind == "decline" else {}
        method = "POST" if kind else "GET"
        async with self.http.request(method, path, headers=headers, json=body if kind else None) as answer:
            self.told[answer.status] += 1
            return answer.status, await answer.json()

    async def answers(self, alert: Alert, kind: str) -> None:
        """Once, and again until somebody knows that it was taken; 503 is the only excuse."""
        while True:
            status, body = await self.call(alert, kind)
            if status != 503:
                break
        # 409: it was taken when 503 was said, for the second half of the way was wiped.
        assert status in (200, 409), (status, body)
        if status == 200:
            assert body["state"] == STATES[kind], body
        self.given[alert.referral] = STATES[kind]

    async def tries_again(self, alert: Alert) -> None:
        """To accept what was answered: never taken, whatever has been forgotten meanwhile."""
        status, body = await self.call(alert, "accept")
        assert status in (409, 503), f"a second answer was taken: {status} {body}"

    async def looks(self, alert: Alert) -> None:
        """What is shown of an answered referral is what was answered, or nothing yet."""
        status, body = await self.call(alert)
        assert status in (200, 503), (status, body)
        if status == 200:
            assert body["state"] == self.given[alert.referral], "an older state is shown"
            assert body["case"] is not None


async def test_three_wipes_lose_no_alert_repeat_none_that_was_known_and_take_no_second_answer(
    tmp_path: Path,
) -> None:
    chance = random.Random(7)  # noqa: S311  # the same answers in each run
    wanted = alerts(COUNT, ORGANISATIONS)
    answering = wanted[::ANSWER_EVERY]
    kinds = {alert.referral: chance.choice(["accept", "decline"]) for alert in answering}
    account = an_account(organisation=ORGANISATIONS[0])
    made = {name: a_key(name) for name in ORGANISATIONS}
    known_before: list[tuple[float, set[str]]] = []
    with servers_with_topics(tmp_path / "servers") as servers:
        kafka = servers.kafka_address
        access = Access(kafka, RING)
        await asyncio.to_thread(access.write, account, *(key for _, key in made.values()))
        async with (
            Sink().running() as sink,
            Redis.from_url(servers.redis_url) as redis,
            aiohttp.ClientSession() as http,
        ):
            notify = NotifyProcess(servers, tmp_path, sink.channels(tmp_path, ORGANISATIONS))
            software = Software(http, notify.url, {name: whole for name, (whole, _) in made.items()})
            notify.start()
            try:
                await until(lambda: notify.is_ready(http), seconds=60)
                async with httpx.AsyncClient(
                    base_url=notify.url, headers={"accept": "text/html"}, follow_redirects=False
                ) as client:
                    browser = Browser(client)
                    await browser.signs_in(account)
                    assert await is_in(browser)

                    offered: asyncio.Queue[Alert] = asyncio.Queue()
                    voices = [asyncio.create_task(answer(software, offered, kinds)) for _ in range(6)]
                    rivals = [asyncio.create_task(disturb(software, answering, chance)) for _ in range(2)]
                    part = COUNT // (WIPES + 1)
                    for wave in range(WIPES + 1):
                        batch = wanted[wave * part : (wave + 1) * part]
                        before = len(sink.arrivals)
                        await asyncio.to_thread(decide, kafka, batch)
                        for alert in batch:
                            if alert.referral in kinds:
                                offered.put_nowait(alert)
                        if wave == WIPES:
                            break

                        async def in_the_middle(least: int = before + part // 4) -> bool:
                            return len(sink.arrivals) >= least and len(software.given) > 0

                        await until(in_the_middle, seconds=60)
                        known = await asyncio.to_thread(delivered, kafka, wanted)
                        known_before.append((await wipe(redis), {one.id for one in known}))
                        assert not await is_in(browser), "who was signed in is not any more"

                    async def all_arrived() -> bool:
                        fail_early(voices, rivals)
                        return len(sink.arrivals) >= COUNT and len(software.given) == len(answering)

                    await until(all_arrived, seconds=60)
                    for task in (*voices, *rivals):
                        task.cancel()
                    await asyncio.gather(*voices, *rivals, return_exceptions=True)

                    async def nothing_waits() -> bool:
                        return int(await redis.zcard("notify:due")) == 0

                    await until(nothing_waits)
                    await until(lambda: notify.is_ready(http), seconds=60)
                    await browser.signs_in(account, PASSWORD)
                    assert await is_in(browser), "the account has outlived the wipes"
                events = await asyncio.to_thread(answers_on_topic, kafka, answering)
                shown = {alert.referral: await software.call(alert) for alert in answering}
            finally:
                notify.stop()
            await asyncio.to_thread(notify.ended)
            reported = await asyncio.to_thread(delivered, kafka, wanted)

    ids = {alert.id for alert in wanted}
    assert {one.id for one in reported} == ids, "each is known as delivered, and nothing else is"
    assert sink.arrivals.keys() == ids, "each has arrived, and nothing that nobody asked for"
    assert not sink.unsigned
    assert {len(bodies) for bodies in sink.bodies.values()} == {1}, "a repeat says what was said before"
    for moment, known_ids in known_before:
        assert 0 < len(known_ids) < COUNT, "it was wiped in the middle"
        again = {id_ for id_ in known_ids if sink.arrivals[id_][-1] > moment}
        assert not again, "what stood in Kafka as delivered goes out again"

    given = {referral: [STATES[kind]] for referral, kind in kinds.items()}
    assert events == given, "one answer each, the one that was given"
    for referral, (status, body) in shown.items():
        assert (status, body["state"]) == (200, STATES[kinds[referral]])
        assert body["answered_by"].startswith("key:")
    assert software.told[503], "while the state was read again, it was said so"


def fail_early(*tasks: list["asyncio.Task[None]"]) -> None:
    """Say at once why somebody gave up."""
    for one in (task for group in tasks for task in group):
        if one.done():
            one.result()


async def wipe(redis: "Redis") -> float:
    """Forget everything; the moment, seconds since the epoch."""
    await redis.flushall()
    seconds, microseconds = await redis.time()
    return seconds + microseconds / 1_000_000


async def answer(software: Software, offered: "asyncio.Queue[Alert]", kinds: dict[str, str]) -> None:
    """Answer what is offered, once it is there."""
    while True:
        alert = await offered.get()
        while (await software.call(alert))[0] == 404:
            await asyncio.sleep(0.05)  # the decision is not read yet
        await software.answers(alert, kinds[alert.referral])


async def disturb(software: Software, answering: list[Alert], chance: random.Random) -> None:
    """Look at what was answered, and try to answer it again, for ever."""
    while True:
        await asyncio.sleep(0.05)  # leave them something to do
        done = [alert for alert in answering if alert.referral in software.given]
        if done:
            alert = chance.choice(done)
            await software.looks(alert)
            await software.tries_again(alert)


async def is_in(browser: Browser) -> bool:
    """Whether the start page is shown, and not the way in."""
    return (await browser.http.get("/")).status_code == 200


def answers_on_topic(kafka: str, answering: list[Alert]) -> dict[str, list[str]]:
    """By referral: the states that the answers on the topic lead to, one for each event id."""
    referrals = {alert.case.id: alert.referral for alert in answering}
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for message in read_all(kafka, topics.RESPONSES):
        headers = headers_of(message)
        found[referrals[headers["ce_subject"]]][headers["ce_id"]] = TYPES[headers["ce_type"]]
    return {referral: list(answers.values()) for referral, answers in found.items()}
