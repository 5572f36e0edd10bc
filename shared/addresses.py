"""What an address on the web says about how safe it is to use."""

from typing import Final
from urllib.parse import urlsplit

_LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


def stays_here(address: str) -> bool:
    """Whether it is plain HTTP that never leaves the machine."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "http" and parts.hostname in _LOOPBACK


def is_safe(address: str) -> bool:
    """Whether secrets may be sent there: over TLS, or without leaving the machine."""
    return address.startswith("https://") or stays_here(address)
