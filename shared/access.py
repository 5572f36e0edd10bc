"""Records of ``wegwijzer.access``: how they are written, read, and how a key becomes what is kept of it.

The value is padded JSON, sealed under the keyring itself (``Keyring.seal_local``: one byte, how long the id
of the keyring's key is; that id; then the format of ``shared.sealing``) with type, event id and subject as
associated data. So readers need no case key, and a changed keyring still opens what its older keys sealed.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from shared.contracts.access import (
    ACCOUNT_CHANGED,
    API_KEY_CHANGED,
    TYPES,
    VALUES,
    AccessValue,
    AccountChanged,
    ApiKeyChanged,
)
from shared.contracts.events import rfc3339
from shared.contracts.ids import change_id
from shared.errors import ContractError, EnvelopeError
from shared.messaging.envelope import Headers, Record, new_traceparent
from shared.sealing import KEYRING_CONTENT_TYPE, Keyring, associated_data, pad

_ID_BYTES = 6
_SECRET_BYTES = 20


@dataclass(frozen=True, slots=True)
class Change:
    """A record ready to be sent."""

    key: bytes
    value: bytes
    headers: Sequence[tuple[str, bytes]]


def new_api_key() -> tuple[str, str]:
    """The id of a fresh key, and the whole key as its owner gets it: shown once, never kept."""
    key_id = secrets.token_hex(_ID_BYTES)
    return key_id, f"wgw_{key_id}_{secrets.token_hex(_SECRET_BYTES)}"


def api_key_hashes(keyring: Keyring, whole: str) -> list[str]:
    """What may be kept of a key, under every key of the keyring; the first is what a new one is kept by."""
    return keyring.macs(f"api key|{whole}".encode())


def seal_change(keyring: Keyring, value: AccessValue, *, source: str) -> Change:
    """The record of a change.

    Args:
        source: the service that writes, as ``ce_source``.
    """
    type_, subject, time = TYPES[type(value)], value.subject, rfc3339(value.moment)
    id_ = change_id(type_, subject, time)
    aad = associated_data(type_, id_, subject).decode()
    headers = [
        ("ce_specversion", b"1.0"),
        ("ce_id", id_.encode()),
        ("ce_source", source.encode()),
        ("ce_type", type_.encode()),
        ("ce_time", time.encode()),
        ("ce_subject", subject.encode()),
        ("traceparent", new_traceparent().encode()),
        ("content-type", KEYRING_CONTENT_TYPE.encode()),
    ]
    sealed = keyring.seal_local(pad(value.model_dump_json().encode()), aad)
    return Change(subject.encode(), sealed, headers)


def fold_api_keys(keys: dict[str, ApiKeyChanged], keyring: Keyring, record: Record) -> None:
    """Bring ``keys``, by key id, up to date with one record; what is about other subjects is passed by.

    Raises:
        PermanentError: see ``open_change``.
    """
    if not record.value:
        keys.pop(subject_of(record), None)
    elif type_of(record) == API_KEY_CHANGED:
        value = open_change(keyring, record)
        if isinstance(value, ApiKeyChanged):
            known = keys.get(value.key_id)
            # Revoked is for good: nobody who holds an older record of the key can bring it back.
            if known is None or known.revoked_at is None or value.revoked_at is not None:
                keys[value.key_id] = value


def fold_accounts(accounts: dict[str, AccountChanged], keyring: Keyring, record: Record) -> None:
    """Bring ``accounts``, by account id, up to date with one record; what is about other subjects is passed
    by.

    Raises:
        PermanentError: see ``open_change``.
    """
    if not record.value:
        accounts.pop(subject_of(record), None)
    elif type_of(record) == ACCOUNT_CHANGED:
        value = open_change(keyring, record)
        if isinstance(value, AccountChanged):
            known = accounts.get(value.account_id)
            # Disabled is for good, as a revoked key is: who comes back gets an account of their own.
            if known is None or known.disabled_at is None or value.disabled_at is not None:
                accounts[value.account_id] = value


def subject_of(record: Record) -> str:
    """The subject that a record is about, also one without a value."""
    return (record.key or b"").decode("utf-8", "replace")


def type_of(record: Record) -> str:
    """The event type.

    Raises:
        EnvelopeError: the header is missing.
    """
    return _text(record.headers, "ce_type")


def open_change(keyring: Keyring, record: Record) -> AccessValue:
    """The change that a record holds.

    Raises:
        EnvelopeError: a header is missing, or the subject is not the record's key.
        SealError: it does not open: altered, moved, or under a key that this keyring does not hold.
        ContractError: it holds something else, or another subject's change.
    """
    type_, subject = type_of(record), _text(record.headers, "ce_subject")
    if subject.encode() != record.key:
        raise EnvelopeError("ce_subject is not the record's key")
    if type_ not in VALUES:
        raise ContractError("this type does not belong on the topic of access")
    aad = associated_data(type_, _text(record.headers, "ce_id"), subject).decode()
    plain = keyring.open_local(record.value or b"", aad)
    try:
        value = VALUES[type_].model_validate_json(plain)
    except ValidationError:
        # Its text quotes the input, so it goes nowhere.
        raise ContractError("the opened value does not fit its type") from None
    if value.subject != subject:
        raise ContractError("the opened value is about another subject")
    return value


def _text(headers: Headers, name: str) -> str:
    try:
        return dict(headers)[name].decode()
    except (KeyError, UnicodeDecodeError):
        raise EnvelopeError(f"the header {name} is missing or no text") from None
