"""How long a referral may wait for an answer, and what is done when it does (ADR 0013, Terms).

The distances are policy data, ``shared/reference/terms.toml``; here they become moments, and at each moment
one step: a reminder, an escalation, the expiry, each once.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, get_args

from services.notify.domain.hours import ALWAYS, LONGEST, Hours, add_working, is_open
from shared.clock import date_in_brussels
from shared.contracts.vocabulary import Urgency
from shared.errors import ConfigurationError
from shared.reference import LAST_DAY, Row

FILE: Final = "terms.toml"

Step = Literal["remind", "escalate", "expire"]
"""``remind``: the organisation, once more. ``escalate``: the responsible authority. ``expire``: the referral
ends, and routing asks the next organisation or a person."""

STEPS: Final[tuple[Step, ...]] = get_args(Step)

Done = Step | Literal["answered"]
"""What has happened to a referral: after an answer, whatever it was, nothing is due any more."""


@dataclass(frozen=True, slots=True)
class Terms:
    """The distances of one urgency, in working time from the moment of offering; each exceeds the last."""

    remind: timedelta
    escalate: timedelta
    expire: timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """The terms on some days, both included."""

    valid_from: date
    valid_to: date
    terms: Mapping[Urgency, Terms]


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The three moments of one referral."""

    remind: datetime
    escalate: datetime
    expire: datetime
    hours: Hours = field(repr=False)
    """When the organisation may be reminded, and its authority told."""


def deadlines(
    periods: Collection[Period], urgency: Urgency, offered_at: datetime, hours: Hours, *, urgent_channel: bool
) -> Deadlines:
    """The moments of a referral.

    Args:
        periods: as ``read_terms`` gives them.
        offered_at: when the case was decided, so that a schedule that is rebuilt is the one that was lost.
        hours: those of the organisation.
        urgent_channel: whether it has a channel for urgent cases, where somebody hears it at night too.

    Raises:
        ConfigurationError: offered before the first period.
    """
    counted = ALWAYS if urgency == "urgent" and urgent_channel else hours
    day = date_in_brussels(offered_at)
    for period in periods:
        if period.valid_from <= day <= period.valid_to:
            terms = period.terms[urgency]
            return Deadlines(
                remind=add_working(counted, offered_at, terms.remind),
                escalate=add_working(counted, offered_at, terms.escalate),
                expire=add_working(counted, offered_at, terms.expire),
                hours=counted,
            )
    raise ConfigurationError(
        f"{FILE}, valid_from: no period holds {day}; let the first one begin on or before it"
    )


def due_step(terms: Deadlines, already_done: Collection[Done], now: datetime) -> Step | None:
    """What is to be done now; None: nothing, or nothing yet.

    The last step that is due: after a standstill an organisation is not reminded of what has expired, and
    nobody gets two messages in one breath. Reminder and escalation wait for opening hours, should they come
    late.
    """
    if "answered" in already_done:
        return None
    reached = max((STEPS.index(step) + 1 for step in STEPS if step in already_done), default=0)
    moments = {"remind": terms.remind, "escalate": terms.escalate, "expire": terms.expire}
    due = [step for step in STEPS[reached:] if moments[step] <= now]
    if not due or (due[-1] != "expire" and not is_open(terms.hours, now)):
        return None
    return due[-1]


def read_terms(document: Mapping[str, Any]) -> tuple[Period, ...]:
    """The periods of ``terms.toml``, in order and without gaps.

    Raises:
        ConfigurationError: one sentence: period, field, what is wrong, what to write.
    """
    entries = document.get("period")
    if not isinstance(entries, list) or not entries:
        raise ConfigurationError(f"{FILE}: holds no period; write one under [[period]]")
    found: list[Period] = []
    for number, entry in enumerate(entries, 1):
        row = Row(FILE, f"period {number}", entry if isinstance(entry, dict) else {})
        last = number == len(entries)
        first_day, last_day = _day(row, "valid_from", None), _day(row, "valid_to", LAST_DAY if last else None)
        if last and last_day != LAST_DAY:
            raise row.refuse("valid_to", "is filled in", "leave the last period open")
        if last_day < first_day:
            raise row.refuse("valid_to", "lies before valid_from", "correct one of the two dates")
        if found and first_day.toordinal() != found[-1].valid_to.toordinal() + 1:
            raise row.refuse(
                "valid_from",
                "leaves a gap to the period before it, or overlaps it",
                "start the day after the period before it ends",
            )
        terms: dict[Urgency, Terms] = {name: _terms(row, name) for name in get_args(Urgency)}
        found.append(Period(first_day, last_day, terms))
    return tuple(found)


def _day(row: Row, field_: str, empty: date | None) -> date:
    value = row.fields.get(field_, empty)
    # To Python a moment is a date as well; in the file it would be another day in another time zone.
    if not isinstance(value, date) or isinstance(value, datetime):
        raise row.refuse(field_, "is missing or not a date", "write YYYY-MM-DD, without quotes")
    return value


def _terms(row: Row, urgency: str) -> Terms:
    of = row.fields.get(urgency)
    if not isinstance(of, dict):
        raise row.refuse(urgency, "is missing", f"write it under [period.{urgency}]")
    known = {f"{step}_hours" for step in STEPS}
    for name in of.keys() - known:
        raise row.refuse(f"{urgency}.{name}", "is not known", f"use {', '.join(sorted(known))}")
    distances: list[timedelta] = []
    for step in STEPS:
        name, value = f"{urgency}.{step}_hours", of.get(f"{step}_hours")
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise row.refuse(name, "is missing or not a number", "write hours of work, like 16")
        if not 0 < value <= LONGEST / timedelta(hours=1):
            raise row.refuse(
                name,
                "is not more than nothing, or longer than any term",
                f"write a number of hours from above 0 to {LONGEST / timedelta(hours=1):.0f}",
            )
        if distances and timedelta(hours=value) <= distances[-1]:
            raise row.refuse(name, "is not longer than the one before it", "let the terms grow")
        distances.append(timedelta(hours=value))
    return Terms(*distances)
