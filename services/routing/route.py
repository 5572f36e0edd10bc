"""The logic of ``./wegwijzer route``: JSON lines in, one decision a line out; no broker is needed.

It runs exactly the function that the routing service runs. A line is a wrapper, ``{"id", "as_of"?,
"request"}``, and may carry more (the sample requests do); the request inside it is as strict as over HTTP.
"""

import json
import re
from collections.abc import Iterable
from datetime import date
from typing import Any, Final, TextIO

from pydantic import ValidationError

from shared.clock import Clock, SystemClock, date_in_brussels
from shared.contracts.decision import Decision
from shared.contracts.problems import problems
from shared.contracts.request import RequestBody
from shared.deciding.decide import decide
from shared.deciding.errors import NoPolicyError
from shared.deciding.reference import Reference, load_reference

FIELDS: Final = (
    "outcome",
    "target_group",
    "need",
    "need_confidence",
    "region_class",
    "nis",
    "responsible_authority",
    "alert",
    "inform",
    "candidates",
    "rule",
    "policy",
    "track",
    "manual_review",
    "explanation",
    "legal_basis",
)
"""What is printed of a decision after its ``id``, in this order (DESIGN §7)."""

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
"""Half characters: JSON can escape them, but they cannot be written out again as UTF-8."""


class BadLineError(Exception):
    """A line that cannot be decided; the message is ``field: reason; remedy``."""


def run(
    lines: Iterable[str],
    out: TextIO,
    as_of: date | None = None,
    *,
    reference: Reference | None = None,
    clock: Clock | None = None,
) -> int:
    """Decide every line and write the answers; the exit code is 1 when a line was bad, else 0.

    ``as_of`` (the option) wins over the line's own, that over the request's, and that over today in
    Europe/Brussels. Empty lines are skipped.
    """
    tables = reference or load_reference()
    today = date_in_brussels((clock or SystemClock()).now())
    exit_code = 0
    for line in lines:
        if not line.strip():
            continue
        identity: object = None
        try:
            wrapper = _wrapper(line)
            identity = _identity(wrapper)
            answer: dict[str, object] = {"id": identity, **_answer(wrapper, as_of, today, tables)}
        except BadLineError as error:
            answer = {"id": identity, "error": str(error)}
            exit_code = 1
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return exit_code


def printed(decision: Decision) -> dict[str, object]:
    """A decision as ``route`` prints it, without the id."""
    values = decision.model_dump(mode="json", include=set(FIELDS))
    return {field: values[field] for field in FIELDS}


def _wrapper(line: str) -> dict[str, Any]:
    try:
        wrapper = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLineError("line: is not JSON; write one JSON object on each line") from None
    if not isinstance(wrapper, dict):
        raise BadLineError('line: is not an object; write {"id": …, "request": {…}}')
    return wrapper


def _identity(wrapper: dict[str, Any]) -> str | int | None:
    identity = wrapper.get("id")
    if isinstance(identity, str) and not _SURROGATES.search(identity):
        return identity
    if identity is None or (isinstance(identity, int) and not isinstance(identity, bool)):
        return identity
    raise BadLineError("id: is neither text nor a number; send a string")


def _answer(wrapper: dict[str, Any], as_of: date | None, today: date, tables: Reference) -> dict[str, object]:
    if "request" not in wrapper:
        raise BadLineError("request: is missing; send the request as an object under this name")
    written = _as_of(wrapper)
    try:
        body = RequestBody.model_validate_json(json.dumps(wrapper["request"]))
    except ValidationError as error:
        raise BadLineError(" | ".join(map(str, problems(error)))) from None
    on = as_of or written or body.as_of or today
    try:
        decision = decide(body.facts(), tables.gazetteer, tables.policy, tables.directory, on)
    except NoPolicyError as error:
        raise BadLineError(f"as_of: {error}") from None
    return printed(decision)


def _as_of(wrapper: dict[str, Any]) -> date | None:
    value = wrapper.get("as_of")
    if value is None:
        return None
    problem = BadLineError("as_of: is not a date; write YYYY-MM-DD")
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise problem
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise problem from None
