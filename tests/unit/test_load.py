"""When the form counts as under load."""

from datetime import UTC, datetime, timedelta

from services.intake.domain.load import LoadGauge

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def seconds(number: float) -> datetime:
    return NOW + timedelta(seconds=number)


def test_it_is_quiet_before_anything_was_sent_and_up_to_the_number_that_is_quiet() -> None:
    gauge = LoadGauge(3)
    assert not gauge.under_load(NOW)
    for number in range(3):
        gauge.sent(seconds(number))
    assert not gauge.under_load(seconds(3))


def test_one_more_in_the_same_minute_is_load() -> None:
    gauge = LoadGauge(3)
    for number in range(4):
        gauge.sent(seconds(number))
    assert gauge.under_load(seconds(3))


def test_it_is_quiet_again_once_the_first_of_them_is_a_minute_old() -> None:
    gauge = LoadGauge(3)
    for number in range(4):
        gauge.sent(seconds(number))
    assert gauge.under_load(seconds(59.9))
    assert not gauge.under_load(seconds(60))


def test_a_steady_stream_of_the_quiet_number_a_minute_is_never_load() -> None:
    gauge = LoadGauge(6)
    for number in range(600):
        gauge.sent(seconds(number * 10))
        assert not gauge.under_load(seconds(number * 10))


def test_any_number_of_sends_is_remembered_in_the_same_little_room() -> None:
    gauge = LoadGauge(2)
    for number in range(1_000):
        gauge.sent(seconds(number / 100))
    assert gauge.under_load(seconds(10))
    assert not gauge.under_load(seconds(71))


def test_where_nothing_is_quiet_the_first_send_is_load() -> None:
    gauge = LoadGauge(0)
    assert not gauge.under_load(NOW)
    gauge.sent(NOW)
    assert gauge.under_load(NOW)
