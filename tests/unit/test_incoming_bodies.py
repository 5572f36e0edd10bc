"""Bodies are read as they arrive, and none is waited for longer than it may take."""

import asyncio
from typing import Any

import pytest
from starlette.requests import ClientDisconnect, Request

from shared.incoming import Patience, TooLargeError, read_body

SECONDS = 0.05


def arriving(*parts: bytes, ends: bool = True) -> Request:
    """A request whose body comes in these parts, and then no further or for ever not."""
    messages = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
    if ends and messages:
        messages[-1]["more_body"] = False

    async def receive() -> dict[str, Any]:
        return messages.pop(0) if messages else await asyncio.Future()

    return Request({"type": "http", "headers": []}, receive)


async def passing(seconds: float) -> None:
    """Let time pass."""
    passed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(seconds, passed.set_result, None)
    await passed


async def test_parts_become_one_body() -> None:
    assert await Patience(SECONDS).read_body(arriving(b"ab", b"", b"cd"), 4) == b"abcd"


async def test_a_body_with_one_byte_too_many_is_not_read_on() -> None:
    with pytest.raises(TooLargeError):
        await read_body(arriving(b"ab", b"cde", ends=False), 4)


async def test_who_goes_away_in_the_middle_is_not_taken_for_finished() -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    with pytest.raises(ClientDisconnect):
        await read_body(Request({"type": "http", "headers": []}, receive), 4)


async def test_a_body_that_stops_in_the_middle_is_late_after_its_time_and_not_before() -> None:
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(TimeoutError):
        await Patience(SECONDS).read_body(arriving(b"ab", ends=False), 4)
    assert loop.time() - begun >= SECONDS


async def test_each_has_its_own_time_and_the_last_is_not_forgotten() -> None:
    patience, loop = Patience(SECONDS), asyncio.get_running_loop()

    async def waited(before: float) -> float:
        await passing(before)
        begun = loop.time()
        with pytest.raises(TimeoutError):
            await patience.read_body(arriving(ends=False), 4)
        return loop.time() - begun

    async with asyncio.timeout(5):
        times = await asyncio.gather(*(waited(part * SECONDS / 3) for part in range(5)))
    assert min(times) >= SECONDS


@pytest.mark.parametrize("in_time", [True, False])
async def test_afterwards_the_task_goes_on_as_if_nothing_had_been(in_time: bool) -> None:
    patience = Patience(SECONDS)
    if in_time:
        await patience.read_body(arriving(b"ab"), 4)
    else:
        with pytest.raises(TimeoutError):
            await patience.read_body(arriving(ends=False), 4)
    assert await patience.read_body(arriving(b"cd"), 4) == b"cd"
    # Longer than the body might have taken: nobody is ended for what is long done.
    await passing(2 * SECONDS)
    task = asyncio.current_task()
    assert task is not None
    assert not task.cancelling()


async def test_a_task_that_somebody_else_ends_is_ended() -> None:
    reading = asyncio.create_task(Patience(60).read_body(arriving(ends=False), 4))
    await asyncio.wait([reading], timeout=SECONDS)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
