"""What intake keeps in Redis: states and idempotency keys, all of it rebuilt from Kafka after a wipe.

::

    intake:reference:<reference>    case id, hash of the status secret, moment of receipt
    intake:case:<case id>           hash: what became known of the case, a field an event
    intake:idempotency:<mac>        the draft under an Idempotency-Key; ``…:lock`` while one is being sent
    intake:epoch                    the idempotency window is whole

Values are sealed under the keyring: who reads Redis learns neither who asked nor what became of it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from services.intake.adapters.folding import (
    PREFIX,
    Asker,
    Status,
    StatusFold,
    case_name,
    idempotency_name,
    open_asker,
    queue,
    read_status,
    reference_name,
    seal_draft,
)
from services.intake.adapters.own import OwnWrites, set_askers
from services.intake.adapters.writes import GatheredWrites
from services.intake.domain.drafts import Draft
from services.intake.domain.references import opens
from shared.projections.keys import DESTROYED, key_name
from shared.sealing import Keyring

LOCK_SECONDS = 10
"""How long a post whose process died keeps its key; a living one gives it back."""

READABLE_SECONDS = 0.25
"""How long an accepted request waits for Redis to take its status; the projection writes it later."""

_EPOCH = f"{PREFIX}:epoch"


@dataclass(frozen=True, slots=True)
class Claim:
    """What one look at an idempotency key found, all at the same moment."""

    whole: bool
    """Whether the window is whole: false after a wipe, until Kafka has been read again."""
    taken: bool
    """Whether this post holds the key now; another one does otherwise."""
    draft: Draft | None


class Store:
    """Reads and writes beside the fold. Every method may raise ``redis.RedisError``."""

    def __init__(self, redis: Redis, keyring: Keyring, fold: StatusFold, own: OwnWrites) -> None:
        self._redis = redis
        self._keyring = keyring
        self._fold = fold
        self._own = own
        self._sent: GatheredWrites[Callable[[Pipeline], None]] = GatheredWrites(
            redis, _queue_all, seconds=READABLE_SECONDS
        )
        self._received = GatheredWrites(redis, set_askers, seconds=READABLE_SECONDS)

    async def ping(self) -> None:
        """Whether Redis answers."""
        await self._redis.ping()

    async def is_whole(self) -> bool:
        """Whether the idempotency window is whole."""
        return bool(await self._redis.exists(_EPOCH))

    async def set_whole(self) -> None:
        """Declare the window whole."""
        await self._redis.set(_EPOCH, "1")

    async def claim(self, macs: Sequence[str]) -> Claim:
        """Take an idempotency key, and look what is remembered under it.

        In one transaction: a wipe between two looks would take a repeat for a new request.

        Args:
            macs: of the key, under every key of the keyring.
        """
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.set(_lock(macs), "1", nx=True, ex=LOCK_SECONDS)
            pipe.exists(_EPOCH)
            pipe.mget([idempotency_name(mac) for mac in macs])
            taken, whole, found = await pipe.execute()
        draft = None
        for mac, sealed in zip(macs, cast(list[bytes | None], found), strict=True):
            if sealed is not None:
                opened = self._keyring.open_local(sealed, idempotency_name(mac))
                draft = Draft.model_validate_json(opened)
                break
        return Claim(whole=bool(whole), taken=bool(taken), draft=draft)

    async def give_back(self, macs: Sequence[str]) -> None:
        """Let the next post with the key go on."""
        await self._redis.delete(_lock(macs))

    async def remember(self, mac: str, draft: Draft, now: datetime) -> None:
        """Remember a draft, before it is sent, for what is left of its 24 hours."""
        left = draft.seconds_left(now)
        if left > 0:
            await self._redis.set(idempotency_name(mac), seal_draft(self._keyring, mac, draft), ex=left)

    async def sent(self, macs: Sequence[str], draft: Draft, now: datetime) -> None:
        """Remember that Kafka has it, make its status readable, and give the key back."""
        left = draft.seconds_left(now)
        sealed = seal_draft(self._keyring, macs[0], draft)
        submitted = self._fold.submitted(draft)

        def commands(pipe: Pipeline) -> None:
            if left > 0:
                pipe.set(idempotency_name(macs[0]), sealed, ex=left)
            queue(pipe, submitted)
            # Last: whoever takes the key next finds the draft.
            pipe.delete(_lock(macs))

        await self._sent.write(commands)

    async def received(self, draft: Draft) -> None:
        """Make the status readable at once; the fold will write the same."""
        await self._received.write(self._own.submitted(draft))

    async def asker(self, reference: str, secret: str) -> Asker | None:
        """Whose request this is; None when the reference is unknown or the secret is not its own."""
        sealed = cast(bytes | None, await self._redis.get(reference_name(reference)))
        if sealed is None:
            return None
        asker = open_asker(self._keyring, reference, sealed)
        return asker if opens(secret, asker.secret_hash) else None

    async def status(self, reference: str, secret: str) -> Status | None:
        """The status of a request; None when the reference is unknown or the secret is not its own."""
        asker = await self.asker(reference, secret)
        if asker is None:
            return None
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.hgetall(case_name(asker.case_id))
            pipe.get(key_name(PREFIX, asker.case_id))
            raw, key = await pipe.execute()
        return read_status(self._keyring, reference, asker, raw, destroyed=key == DESTROYED)


def _queue_all(pipe: Pipeline, writes: Sequence[Callable[[Pipeline], None]]) -> None:
    for write in writes:
        write(pipe)


def _lock(macs: Sequence[str]) -> str:
    # The smallest, not the active one's: while the active key changes, processes differ in which is first.
    return f"{idempotency_name(min(macs))}:lock"
