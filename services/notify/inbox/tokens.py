"""Random texts that only a browser knows, and what is kept of them."""

import hashlib
import secrets
from typing import Final

_BYTES: Final = 32


def new_token() -> str:
    """256 random bits, as a browser carries them."""
    return secrets.token_urlsafe(_BYTES)


def digest(token: str) -> str:
    """What is kept of one: SHA-256, hex. It is random, so a slow hash would add nothing."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
