"""Tasks end when they are told to, also one that has missed it the first time."""

import asyncio

from shared.tasks import end


async def test_a_task_that_takes_its_end_for_a_timeout_is_ended_all_the_same() -> None:
    begun = asyncio.Event()
    missed = 0

    async def watch() -> None:
        nonlocal missed
        while True:
            begun.set()
            try:
                await asyncio.Future()
            except asyncio.CancelledError:
                if missed:
                    raise
                missed += 1

    task = asyncio.create_task(watch())
    await begun.wait()
    async with asyncio.timeout(5):
        await end(task, again_seconds=0.01)
    assert task.cancelled()
    assert missed == 1


async def test_a_task_may_take_its_time_to_end() -> None:
    begun, closed = asyncio.Event(), False

    async def work() -> None:
        nonlocal closed
        try:
            begun.set()
            await asyncio.Future()
        finally:
            await asyncio.wait([asyncio.ensure_future(passed)])
            closed = True

    passed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(0.05, passed.set_result, None)
    task = asyncio.create_task(work())
    await begun.wait()
    await end(task)
    assert closed


async def test_what_a_task_raised_stays_in_it_and_hinders_no_other() -> None:
    async def fail() -> None:
        raise ValueError("ours")

    async def wait() -> None:
        await asyncio.Future()

    failed, waiting = asyncio.create_task(fail()), asyncio.create_task(wait())
    await asyncio.wait([failed])
    await end(failed, waiting)
    assert isinstance(failed.exception(), ValueError)
    assert waiting.cancelled()
