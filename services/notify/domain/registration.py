"""How a channel comes to be, is shown to be its owner's, gets another secret, and ends (ADR 0013).

Each step makes the next record of the channel from the one before. Moments and secrets are given.
"""

import base64
import binascii
import hmac
import json
import re
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Final, Literal

from pydantic import HttpUrl, TypeAdapter, ValidationError

from services.notify.domain.endpoint import OffReason
from shared.contracts.access import CHANNEL_NAME, ChannelChanged, ChannelKind, WebhookSecret
from shared.contracts.events import PREFIX, rfc3339
from shared.errors import WegwijzerError
from shared.sealing import Keyring
from shared.words import LANGUAGES, MASTER

LINK_DAYS: Final = 7
"""How long the link in a confirmation mail works."""

ROTATION: Final = timedelta(hours=24)
"""How long a replaced secret signs besides, so that a receiver can change over (issue 5, point 2)."""

CHALLENGE_TYPE: Final = PREFIX + "channel.challenge.v1"
LARGEST_ANSWER: Final = 1024
"""Bytes of an answer to a challenge that are read."""

_WEB_ADDRESS: Final = TypeAdapter(HttpUrl)


class ChannelRefusedError(WegwijzerError):
    """A step that cannot be taken. The message says why and what to do, and repeats no address or secret."""


def registered(
    known: ChannelChanged | None,
    *,
    organisation: str,
    name: str,
    kind: ChannelKind,
    address: str,
    secret: str,
    now: datetime,
    by: str,
    language: str | None = None,
    order: int = 10,
    urgent: bool = False,
) -> ChannelChanged:
    """A new channel, ``pending``: nothing goes there until its owner has shown that it is theirs.

    Args:
        known: the channel of that name, if there is or was one.
        secret: what a webhook is signed with; of other kinds none is kept.

    Raises:
        ChannelRefusedError: see its message.
    """
    if known is not None:
        # For good: its earlier deliveries, its failures and a late 410 are all known by the name.
        raise ChannelRefusedError(f"{name} exists already, or did; choose another name")
    if not CHANNEL_NAME.fullmatch(name):
        raise ChannelRefusedError(
            "the name is not 1 to 32 of a-z, 0-9 and -, a letter first; choose another one"
        )
    if kind == "webhook":
        _check_web_address(address)
    elif not is_mail_address(address):
        raise ChannelRefusedError("the address is not one e-mail address; write name@domain")
    if language is not None and (language == MASTER or language not in LANGUAGES):
        known_ones = ", ".join(tag for tag in LANGUAGES if tag != MASTER)
        raise ChannelRefusedError(f"the language is none of {known_ones}; leave it out for Dutch alone")
    if not 1 <= order <= 99:
        raise ChannelRefusedError("the order is not from 1 to 99; lower is used first")
    if kind == "digest" and urgent:
        raise ChannelRefusedError("a digest goes once a day; mark another channel as urgent")
    return ChannelChanged(
        organisation=organisation,
        name=name,
        kind=kind,
        address=address,
        secrets=(WebhookSecret(secret=secret),) if kind == "webhook" else (),
        language=language,
        order=order,
        urgent=urgent,
        changed_at=now,
        changed_by=by,
    )


def verified(channel: ChannelChanged, *, now: datetime, by: str) -> ChannelChanged:
    """Its owner has shown that it is theirs; a second time changes nothing.

    Raises:
        ChannelRefusedError: it was switched off.
    """
    if channel.state == "verified":
        return channel
    _check_on(channel)
    return _changed(channel, now, by, state="verified", verified_at=now)


def rotated(channel: ChannelChanged, secret: str, *, now: datetime, by: str) -> ChannelChanged:
    """Another secret signs from now on; the one before signs besides until ``ROTATION`` has passed.

    Raises:
        ChannelRefusedError: it has no secret, or was switched off.
    """
    _check_on(channel)
    if not channel.secrets:
        raise ChannelRefusedError(f"{channel.name} is no webhook and has no secret; nothing was changed")
    replaced = [
        one if one.until is not None else WebhookSecret(secret=one.secret, until=now + ROTATION)
        for one in channel.secrets
        if one.until is None or one.until > now
    ]
    return _changed(channel, now, by, secrets=(WebhookSecret(secret=secret), *replaced))


def switched_off(
    channel: ChannelChanged, reason: OffReason | Literal["removed"], *, now: datetime, by: str
) -> ChannelChanged:
    """Nothing goes there any more, and its secrets are forgotten. One that is off already stays as it is, but
    that its owner may still take it away."""
    if channel.state == "off" and (reason != "removed" or channel.reason == "removed"):
        return channel
    # Of one that is off already, the moment stays: a plan of an older case is told by it (domain.preference).
    since = channel.changed_at if channel.state == "off" else now
    return _changed(channel, since, by, state="off", reason=reason, secrets=())


def confirmation_token(keyring: Keyring, channel: ChannelChanged, now: datetime) -> str:
    """What the link to confirm a mail channel ends in.

    It is proof by itself: an HMAC under the keyring over organisation, name, address and expiry. The address
    is not in it, so who has only the link does not learn it.
    """
    until = int((now + timedelta(days=LINK_DAYS)).timestamp())
    head = json.dumps([channel.organisation, channel.name, until], separators=(",", ":")).encode()
    return f"{_url64(head)}.{_url64(bytes.fromhex(_macs(keyring, channel, until)[0]))}"


def named_by_token(token: str) -> tuple[str, str] | None:
    """Which channel a token says that it is about: organisation and name; nothing is proved by it yet."""
    read = _read_token(token)
    return None if read is None else read[:2]


def check_token(keyring: Keyring, channel: ChannelChanged, token: str, now: datetime) -> None:
    """Go on, or not.

    Raises:
        ChannelRefusedError: not made by us for this channel at its present address, or too old.
    """
    read = _read_token(token)
    refusal = ChannelRefusedError(
        "the link is not right or no longer valid; ask for a new one by registering the channel again"
    )
    if read is None or read[:2] != (channel.organisation, channel.name):
        raise refusal
    fits = [hmac.compare_digest(made, read[3]) for made in _macs(keyring, channel, read[2])]
    if not any(fits) or now.timestamp() >= read[2]:
        raise refusal


def challenge_body(channel: ChannelChanged, challenge: str, id_: str, now: datetime, *, source: str) -> bytes:
    """A CloudEvent; a webhook answers with the ``challenge`` in it, to show that it reads what we send."""
    return json.dumps(
        {
            "specversion": "1.0",
            "id": id_,
            "source": source,
            "type": CHALLENGE_TYPE,
            "subject": channel.subject,
            "time": rfc3339(now),
            "datacontenttype": "application/json",
            "data": {"challenge": challenge},
        },
        separators=(",", ":"),
    ).encode()


def answers(challenge: str, status: int, body: bytes) -> bool:
    """Whether this answer shows that the receiver has read the challenge: 200 and the same in JSON."""
    if status != 200 or len(body) > LARGEST_ANSWER:
        return False
    try:
        found: Any = json.loads(body)
    except (ValueError, RecursionError):
        return False
    said = found.get("challenge") if isinstance(found, dict) else None
    return isinstance(said, str) and hmac.compare_digest(said.encode("utf-8", "replace"), challenge.encode())


def is_mail_address(value: str) -> bool:
    """Whether it is one plain e-mail address, with nothing in it that a header could be made of."""
    return re.fullmatch(r"[^\s@,;<>\x00-\x20\x7f-\U0010ffff]+@[A-Za-z0-9.-]+", value) is not None


def _check_web_address(value: str) -> None:
    try:
        parts = _WEB_ADDRESS.validate_python(value)
        right = parts.username is None and parts.password is None
    except ValidationError:
        right = False
    if not right or not value.isascii() or any(character.isspace() for character in value):
        raise ChannelRefusedError("the address is not an http or https address without credentials")


def _check_on(channel: ChannelChanged) -> None:
    if channel.state == "off":
        raise ChannelRefusedError(f"{channel.name} is switched off; register another one")


def _changed(channel: ChannelChanged, now: datetime, by: str, **changes: Any) -> ChannelChanged:
    return channel.model_copy(update={"changed_at": now, "changed_by": by, **changes})


def _macs(keyring: Keyring, channel: ChannelChanged, until: int) -> list[str]:
    content = ["channel confirmation", channel.organisation, channel.name, channel.address, until]
    # As JSON: no part can pretend to be two.
    return keyring.macs(json.dumps(content).encode())


def _read_token(token: str) -> tuple[str, str, int, str] | None:
    head, _, mac = token.partition(".")
    try:
        found: Collection[Any] = json.loads(_from_url64(head))
        organisation, name, until = found
        if not (isinstance(organisation, str) and isinstance(name, str) and type(until) is int):
            return None
        return organisation, name, until, _from_url64(mac).hex()
    except (ValueError, TypeError, binascii.Error, RecursionError):
        return None


def _url64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _from_url64(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
