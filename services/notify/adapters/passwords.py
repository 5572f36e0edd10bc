"""Passwords as argon2id hashes (RFC 9106), with the parameters that OWASP's Password Storage gives."""

import asyncio
import secrets
import unicodedata
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MEMORY_KIB: Final = 19_456
ITERATIONS: Final = 2
LANES: Final = 1
_AT_ONCE: Final = 4
"""How many are worked out at the same time: each takes 19 MiB and a core for some 20 ms."""


class Argon2Passwords:
    """Hashes and verifies in a thread, so that nobody else waits for it."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(time_cost=ITERATIONS, memory_cost=MEMORY_KIB, parallelism=LANES)
        # Stands for the hash of an account that does not exist or has no password.
        self._nobodys = self._hasher.hash(secrets.token_hex(32))
        self._free = asyncio.Semaphore(_AT_ONCE)

    async def hash(self, password: str) -> str:
        """What may be kept of a password."""
        async with self._free:
            return await asyncio.to_thread(self.hash_now, password)

    async def verify(self, kept: str | None, password: str) -> bool:
        """Whether this is the password.

        Args:
            kept: its hash. None, for a login that nobody has, is verified like any other, against a hash of
                nothing that anybody knows: the time tells nothing (OWASP Authentication).
        """
        async with self._free:
            fits = await asyncio.to_thread(self._verify, kept or self._nobodys, password)
        return fits and kept is not None

    def hash_now(self, password: str) -> str:
        """The same as ``hash``, for who has nothing else to do meanwhile."""
        return self._hasher.hash(_normal(password))

    def _verify(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, _normal(password))
        except (VerificationError, InvalidHashError):
            return False


def _normal(password: str) -> bytes:
    """The same password on every keyboard (NIST SP 800-63B, 3.1.1.2: NFKC)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
