"""How many deliveries may run at once, in all and for one receiver: a slow or dead one blocks nobody else.

What could make others wait, and what keeps it small:

- *Running tries.* One that is not answered runs into the time limit, 20 s. It takes one of the ``IN_ALL``
  slots for its first second only; it goes on without one, and its receiver counts as slow.
- *Receivers that nobody knows yet* (after a start, all of them) and those whose last try failed get one try
  at a time until one succeeds, so fifty dead ones hold fifty slots for a second and not five times as many.
- *Deliveries in hand.* They wait at most ``TURN_SECONDS`` for their receiver and are put back then; one that
  is slow or failing has few in hand, an unwell one a single one.
- *Looking again.* What is put back comes back spread out, so a backlog of a dead receiver is not claimed
  again and again in place of what could be delivered.
"""

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from services.notify.domain.outcome import NOT_OF_THE_RECEIVER, Outcome

IN_ALL = 400
"""Tries that run at the same time, those that are slow not counted; more than fifty receivers that die at the
same moment, with ``AT_ONCE`` tries each, can hold."""
SWIFT_SECONDS = 1.0
"""A try that takes longer is slow, and takes no slot any more."""
IN_HAND = 4_000
"""Deliveries that are claimed and run or wait for their turn."""
AT_ONCE = 5
"""Tries at one receiver at the same time."""
QUEUE = 50
"""Deliveries in hand for one receiver that answers; an unwell one gets a single one."""
NARROW_QUEUE = 10
"""Deliveries in hand for one that is not known yet, slow, or failing."""
RELAY_AT_ONCE = 20
RELAY_QUEUE = 500
TURN_SECONDS = 2.0
"""How long a delivery in hand waits for its turn at its receiver."""

CROWDED = timedelta(milliseconds=250)
"""When to look again at a delivery whose receiver has its hands full."""
UNWELL_AFTER = 3
"""So many failures in a row and a receiver counts as unwell."""
UNWELL = timedelta(seconds=10)
"""When to look again at a delivery whose receiver is unwell. This is no try."""
DUBIOUS_SPACE = timedelta(milliseconds=200)
"""Between one look and the next at what waits for a receiver that is slow or failing."""
LONGEST_LOOK = timedelta(minutes=5)
"""What waits is looked at again after this long, however much waits with it."""

_REMEMBERED = 10_000


@dataclass(slots=True)
class Lane:
    """One receiver."""

    at_once: int
    queue: int
    narrow_after: int = 1
    """So many failures in a row and it gets one try at a time."""
    known: bool = False
    """Whether it has answered a try since we know it."""
    relay: bool = False
    """One server for many receivers: how it answers says nothing of a single one."""
    in_hand: int = 0
    running: int = 0
    slow: int = 0
    """Tries that run for longer than ``SWIFT_SECONDS``."""
    failures: int = 0
    """In a row."""
    _waiting: deque[asyncio.Future[None]] = field(default_factory=deque)
    _next_look: datetime | None = None
    _was_dubious: bool = False

    @property
    def unwell(self) -> bool:
        """Whether the next message would most likely fail too."""
        return self.failures >= UNWELL_AFTER

    @property
    def width(self) -> int:
        """How many tries may run at the same time."""
        return self.at_once if self.known and self.failures < self.narrow_after else 1

    @property
    def has_room(self) -> bool:
        """Whether one more may be taken in hand."""
        if self.unwell:
            return self.in_hand < 1
        narrow = self.slow > 0 or self.width == 1
        return self.in_hand < (min(NARROW_QUEUE, self.queue) if narrow else self.queue)

    def look_again(self, now: datetime) -> datetime:
        """When to look again at one more that could not be taken: each a moment behind the one before."""
        dubious = self.slow > 0 or self.failures > 0
        if dubious is not self._was_dubious:  # nobody queues behind what waited for it as it was before
            self._was_dubious, self._next_look = dubious, None
        space = DUBIOUS_SPACE if dubious and not self.relay else CROWDED / self.queue
        look = now + (UNWELL if self.unwell else CROWDED)
        if self._next_look is not None:
            look = max(look, min(self._next_look + space, now + LONGEST_LOOK))
        self._next_look = look
        return look

    async def enter(self) -> bool:
        """Wait for a turn; False where none came in time. Who got one must ``leave``."""
        if self.running < self.width:
            self.running += 1
            return True
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        await asyncio.wait([turn], timeout=TURN_SECONDS)
        if turn.done():
            return True
        self._waiting.remove(turn)
        return False

    def note(self, outcome: Outcome) -> None:
        """What came of a try; a defect of ours says nothing of the receiver."""
        if outcome.result in NOT_OF_THE_RECEIVER:
            return
        failed = outcome.verdict == "retry"
        self.failures = self.failures + 1 if failed else 0
        self.known = self.known or not failed

    def leave(self) -> None:
        """The turn is over; the next ones begin."""
        self.running -= 1
        while self._waiting and self.running < self.width:
            self._waiting.popleft().set_result(None)
            self.running += 1


class Lanes:
    """The receivers that were met lately."""

    def __init__(self) -> None:
        self._slots = asyncio.Semaphore(IN_ALL)
        self._lanes: OrderedDict[str, Lane] = OrderedDict()

    def of(self, endpoint: str, *, relay: bool = False) -> Lane:
        """The lane of a receiver; ``relay``: one server for many receivers."""
        lane = self._lanes.pop(endpoint, None)
        if lane is None:
            lane = (
                Lane(RELAY_AT_ONCE, RELAY_QUEUE, narrow_after=UNWELL_AFTER, known=True, relay=True)
                if relay
                else Lane(AT_ONCE, QUEUE)
            )
        self._lanes[endpoint] = lane
        while len(self._lanes) > _REMEMBERED and next(iter(self._lanes.values())).in_hand == 0:
            self._lanes.popitem(last=False)
        return lane

    @asynccontextmanager
    async def slot(self, lane: Lane) -> AsyncIterator[None]:
        """One of the slots of all, given back when the try ends or turns out to be slow."""
        await self._slots.acquire()
        swift = True

        def turns_slow() -> None:
            nonlocal swift
            swift = False
            lane.slow += 1
            self._slots.release()

        timer = asyncio.get_running_loop().call_later(SWIFT_SECONDS, turns_slow)
        try:
            yield
        finally:
            timer.cancel()
            if swift:
                self._slots.release()
            else:
                lane.slow -= 1
