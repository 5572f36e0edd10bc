"""Who may call the API, and how often: pages of other origins, software with a key, everybody else."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.intaking import BODY, Answer, Intake
from tests.integration.conftest import ORIGIN
from tests.integration.test_api_keys import SOON, Operator
from tests.support import until

STRANGER = "https://elsewhere.example"


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as session:
        yield session


async def call(
    http: aiohttp.ClientSession,
    intake: Intake,
    method: str = "POST",
    path: str = "/v1/requests",
    **headers: str,
) -> Answer:
    """Call intake; underscores in names of headers stand for hyphens."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    body = BODY if method == "POST" else None
    async with http.request(method, intake.url + path, headers=sent, json=body) as answer:
        content = await answer.json() if "json" in answer.content_type else await answer.text()
        return answer.status, content, answer.headers.copy()


def cors(headers: Mapping[str, str]) -> dict[str, str]:
    """What an answer tells browsers about other origins."""
    return {name: value for name, value in headers.items() if name.lower().startswith("access-control-")}


async def ask_first(http: aiohttp.ClientSession, intake: Intake, origin: str, path: str) -> Answer:
    """What a browser asks before it posts JSON for a page of another origin."""
    return await call(
        http,
        intake,
        "OPTIONS",
        path,
        Origin=origin,
        Access_Control_Request_Method="POST",
        Access_Control_Request_Headers="content-type,idempotency-key",
    )


async def test_a_page_of_an_allowed_origin_may_post_and_read_the_receipt(
    http: aiohttp.ClientSession, posted_to: Intake
) -> None:
    status, _, headers = await ask_first(http, posted_to, ORIGIN, "/v1/requests")
    assert status == 200
    assert headers["Access-Control-Allow-Origin"] == ORIGIN
    assert "POST" in headers["Access-Control-Allow-Methods"]
    allowed = headers["Access-Control-Allow-Headers"].lower()
    assert {"content-type", "idempotency-key"} <= set(allowed.split(", "))
    status, receipt, headers = await call(http, posted_to, Origin=ORIGIN)
    assert (status, set(receipt)) == (202, {"case_id", "reference", "status_url"})
    assert headers["Access-Control-Allow-Origin"] == ORIGIN
    # One answer must never be kept by a cache for another origin.
    assert "Origin" in headers["Vary"]


async def test_a_page_of_an_allowed_origin_may_read_why_it_must_wait_or_mend(
    http: aiohttp.ClientSession, posted_to: Intake
) -> None:
    status, _, headers = await call(http, posted_to, Origin=ORIGIN, Content_Type="text/plain")
    assert status == 415
    assert headers["Access-Control-Allow-Origin"] == ORIGIN
    exposed = headers["Access-Control-Expose-Headers"].lower().split(", ")
    assert "retry-after" in exposed


@pytest.mark.parametrize("origin", [STRANGER, "http://school.example", f"{ORIGIN}.elsewhere.example", "null"])
async def test_a_page_of_another_origin_may_neither_post_nor_read(
    http: aiohttp.ClientSession, posted_to: Intake, origin: str
) -> None:
    status, _, headers = await ask_first(http, posted_to, origin, "/v1/requests")
    assert status == 400
    assert "Access-Control-Allow-Origin" not in headers
    _, _, headers = await call(http, posted_to, Origin=origin)
    assert "Access-Control-Allow-Origin" not in headers


async def test_nobody_is_allowed_everything_and_no_credentials_are_sent(
    http: aiohttp.ClientSession, posted_to: Intake
) -> None:
    for origin in (ORIGIN, STRANGER):
        for _, _, headers in (
            await ask_first(http, posted_to, origin, "/v1/requests"),
            await call(http, posted_to, Origin=origin),
        ):
            assert "*" not in cors(headers).values()
            assert "Access-Control-Allow-Credentials" not in headers


@pytest.mark.parametrize(
    "path", ["/", "/ask", "/status/7K3M9QTA", "/places?q=gent", "/livez", "/openapi.json"]
)
async def test_pages_of_ours_are_nobodys_to_call(
    http: aiohttp.ClientSession, posted_to: Intake, path: str
) -> None:
    assert cors((await ask_first(http, posted_to, ORIGIN, path))[2]) == {}
    for method in ("GET", "POST"):
        assert cors((await call(http, posted_to, method, path, Origin=ORIGIN))[2]) == {}


@pytest.fixture
def operator(posted_to: Intake, tmp_path: Path) -> Operator:
    """Somebody at a terminal of that intake."""
    return Operator(posted_to.servers.kafka_address, tmp_path, ring=posted_to.keyring_file)


async def post_with(http: aiohttp.ClientSession, intake: Intake, key: str) -> Answer:
    """Post a request with an API key."""
    return await call(http, intake, Authorization=f"Bearer {key}")


async def until_known(http: aiohttp.ClientSession, intake: Intake, key: str, status: int = 202) -> None:
    """Wait until a key counts; that takes at most a second."""

    async def known() -> bool:
        return (await post_with(http, intake, key))[0] == status

    await until(known, seconds=SOON)


async def test_a_request_with_a_key_says_on_the_topic_whose_software_sent_it(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator
) -> None:
    key = await operator.makes()
    await until_known(http, posted_to, key)
    _, with_key, _ = await post_with(http, posted_to, key)
    status, without, _ = await call(http, posted_to)
    assert status == 202, "nobody needs a key"
    submitters = {one.reference: one.submitter for one in posted_to.requests()}
    assert submitters[with_key["reference"]] == f"key:{key.split('_')[1]}"
    assert submitters[without["reference"]] == "api"


async def test_a_wrong_key_is_refused_and_no_request_made_of_it(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator
) -> None:
    key = await operator.makes()
    await until_known(http, posted_to, key)
    other = key[:-1] + ("0" if key[-1] != "0" else "1")
    before = len(posted_to.requests())
    for wrong in (other, "wgw_000000000000_" + "0" * 40, "secret"):
        status, problem, headers = await post_with(http, posted_to, wrong)
        assert (status, headers["WWW-Authenticate"]) == (401, "Bearer")
        assert "Authorization" in problem["detail"]
        assert wrong not in str(problem)
    assert (await call(http, posted_to, Authorization=f"Basic {key}"))[0] == 401
    assert len(posted_to.requests()) == before


async def test_a_revoked_key_is_refused_within_a_second(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator
) -> None:
    key = await operator.makes()
    await until_known(http, posted_to, key)
    assert (await operator.run("revoke", key.split("_")[1])).exit_code == 0
    await until_known(http, posted_to, key, status=401)
    _, problem, _ = await post_with(http, posted_to, key)
    assert "revoked" in problem["detail"]


async def test_a_key_without_the_scope_may_not_post(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator
) -> None:
    key = await operator.makes("--scope", "requests:read")
    await until_known(http, posted_to, key, status=403)
    _, problem, _ = await post_with(http, posted_to, key)
    assert "requests:write" in problem["detail"]


async def until_refused(
    http: aiohttp.ClientSession, intake: Intake, most: int, *, used: int = 0, **headers: str
) -> Answer:
    """Post up to a limit, which must be let pass, and on until it is too many.

    A minute may end meanwhile and the count begin again, once.
    """
    answers: list[Answer] = []
    while not answers or answers[-1][0] != 429:
        answers.append(await call(http, intake, **headers))
        assert len(answers) <= 2 * most + 1
    assert [status for status, _, _ in answers[:-1]] == [202] * (len(answers) - 1)
    assert len(answers) > most - used
    return answers[-1]


def assert_says_when(answer: Answer) -> None:
    """A refusal that says how long to wait."""
    _, problem, headers = answer
    seconds = int(headers["Retry-After"])
    assert 0 < seconds <= 60
    assert f"wait {seconds} s" in problem["detail"]


async def test_a_key_may_post_as_often_as_stands_on_it_and_others_are_not_held_up(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator
) -> None:
    key = await operator.makes("--per-minute", "3")
    await until_known(http, posted_to, key)
    assert_says_when(await until_refused(http, posted_to, 3, used=1, Authorization=f"Bearer {key}"))
    other = await operator.makes()
    await until_known(http, posted_to, other)
    assert (await post_with(http, posted_to, other))[0] == 202
    assert (await call(http, posted_to))[0] == 202


@contextmanager
def limited(beside: Intake, folder: Path, **environment: str) -> Iterator[Intake]:
    """An intake that takes five posts a minute from one address."""
    intake = Intake(
        beside.servers,
        folder,
        keyring_file=beside.keyring_file,
        environment={"INTAKE_POSTS_PER_MINUTE": "5", **environment},
    )
    intake.start(ready=not environment)
    try:
        yield intake
    finally:
        intake.stop()


async def test_an_address_may_post_as_often_as_is_set_and_other_addresses_and_keys_are_not_held_up(
    http: aiohttp.ClientSession, posted_to: Intake, operator: Operator, tmp_path: Path
) -> None:
    key = await operator.makes()
    with limited(posted_to, tmp_path) as intake:
        assert_says_when(await until_refused(http, intake, 5, X_Forwarded_For="192.0.2.1"))
        assert (await call(http, intake, X_Forwarded_For="192.0.2.2"))[0] == 202
        headers = {"X_Forwarded_For": "192.0.2.1", "Authorization": f"Bearer {key}"}
        assert (await call(http, intake, **headers))[0] == 202


async def test_without_redis_posts_are_let_pass(
    http: aiohttp.ClientSession, posted_to: Intake, tmp_path: Path
) -> None:
    with limited(posted_to, tmp_path, WEGWIJZER_REDIS="redis://127.0.0.1:1/0") as intake:
        answers = [await call(http, intake) for _ in range(5)]
        assert [status for status, _, _ in answers] == [202] * 5
