"""Many who ask at the same time share one look, and nobody gets one that began before the question."""

import asyncio

import pytest

from services.notify.together import Together


class Looks:
    """Looks that end when the test says so."""

    def __init__(self) -> None:
        self.begun = 0
        self.end = asyncio.Event()

    async def __call__(self) -> bool:
        self.begun += 1
        number = self.begun
        await self.end.wait()
        if number == 3:
            raise ValueError("the third")
        return number > 1


async def settle() -> None:
    """Let everybody come as far as possible."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_who_asks_together_shares_a_look_and_who_asks_during_it_gets_the_next() -> None:
    looks = Looks()
    together = Together(looks)
    first = [asyncio.create_task(together()) for _ in range(50)]
    await settle()
    assert looks.begun == 1
    second = [asyncio.create_task(together()) for _ in range(50)]
    await settle()
    assert looks.begun == 1, "never two at once"
    looks.end.set()
    assert not any(await asyncio.gather(*first))
    assert all(await asyncio.gather(*second))
    assert looks.begun == 2
    with pytest.raises(ValueError, match="third"):
        await together()
    assert await together()
    assert looks.begun == 4


async def test_who_gives_up_takes_nobody_elses_answer_away() -> None:
    looks = Looks()
    together = Together(looks)
    impatient, patient = asyncio.create_task(together()), asyncio.create_task(together())
    await settle()
    impatient.cancel()
    await settle()
    looks.end.set()
    assert await patient is False
