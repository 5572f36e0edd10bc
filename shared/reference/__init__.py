"""The reference data: geography, organisations and the decision table, as files beside this module.

Here they are read and their form is checked; what they mean is built by the service that uses them
(``shared.deciding.reference``). ``README.md`` has their origin and licences. Every refusal is one
sentence that names the file, the row, the field and what to change, so a broken table never starts.
"""

import csv
import json
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from shared.errors import ConfigurationError

FOLDER: Final = Path(__file__).parent

FIRST_DAY: Final = date.min
"""Start of a row whose ``valid_from`` is empty."""

LAST_DAY: Final = date.max
"""End of a row whose ``valid_to`` is empty."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row or entry of a reference file; ``line`` says where, for a person who must correct it."""

    file: str
    line: str
    fields: Mapping[str, Any]

    def refuse(self, field: str, reason: str, remedy: str) -> ConfigurationError:
        """The error that says what is wrong with this row and what to do."""
        return ConfigurationError(f"{self.file}, {self.line}, {field}: {reason}; {remedy}")

    def text(self, field: str) -> str:
        """A field as text; absent and null are empty."""
        value = self.fields.get(field)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.refuse(field, "is not text", "write a string")
        return value

    def required(self, field: str) -> str:
        """A field as text that may not be empty."""
        value = self.text(field)
        if not value:
            raise self.refuse(field, "is empty", "fill it in")
        return value

    def one_of(self, field: str, allowed: Collection[str]) -> str:
        """A field whose value comes from a fixed list."""
        value = self.required(field)
        if value not in allowed:
            raise self.refuse(field, f"{value!r} is not known", f"use one of {', '.join(sorted(allowed))}")
        return value

    def day(self, field: str, empty: date) -> date:
        """An ISO date, or ``empty`` where nothing is filled in."""
        value = self.text(field)
        if not value:
            return empty
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise self.refuse(field, f"{value!r} is not a date", "write YYYY-MM-DD") from None

    def period(self) -> tuple[date, date]:
        """``valid_from`` and ``valid_to``, both included."""
        first, last = self.day("valid_from", FIRST_DAY), self.day("valid_to", LAST_DAY)
        if last < first:
            raise self.refuse("valid_to", "lies before valid_from", "correct one of the two dates")
        return first, last


@dataclass(frozen=True, slots=True)
class PolicyPeriod:
    """One row of ``policies.csv``: a policy and the days on which it is in force, both included."""

    id: str
    name_nl: str
    valid_from: date
    valid_to: date


def csv_rows(name: str, folder: Path = FOLDER) -> Iterator[Row]:
    """The rows of a CSV file, with their line numbers as an editor shows them."""
    with (folder / name).open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        for fields in reader:
            row = Row(name, f"line {reader.line_num}", fields)
            if None in fields or None in fields.values():
                raise row.refuse("row", "has another number of fields than the heading", "check the commas")
            yield row


def json_document(name: str, folder: Path = FOLDER) -> Mapping[str, Any]:
    """A JSON file that holds one object."""
    document = json.loads((folder / name).read_text(encoding="utf-8"))
    if not isinstance(document, dict):
        raise ConfigurationError(f"{name}: is not a JSON object; put its parts under names")
    return document


def explanation_texts(folder: Path = FOLDER) -> Mapping[str, Mapping[str, str]]:
    """The Dutch text of every rule by period, from ``explanations_nl.toml``."""
    return tomllib.loads((folder / "explanations_nl.toml").read_text(encoding="utf-8"))


def terms_document(folder: Path = FOLDER) -> Mapping[str, Any]:
    """How long an organisation may let a case wait, from ``terms.toml``; notify gives it its meaning.

    Raises:
        ConfigurationError: it is no TOML.
    """
    try:
        return tomllib.loads((folder / "terms.toml").read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"terms.toml: is not TOML ({error}); correct the line") from None


def policy_periods(folder: Path = FOLDER) -> tuple[PolicyPeriod, ...]:
    """The policies in order; there is exactly one on every date from the first one's start on."""
    periods: list[PolicyPeriod] = []
    for row in csv_rows("policies.csv", folder):
        first, last = row.period()
        if periods and first.toordinal() != periods[-1].valid_to.toordinal() + 1:
            raise row.refuse(
                "valid_from",
                "leaves a gap to the policy before it, or overlaps it",
                "start the day after the policy before it ends",
            )
        periods.append(PolicyPeriod(row.required("policy"), row.required("name_nl"), first, last))
    if not periods:
        raise ConfigurationError("policies.csv: holds no policy; write at least one row")
    if periods[-1].valid_to != LAST_DAY:
        raise ConfigurationError("policies.csv, last row, valid_to: is filled in; leave the last policy open")
    return tuple(periods)


def sample_requests(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """The fictional sample requests with their expected decisions, for the demo and the tests."""
    lines = (folder / "sample_requests.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line]
