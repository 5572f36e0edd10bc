"""The whole road as processes: a request is posted, offered, answered, and all see what became of it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest

from deploy.local.access import Access
from deploy.local.system import LocalSystem, Ports
from shared.access import api_key_hashes, new_api_key
from shared.contracts.access import ApiKeyChanged
from shared.sealing import Keyring
from tests.support import until

ASKED = "amal"
"""Who is asked about a Dutch course in Gent; nobody else is when it declines, so a person decides then."""
OTHER = "atlas"
BODY: dict[str, Any] = {
    "role": "person",
    "need": "learn_dutch",
    "text": "Ik zoek een cursus in de buurt.",
    "language": "nl",
    "place": {"postal_code": "9000", "municipality": "Gent"},
    "consent_to_share": True,
}

Answer = tuple[int, dict[str, Any]]


@dataclass
class Asker:
    """Who posted a request, with what the receipt says."""

    road: "Road"
    reference: str
    secret: str

    async def status(self) -> dict[str, Any]:
        """Where the request is."""
        status, body = await self.road.call("GET", self._url, self.secret)
        assert status == 200, body
        return body

    async def is_told(self, state: str, *organisations: str) -> dict[str, Any]:
        """Wait until the asker reads this state and these organisations."""

        async def told() -> bool:
            body = await self.status()
            return (body["state"], body["organisations"]) == (state, list(organisations))

        try:
            await until(told)
        except TimeoutError:
            pytest.fail(f"the asker does not read {state} {organisations}: {await self.status()}")
        return await self.status()

    async def takes_it_back(self, *, erase: bool = False) -> None:
        """Withdraw it."""
        status, body = await self.road.call("POST", f"{self._url}/withdraw", self.secret, {"erase": erase})
        assert status == 202, body

    @property
    def _url(self) -> str:
        return f"{self.road.intake}/v1/requests/{self.reference}"


@dataclass
class Organisation:
    """The software of an organisation."""

    road: "Road"
    key: str

    async def is_offered(self, asker: Asker) -> dict[str, Any]:
        """Wait until it is asked about this request; the referral."""
        found: list[dict[str, Any]] = []

        async def listed() -> bool:
            status, body = await self._call("GET", "?state=open&limit=200")
            assert status == 200, body
            found[:] = [
                one
                for one in body["referrals"]
                if (one["reference"], one["state"]) == (asker.reference, "waiting")
            ]
            return bool(found)

        await until(listed)
        assert len(found) == 1
        assert found[0]["case"]["need"] == "learn_dutch"
        return found[0]

    async def reads(self, referral: dict[str, Any]) -> dict[str, Any]:
        """The referral as it is now."""
        status, body = await self._call("GET", f"/{referral['id']}")
        assert status == 200, body
        return body

    async def sees(self, referral: dict[str, Any], **fields: Any) -> dict[str, Any]:
        """Wait until a referral shows this."""

        async def seen() -> bool:
            body = await self.reads(referral)
            return {name: body[name] for name in fields} == fields

        try:
            await until(seen)
        except TimeoutError:
            pytest.fail(f"the referral does not show {fields}: {await self.reads(referral)}")
        return await self.reads(referral)

    async def tries(self, referral: dict[str, Any], kind: str, **body: str) -> Answer:
        """Answer it, whatever comes of it."""
        return await self._call("POST", f"/{referral['id']}/{kind}", body)

    async def answers(self, referral: dict[str, Any], kind: str, **body: str) -> dict[str, Any]:
        """Answer it."""
        status, answer = await self.tries(referral, kind, **body)
        assert status == 200, answer
        return answer

    async def _call(self, method: str, path: str, body: Any = None) -> Answer:
        return await self.road.call(method, f"{self.road.notify}/v1/referrals{path}", self.key, body)


@dataclass
class Road:
    """Intake, routing and notify, and those who use them."""

    http: aiohttp.ClientSession
    intake: str
    notify: str
    keys: dict[str, str]

    @property
    def asked(self) -> Organisation:
        return Organisation(self, self.keys[ASKED])

    @property
    def other(self) -> Organisation:
        return Organisation(self, self.keys[OTHER])

    async def call(self, method: str, url: str, bearer: str | None, body: Any = None) -> Answer:
        headers = {} if bearer is None else {"Authorization": f"Bearer {bearer}"}
        async with self.http.request(method, url, headers=headers, json=body) as answer:
            return answer.status, await answer.json(content_type=None)

    async def somebody_asks(self) -> Asker:
        """A request is posted and decided."""
        status, receipt = await self.call("POST", f"{self.intake}/v1/requests", None, BODY)
        assert status == 202, receipt
        asker = Asker(self, receipt["reference"], receipt["status_url"].partition("#")[2])
        await asker.is_told("referred", ASKED)
        return asker


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalSystem]:
    with LocalSystem(tmp_path_factory.mktemp("road"), Ports.free(), environment={}) as system:
        yield system


@pytest.fixture(scope="module")
def keys(system: LocalSystem) -> dict[str, str]:
    """An API key for each of the two."""
    ring = Keyring.load(system.keyring_file)
    wholes: dict[str, str] = {}
    changes = []
    for organisation in (ASKED, OTHER):
        key_id, wholes[organisation] = new_api_key()
        changes.append(
            ApiKeyChanged(
                key_id=key_id,
                name=organisation,
                scopes=("referrals:read", "referrals:write"),
                per_minute=6_000,
                hash=api_key_hashes(ring, wholes[organisation])[0],
                created_at=datetime.now(UTC),
                organisation=organisation,
            )
        )
    Access(system.kafka_address, ring).write(*changes)
    return wholes


@pytest.fixture
async def road(system: LocalSystem, keys: dict[str, str]) -> AsyncIterator[Road]:
    async with aiohttp.ClientSession() as http:
        road = Road(
            http,
            f"http://127.0.0.1:{system.ports.intake}",
            f"http://127.0.0.1:{system.ports.notify}",
            keys,
        )

        async def known() -> bool:
            return {
                (await road.call("GET", f"{road.notify}/v1/referrals", key))[0] for key in keys.values()
            } == {200}

        await until(known)
        yield road


async def test_what_is_declined_goes_to_a_person_and_the_one_who_declined_is_told_so(road: Road) -> None:
    asker = await road.somebody_asks()
    referral = await road.asked.is_offered(asker)
    answer = await road.asked.answers(referral, "decline", reason="Wij hebben geen plaats meer.")
    assert (answer["state"], answer["reason"]) == ("declined", "Wij hebben geen plaats meer.")
    told = await road.asked.sees(referral, needs_person=True)
    assert (told["state"], told["went_on"], told["went_to"]) == ("declined", False, [])
    await asker.is_told("needs_person")
    assert (await road.asked.tries(referral, "accept"))[0] == 409


async def test_what_is_forwarded_stays_with_the_first_until_the_other_accepts_and_is_closed_by_the_other(
    road: Road,
) -> None:
    asker = await road.somebody_asks()
    first = await road.asked.is_offered(asker)
    assert (await road.asked.answers(first, "accept"))["state"] == "accepted"
    await asker.is_told("accepted", ASKED)
    forwarded = await road.asked.answers(first, "forward", to=OTHER, reason="Zij hebben plaats.")
    assert (forwarded["state"], forwarded["forwarded_to"]) == ("forwarded", OTHER)

    second = await road.other.is_offered(asker)
    assert second["id"] != first["id"]
    told = await road.asked.sees(first, went_on=True)
    assert (told["state"], told["went_to"]) == ("forwarded", [OTHER])
    asker_reads = await asker.is_told("referred", OTHER)
    assert asker_reads["sent_on"]

    await road.other.answers(second, "accept")
    await road.asked.sees(first, state="handed_over")
    assert (await road.asked.tries(first, "close"))[0] == 409, "it belongs to the other now"
    await asker.is_told("accepted", OTHER)
    await road.other.answers(second, "close", reason="De cursus is begonnen.")
    await asker.is_told("closed")


async def test_what_the_other_declines_comes_back_to_the_one_who_forwarded_it_as_a_new_offer(
    road: Road,
) -> None:
    asker = await road.somebody_asks()
    first = await road.asked.is_offered(asker)
    await road.asked.answers(first, "forward", to=OTHER)
    second = await road.other.is_offered(asker)
    await road.other.answers(second, "decline", reason="Bij ons is het vol.")
    told = await road.other.sees(second, went_on=True)
    assert (told["state"], told["went_to"], told["needs_person"]) == ("declined", [ASKED], False)
    third = await road.asked.is_offered(asker)
    assert third["id"] not in {first["id"], second["id"]}
    await asker.is_told("referred", ASKED)
    await road.asked.answers(third, "accept")
    await road.asked.sees(first, state="handed_over")
    await asker.is_told("accepted", ASKED)


async def test_what_an_asker_takes_back_is_withdrawn_everywhere_and_cannot_be_answered(road: Road) -> None:
    asker = await road.somebody_asks()
    referral = await road.asked.is_offered(asker)
    await asker.takes_it_back()
    await asker.is_told("withdrawn")
    await road.asked.sees(referral, state="withdrawn")
    status, answer = await road.asked.tries(referral, "accept")
    assert status == 409, answer
    assert "withdrawn" in answer["detail"]


@pytest.mark.parametrize("accepted", [False, True], ids=["waiting", "accepted"])
async def test_of_what_an_asker_has_erased_nothing_can_be_read_or_answered_any_more(
    road: Road, accepted: bool
) -> None:
    asker = await road.somebody_asks()
    referral = await road.asked.is_offered(asker)
    if accepted:
        await road.asked.answers(referral, "accept")
    await asker.takes_it_back(erase=True)
    await asker.is_told("erased")
    await road.asked.sees(referral, state="withdrawn", case=None)
    for kind, body in (("accept", {}), ("decline", {"reason": "Niet voor ons."}), ("forward", {"to": OTHER})):
        status, answer = await road.asked.tries(referral, kind, **body)
        assert status == 410, answer
    for organisation in (road.asked, road.other):
        status, page = await organisation._call("GET", "?limit=200")
        assert status == 200
        assert all(one["case"] is None for one in page["referrals"] if one["reference"] == asker.reference)


async def test_the_road_of_one_case_disturbs_no_other(road: Road) -> None:
    askers = await asyncio.gather(*(road.somebody_asks() for _ in range(6)))
    referrals = [await road.asked.is_offered(asker) for asker in askers]
    kinds: list[tuple[str, dict[str, str]]] = [
        ("accept", {}),
        ("decline", {"reason": "Niet voor ons."}),
        ("forward", {"to": OTHER}),
    ] * 2
    await asyncio.gather(
        *(
            road.asked.answers(referral, kind, **body)
            for referral, (kind, body) in zip(referrals, kinds, strict=True)
        )
    )
    states = {"accept": ("accepted", ASKED), "decline": ("needs_person",), "forward": ("referred", OTHER)}
    for asker, (kind, _) in zip(askers, kinds, strict=True):
        await asker.is_told(*states[kind])
