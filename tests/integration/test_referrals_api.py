"""The API for organisations' software: who may call it, what it says, and that everything is recorded."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from services.notify.api import routes
from services.notify.inbox.callers import Caller, Refused
from shared.contracts.access import Scope
from shared.contracts.audit import AuditRecorded
from shared.contracts.ids import referral_id
from shared.errors import RetryableError
from tests.notifying import decided
from tests.referring import HERE, THERE, World

KEYS = {
    "Bearer here": Caller(HERE, "key:here", ("referrals:read", "referrals:write")),
    "Bearer there": Caller(THERE, "key:there", ("referrals:read", "referrals:write")),
    "Bearer reads": Caller(HERE, "key:reads", ("referrals:read",)),
}


class Known:
    """Three callers, as ``Callers`` knows them."""

    async def caller(self, authorization: str | None, scope: Scope) -> Caller | Refused:
        caller = KEYS.get(authorization or "")
        if caller is None:
            return Refused(401, "unknown", {"WWW-Authenticate": "Bearer"})
        return caller if scope in caller.scopes else Refused(403, "not this")


class Book:
    """What was recorded."""

    def __init__(self) -> None:
        self.rows: list[AuditRecorded] = []
        self.away = False

    async def record(self, value: AuditRecorded) -> None:
        if self.away:
            raise RetryableError("away")
        self.rows.append(value)


class Api:
    """The API over the world of a test."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.book = Book()
        self.callers = Known()
        app = FastAPI()
        app.include_router(routes(world.desk, self.callers, self.book, world.clock))
        self.http = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://notify")

    async def get(self, path: str = "", key: str = "here", **query: Any) -> httpx.Response:
        return await self.http.get(
            f"/v1/referrals{path}", params=query, headers={"Authorization": f"Bearer {key}"}
        )

    async def post(self, path: str, body: object, key: str = "here") -> httpx.Response:
        return await self.http.post(
            f"/v1/referrals{path}", json=body, headers={"Authorization": f"Bearer {key}"}
        )

    async def offered(self, organisation: str = HERE) -> str:
        case = self.world.case()
        await self.world.fold(case.record(decided(organisation)))
        return referral_id(case.id, 1, organisation)


@pytest.fixture
async def api(world: World) -> AsyncIterator[Api]:
    await world.open()
    api = Api(world)
    yield api
    await api.http.aclose()


async def test_a_referral_is_listed_read_accepted_and_closed(api: Api) -> None:
    mine = await api.offered()
    listed = (await api.get(state="open")).json()
    assert [one["id"] for one in listed["referrals"]] == [mine]
    assert listed["referrals"][0]["case"] == {"need": "school_enrolment"}
    accepted = await api.post(f"/{mine}/accept", {})
    assert (accepted.status_code, accepted.json()["state"]) == (200, "accepted")
    assert accepted.json()["answered_by"] == "key:here"
    closed = await api.post(f"/{mine}/close", {"reason": "Er was geen tolk te vinden."})
    assert (closed.json()["state"], closed.json()["reason"]) == ("closed", "Er was geen tolk te vinden.")
    assert (await api.get(state="open")).json()["referrals"] == []
    assert (await api.get(f"/{mine}")).json()["state"] == "closed"


async def test_every_read_and_every_action_is_recorded_with_who_and_which(api: Api) -> None:
    mine = await api.offered()
    await api.get(state="open")
    await api.get(f"/{mine}")
    await api.post(f"/{mine}/decline", {"reason": "niet voor ons"})
    rows = [(row.action, row.actor, row.organisation, row.referrals) for row in api.book.rows]
    assert rows == [(action, "key:here", HERE, (mine,)) for action in ("list", "read", "decline")]


async def test_what_cannot_be_recorded_is_neither_shown_nor_done(api: Api) -> None:
    mine = await api.offered()
    api.book.away = True
    for answer in (
        await api.get(state="open"),
        await api.get(f"/{mine}"),
        await api.post(f"/{mine}/accept", {}),
    ):
        assert answer.status_code == 503
        assert mine not in answer.text
    assert not api.world.published.answers


async def test_another_organisations_referral_is_as_unknown_as_one_that_never_was(api: Api) -> None:
    mine = await api.offered()
    for key, path in (("there", f"/{mine}"), ("here", "/5b0b4bb0-53c9-5a7b-8f07-0c6f1c1b8f11")):
        read = await api.get(path, key=key)
        answered = await api.post(f"{path}/accept", {}, key=key)
        assert (read.status_code, answered.status_code) == (404, 404)
        assert read.json()["detail"] == "There is no such referral."
    assert (await api.get(key="there")).json()["referrals"] == []


@pytest.mark.parametrize(("key", "status"), [("nobody", 401), ("reads", 403)], ids=["unknown", "reads"])
async def test_who_may_not_answer_does_not(api: Api, key: str, status: int) -> None:
    mine = await api.offered()
    answer = await api.post(f"/{mine}/accept", {}, key=key)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert not api.world.published.answers


async def test_a_second_answer_is_a_conflict_and_an_erased_case_is_gone(api: Api) -> None:
    mine = await api.offered()
    await api.post(f"/{mine}/accept", {})
    assert (await api.post(f"/{mine}/accept", {})).status_code == 409
    other = await api.offered()
    entry = await api.world.referrals.get(other)
    assert entry is not None
    api.world.keys[entry.referral.case_id] = "erased"
    assert (await api.post(f"/{other}/accept", {})).status_code == 410
    assert (await api.get(f"/{other}")).json()["case"] is None


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("decline", {}, "reason"),
        ("decline", {"reason": " "}, "reason"),
        ("decline", {"reason": "x" * 1001}, "reason"),
        ("forward", {}, "to"),
        ("forward", {"to": "nobody"}, "to"),
        ("accept", {"to": THERE}, "to"),
    ],
)
async def test_a_body_that_does_not_do_names_its_field(api: Api, path: str, body: object, field: str) -> None:
    mine = await api.offered()
    answer = await api.post(f"/{mine}/{path}", body)
    assert answer.status_code == 422
    assert answer.json()["detail"].startswith(f"{field}: ")


async def test_a_body_that_is_no_json_or_too_large_is_refused(api: Api) -> None:
    mine = await api.offered()
    path, headers = f"/v1/referrals/{mine}/accept", {"Authorization": "Bearer here"}
    plain = await api.http.post(path, content=b"{}", headers=headers)
    json = {**headers, "Content-Type": "application/json"}
    broken = await api.http.post(path, content=b"{", headers=json)
    large = await api.http.post(path, content=b" " * 20_000, headers=json)
    assert [answer.status_code for answer in (plain, broken, large)] == [415, 400, 413]


async def test_software_that_polls_with_the_cursor_sees_each_change_once(api: Api) -> None:
    ids = [await api.offered() for _ in range(5)]
    seen, cursor = [], "0"
    while page := (await api.get(cursor=cursor, limit=2)).json()["referrals"]:
        seen += [one["id"] for one in page]
        cursor = (await api.get(cursor=cursor, limit=2)).json()["cursor"]
    assert sorted(seen) == sorted(ids)
    await api.post(f"/{ids[0]}/accept", {})
    changed = (await api.get(cursor=cursor)).json()
    assert [(one["id"], one["state"]) for one in changed["referrals"]] == [(ids[0], "accepted")]
    assert (await api.get(cursor=changed["cursor"])).json()["referrals"] == []
