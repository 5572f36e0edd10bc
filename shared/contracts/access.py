"""Who may use the API with software of their own: the values on ``wegwijzer.access`` (ADR 0011).

An API key as people get it is ``wgw_<key id>_<secret>``: the id names it in lists, logs and as the one who
posted, the secret has 160 random bits and is shown once. What is kept of the whole is an HMAC.
"""

import re
from typing import Annotated, Literal, get_args

from pydantic import Field

from shared.contracts.events import PREFIX, Moment, Value

API_KEY_CHANGED = PREFIX + "api_key.changed.v1"

Scope = Literal["requests:write", "requests:read"]
"""What a key may do: post requests, look at the status of its own."""

SCOPES: tuple[Scope, ...] = get_args(Scope)

API_KEY = re.compile(r"wgw_(?P<id>[0-9a-f]{12})_(?P<secret>[0-9a-f]{40})")
"""A whole key; also what a scanner of leaked secrets looks for."""


class ApiKeyChanged(Value):
    """An API key was made, changed or revoked; the latest of a key id counts."""

    key_id: str
    name: str
    """Whose it is, for people: the software, the organisation."""
    scopes: tuple[str, ...]
    """Text and no closed list, so that a reader older than a scope still reads the key; what it does not
    know, it does not grant."""
    per_minute: Annotated[int, Field(ge=1)]
    """How many calls a minute."""
    hash: str
    """HMAC-SHA256 of the whole key under a key of the keyring, hex (``shared.access``)."""
    created_at: Moment
    expires_at: Moment | None = None
    """From when it is refused; None for never."""
    revoked_at: Moment | None = None
    """Since when it is refused, whatever else is said here."""
