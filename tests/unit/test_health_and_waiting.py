"""Readiness sees what is unassigned, stuck or stopped; the wait for a key counts only when keys are known."""

from collections.abc import Collection

import pytest

from shared.errors import RetryableError
from shared.messaging.batch import CaseKey
from shared.messaging.health import STUCK_SECONDS, Health
from shared.messaging.keys import KEY_WAIT_SECONDS, KeyWait


class Time:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Keys:
    def __init__(self) -> None:
        self.known = True
        self.away = False

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        return {}

    async def caught_up(self) -> bool:
        if self.away:
            raise RetryableError("away")
        return self.known


@pytest.fixture
def time() -> Time:
    return Time()


def test_a_consumer_without_a_partition_is_not_ready(time: Time) -> None:
    health = Health("group", monotonic=time)
    assert health.problem() == "no partition assigned"
    health.assigned(3)
    assert health.problem() is None
    health.assigned(0)
    assert health.problem() == "no partition assigned"


def test_one_stuck_partition_is_seen_although_the_others_go_on(time: Time) -> None:
    health = Health("group", monotonic=time)
    health.assigned(2)
    health.waiting(0, "case key missing")
    time.now += STUCK_SECONDS + 1
    health.progressed(1)
    health.waiting(0, "case key missing")
    assert health.problem() == "stuck (case key missing)"
    health.progressed(0)
    assert health.problem() is None


def test_a_short_wait_is_no_problem(time: Time) -> None:
    health = Health("group", monotonic=time)
    health.assigned(1)
    health.waiting(0, "no progress")
    time.now += STUCK_SECONDS - 1
    assert health.problem() is None


def test_a_stopped_consumer_says_why_for_good(time: Time) -> None:
    health = Health("group", monotonic=time)
    health.assigned(1)
    health.stop("failure share")
    health.progressed(0)
    assert health.stopped
    assert health.problem() == "stopped (failure share)"


async def test_a_key_is_given_up_after_its_time(time: Time) -> None:
    wait = KeyWait(Keys(), monotonic=time)
    wait.waiting_for("case-1")
    time.now += KEY_WAIT_SECONDS - 1
    assert await wait.given_up() is None
    time.now += 1
    assert await wait.given_up() == "case-1"


async def test_the_time_starts_again_while_the_projection_of_keys_is_behind(time: Time) -> None:
    keys = Keys()
    keys.known = False
    wait = KeyWait(keys, monotonic=time)
    wait.waiting_for("case-1")
    time.now += KEY_WAIT_SECONDS
    assert await wait.given_up() is None
    keys.known = True
    time.now += KEY_WAIT_SECONDS - 1
    assert await wait.given_up() is None
    time.now += 1
    assert await wait.given_up() == "case-1"


async def test_another_case_starts_its_own_wait(time: Time) -> None:
    wait = KeyWait(Keys(), monotonic=time)
    wait.waiting_for("case-1")
    time.now += KEY_WAIT_SECONDS
    wait.waiting_for("case-2")
    assert await wait.given_up() is None


async def test_nothing_is_given_up_while_nobody_can_tell_whether_keys_are_known(time: Time) -> None:
    keys = Keys()
    keys.away = True
    wait = KeyWait(keys, monotonic=time)
    wait.waiting_for("case-1")
    time.now += KEY_WAIT_SECONDS
    with pytest.raises(RetryableError):
        await wait.given_up()


def test_the_first_looks_for_a_key_are_quick_and_the_later_ones_a_second_apart(time: Time) -> None:
    wait = KeyWait(Keys(), monotonic=time)
    wait.waiting_for("case-1")
    assert wait.next_look() < 0.01
    time.now += 20
    assert wait.next_look() == 1.0
