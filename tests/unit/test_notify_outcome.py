"""What came of a try, and the event that says so."""

from datetime import timedelta

import pytest

from services.notify.domain.delivery import Delivery
from services.notify.domain.outcome import (
    Outcome,
    Verdict,
    http_outcome,
    no_channel,
    report,
    report_id,
    smtp_outcome,
)
from services.notify.domain.schedule import TRIES
from shared.contracts.events import (
    NotificationAttemptFailed,
    NotificationDelivered,
    NotificationExhausted,
)
from tests.notifying import START, within

DELIVERY = Delivery(
    case_id="0193591c-8c00-7000-8000-000000000001",
    attempt=1,
    organisation="agii-gent",
    channel="webhook",
    urgency="normal",
    reference="7K3M9QTA",
    decided_at=START,
    traceparent="00-" + "a" * 32 + "-" + "b" * 16 + "-01",
)


@pytest.mark.parametrize(
    ("status", "verdict"),
    [
        (200, "delivered"),
        (204, "delivered"),
        (299, "delivered"),
        (301, "retry"),
        (307, "retry"),
        (400, "permanent"),
        (401, "permanent"),
        (404, "permanent"),
        (408, "retry"),
        (410, "gone"),
        (425, "retry"),
        (429, "retry"),
        (500, "retry"),
        (503, "retry"),
    ],
)
def test_a_status_is_a_success_a_refusal_for_good_or_a_reason_to_try_again(
    status: int, verdict: Verdict
) -> None:
    assert http_outcome(status) == Outcome(verdict, str(status))


@pytest.mark.parametrize(("code", "verdict"), [(250, "delivered"), (421, "retry"), (550, "permanent")])
def test_an_smtp_reply_is_a_success_a_refusal_for_good_or_a_reason_to_try_again(
    code: int, verdict: Verdict
) -> None:
    assert smtp_outcome(code).verdict == verdict


def test_only_429_and_503_may_ask_for_patience() -> None:
    wish = timedelta(hours=1)
    assert http_outcome(503, wish).retry_after == http_outcome(429, wish).retry_after == wish
    assert http_outcome(500, wish).retry_after is None


def test_a_success_is_delivered_with_its_code_and_its_try() -> None:
    value = report(DELIVERY, 3, Outcome("delivered", "204"), START)
    assert type(value) is NotificationDelivered
    assert (value.try_, value.result, value.referral_id) == (3, "204", DELIVERY.referral_id)


def test_a_failure_names_the_moment_of_the_next_try_until_the_schedule_ends() -> None:
    outcome = Outcome("retry", "timeout")
    failed = report(DELIVERY, 1, outcome, START)
    assert isinstance(failed, NotificationAttemptFailed)
    assert within(failed.next_at, START, timedelta(seconds=5))
    ended = report(DELIVERY, TRIES, outcome, START)
    assert isinstance(ended, NotificationExhausted)
    assert (ended.reason, ended.result, ended.try_) == ("schedule-ended", "timeout", TRIES)


@pytest.mark.parametrize("verdict", ["permanent", "gone"])
def test_a_refusal_for_good_is_exhausted_at_once(verdict: Verdict) -> None:
    value = report(DELIVERY, 1, Outcome(verdict, "410"), START)
    assert isinstance(value, NotificationExhausted)
    assert value.reason == verdict


def test_an_organisation_without_channel_is_exhausted_before_the_first_try() -> None:
    value = no_channel(DELIVERY.model_copy(update={"channel": None}), START)
    assert (value.reason, value.try_, value.channel) == ("no-channel", 0, None)


def test_the_same_try_reported_again_has_the_same_id_and_another_try_another() -> None:
    first, second = (report(DELIVERY, try_, Outcome("delivered", "204"), START) for try_ in (1, 2))
    again = report(DELIVERY, 1, Outcome("delivered", "200"), START + timedelta(minutes=1))
    assert report_id(DELIVERY, first) == report_id(DELIVERY, again) != report_id(DELIVERY, second)
