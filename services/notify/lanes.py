"""How many deliveries may run at once, in all and for one receiver: a slow or dead one blocks nobody else."""

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import timedelta

IN_ALL = 200
"""Tries that run at the same time."""
IN_HAND = 1_000
"""Deliveries that are claimed and run or wait for their turn."""
AT_ONCE = 5
"""Tries at one receiver at the same time."""
QUEUE = 50
"""Deliveries in hand for one receiver that answers; an unwell one gets a single one."""
RELAY_AT_ONCE = 20
RELAY_QUEUE = 500

CROWDED = timedelta(milliseconds=250)
"""When to look again at a delivery whose receiver has its hands full."""
UNWELL_AFTER = 3
"""So many failures in a row and a receiver counts as unwell."""
UNWELL = timedelta(seconds=10)
"""When to look again at a delivery whose receiver is unwell. This is no try."""

_REMEMBERED = 10_000


@dataclass(slots=True)
class Lane:
    """One receiver."""

    at_once: int
    queue: int
    slots: asyncio.Semaphore = field(init=False)
    in_hand: int = 0
    failures: int = 0
    """In a row."""

    def __post_init__(self) -> None:
        self.slots = asyncio.Semaphore(self.at_once)

    @property
    def unwell(self) -> bool:
        """Whether the next message would most likely fail too."""
        return self.failures >= UNWELL_AFTER

    @property
    def has_room(self) -> bool:
        """Whether one more may be taken in hand."""
        return self.in_hand < (1 if self.unwell else self.queue)

    @property
    def look_again(self) -> timedelta:
        """When to look again at what could not be taken."""
        return UNWELL if self.unwell else CROWDED


class Lanes:
    """The receivers that were met lately."""

    def __init__(self) -> None:
        self.slots = asyncio.Semaphore(IN_ALL)
        self._lanes: OrderedDict[str, Lane] = OrderedDict()

    def of(self, endpoint: str, *, relay: bool = False) -> Lane:
        """The lane of a receiver; ``relay``: one server for many receivers."""
        lane = self._lanes.pop(endpoint, None)
        if lane is None:
            lane = Lane(RELAY_AT_ONCE, RELAY_QUEUE) if relay else Lane(AT_ONCE, QUEUE)
        self._lanes[endpoint] = lane
        while len(self._lanes) > _REMEMBERED and next(iter(self._lanes.values())).in_hand == 0:
            self._lanes.popitem(last=False)
        return lane
