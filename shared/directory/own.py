"""Our own format: ``organisations.json``, with the Dutch names, hours and days off in each entry."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from shared.contracts.directory import PER_MUNICIPALITY, OrganisationEntry
from shared.directory.reading import Finding, Reading, contact, error, warning
from shared.errors import ConfigurationError
from shared.reference import FOLDER, csv_rows, json_document

_FILE: Final = "organisations.json"
_CONTACT: Final = frozenset(
    {
        "contact",
        "contacts",
        "email",
        "mail",
        "phone",
        "phones",
        "telephone",
        "fax",
        "mobile",
        "website",
        "url",
        "address",
        "addresses",
    }
)
_ALWAYS: Final = ("legal_form", "valid_from", "valid_to", "note")
"""Written as null where nothing is known, as the committed file does."""


def committed(folder: Path = FOLDER) -> dict[str, OrganisationEntry]:
    """The entries of the reference files by id.

    Raises:
        ConfigurationError: one of them is wrong.
    """
    found = read(json_document(_FILE, folder), dutch_names(folder))
    for one in found.errors:
        raise ConfigurationError(f"{_FILE}, {one.where}, {one.field}: {one.reason}; {one.remedy}")
    return found.entries


def dutch_names(folder: Path = FOLDER) -> dict[str, str]:
    """The Dutch names by id that stand in a file of their own."""
    return {row.required("id"): row.required("name_nl") for row in csv_rows("names_nl.csv", folder)}


def read(document: Mapping[str, Any], dutch: Mapping[str, str]) -> Reading:
    """The entries of a document.

    Args:
        dutch: Dutch names for entries without one.
    """
    reading = Reading()
    for part in ("organisations", "templates"):
        listed = document.get(part, [])
        if not isinstance(listed, list):
            reading.findings.append(error("file", part, "is no list", "write a list of objects"))
            continue
        for number, fields in enumerate(listed):
            where = f"{part}[{number}]"
            if not isinstance(fields, dict):
                reading.findings.append(error(where, "entry", "is no object", "write an object"))
                continue
            id_ = fields.get("id")
            _entry(reading, f"{where} {id_}" if id_ else where, part, fields, dutch)
    return reading


def _entry(
    reading: Reading, where: str, part: str, fields: Mapping[str, Any], dutch: Mapping[str, str]
) -> None:
    known = OrganisationEntry.model_fields
    for name in fields.keys() - known.keys():
        if name not in _CONTACT:
            reading.findings.append(
                error(where, name, "is not known", "correct its name, or leave it out: it would be lost")
            )
        elif fields[name]:
            reading.findings.append(contact(where, name))
    id_ = str(fields.get("id", ""))
    if id_.endswith(PER_MUNICIPALITY) != (part == "templates"):
        reading.findings.append(
            error(where, "id", "and its list do not agree", "put ids that end with {nis} under templates")
        )
        return
    own = {name: value for name, value in fields.items() if name in known}
    reading.take(where, {"name_nl": dutch.get(id_), **own} if own.get("name_nl") is None else own)


def write(entries: Iterable[OrganisationEntry], on: date, folder: Path = FOLDER) -> dict[str, Any]:
    """The document of a directory; what the committed file says besides its entries stays as it is.

    Args:
        on: the day of the export.
    """
    document = dict(json_document(_FILE, folder)) | {"as_of": on.isoformat()}
    document["organisations"], document["templates"] = [], []
    for entry in entries:
        part = "templates" if entry.is_template else "organisations"
        nothing = dict.fromkeys(_ALWAYS) | {"contact": None}
        document[part].append(
            {**entry.plain(), **{k: v for k, v in nothing.items() if k not in entry.plain()}}
        )
    return document


def differing_provinces(document: Mapping[str, Any], folder: Path = FOLDER) -> list[Finding]:
    """Warns where the document looks up organisations by province otherwise than this version does."""
    written = document.get("province_templates")
    if written is None or written == json_document(_FILE, folder)["province_templates"]:
        return []
    return [
        warning(
            "file",
            "province_templates",
            "differs from this version's and is not taken over",
            "change it with the decision table, in shared/reference",
        )
    ]
