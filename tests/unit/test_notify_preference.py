"""Which channels are used at once, which come after them, and which never."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.notify.domain.preference import LATE, next_tier, plan
from shared.contracts.access import ChannelChanged

DECIDED = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
BEFORE = DECIDED - timedelta(days=30)


def channel(name: str, **changes: Any) -> ChannelChanged:
    return ChannelChanged(
        organisation="amal",
        name=name,
        kind="email",
        address=f"{name}@organisation.example",
        state="verified",
        verified_at=BEFORE,
        changed_at=BEFORE,
        changed_by="operator",
    ).model_copy(update=changes)


def test_channels_with_the_lowest_number_are_used_at_once_and_the_others_follow_in_order() -> None:
    found = plan(
        [channel("c", order=30), channel("b"), channel("d", order=20), channel("a")], "normal", DECIDED
    )
    assert list(found) == [("a", "b"), ("d",), ("c",)]


def test_an_urgent_channel_is_used_at_once_besides_where_the_case_is_urgent() -> None:
    channels = [channel("mail"), channel("sms", order=20, urgent=True), channel("last", order=30)]
    assert list(plan(channels, "urgent", DECIDED)) == [("mail", "sms"), ("last",)]
    assert list(plan(channels, "normal", DECIDED)) == [("mail",), ("sms",), ("last",)]


def test_a_digest_is_never_told_of_a_single_case() -> None:
    assert plan([channel("day", kind="digest", urgent=True)], "urgent", DECIDED) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"state": "pending", "verified_at": None},
        {"state": "off", "reason": "removed"},
        {"state": "off", "reason": "removed", "verified_at": None},
    ],
)
def test_a_channel_that_is_not_verified_or_was_off_already_is_not_used(changes: dict[str, Any]) -> None:
    assert plan([channel("mail", **changes)], "normal", DECIDED) == ()


def test_a_rebuild_sees_the_plan_of_the_moment_of_deciding() -> None:
    # Switched off since: the delivery has ended, and the next one must not go out anew for it.
    off = channel("old", state="off", reason="gone", changed_at=DECIDED + timedelta(hours=1))
    new = channel("new", order=20, verified_at=DECIDED + LATE + timedelta.resolution)
    assert list(plan([off, new], "normal", DECIDED)) == [("old",)]
    assert list(plan([off, new], "normal", DECIDED + timedelta(hours=2))) == [("new",)]


def test_the_next_tier_follows_only_when_all_of_the_one_before_have_failed() -> None:
    tiers = [["a", "b"], ["c"], ["d"]]
    assert next_tier(tiers, []) == ()
    assert next_tier(tiers, ["a"]) == ()
    assert next_tier(tiers, ["b", "a"]) == ["c"]
    assert next_tier(tiers, ["b", "a", "c"]) == ["d"]
    assert next_tier(tiers, ["b", "a", "c", "d"]) == ()
    assert next_tier(tiers, ["c"]) == ()
    assert next_tier([], []) == ()
