"""When a channel is switched off for how its receiver answers."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.notify.domain.endpoint import FAILING_AT_LEAST, FAILING_FOR, WELL, Health, OffReason, noted
from services.notify.domain.outcome import ADDRESS_REFUSED, DEFECT, NO_ADDRESS, Outcome
from tests.notifying import START

DELIVERED = Outcome("delivered", "204")
FAILED = Outcome("retry", "503")
REFUSED = Outcome("permanent", "404")
GONE = Outcome("gone", "410")


def _through(*tries: tuple[Outcome, timedelta]) -> tuple[Health, OffReason | None]:
    """The health after tries at these moments since the start, and what the last one led to."""
    health, reason = WELL, None
    for outcome, since in tries:
        health, reason = noted(health, outcome, START + since)
    return health, reason


def test_a_receiver_that_is_gone_is_off_at_once() -> None:
    assert _through((GONE, timedelta()))[1] == "gone"
    assert _through((DELIVERED, timedelta()), (GONE, timedelta(seconds=1)))[1] == "gone"


def test_nothing_but_failures_for_five_days_is_off_at_the_first_failure_after_them() -> None:
    day = timedelta(days=1)
    failures = [(FAILED, day * number) for number in range(5)]
    assert _through(*failures)[1] is None
    assert _through(*failures, (FAILED, 5 * day - timedelta(seconds=1)))[1] is None
    assert _through(*failures, (FAILED, 5 * day))[1] == "failing"
    assert _through(*failures, (REFUSED, 5 * day))[1] == "failing", "a refusal for good is a failure too"


def test_two_failures_are_too_few_however_far_apart() -> None:
    assert _through((FAILED, timedelta()), (FAILED, timedelta(days=30)))[1] is None
    assert _through((FAILED, timedelta()), (FAILED, timedelta(days=1)), (FAILED, timedelta(days=30)))[1] == (
        "failing"
    )


def test_many_failures_in_a_short_time_are_no_reason() -> None:
    assert _through(*((FAILED, timedelta(seconds=number)) for number in range(1_000)))[1] is None


def test_a_success_begins_anew() -> None:
    failures = [(FAILED, timedelta(days=number)) for number in range(5)]
    assert _through(*failures, (DELIVERED, timedelta(days=4, hours=1))) == (WELL, None)
    again = [(FAILED, timedelta(days=5)), (FAILED, timedelta(days=6)), (FAILED, timedelta(days=9))]
    health, reason = _through(*failures, (DELIVERED, timedelta(days=4, hours=1)), *again)
    assert (health, reason) == (Health(3, START + timedelta(days=5)), None)


@pytest.mark.parametrize("result", [DEFECT, NO_ADDRESS])
def test_what_is_our_own_fault_is_not_counted(result: str) -> None:
    before = Health(2, START)
    assert noted(before, Outcome("retry", result), START + timedelta(days=9)) == (before, None)


def test_an_address_that_may_not_be_reached_counts() -> None:
    assert noted(WELL, Outcome("permanent", ADDRESS_REFUSED), START) == (Health(1, START), None)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([DELIVERED, FAILED, REFUSED]), st.timedeltas(timedelta(), timedelta(days=3))
        ),
        max_size=30,
    )
)
def test_whatever_the_order_it_is_off_exactly_when_the_run_of_failures_is_long_enough(
    steps: list[tuple[Outcome, timedelta]],
) -> None:
    health, now = WELL, START
    run: list[datetime] = []
    for outcome, later in steps:
        now += later
        health, reason = noted(health, outcome, now)
        run = [] if outcome is DELIVERED else [*run, now]
        long_enough = len(run) >= FAILING_AT_LEAST and now - run[0] >= FAILING_FOR
        assert reason == ("failing" if long_enough else None)
        assert health == (Health(len(run), run[0]) if run else WELL)
