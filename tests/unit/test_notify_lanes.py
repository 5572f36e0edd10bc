"""How much one receiver may hold of what all share, by what is known of it."""

import asyncio
from datetime import timedelta

import pytest

from services.notify.domain.outcome import DEFECT, Outcome
from services.notify.lanes import (
    AT_ONCE,
    CROWDED,
    DUBIOUS_SPACE,
    IN_ALL,
    LONGEST_LOOK,
    NARROW_QUEUE,
    QUEUE,
    RELAY_AT_ONCE,
    SWIFT_SECONDS,
    UNWELL,
    UNWELL_AFTER,
    Lane,
    Lanes,
)
from tests.notifying import START
from tests.support import until

DELIVERED = Outcome("delivered", "204")
FAILED = Outcome("retry", "503")


def _room(lane: Lane) -> int:
    """How many are taken in hand before there is no room."""
    lane.in_hand = 0
    while lane.has_room:
        lane.in_hand += 1
    return lane.in_hand


def test_a_receiver_gets_as_much_as_it_has_earned() -> None:
    lane = Lanes().of("https://hooks.example/")
    assert (lane.width, _room(lane)) == (1, NARROW_QUEUE), "nobody knows it yet"
    lane.note(DELIVERED)
    assert (lane.width, _room(lane)) == (AT_ONCE, QUEUE)
    lane.note(FAILED)
    assert (lane.width, _room(lane)) == (1, NARROW_QUEUE), "its last try failed"
    for _ in range(UNWELL_AFTER - 1):
        lane.note(FAILED)
    assert (lane.width, _room(lane)) == (1, 1), "unwell"
    lane.note(DELIVERED)
    assert (lane.width, _room(lane)) == (AT_ONCE, QUEUE)
    lane.slow = 1
    assert (lane.width, _room(lane)) == (AT_ONCE, NARROW_QUEUE), "one try is not answered for long"


def test_a_refusal_is_an_answer_and_a_defect_of_ours_says_nothing() -> None:
    lane = Lanes().of("https://hooks.example/")
    lane.note(Outcome("retry", DEFECT))
    assert (lane.known, lane.failures) == (False, 0)
    lane.note(Outcome("permanent", "404"))
    assert (lane.known, lane.failures) == (True, 0)


def test_one_refused_recipient_does_not_narrow_the_relay_of_all() -> None:
    lane = Lanes().of("relay", relay=True)
    assert lane.width == RELAY_AT_ONCE
    lane.note(FAILED)
    assert lane.width == RELAY_AT_ONCE
    lane.note(FAILED)
    lane.note(FAILED)
    assert lane.width == 1


def test_what_waits_for_a_receiver_that_answers_comes_back_at_once_and_in_turn() -> None:
    lane = Lane(AT_ONCE, QUEUE, known=True)
    looks = [lane.look_again(START) - START for _ in range(QUEUE)]
    assert looks[0] == CROWDED
    assert looks == sorted(set(looks))
    assert looks[-1] < 2 * CROWDED


def test_what_waits_for_a_dead_one_comes_back_thinly_and_never_too_late() -> None:
    lane = Lane(AT_ONCE, QUEUE, failures=UNWELL_AFTER)
    looks = [lane.look_again(START) - START for _ in range(5_000)]
    assert looks[0] == UNWELL
    in_the_first_minute = sum(look < timedelta(minutes=1) for look in looks)
    assert in_the_first_minute <= timedelta(minutes=1) / DUBIOUS_SPACE
    assert max(looks) == LONGEST_LOOK


def test_one_that_is_well_again_is_looked_at_soon_however_much_waited_before() -> None:
    lane = Lane(AT_ONCE, QUEUE, failures=UNWELL_AFTER)
    for _ in range(1_000):
        lane.look_again(START)
    lane.note(DELIVERED)
    assert lane.look_again(START) - START == CROWDED


async def test_turns_are_given_in_order_and_only_as_many_as_may_run() -> None:
    lane = Lane(2, QUEUE, known=True)
    assert await lane.enter()
    assert await lane.enter()
    got: list[int] = []

    async def wait(number: int) -> None:
        assert await lane.enter()
        got.append(number)

    waiting = [asyncio.create_task(wait(number)) for number in range(3)]
    await asyncio.sleep(0)
    assert not got
    lane.leave()
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    assert (got, lane.running) == ([0], 2)
    lane.leave()
    lane.leave()
    await asyncio.gather(*waiting)
    assert (got, lane.running) == ([0, 1, 2], 2)


async def test_a_turn_that_does_not_come_in_time_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("services.notify.lanes.TURN_SECONDS", 0.05)
    lane = Lane(1, QUEUE, known=True)
    assert await lane.enter()
    async with asyncio.timeout(5):
        assert not await lane.enter()
    lane.leave()
    assert lane.running == 0, "nobody waits who would be given a turn"
    assert await lane.enter()


async def test_a_slow_try_gives_its_slot_back_and_its_receiver_is_slow_until_it_ends() -> None:
    lanes, lane = Lanes(), Lane(1, QUEUE)
    end = asyncio.Event()

    async def hang() -> None:
        async with lanes.slot(lane):
            await end.wait()

    hanging = [asyncio.create_task(hang()) for _ in range(IN_ALL)]
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.sleep(0)  # they begin
    async with lanes.slot(Lane(1, QUEUE)):
        assert loop.time() - begun >= SWIFT_SECONDS * 0.9, "there is no slot before"

    async def all_are_slow() -> bool:
        return lane.slow == IN_ALL

    await until(all_are_slow)
    end.set()
    await asyncio.gather(*hanging)
    assert lane.slow == 0
    # Every slot was given back once, not twice.
    taken = [lanes.slot(lane) for _ in range(IN_ALL)]
    async with asyncio.timeout(5):
        for one in taken:
            await one.__aenter__()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(SWIFT_SECONDS / 10):
            await lanes.slot(lane).__aenter__()
    for one in taken:
        await one.__aexit__(None, None, None)
