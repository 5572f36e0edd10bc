"""How an organisation stands on ``wegwijzer.directory``: clear JSON, an empty value for one that is out."""

from datetime import datetime
from typing import Final

from pydantic import ValidationError

from shared.access import Change, subject_of
from shared.contracts.directory import ORGANISATION_CHANGED, OrganisationChanged
from shared.contracts.events import rfc3339
from shared.contracts.ids import change_id
from shared.errors import ContractError, EnvelopeError
from shared.messaging.envelope import JSON, Record, new_traceparent

SOURCE: Final = "/services/console"
"""Whose topic it is."""


def changed(value: OrganisationChanged) -> Change:
    """The record that makes an entry count."""
    return _record(value.subject, value.moment, value.model_dump_json().encode())


def removed(organisation_id: str, at: datetime) -> Change:
    """The record that takes an id out of the directory, whatever the reference files say of it."""
    return _record(organisation_id, at, b"")


def _record(subject: str, at: datetime, value: bytes) -> Change:
    time = rfc3339(at)
    headers = [
        ("ce_specversion", b"1.0"),
        ("ce_id", change_id(ORGANISATION_CHANGED, subject, time).encode()),
        ("ce_source", SOURCE.encode()),
        ("ce_type", ORGANISATION_CHANGED.encode()),
        ("ce_time", time.encode()),
        ("ce_subject", subject.encode()),
        ("traceparent", new_traceparent().encode()),
        ("content-type", JSON.encode()),
    ]
    return Change(subject.encode(), value, headers)


def read_change(record: Record) -> tuple[str, OrganisationChanged | None] | None:
    """The id that a record is about and its entry, which is None where the id is out; None for a record that
    is about no organisation.

    Raises:
        EnvelopeError: a header is missing, or the subject is not the record's key.
        ContractError: the value does not fit its type, or is about another id.
    """
    type_ = dict(record.headers).get("ce_type")
    if not record.value:
        # Another program's tombstone may have no headers.
        return (subject_of(record), None) if type_ in (None, ORGANISATION_CHANGED.encode()) else None
    if type_ is None:
        raise EnvelopeError("the header ce_type is missing")
    if type_ != ORGANISATION_CHANGED.encode():
        return None
    if dict(record.headers).get("ce_subject") != record.key:
        raise EnvelopeError("ce_subject is not the record's key")
    try:
        value = OrganisationChanged.model_validate_json(record.value)
    except ValidationError:
        # What is wrong with a file says ``directory check``; a record is left out as it is.
        raise ContractError("the value does not fit its type") from None
    if value.subject != subject_of(record):
        raise ContractError("the value is about another organisation")
    return value.subject, value
