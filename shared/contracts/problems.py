"""Sentences for a request body that does not fit its contract: field, reason and remedy, in plain English.

They name fields and allowed values and never repeat what was sent: a value may be about a person, and
these sentences end in answers, logs and terminals. The HTTP service and ``route`` say the same.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from shared.contracts.request import RequestBody

_SPEAKABLE: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,39}")
"""Names of unknown fields that are repeated; any other key may itself hold something personal."""

_UNSPEAKABLE: Final = "(unnamed)"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a body."""

    pointer: str
    """JSON pointer (RFC 6901) to the field."""
    field: str
    """The same as a dotted path; ``request`` for the body as a whole."""
    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.field}: {self.reason}; {self.remedy}"


def problems(error: ValidationError, model: type[BaseModel] = RequestBody) -> list[Problem]:
    """Every problem that pydantic found, in its order."""
    details = error.errors(include_url=False, include_input=False)
    return [_problem(detail, model) for detail in details]


def _problem(detail: ErrorDetails, model: type[BaseModel]) -> Problem:
    kind, context = detail["type"], detail.get("ctx", {})
    path = [_spoken(part) if kind == "extra_forbidden" else str(part) for part in detail["loc"]]
    if kind in _OURS:
        field, reason, remedy = _own_sentence(detail["msg"])
        path = path or [field] * bool(field)
    elif kind == "extra_forbidden":
        allowed = sorted(_fields(model, detail["loc"][:-1]))
        reason, remedy = "is not a known field", f"leave it out; known are {', '.join(allowed)}"
    else:
        reason, remedy = _sentence(kind, context, detail["msg"])
    pointer = "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in path)
    return Problem(pointer, ".".join(path) or "request", reason, remedy)


_OURS: Final = frozenset({"language_tag", "phone_number", "need_or_text", "mode_contradicts_need"})
"""Types of the errors that ``shared.contracts.request`` raises with sentences of its own."""

_SENTENCES: Final[Mapping[str, tuple[str, str]]] = {
    "missing": ("is missing", "send it"),
    "bool_type": ("is not a boolean", "send true or false"),
    "string_type": ("is not text", "send a string"),
    "string_too_short": ("is too short", "send at least {min_length} character(s), or leave it out"),
    "string_too_long": ("is too long", "send at most {max_length} characters"),
    "too_short": ("has too few entries", "send at least {min_length}, or leave it out"),
    "too_long": ("has too many entries", "send at most {max_length}"),
    "tuple_type": ("is not a list", "send a JSON array"),
    "model_type": ("is not an object", "send a JSON object"),
    "model_attributes_type": ("is not an object", "send a JSON object"),
    "date_type": ("is not a date", "write YYYY-MM-DD"),
    "date_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_from_datetime_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_from_datetime_inexact": ("is not a date", "write YYYY-MM-DD without a time"),
    "datetime_type": ("is not a moment", "write YYYY-MM-DDThh:mm:ss+01:00"),
    "datetime_parsing": ("is not a moment", "write YYYY-MM-DDThh:mm:ss+01:00"),
    "datetime_from_date_parsing": ("is not a moment", "write YYYY-MM-DDThh:mm:ss+01:00"),
    "timezone_aware": ("has no time zone", "add the offset, such as +01:00"),
    "int_type": ("is not a whole number", "send a number without a fraction"),
    "int_parsing": ("is not a whole number", "send a number without a fraction"),
    "int_from_float": ("is not a whole number", "send a number without a fraction"),
    "greater_than_equal": ("is too small", "send at least {ge}"),
    "less_than_equal": ("is too large", "send at most {le}"),
    "json_invalid": ("is not JSON", "send one JSON object"),
}

_PATTERNS: Final[Mapping[str, tuple[str, str]]] = {
    r"^\d{5}$": ("is not a NIS code", "send five digits"),
}
_OTHER_PATTERN: Final = ("has the wrong form", "write it as name@example.org")


def _sentence(kind: str, context: Mapping[str, Any], message: str) -> tuple[str, str]:
    if kind in ("literal_error", "enum"):
        allowed = context["expected"].replace("'", "").replace(" or ", ", ")
        return "is not a known value", f"use one of {allowed}"
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(context["pattern"], _OTHER_PATTERN)
    reason, remedy = _SENTENCES.get(kind, ("is not valid", "compare it with the documentation of the field"))
    return reason, remedy.format(**context)


def _own_sentence(message: str) -> tuple[str, str, str]:
    """Field (where the sentence names one), reason and remedy of a sentence of ours."""
    named, colon, rest = message.partition(": ")
    field, sentence = (named, rest) if colon else ("", message)
    reason, _, remedy = sentence.partition("; ")
    return field, reason, remedy


def _spoken(part: str | int) -> str:
    text = str(part)
    return text if isinstance(part, int) or _SPEAKABLE.fullmatch(text) else _UNSPEAKABLE


def _fields(model: type[BaseModel], path: Sequence[str | int]) -> list[str]:
    """The fields of the object at a path; the path holds known fields only."""
    for part in path:
        annotation = model.model_fields[str(part)].annotation
        kinds = (annotation, *get_args(annotation))
        model = next(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel))
    return list(model.model_fields)
