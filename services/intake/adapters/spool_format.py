"""How an entry of the spool is written down: the records of one request, or of one withdrawal.

Version 1, one file per entry::

    wegwijzer-spool 1 <SHA-256 of the body, 64 hexadecimal digits>\\n
    <body: JSON>

The body is ``{"case_id", "records": [{"topic", "headers": [[name, base64], …], "value": base64 | null}]}``;
``null`` is a tombstone. Values are sealed or wrapped before they come here, so nothing stands in clear that
does not stand in clear in Kafka. An entry is read only if its first line is, byte for byte, the one that
its body would be given: whatever was cut off or altered anywhere is found.
"""

import base64
import binascii
import hashlib
import json
import re
from collections.abc import Sequence

from services.intake.domain.outgoing import Outgoing
from shared.errors import WegwijzerError

_CASE = re.compile(r"[0-9A-Za-z-]{1,64}")


class DamagedEntryError(WegwijzerError):
    """The entry is not, byte for byte, what was written; or a later version wrote it."""


def case_of(records: Sequence[Outgoing]) -> str:
    """The case that all records are about.

    Raises:
        ValueError: there are none, they are about several, or its id cannot stand in the name of a file.
    """
    cases = {record.case_id for record in records}
    if len(cases) != 1:
        raise ValueError("an entry holds the records of one case")
    (case_id,) = cases
    if _CASE.fullmatch(case_id) is None:
        raise ValueError("a case id is made of letters, digits and hyphens")
    return case_id


def encode(records: Sequence[Outgoing]) -> bytes:
    """The content of an entry.

    Raises:
        ValueError: as ``case_of``.
    """
    body = json.dumps(
        {
            "case_id": case_of(records),
            "records": [
                {
                    "topic": record.topic,
                    "headers": [[name, _text(content)] for name, content in record.headers],
                    "value": None if record.value is None else _text(record.value),
                }
                for record in records
            ],
        },
        separators=(",", ":"),
    ).encode()
    return _first_line(body) + body


def decode(content: bytes, case_id: str) -> tuple[Outgoing, ...]:
    """The records of an entry, in order.

    Args:
        content: the whole file.
        case_id: the case that its name speaks of.

    Raises:
        DamagedEntryError: it is not what was written.
    """
    head, newline, body = content.partition(b"\n")
    if head + newline != _first_line(body):
        raise DamagedEntryError("the checksum does not fit")
    try:
        entry = json.loads(body)
        records = tuple(
            Outgoing(
                topic=record["topic"],
                case_id=entry["case_id"],
                headers=tuple((name, _bytes(content)) for name, content in record["headers"]),
                value=None if record["value"] is None else _bytes(record["value"]),
            )
            for record in entry["records"]
        )
    except (KeyError, TypeError, ValueError, binascii.Error):
        # Not by accident, for the checksum fits: somebody else's file, or a defect of ours.
        raise DamagedEntryError("the fields are not those of version 1") from None
    if entry["case_id"] != case_id:
        raise DamagedEntryError("it stands under the name of another case")
    return records


def _first_line(body: bytes) -> bytes:
    return b"wegwijzer-spool 1 " + hashlib.sha256(body).hexdigest().encode() + b"\n"


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)
