"""Proof of work: solved by code that shares nothing with the library, taken once, open without Redis."""

import base64
import hashlib
import json
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from redis.asyncio import Redis

from services.intake.adapters.challenge import LASTS, Challenges
from shared.clock import FakeClock, SystemClock
from shared.sealing import Keyring

RING = Keyring("k1", {"k1": b"k" * 32})
ROTATED = Keyring("k2", {"k1": b"k" * 32, "k2": b"2" * 32})
OTHER = Keyring("k1", {"k1": b"x" * 32})


def solve(challenge: str) -> str:
    """The proof, as the form's script makes it."""
    asked = json.loads(challenge)
    parameters = asked["parameters"]
    nonce, salt = bytes.fromhex(parameters["nonce"]), bytes.fromhex(parameters["salt"])
    for counter in range(100_000):
        password = nonce + counter.to_bytes(4, "big")
        key = hashlib.pbkdf2_hmac("sha256", password, salt, parameters["cost"], parameters["keyLength"])
        if key.hex().startswith(parameters["keyPrefix"]):
            return _proof(asked, {"counter": counter, "derivedKey": key.hex()})
    raise AssertionError("not solved")


def _proof(challenge: object, solution: object) -> str:
    return base64.b64encode(json.dumps({"challenge": challenge, "solution": solution}).encode()).decode()


def _opened(proof: str) -> dict[str, Any]:
    opened: dict[str, Any] = json.loads(base64.b64decode(proof))
    return opened


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    async with Redis.from_url(redis_url) as client:
        yield client


async def test_a_solution_is_taken_once_by_whichever_process(redis: Redis, redis_url: str) -> None:
    challenges = Challenges(redis, RING, SystemClock())
    proof = solve(challenges.issue())
    assert await challenges.redeem(proof)
    assert not await challenges.redeem(proof)
    async with Redis.from_url(redis_url) as second:
        assert not await Challenges(second, RING, SystemClock()).redeem(proof)


async def test_what_was_taken_is_forgotten_when_it_has_expired_anyway(redis: Redis) -> None:
    challenges = Challenges(redis, RING, SystemClock())
    challenge = challenges.issue()
    await challenges.redeem(solve(challenge))
    left = await redis.ttl(f"intake:challenge:{json.loads(challenge)['parameters']['nonce']}")
    assert 590 < left <= LASTS.total_seconds()


def test_a_challenge_says_what_is_documented_and_costs_at_most_400_000_iterations(redis: Redis) -> None:
    challenge = Challenges(redis, RING, SystemClock()).issue()
    asked = json.loads(challenge)
    assert asked.keys() == {"parameters", "signature"}
    parameters = asked["parameters"]
    assert parameters.keys() == {
        "algorithm",
        "cost",
        "keyLength",
        "keyPrefix",
        "nonce",
        "salt",
        "keySignature",
        "expiresAt",
    }
    assert parameters["algorithm"] == "PBKDF2/SHA-256"
    solution = _opened(solve(challenge))["solution"]
    assert 200_000 <= solution["counter"] * parameters["cost"] <= 400_000


async def test_a_solution_that_comes_too_late_is_refused(redis: Redis) -> None:
    early = Challenges(redis, RING, FakeClock(datetime.now(UTC) - LASTS - timedelta(seconds=2)))
    assert not await early.redeem(solve(early.issue()))
    just_in_time = Challenges(redis, RING, FakeClock(datetime.now(UTC) - LASTS + timedelta(minutes=1)))
    assert await just_in_time.redeem(solve(just_in_time.issue()))


async def test_a_challenge_made_easier_extended_or_made_up_is_refused(redis: Redis) -> None:
    challenges = Challenges(redis, RING, SystemClock())
    asked = json.loads(challenges.issue())
    for change in ({"cost": 1}, {"keyPrefix": "00"}, {"expiresAt": asked["parameters"]["expiresAt"] + 1}):
        altered = {**asked, "parameters": {**asked["parameters"], **change}}
        if "cost" in change:
            altered["parameters"]["keyPrefix"] = "00"
        assert not await challenges.redeem(solve(json.dumps(altered)))
    assert not await challenges.redeem(solve(Challenges(redis, OTHER, SystemClock()).issue()))
    unsigned = {"parameters": {**asked["parameters"], "keyPrefix": "00"}}
    assert not await challenges.redeem(solve(json.dumps(unsigned)))


async def test_a_wrong_solution_is_refused_and_the_right_one_still_taken(redis: Redis) -> None:
    challenges = Challenges(redis, RING, SystemClock())
    right = _opened(solve(challenges.issue()))
    wrong = {**right["solution"], "derivedKey": right["solution"]["derivedKey"][:-2] + "00"}
    assert not await challenges.redeem(_proof(right["challenge"], wrong))
    assert await challenges.redeem(_proof(right["challenge"], right["solution"]))


async def test_a_challenge_of_before_a_new_active_key_of_the_keyring_is_still_accepted(redis: Redis) -> None:
    proof = solve(Challenges(redis, RING, SystemClock()).issue())
    assert await Challenges(redis, ROTATED, SystemClock()).redeem(proof)


async def test_without_redis_a_right_solution_passes_and_a_wrong_one_does_not() -> None:
    async with Redis.from_url("redis://127.0.0.1:1/0") as nobody:
        challenges = Challenges(nobody, RING, SystemClock())
        begun = time.perf_counter()
        assert await challenges.redeem(solve(challenges.issue()))
        assert not await challenges.redeem("")
        assert time.perf_counter() - begun < 2.0


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_PARAMETERS = st.dictionaries(
    st.sampled_from(["algorithm", "cost", "nonce", "salt", "keyPrefix", "expiresAt", "data"]), _JSON
)
_MADE_UP = st.fixed_dictionaries(
    {},
    optional={
        "challenge": _JSON | st.fixed_dictionaries({"parameters": _PARAMETERS, "signature": _JSON}),
        "solution": _JSON | st.fixed_dictionaries({"counter": _JSON, "derivedKey": _JSON}),
    },
)


@settings(max_examples=150, deadline=None)
@given(
    st.text(max_size=50)
    | (_MADE_UP | _JSON).map(lambda made: base64.b64encode(json.dumps(made).encode()).decode())
)
def test_whatever_somebody_makes_up_is_refused_and_nothing_breaks(made_up: str) -> None:
    nobody = Redis.from_url("redis://127.0.0.1:1/0")
    assert Challenges(nobody, RING, SystemClock())._nonce(made_up) is None


def test_a_proof_as_long_as_a_book_is_refused_unread() -> None:
    nobody = Redis.from_url("redis://127.0.0.1:1/0")
    assert Challenges(nobody, RING, SystemClock())._nonce("A" * 1_000_000) is None
