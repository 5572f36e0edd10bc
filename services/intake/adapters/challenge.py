"""Proof of work for the form when somebody sends a lot: the visitor's device computes for a moment.

By the ``altcha`` library (version 2 of its challenges). The challenge is JSON::

    {"parameters": {"algorithm": "PBKDF2/SHA-256", "cost": 1000, "keyLength": 32,
                    "keyPrefix": <hex>, "nonce": <hex>, "salt": <hex>,
                    "keySignature": <hex>, "expiresAt": <seconds since 1970>},
     "signature": <hex>}

To solve it, count ``counter`` up from 0 until the key that PBKDF2-HMAC-SHA-256 derives begins with
``keyPrefix`` (password: the bytes of ``nonce``, then ``counter`` as 4 bytes, big end first; salt: the bytes
of ``salt``; ``cost`` iterations; ``keyLength`` bytes). The proof is the base64 of the JSON
``{"challenge": <as it came>, "solution": {"counter": <number>, "derivedKey": <hex>}}``.

The counter is fixed in advance, so nobody is unlucky: at most 400 derivations of 1,000 iterations. A phone of
2015 without instructions for SHA-256 does 250,000 iterations a second or more, so it needs less than two
seconds; a desktop a fifth of one.
"""

import asyncio
import json
import secrets
from datetime import timedelta
from typing import Final

import structlog
from altcha import Payload, create_challenge, verify_solution
from redis.asyncio import Redis
from redis.exceptions import RedisError

from shared.clock import Clock
from shared.sealing import Keyring

LASTS: Final = timedelta(minutes=10)
"""How long a challenge may be answered."""

_ALGORITHM: Final = "PBKDF2/SHA-256"
_COST: Final = 1_000
_LEAST, _MOST = 200, 400
_LONGEST_PROOF: Final = 2_048
_REDIS_SECONDS: Final = 0.25

log = structlog.get_logger()


class Challenges:
    """Makes challenges and takes proofs, each once.

    What was taken is remembered in Redis. Without Redis a proof is taken again until it expires: the limit
    per address still holds, and nobody is sent away.
    """

    def __init__(self, redis: Redis, keyring: Keyring, clock: Clock) -> None:
        self._redis = redis
        self._clock = clock
        # Under every key of the keyring: a page may stand open while the active one changes.
        self._signing = keyring.macs(b"challenge")
        self._solving = keyring.macs(b"challenge solution")

    def issue(self) -> str:
        """A fresh challenge as JSON; costs about half a millisecond."""
        challenge = create_challenge(
            _ALGORITHM,
            _COST,
            counter=_LEAST + secrets.randbelow(_MOST - _LEAST + 1),
            expires_at=self._clock.now() + LASTS,
            hmac_secret=self._signing[0],
            hmac_key_secret=self._solving[0],
        )
        return json.dumps(challenge.to_dict())

    async def redeem(self, proof: str) -> bool:
        """Whether this is the solution of a challenge of ours, in time and for the first time."""
        nonce = self._nonce(proof)
        return nonce is not None and await self._is_first(nonce)

    def _nonce(self, proof: str) -> str | None:
        """The nonce of the challenge that is solved; None where it is not."""
        if len(proof) > _LONGEST_PROOF:
            return None
        try:
            payload = Payload.from_base64(proof)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            # Typed, cut off or made up.
            return None
        for signing, solving in zip(self._signing, self._solving, strict=True):
            if verify_solution(payload, signing, hmac_key_secret=solving).verified:
                return payload.challenge.parameters.nonce
        return None

    async def _is_first(self, nonce: str) -> bool:
        try:
            async with asyncio.timeout(_REDIS_SECONDS):
                taken = await self._redis.set(f"intake:challenge:{nonce}", "1", nx=True, ex=LASTS)
        except (RedisError, OSError, TimeoutError) as error:
            log.warning("proof_taken_unremembered", error=type(error).__name__)
            return True
        return bool(taken)
