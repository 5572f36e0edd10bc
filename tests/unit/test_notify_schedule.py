"""When a delivery is tried again."""

from datetime import timedelta
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notify.domain.schedule import DELAYS, next_try, read_retry_after
from shared.clock import FakeClock
from tests.notifying import START, within

ID = "5f0c4a52-5c2f-5bb5-9f6a-0d8d6f4f7f11"


def test_eight_tries_follow_the_published_schedule_and_then_it_ends() -> None:
    clock = FakeClock(START)
    published = [5, 300, 1800, 7200, 18_000, 36_000, 36_000]
    for try_, seconds in enumerate(published, start=1):
        due = next_try(ID, try_, clock.now())
        assert due is not None
        assert within(due, clock.now(), timedelta(seconds=seconds))
        clock.advance(due - clock.now())
    assert next_try(ID, len(published) + 1, clock.now()) is None
    assert timedelta(hours=22) < clock.now() - START < timedelta(hours=34)


@given(st.uuids(), st.integers(1, len(DELAYS)))
def test_the_jitter_is_within_a_fifth_and_the_same_whoever_computes_it(id_: object, try_: int) -> None:
    due = next_try(str(id_), try_, START)
    assert due is not None
    assert within(due, START, DELAYS[try_ - 1])
    assert due == next_try(str(id_), try_, START)


def test_deliveries_that_fail_together_are_not_tried_together() -> None:
    due = [next_try(f"delivery {n}", 2, START) for n in range(500)]
    waits = [(moment - START).total_seconds() for moment in due if moment is not None]
    assert len(set(waits)) > 490
    assert mean(waits) == pytest.approx(300, rel=0.02)
    assert min(waits) < 250
    assert max(waits) > 350


def test_a_receiver_may_ask_for_more_patience_but_not_for_less_nor_for_more_than_a_day() -> None:
    plain = next_try(ID, 1, START)
    assert next_try(ID, 1, START, timedelta(seconds=1)) == plain
    assert next_try(ID, 1, START, timedelta(minutes=10)) == START + timedelta(minutes=10)
    assert next_try(ID, 1, START, timedelta(days=9)) == START + timedelta(hours=24)
    assert next_try(ID, 8, START, timedelta(minutes=10)) is None


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, None),
        ("120", timedelta(seconds=120)),
        ("0", timedelta()),
        ("99999999999999999999", timedelta(hours=24)),
        ("Tue, 24 Nov 2026 09:02:00 GMT", timedelta(seconds=120)),
        ("Tue, 24 Nov 2020 09:02:00 GMT", timedelta()),
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(header: str | None, expected: timedelta | None) -> None:
    assert read_retry_after(header, START) == expected
