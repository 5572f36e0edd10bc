"""Deterministic ids (CONTRACTS §2): the same fact always gets the same id, on any machine, after any crash.

RFC 9562 UUIDv5 over the parts joined by ``|``, in a namespace of our own. A consumer that has handled an
id drops it, which is what makes every repeat harmless.
"""

from uuid_utils import UUID, uuid5, uuid7

NAMESPACE = UUID("0b1d7bb4-b4de-5826-96d8-a25791e76010")
"""UUIDv5(DNS, ``wegwijzer.example``)."""


def new_case_id() -> str:
    """A fresh UUIDv7: ordered by time, no secret, the key of every record about the case."""
    return str(uuid7())


def event_id(
    type_: str,
    case_id: str,
    attempt: int,
    *,
    organisation: str | None = None,
    channel: str | None = None,
    try_: int | None = None,
) -> str:
    """The ``ce_id`` of an event; ``attempt`` is the round of deciding, ``try_`` the delivery count."""
    parts = [type_, case_id, str(attempt)]
    for part in (organisation, channel, None if try_ is None else str(try_)):
        if part is None:
            break
        parts.append(part)
    return str(uuid5(NAMESPACE, "|".join(parts)))


def change_id(type_: str, subject_id: str, time: str) -> str:
    """The ``ce_id`` of a change to something that is no case: its moment stands for the round of deciding."""
    return str(uuid5(NAMESPACE, f"{type_}|{subject_id}|{time}"))


def referral_id(case_id: str, attempt: int, organisation: str) -> str:
    """The id of a case offered to one organisation in one round."""
    return str(uuid5(NAMESPACE, f"referral|{case_id}|{attempt}|{organisation}"))


def message_id(case_id: str, attempt: int, organisation: str, channel: str) -> str:
    """``webhook-id`` and the left side of ``Message-ID``: the same on every try of one channel."""
    return str(uuid5(NAMESPACE, f"referral.requested|{case_id}|{attempt}|{organisation}|{channel}"))
