"""Signatures after Standard Webhooks 1.0, made by its reference library. Pure."""

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

from standardwebhooks.webhooks import Webhook

from shared.contracts.access import WebhookSecret

PREFIX = "whsec_"
SHORTEST_KEY, LONGEST_KEY = 24, 64
"""Bytes of a secret, as the specification bounds them."""


def checked_secret(value: str) -> str:
    """The secret, if it is one.

    Raises:
        ValueError: it is not ``whsec_`` and the base64 of 24 to 64 bytes; the value is not repeated.
    """
    try:
        key = base64.b64decode(value.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if not value.startswith(PREFIX) or not SHORTEST_KEY <= len(key) <= LONGEST_KEY:
        raise ValueError("is not whsec_ and the base64 of 24 to 64 bytes")
    return value


def signing(secrets: Sequence[WebhookSecret], now: datetime) -> tuple[str, ...]:
    """Those that sign at a moment: the one in use, then a replaced one until its time is up."""
    return tuple(one.secret for one in secrets if one.until is None or now < one.until)


def signatures(secrets: Sequence[WebhookSecret], id_: str, now: datetime, body: bytes) -> str:
    """The header ``webhook-signature``: one signature for each secret that signs ``now``, a space between.

    A receiver takes the message if any of them is right, so it can change over whenever it likes while both
    sign.

    Raises:
        ValueError: no secret signs now, or one is malformed; no message goes out unsigned or badly signed.
    """
    valid = signing(secrets, now)
    if not valid:
        raise ValueError("no secret signs at this moment")
    text = body.decode()
    return " ".join(_signer(one).sign(id_, now, text) for one in valid)


@lru_cache(maxsize=4_096)
def _signer(secret: str) -> Webhook:
    """Reading a secret anew for each message would take as long as signing it."""
    return Webhook(checked_secret(secret))
