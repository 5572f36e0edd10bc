"""Over which channels an organisation is told of a case, and which come after them (ADR 0013, Preference)."""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from typing import Final

from shared.contracts.access import ChannelChanged
from shared.contracts.vocabulary import Urgency

Plan = Sequence[Sequence[str]]
"""Names of channels in tiers: those of the first are used at once, those of the next only when every channel
of the tier before it has ended exhausted. Empty: nobody can be told by machine."""

Plans = Callable[[str, Urgency, datetime], Plan]
"""The plan of an organisation, for a case of this urgency that was decided at this moment."""

LATE: Final = timedelta(days=2)
"""A channel that was verified up to so much later is still used for a case: longer than all tries take."""


def plan(channels: Iterable[ChannelChanged], urgency: Urgency, decided_at: datetime) -> Plan:
    """The plan that the channels of one organisation give.

    It is the one of the moment of deciding, as far as the latest records tell: a schedule that is rebuilt
    must not send last year's cases to a channel of today. So a channel counts that has been switched off
    since (its delivery ends by itself, and the next tier follows), and one that came much later does not.
    """
    used = [one for one in channels if one.kind != "digest" and _counts(one, decided_at)]
    urgent = [one for one in used if one.urgent and urgency == "urgent"]
    used.sort(key=lambda one: (one.order, one.name))
    tiers = [[one.name for one in tier] for _, tier in groupby(used, key=lambda one: one.order)]
    if not tiers:
        return ()
    first = list(dict.fromkeys([*tiers[0], *sorted(one.name for one in urgent)]))
    later = (tuple(name for name in tier if name not in first) for tier in tiers[1:])
    return (tuple(first), *(tier for tier in later if tier))


def next_tier(plan: Plan, exhausted: Collection[str]) -> Sequence[str]:
    """The channels that follow now that these have ended exhausted: the first tier, behind wholly exhausted
    ones alone, that is not itself one. Nothing while the first tier is open, and nothing behind the last."""
    for before, tier in pairwise(plan):
        if not set(before) <= set(exhausted):
            return ()
        if not set(tier) <= set(exhausted):
            return tier
    return ()


def _counts(channel: ChannelChanged, decided_at: datetime) -> bool:
    if channel.verified_at is None or channel.verified_at > decided_at + LATE:
        return False
    return channel.state == "verified" or (channel.state == "off" and channel.changed_at > decided_at)
