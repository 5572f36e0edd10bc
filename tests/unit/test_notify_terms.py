"""The terms: three moments of a referral, and over 14 days one reminder, one escalation and one expiry."""

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from services.notify.domain.hours import Hours, is_open
from services.notify.domain.terms import Deadlines, Done, Period, Step, Terms, deadlines, due_step, read_terms
from shared.clock import BRUSSELS, FakeClock
from shared.contracts.vocabulary import Urgency
from shared.errors import ConfigurationError
from shared.reference import FOLDER, terms_document

PERIODS = read_terms(terms_document(FOLDER))
OFFICE = Hours()
STEP_OF_CLOCK = timedelta(minutes=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)


def of(urgency: Urgency, offered: str, *, urgent_channel: bool = False) -> Deadlines:
    return deadlines(PERIODS, urgency, at(offered).astimezone(UTC), OFFICE, urgent_channel=urgent_channel)


def said(terms: Deadlines) -> list[str]:
    moments = (terms.remind, terms.escalate, terms.expire)
    return [moment.astimezone(BRUSSELS).strftime("%a %d %H:%M") for moment in moments]


def lived(
    terms: Deadlines,
    begin: datetime,
    *,
    days: int = 14,
    away: Collection[tuple[datetime, datetime]] = (),
    answered_at: datetime | None = None,
) -> list[tuple[Step, datetime]]:
    """What is done about one referral, looked at every minute, but not while notify is ``away``."""
    clock, done, found = FakeClock(begin), set[Done](), list[tuple[Step, datetime]]()
    end = begin + timedelta(days=days)
    while (now := clock.now()) < end:
        if answered_at is not None and now >= answered_at:
            done.add("answered")
        if not any(since <= now < until for since, until in away):
            step = due_step(terms, done, now)
            if step is not None:
                done.add(step)
                found.append((step, now))
        clock.advance(STEP_OF_CLOCK)
    return found


def test_a_normal_case_has_two_four_and_five_working_days() -> None:
    # From Tuesday afternoon; the weekend does not count.
    assert said(of("normal", "2026-11-24 14:00")) == ["Thu 26 14:00", "Mon 30 14:00", "Tue 01 14:00"]


def test_an_urgent_case_has_hours_of_work_without_an_urgent_channel_and_hours_of_the_clock_with_one() -> None:
    friday = "2026-11-27 16:30"
    assert said(of("urgent", friday)) == ["Mon 30 09:30", "Mon 30 10:30", "Mon 30 12:30"]
    assert said(of("urgent", friday, urgent_channel=True)) == ["Fri 27 17:30", "Fri 27 18:30", "Fri 27 20:30"]


def test_an_urgent_channel_changes_nothing_for_a_normal_case() -> None:
    assert of("normal", "2026-11-27 16:30", urgent_channel=True) == of("normal", "2026-11-27 16:30")


@pytest.mark.parametrize(
    "offered", ["2026-12-23 14:07", "2026-03-27 16:59", "2026-11-07 23:30", "2026-11-23 09:00"]
)
def test_over_14_days_of_silence_there_is_one_reminder_one_escalation_and_one_expiry_in_order(
    offered: str,
) -> None:
    terms = of("normal", offered)
    found = lived(terms, at(offered).astimezone(UTC))
    assert [step for step, _ in found] == ["remind", "escalate", "expire"]
    for _, moment in found[:2]:
        # At night, on a Sunday and on a holiday nobody is written to.
        assert is_open(OFFICE, moment)
    assert found[2][1] - terms.expire < STEP_OF_CLOCK


@pytest.mark.parametrize("urgent_channel", [True, False])
def test_an_urgent_case_goes_the_same_road_once(urgent_channel: bool) -> None:
    terms = of("urgent", "2026-11-27 16:30", urgent_channel=urgent_channel)
    found = lived(terms, at("2026-11-27 16:30").astimezone(UTC))
    assert [step for step, _ in found] == ["remind", "escalate", "expire"]
    assert all(timedelta() <= now - getattr(terms, step) < STEP_OF_CLOCK for step, now in found)


@pytest.mark.parametrize(
    ("answered", "before"),
    [("2026-11-24 14:01", 0), ("2026-11-27 09:00", 1), ("2026-11-30 15:00", 2), ("2026-12-01 15:00", 3)],
)
def test_after_an_answer_nothing_comes_any_more(answered: str, before: int) -> None:
    terms = of("normal", "2026-11-24 14:00")
    found = lived(terms, at("2026-11-24 14:00").astimezone(UTC), answered_at=at(answered))
    assert len(found) == before
    assert all(moment < at(answered) for _, moment in found)


def test_after_a_standstill_comes_only_the_last_step_that_is_due() -> None:
    terms, begin = of("normal", "2026-11-24 14:00"), at("2026-11-24 14:00").astimezone(UTC)
    past_two = lived(terms, begin, away=[(begin, at("2026-11-30 15:00"))])
    assert [step for step, _ in past_two] == ["escalate", "expire"]
    past_all = lived(terms, begin, away=[(begin, at("2026-12-04 03:00"))])
    assert past_all == [("expire", at("2026-12-04 03:00"))]


def test_a_reminder_that_comes_late_waits_until_the_organisation_opens() -> None:
    terms, begin = of("normal", "2026-11-24 14:00"), at("2026-11-24 14:00").astimezone(UTC)
    found = lived(terms, begin, away=[(begin, at("2026-11-26 22:00"))])
    assert found[0] == ("remind", at("2026-11-27 09:00"))


def test_older_cases_keep_the_terms_of_their_day() -> None:
    periods = read_terms(
        {
            "period": [
                entry(valid_from=date(2011, 1, 1), valid_to=date(2026, 11, 24)),
                entry(valid_from=date(2026, 11, 25), normal=hours(1, 2, 3)),
            ]
        }
    )
    # Half past eleven in the evening in UTC is the next day in Brussels.
    last = deadlines(periods, "normal", at("2026-11-24 23:59"), OFFICE, urgent_channel=False)
    first = deadlines(
        periods, "normal", datetime(2026, 11, 24, 23, 30, tzinfo=UTC), OFFICE, urgent_channel=False
    )
    assert said(last)[0] == "Thu 26 17:00"
    assert said(first)[0] == "Wed 25 10:00"


def test_a_case_from_before_the_first_period_says_what_to_change() -> None:
    with pytest.raises(ConfigurationError, match="no period holds 2010-12-31"):
        of("normal", "2010-12-31 12:00")


def hours(remind: Any, escalate: Any, expire: Any) -> dict[str, Any]:
    return {"remind_hours": remind, "escalate_hours": escalate, "expire_hours": expire}


def entry(**changes: Any) -> dict[str, Any]:
    return {"valid_from": date(2011, 1, 1), "normal": hours(16, 32, 40), "urgent": hours(1, 2, 4)} | changes


def test_the_file_that_is_delivered_is_the_one_that_the_tests_speak_of() -> None:
    (period,) = PERIODS
    assert period == Period(
        date(2011, 1, 1),
        date.max,
        {
            "normal": Terms(timedelta(hours=16), timedelta(hours=32), timedelta(hours=40)),
            "urgent": Terms(timedelta(hours=1), timedelta(hours=2), timedelta(hours=4)),
        },
    )


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({}, "holds no period"),
        ({"period": [entry(valid_from="2011-01-01")]}, "valid_from: is missing or not a date; write YYYY"),
        ({"period": [entry(valid_from=datetime(2011, 1, 1, tzinfo=UTC))]}, "valid_from: .* not a date"),
        ({"period": [entry(valid_to=date(2030, 1, 1))]}, "valid_to: is filled in; leave"),
        ({"period": [entry(), entry(valid_from=date(2027, 1, 1))]}, "period 1, valid_to: is missing"),
        (
            {"period": [entry(valid_to=date(2026, 1, 1)), entry(valid_from=date(2026, 1, 3))]},
            "period 2, valid_from: leaves a gap",
        ),
        ({"period": [entry(valid_to=date(2010, 1, 1)), entry()]}, "valid_to: lies before"),
        ({"period": [entry(urgent=None)]}, r"urgent: is missing; write it under \[period.urgent\]"),
        ({"period": [entry(normal=hours(16, 32, "40"))]}, "normal.expire_hours: is missing or not a number"),
        ({"period": [entry(normal=hours(True, 32, 40))]}, "normal.remind_hours: is missing or not a number"),
        ({"period": [entry(normal=hours(0, 32, 40))]}, "normal.remind_hours: is not more than nothing"),
        ({"period": [entry(normal=hours(16, 32, 4000))]}, "normal.expire_hours: .* to 2000"),
        ({"period": [entry(normal=hours(16, 16, 40))]}, "normal.escalate_hours: is not longer"),
        ({"period": [entry(normal=hours(1, 2, 3) | {"wait": 1})]}, "normal.wait: is not known; use"),
        ({"period": ["often"]}, "valid_from: is missing"),
    ],
)
def test_a_wrong_table_says_which_field_is_wrong_and_what_to_write(
    document: dict[str, Any], words: str
) -> None:
    with pytest.raises(ConfigurationError, match=words):
        read_terms(document)
