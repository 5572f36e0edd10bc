"""What stands in a file about one organisation, whichever format it came in, and what is wrong with it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from pydantic import ValidationError

from shared.contracts.directory import RECEIVES, OrganisationEntry


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a person must mend (``error``) or should look at (``warning``)."""

    severity: Literal["error", "warning"]
    where: str
    """The id, or the place in the file where there is none."""
    field: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.severity}: {self.where}, {self.field}: {self.reason}; {self.remedy}"


def error(where: str, field: str, reason: str, remedy: str) -> Finding:
    """What keeps the file from being imported."""
    return Finding("error", where, field, reason, remedy)


def warning(where: str, field: str, reason: str, remedy: str) -> Finding:
    """What a person should look at."""
    return Finding("warning", where, field, reason, remedy)


@dataclass(slots=True)
class Reading:
    """The entries of a file by id, and what was found on the way. With errors, entries are missing."""

    entries: dict[str, OrganisationEntry] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def errors(self) -> list[Finding]:
        """What must be mended first."""
        return errors_of(self.findings)

    def take(self, where: str, fields: Mapping[str, Any]) -> OrganisationEntry | None:
        """Keep the entry that these fields make; None where they make none, and the findings say why."""
        try:
            entry = OrganisationEntry.model_validate_json(_json(fields))
        except ValidationError as refused:
            self.findings += (_finding(where, one) for one in refused.errors())
            return None
        if entry.id in self.entries:
            self.findings.append(error(where, "id", "is used twice", "give each organisation its own"))
            return None
        self.entries[entry.id] = entry
        return entry


def errors_of(findings: Iterable[Finding]) -> list[Finding]:
    """Those that must be mended."""
    return [one for one in findings if one.severity == "error"]


CONTACT_REMEDY: Final = "leave it out: an organisation registers its own channels, and verifies them"


def contact(where: str, field: str) -> Finding:
    """Contact data where none may stand (ADR 0013: an address that others typed reaches the wrong people)."""
    return error(where, field, "is contact data", CONTACT_REMEDY)


_REMEDIES: Final = {
    "id": "use small letters, digits and hyphens, and {nis} at the end of a template's",
    "valid_from": "write YYYY-MM-DD; leave it out of a template",
    "valid_to": "write YYYY-MM-DD, not before valid_from; leave it out of a template",
    "receives": f"use one of {', '.join(RECEIVES)}",
    "regions": "give each template its regions, and no organisation any",
    "name_nl": "write its Dutch name, of a template with {gemeente} for the municipality's",
    "hours": 'write local times in order, as {"mon": [["09:00", "12:00"], ["13:00", "17:00"]]}',
    "closed_on": 'write a list of days, as ["2026-07-20"]',
    "working_area": 'write an object with a type, as {"type": "region", "regions": ["02000"]}',
}


def _json(fields: Mapping[str, Any]) -> str:
    # Null, empty and absent are the same in our files.
    return json.dumps({name: value for name, value in fields.items() if value not in (None, "")})


def _finding(where: str, refused: Any) -> Finding:
    path = [str(part) for part in refused["loc"]]
    top = path[0] if path else refused["type"]
    reason = "is missing" if refused["type"] == "missing" else refused["msg"].removeprefix("Value error, ")
    remedy = _REMEDIES.get(top, "correct it; docs/directory.md explains the fields")
    return error(where, ".".join(path) or top, reason[:1].lower() + reason[1:], remedy)
