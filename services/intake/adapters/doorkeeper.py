"""Who must wait, and who must prove that a person sits behind it: only while a lot is being sent."""

from datetime import datetime

from services.intake.adapters.challenge import Challenges
from services.intake.adapters.limits import Limits
from services.intake.domain.load import WAIT, LoadGauge
from shared.clock import Clock


class LimitsAndChallenges:
    """See ``services.intake.ports.Doorkeeper``."""

    def __init__(self, limits: Limits, challenges: Challenges, gauge: LoadGauge, clock: Clock) -> None:
        self._limits = limits
        self._challenges = challenges
        self._gauge = gauge
        self._clock = clock

    async def wait_for_page(self, address: str) -> int | None:
        """Seconds after which this address may open pages again."""
        return await self._limits.hit("page", address)

    async def wait(self, address: str) -> int | None:
        """Seconds after which this address may send again; none where it may now."""
        self._gauge.sent(self._clock.now())
        return await self._limits.hit("post", address)

    async def wait_to_look(self, address: str) -> int | None:
        """Seconds after which this address may look at a status again."""
        return await self._limits.look(address)

    async def wrong_secret(self, address: str) -> int | None:
        """Count a wrong secret; seconds after which this address may try again, where it tried too often."""
        return await self._limits.hit("wrong_secret", address)

    def challenge(self) -> str | None:
        """A proof of work to ask for, as JSON; none while it is quiet."""
        return self._challenges.issue() if self._gauge.under_load(self._clock.now()) else None

    async def admits(self, proof: str, prepared_at: datetime) -> bool:
        """Whether the proof holds, or the sender has waited long enough instead."""
        if self._clock.now() - prepared_at >= WAIT:
            return True
        return bool(proof) and await self._challenges.redeem(proof)
