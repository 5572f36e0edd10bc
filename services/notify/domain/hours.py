"""When an organisation is open, and what so many working hours after a moment is.

A day is one in Europe/Brussels, public holidays are the Belgian ones. Moments are aware; what is given back
is in UTC. Working time is time that passes: an opening over a change of the clock has an hour more or less.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final

import holidays

from shared.clock import BRUSSELS

LONGEST: Final = timedelta(hours=2_000)
"""More working time than this is no term but a mistake: almost a year of full weeks."""

LEAST_A_WEEK: Final = timedelta(hours=1)
MOST_CLOSED_DAYS: Final = 1_000
"""With these two every term ends."""

_MIDNIGHT: Final = time()
_DAY: Final = timedelta(days=1)

Span = tuple[datetime, datetime]
"""From when until when it is open, in UTC; the end is not part of it."""


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)


@dataclass(frozen=True, slots=True)
class Opening:
    """Open on one day of the week, by the clock on the wall."""

    weekday: int
    """0 is Monday."""
    opens: time
    closes: time
    """Later than ``opens``; 00:00 is the midnight at the end of the day."""

    @property
    def length(self) -> timedelta:
        """How long, on a day without a change of the clock."""
        end = _DAY if self.closes == _MIDNIGHT else _since_midnight(self.closes)
        return end - _since_midnight(self.opens)


OFFICE: Final = tuple(Opening(weekday, time(9), time(17)) for weekday in range(5))
"""Monday to Friday from nine to five: what is taken of an organisation that says nothing."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The working hours of an organisation.

    Raises:
        ValueError: they would leave it open less than an hour a week, an opening ends before it begins, or
            there are more closed days than a person would write.
    """

    weekly: tuple[Opening, ...] = OFFICE
    closed: frozenset[date] = frozenset()
    """Days on which it is closed besides."""
    open_on_holidays: bool = False

    def __post_init__(self) -> None:
        for opening in self.weekly:
            if not 0 <= opening.weekday <= 6:
                raise ValueError(f"{opening.weekday} is no day of the week; write 0 (Monday) to 6 (Sunday)")
            if opening.opens.tzinfo is not None or opening.closes.tzinfo is not None:
                raise ValueError("opening hours are by the clock in Brussels; leave the time zone out")
            if opening.length <= timedelta():
                raise ValueError("an opening ends before it begins; split it at midnight")
        if sum((opening.length for opening in self.weekly), timedelta()) < LEAST_A_WEEK:
            raise ValueError(
                "open less than an hour a week, so no term would ever end; name opening hours, or none for "
                "Monday to Friday from nine to five"
            )
        if len(self.closed) > MOST_CLOSED_DAYS:
            raise ValueError(f"more than {MOST_CLOSED_DAYS} closed days; change the weekly hours instead")


ALWAYS: Final = Hours(
    weekly=tuple(Opening(weekday, _MIDNIGHT, _MIDNIGHT) for weekday in range(7)), open_on_holidays=True
)
"""Round the clock."""


@lru_cache(maxsize=64)
def public_holidays(year: int) -> frozenset[date]:
    """The Belgian public holidays of a year: those of the law of 4 January 1974, with the Sundays of Easter
    and Pentecost, as the ``holidays`` library computes them."""
    return frozenset(holidays.country_holidays("BE", years=year))


def is_open(hours: Hours, moment: datetime) -> bool:
    """Whether it is open; at the moment of closing it is not."""
    day = moment.astimezone(BRUSSELS).date()
    return any(opens <= moment < closes for opens, closes in _spans(hours, day))


def next_opening(hours: Hours, moment: datetime) -> datetime:
    """The moment itself while it is open, else when it opens next."""
    return next(max(opens, moment) for opens, closes in _from(hours, moment) if moment < closes).astimezone(
        UTC
    )


def add_working(hours: Hours, moment: datetime, working: timedelta) -> datetime:
    """So much working time after a moment: never outside of opening hours, at the latest at their very end.

    Nothing added to a moment outside is the next opening. First one piece and then another gives the same as
    both at once.

    Raises:
        ValueError: less than nothing, or more than ``LONGEST``.
    """
    if not timedelta() <= working <= LONGEST:
        raise ValueError(f"working time lies between nothing and {LONGEST}")
    left = working
    for opens, closes in _from(hours, moment):
        begin = max(opens, moment.astimezone(UTC))
        # Also where nothing is left at the moment of closing: that moment is where a term may end.
        if left <= closes - begin:
            return begin + left
        left -= max(closes - begin, timedelta())
    raise AssertionError("the calendar has ended")


def _from(hours: Hours, moment: datetime) -> Iterator[Span]:
    """Every span that ends at the moment or later, in order."""
    # The day before may have been open until this midnight.
    day = moment.astimezone(BRUSSELS).date() - _DAY
    while True:
        for span in _spans(hours, day):
            if span[1] >= moment:
                yield span
        day += _DAY


@lru_cache(maxsize=4_096)
def _spans(hours: Hours, day: date) -> tuple[Span, ...]:
    """When it is open on a day, in order, none touching the next."""
    if day in hours.closed or (not hours.open_on_holidays and day in public_holidays(day.year)):
        return ()
    found: list[Span] = []
    for opens, closes in sorted(
        (_on_the_wall(day, opening.opens, 0), _end(day, opening.closes))
        for opening in hours.weekly
        if opening.weekday == day.weekday()
    ):
        if found and opens <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], closes))
        elif opens < closes:
            found.append((opens, closes))
    return tuple(found)


def _end(day: date, closes: time) -> datetime:
    return _on_the_wall(day + _DAY, closes, 0) if closes == _MIDNIGHT else _on_the_wall(day, closes, 1)


def _on_the_wall(day: date, at: time, fold: int) -> datetime:
    """When the clock on the wall shows this; ``fold`` 1: for the second time, where it does so twice."""
    naive = datetime.combine(day, at)
    first = naive.replace(tzinfo=BRUSSELS, fold=0).astimezone(UTC)
    if first.astimezone(BRUSSELS).replace(tzinfo=None) != naive:
        # It never shows it: the clock is put forward, in Brussels at a full hour, and that is the moment.
        return first.replace(minute=0, second=0, microsecond=0)
    return naive.replace(tzinfo=BRUSSELS, fold=fold).astimezone(UTC)
