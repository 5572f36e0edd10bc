"""Working hours: which moments count, and what so many working hours after a moment is."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notify.domain.hours import (
    ALWAYS,
    LEAST_A_WEEK,
    LONGEST,
    Hours,
    Opening,
    add_working,
    is_open,
    next_opening,
    public_holidays,
)
from shared.clock import BRUSSELS

OFFICE = Hours()
HOUR = timedelta(hours=1)


def at(text: str) -> datetime:
    """A moment by the clock in Brussels."""
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)


def said(moment: datetime) -> str:
    """The same, to be read."""
    assert moment.tzinfo is UTC
    return moment.astimezone(BRUSSELS).strftime("%Y-%m-%d %H:%M")


times = st.times().map(lambda found: found.replace(second=0, microsecond=0))
openings = st.tuples(st.integers(0, 6), times, times).filter(
    lambda found: found[1] < found[2] or found[2] == time()
)
schedules = (
    st.lists(openings.map(lambda found: Opening(*found)), min_size=1, max_size=8)
    .filter(lambda found: sum((one.length for one in found), timedelta()) >= LEAST_A_WEEK)
    .flatmap(
        lambda weekly: st.builds(
            Hours,
            st.just(tuple(weekly)),
            st.frozensets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=10),
            st.booleans(),
        )
    )
)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone
pieces = st.timedeltas(timedelta(), timedelta(hours=60))


@given(schedules, moments, pieces, pieces)
def test_first_one_piece_and_then_another_is_as_good_as_both_at_once(
    hours: Hours, moment: datetime, one: timedelta, other: timedelta
) -> None:
    assert add_working(hours, add_working(hours, moment, one), other) == add_working(
        hours, moment, one + other
    )


@given(schedules, moments, moments, pieces, pieces)
def test_later_or_longer_never_ends_earlier(
    hours: Hours, moment: datetime, other: datetime, short: timedelta, long: timedelta
) -> None:
    first, second = sorted((moment, other))
    less, more = sorted((short, long))
    assert add_working(hours, first, less) <= add_working(hours, second, less)
    assert add_working(hours, first, less) <= add_working(hours, first, more)


@given(schedules, moments, pieces)
def test_a_term_ends_while_it_is_open_or_as_it_closes_and_never_before_its_time(
    hours: Hours, moment: datetime, working: timedelta
) -> None:
    end = add_working(hours, moment, working)
    assert end >= moment + working
    assert is_open(hours, end) or is_open(hours, end - timedelta.resolution)


@given(schedules, moments)
def test_the_next_opening_is_the_first_moment_that_is_open(hours: Hours, moment: datetime) -> None:
    opening = next_opening(hours, moment)
    assert opening >= moment
    assert is_open(hours, opening)
    assert (opening == moment) == is_open(hours, moment)
    if opening > moment:
        assert not is_open(hours, opening - timedelta.resolution)
        between = moment + (opening - moment) / 2
        assert not is_open(hours, between)


@given(moments, pieces)
def test_round_the_clock_every_hour_counts(moment: datetime, working: timedelta) -> None:
    assert add_working(ALWAYS, moment, working) == moment + working


@pytest.mark.parametrize(
    ("begin", "hours", "end"),
    [
        ("2026-11-24 10:00", 3, "2026-11-24 13:00"),
        ("2026-11-24 16:00", 3, "2026-11-25 11:00"),
        # To the very end of a day, and from there.
        ("2026-11-24 09:00", 8, "2026-11-24 17:00"),
        ("2026-11-24 17:00", 1, "2026-11-25 10:00"),
        ("2026-11-24 03:00", 1, "2026-11-24 10:00"),
        ("2026-11-27 16:00", 2, "2026-11-30 10:00"),
        ("2026-11-28 12:00", 0, "2026-11-30 09:00"),
        # Easter Monday.
        ("2026-04-03 16:00", 2, "2026-04-07 10:00"),
        ("2026-07-20 16:00", 2, "2026-07-22 10:00"),
        ("2026-11-10 16:00", 2, "2026-11-12 10:00"),
        # Christmas on a Friday, the weekend behind it.
        ("2026-12-24 16:00", 2, "2026-12-28 10:00"),
        # The clock goes forward on 29 March and back on 25 October, between two working days.
        ("2026-03-27 16:00", 2, "2026-03-30 10:00"),
        ("2026-10-23 16:00", 2, "2026-10-26 10:00"),
    ],
)
def test_nights_weekends_and_public_holidays_do_not_count(begin: str, hours: int, end: str) -> None:
    assert said(add_working(OFFICE, at(begin), hours * HOUR)) == end


def test_a_night_shift_over_a_change_of_the_clock_is_an_hour_shorter_or_longer() -> None:
    nights = Hours(tuple(Opening(day, time(), time(6)) for day in range(7)))
    # Six on the wall, five hours and seven hours of work.
    assert said(add_working(nights, at("2026-03-29 00:00"), 5 * HOUR)) == "2026-03-29 06:00"
    assert said(add_working(nights, at("2026-10-25 00:00"), 7 * HOUR)) == "2026-10-25 06:00"
    assert said(add_working(nights, at("2026-10-25 00:00"), 7 * HOUR + HOUR)) == "2026-10-26 01:00"


def test_an_hour_that_the_clock_skips_is_no_opening_and_one_that_it_repeats_is_open_twice() -> None:
    early = Hours((Opening(6, time(2), time(3)),))
    assert not is_open(early, datetime(2026, 3, 29, 0, 30, tzinfo=UTC))
    assert not is_open(early, datetime(2026, 3, 29, 1, 30, tzinfo=UTC))
    assert is_open(early, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    assert is_open(early, datetime(2026, 10, 25, 1, 30, tzinfo=UTC))
    # Half of it is left where it begins in the hour that is skipped.
    late = Hours((Opening(6, time(2, 30), time(4)),))
    assert said(next_opening(late, at("2026-03-29 00:00"))) == "2026-03-29 03:00"


def test_who_closes_in_an_hour_that_comes_twice_closes_when_it_comes_again() -> None:
    early = Hours((Opening(6, time(1), time(2, 30)),))
    begin = at("2026-10-25 01:00")
    assert add_working(early, begin, 2.5 * HOUR) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_term_that_ends_at_midnight_stays_there() -> None:
    evenings = Hours((Opening(1, time(18), time()),))
    midnight = add_working(evenings, at("2026-11-24 18:00"), 6 * HOUR)
    assert said(midnight) == "2026-11-25 00:00"
    assert add_working(evenings, midnight, timedelta()) == midnight


def test_at_the_moment_of_closing_the_next_opening_is_the_next_day() -> None:
    assert said(next_opening(OFFICE, at("2026-11-24 17:00"))) == "2026-11-25 09:00"
    assert said(next_opening(OFFICE, at("2026-11-24 16:59"))) == "2026-11-24 16:59"


def test_openings_that_meet_or_overlap_count_once() -> None:
    split = Hours(
        (Opening(1, time(9), time(13)), Opening(1, time(12), time(15)), Opening(1, time(15), time(17)))
    )
    assert said(add_working(split, at("2026-11-24 09:00"), 8 * HOUR)) == "2026-11-24 17:00"


def test_a_break_at_noon_does_not_count() -> None:
    split = Hours((Opening(1, time(9), time(12)), Opening(1, time(13), time(17))))
    assert said(add_working(split, at("2026-11-24 11:00"), 2 * HOUR)) == "2026-11-24 14:00"
    assert not is_open(split, at("2026-11-24 12:00"))


def test_days_on_which_it_says_that_it_is_closed_do_not_count() -> None:
    hours = Hours(closed=frozenset({date(2026, 11, 25)}))
    assert said(add_working(hours, at("2026-11-24 16:00"), 2 * HOUR)) == "2026-11-26 10:00"


def test_who_opens_on_holidays_is_open_on_them() -> None:
    assert is_open(Hours(open_on_holidays=True), at("2026-11-11 10:00"))
    assert not is_open(OFFICE, at("2026-11-11 10:00"))


def test_the_ten_public_holidays_of_the_law_are_known() -> None:
    named = "01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25"
    assert {date.fromisoformat(f"2026-{day}") for day in named.split()} <= public_holidays(2026)
    assert date(2026, 11, 2) not in public_holidays(2026)


@pytest.mark.parametrize(
    ("weekly", "words"),
    [
        ((), "less than an hour a week"),
        ((Opening(0, time(9), time(9, 30)),), "less than an hour a week"),
        ((Opening(7, time(9), time(17)),), "no day of the week"),
        ((Opening(0, time(17), time(9)),), "ends before it begins"),
        ((Opening(0, time(9, tzinfo=UTC), time(17)),), "time zone"),
    ],
)
def test_hours_that_are_never_open_or_make_no_sense_are_refused(
    weekly: tuple[Opening, ...], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        Hours(weekly)


def test_years_of_closed_days_are_refused() -> None:
    with pytest.raises(ValueError, match="closed days"):
        Hours(closed=frozenset(date(2026, 1, 1) + timedelta(days=number) for number in range(1_001)))


@pytest.mark.parametrize("working", [-timedelta.resolution, LONGEST + timedelta.resolution])
def test_less_than_nothing_and_more_than_any_term_are_refused(working: timedelta) -> None:
    with pytest.raises(ValueError, match="working time"):
        add_working(OFFICE, at("2026-11-24 10:00"), working)
