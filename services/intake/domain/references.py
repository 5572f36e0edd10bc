"""The reference that a person reads aloud, and the secret that opens a request's status.

The reference is 8 characters of Crockford's base 32 (no I, L, O or U): no secret. The secret has 128
bits and stands only in the fragment of ``status_url``, which no browser sends and no server logs.
"""

import base64
import hashlib
import hmac
import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8
SECRET_HEX = 32

_TO_CROCKFORD = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", ALPHABET.encode())
"""From the alphabet of RFC 4648."""
_MISREAD = str.maketrans("ILO", "110", "- ")


def new_reference() -> str:
    """A fresh random reference."""
    return base64.b32encode(secrets.token_bytes(5 * LENGTH // 8)).translate(_TO_CROCKFORD).decode()


def read_reference(text: str) -> str:
    """A reference as somebody typed it: any case, with dashes, I or L for 1, O for 0."""
    return text.upper().translate(_MISREAD)


def secret_candidates(macs_of_case: list[str]) -> list[str]:
    """The secret of a case under each key of the keyring, the active one first.

    It is derived from the case id, so that the same answer can be given again from Kafka alone, where only
    its hash stands (ADR 0006).
    """
    return [mac[:SECRET_HEX] for mac in macs_of_case]


def hash_of(secret: str) -> str:
    """What is kept of a secret: SHA-256, hex. 128 random bits need no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def opens(secret: str, secret_hash: str) -> bool:
    """Whether the secret is the right one, in constant time."""
    return hmac.compare_digest(hash_of(secret), secret_hash)
