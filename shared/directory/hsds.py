"""Open Referral HSDS 3: organizations with their services, as JSON (``docs/directory.md`` has the mapping).

What HSDS has no field for stands in attributes whose label begins with ``wegwijzer:``; our id stands among
the organization's identifiers. So a file that we wrote is read again without loss, and one of somebody else
says what it lacks.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from jsonschema import Draft202012Validator, FormatChecker
from uuid_utils import uuid5

from shared.contracts.directory import WEEKDAYS, OrganisationEntry
from shared.contracts.ids import NAMESPACE
from shared.directory.reading import Finding, Reading, contact, error, warning
from shared.reference import FOLDER, json_document

SCHEME: Final = "wegwijzer"
"""The scheme of our ids among an organization's identifiers."""

_LABEL: Final = "wegwijzer:"
_SINGLE: Final = (
    "name_nl",
    "kind",
    "receives",
    "receives_note",
    "valid_from",
    "valid_to",
    "date_precision",
    "confidence",
    "applies_to",
)
_SEVERAL: Final = {
    "alt_name": "alt_names",
    "region": "regions",
    "successor_id": "successor_ids",
    "source": "sources",
    "closed_on": "closed_on",
}
"""Attributes that may stand several times, with our field."""

_CONTACT: Final = frozenset({"email", "website", "additional_websites", "contacts", "phones", "locations"})
_SERVICE_CONTACT: Final = frozenset(
    {"email", "url", "additional_urls", "contacts", "phones", "service_at_locations", "assurer_email"}
)
_READ: Final = _CONTACT | {
    "id",
    "name",
    "alternate_name",
    "description",
    "legal_status",
    "year_incorporated",
    "organization_identifiers",
    "attributes",
    "services",
    "metadata",
}
_READ_OF_SERVICE: Final = _SERVICE_CONTACT | {
    "id",
    "organization_id",
    "name",
    "status",
    "languages",
    "service_areas",
    "schedules",
    "attributes",
    "metadata",
}
_BYDAY: Final = dict(zip(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), WEEKDAYS, strict=True))
_LOCAL_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d(?=(:00)?$)")
_TIMES_REMEDY: Final = "write HH:MM in local time of Brussels, without seconds or offset"
_REGION_NAMES: Final = {
    "02000": "Vlaams Gewest",
    "03000": "Waals Gewest",
    "04000": "Brussels Hoofdstedelijk Gewest",
}


def write(entries: Iterable[OrganisationEntry], on: date) -> dict[str, Any]:
    """One page with all organizations.

    Args:
        on: the day of the export; what has ended by then is written as ``defunct``.
    """
    contents = [_organization(entry, on) for entry in entries]
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }


def _organization(entry: OrganisationEntry, on: date) -> dict[str, Any]:
    fields = entry.plain()
    labelled: list[tuple[str, str]] = [(name, fields[name]) for name in _SINGLE if name in fields]
    labelled += [(label, value) for label, name in _SEVERAL.items() for value in fields.get(name, ())]
    if entry.note == entry.name:
        labelled.append(("note", entry.name))  # else it would be read as a description for want of a note
    organization: dict[str, Any] = {
        "id": _id("organization", entry.id),
        "name": entry.name,
        "description": entry.note or entry.name,
        "organization_identifiers": [
            {
                "id": _id("identifier", entry.id),
                "identifier_scheme": SCHEME,
                "identifier_type": "id in the directory of Wegwijzer",
                "identifier": entry.id,
            }
        ],
        "attributes": _attributes(entry.id, labelled),
        "services": _services(entry, on),
    }
    if entry.alt_names:
        organization["alternate_name"] = entry.alt_names[0]
    if entry.legal_form is not None:
        organization["legal_status"] = entry.legal_form
    if entry.valid_from is not None:
        organization["year_incorporated"] = entry.valid_from.year
    return organization


def _services(entry: OrganisationEntry, on: date) -> list[dict[str, Any]]:
    """One for each offering; one without a name of its own where no offering is known."""
    ended = entry.valid_to is not None and entry.valid_to < on
    services = []
    for number, offering in enumerate(entry.services or (None,)):
        key = f"{entry.id}|{number}"
        service: dict[str, Any] = {
            "id": _id("service", key),
            "name": entry.name if offering is None else offering,
            "status": "defunct" if ended else "active",
            "languages": [
                {"id": _id("language", f"{key}|{code}|{place}"), "code": code}
                for place, code in enumerate(entry.languages)
            ],
            "service_areas": [
                {
                    "id": _id("area", key),
                    "name": _area_name(entry),
                    "attributes": _attributes(
                        f"{key}|area",
                        [("working_area", json.dumps(entry.plain()["working_area"], ensure_ascii=False))],
                    ),
                }
            ],
            "schedules": list(_schedules(entry, key)),
        }
        if offering is None:
            service["attributes"] = _attributes(key, [("no_offering_known", "true")])
        services.append(service)
    return services


def _area_name(entry: OrganisationEntry) -> str:
    area = entry.working_area
    named = [_REGION_NAMES.get(code, code) for code in area.regions]
    named += [*area.provinces, *area.nis, *filter(None, [area.language_regime, area.description])]
    return ", ".join(named) or area.type


def _schedules(entry: OrganisationEntry, key: str) -> Iterator[dict[str, Any]]:
    for code, weekday in _BYDAY.items():
        for first, until in (entry.hours or {}).get(weekday, ()):
            yield {
                "id": _id("schedule", f"{key}|{code}|{first}"),
                "freq": "WEEKLY",
                "byday": code,
                "opens_at": first,
                "closes_at": until,
                "notes": "local time, Europe/Brussels",
            }


def _attributes(key: str, labelled: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    return [
        {
            "id": _id("attribute", f"{key}|{label}|{number}"),
            "link_type": SCHEME,
            "label": _LABEL + label,
            "value": value,
        }
        for number, (label, value) in enumerate(labelled)
    ]


def _id(class_: str, key: str) -> str:
    """The same at each export, and from nothing but our ids."""
    return str(uuid5(NAMESPACE, f"hsds|{class_}|{key}"))


def read(document: Any) -> Reading:
    """The entries of a page, of a list of organizations, or of one of them."""
    reading = Reading()
    page = _page(document)
    broken = set()
    for refused in sorted(_validator().iter_errors(page), key=lambda one: [str(p) for p in one.path]):
        path = list(refused.path)
        if len(path) > 1:
            broken.add(path[1])
        inside = ".".join(str(part) for part in path[2:])
        reading.findings.append(
            error(
                f"contents[{path[1]}]" if len(path) > 1 else "file",
                inside or "entry",
                f"does not fit HSDS 3: {refused.message[:200]}",
                "correct it after https://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html",
            )
        )
    contents = page.get("contents") if isinstance(page, dict) else None
    for number, organization in enumerate(contents if isinstance(contents, list) else ()):
        if number not in broken:
            _entry(reading, f"contents[{number}]", organization)
    return reading


def _page(document: Any) -> Any:
    if isinstance(document, list):
        return {"contents": document}
    if isinstance(document, dict) and "contents" not in document:
        return {"contents": [document]}
    return document


@cache
def _validator() -> Draft202012Validator:
    schema = dict(json_document("organizations.schema.json", FOLDER / "hsds"))
    return Draft202012Validator(schema, format_checker=FormatChecker())


def _entry(reading: Reading, where: str, organization: Mapping[str, Any]) -> None:
    ids = [
        one["identifier"]
        for one in organization.get("organization_identifiers", ())
        if one.get("identifier_scheme") == SCHEME
    ]
    if len(ids) != 1:
        reading.findings.append(
            error(
                f"{where} {organization['name']}",
                "organization_identifiers",
                f"holds {len(ids)} ids of ours",
                f"add one with identifier_scheme {SCHEME}: the id by which the decision table names it",
            )
        )
        return
    where = f"{where} {ids[0]}"
    services = organization.get("services", [])
    reading.findings += _contacts(where, organization, services)
    reading.findings += _left_out(where, organization, services)
    labelled = _labelled(organization)
    fields: dict[str, Any] = {"id": ids[0], "name": organization["name"]}
    fields |= {name: labelled[name][0] for name in _SINGLE if name in labelled}
    fields |= {name: labelled[label] for label, name in _SEVERAL.items() if label in labelled}
    fields["legal_form"] = organization.get("legal_status")
    fields["note"] = _note(organization, labelled)
    if "alt_names" not in fields and "alternate_name" in organization:
        fields["alt_names"] = [organization["alternate_name"]]
    fields["services"] = [one["name"] for one in services if "no_offering_known" not in _labelled(one)]
    languages = (
        one.get("code") or one.get("name") for service in services for one in service.get("languages", ())
    )
    fields["languages"] = list(dict.fromkeys(filter(None, languages)))
    fields["working_area"] = _working_area(reading, where, services)
    fields["hours"] = _hours(reading, where, services)
    reading.take(where, fields)


def _note(organization: Mapping[str, Any], labelled: Mapping[str, list[str]]) -> str | None:
    if "note" in labelled:
        return labelled["note"][0]
    description: str = organization["description"]
    return description if description and description != organization["name"] else None


def _labelled(thing: Mapping[str, Any]) -> dict[str, list[str]]:
    """Our own attributes of a thing by what stands behind the colon."""
    found: dict[str, list[str]] = {}
    for one in thing.get("attributes", ()):
        if one.get("label", "").startswith(_LABEL) and "value" in one:
            found.setdefault(one["label"].removeprefix(_LABEL), []).append(one["value"])
    return found


def _contacts(
    where: str, organization: Mapping[str, Any], services: Iterable[Mapping[str, Any]]
) -> Iterator[Finding]:
    for name in sorted(_CONTACT & organization.keys()):
        if organization[name]:
            yield contact(where, name)
    for number, service in enumerate(services):
        for name in sorted(_SERVICE_CONTACT & service.keys()):
            if service[name]:
                yield contact(where, f"services[{number}].{name}")


def _left_out(
    where: str, organization: Mapping[str, Any], services: Iterable[Mapping[str, Any]]
) -> Iterator[Finding]:
    unread = {name for name in organization.keys() - _READ if organization[name]}
    unread |= {f"services.{name}" for one in services for name in one.keys() - _READ_OF_SERVICE if one[name]}
    if unread:
        yield warning(
            where,
            ", ".join(sorted(unread)),
            "is not taken over",
            "keep it where it is; we have no field for it",
        )


def _working_area(
    reading: Reading, where: str, services: Iterable[Mapping[str, Any]]
) -> Mapping[str, Any] | None:
    areas = [area for service in services for area in service.get("service_areas", ())]
    for area in areas:
        for written in _labelled(area).get("working_area", ()):
            try:
                found = json.loads(written)
            except ValueError:
                found = None
            if isinstance(found, dict):
                return found
    names = dict.fromkeys(filter(None, (area.get("name") for area in areas)))
    reading.findings.append(
        warning(
            where,
            "service_areas",
            "say in words only where it works",
            f"add an attribute {_LABEL}working_area, as an export shows it",
        )
    )
    return {"type": "other", "description": "; ".join(names) or None}


def _hours(
    reading: Reading, where: str, services: Iterable[Mapping[str, Any]]
) -> dict[str, list[list[str]]] | None:
    spans: set[tuple[str, str, str]] = set()
    for service in services:
        for schedule in service.get("schedules", ()):
            found = _spans(schedule)
            if isinstance(found, str):
                reading.findings.append(error(where, "schedules", found, _TIMES_REMEDY))
            else:
                spans |= found
    hours: dict[str, list[list[str]]] = {}
    for weekday, first, until in sorted(spans):
        hours.setdefault(weekday, []).append([first, until])
    return {weekday: hours[weekday] for weekday in WEEKDAYS if weekday in hours} or None


def _spans(schedule: Mapping[str, Any]) -> set[tuple[str, str, str]] | str:
    """Weekday, from and until of a weekly schedule; why it is not one where it is none."""
    if schedule.get("freq") != "WEEKLY" or schedule.get("interval", 1) != 1:
        return "repeat otherwise than each week"
    if any(schedule.get(name) for name in ("valid_from", "valid_to", "until", "count", "byweekno")):
        return "hold only for a while"
    times = [_LOCAL_TIME.match(schedule.get(name, "")) for name in ("opens_at", "closes_at")]
    days = schedule.get("byday", "").replace(" ", "").split(",")
    if None in times or not all(day in _BYDAY for day in days):
        return "hold no weekday or no local time"
    first, until = (found.group() for found in times if found is not None)
    return {(_BYDAY[day], first, until) for day in days}
