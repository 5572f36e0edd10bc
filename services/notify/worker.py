"""The delivery worker: claims what is due, sends it, makes known what came of it, in that order.

What may be sent twice, and why it does no harm: a process that dies between sending and reporting leaves a
lease behind; whoever claims it next first waits until everything on ``notifications`` is in Redis, so a
reported delivery is never sent again, and one that was not reported goes out under the same id.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

import structlog
from redis.exceptions import RedisError

from services.notify.adapters.schedule import Claim, PutBack, RedisSchedule
from services.notify.domain.delivery import EMAIL, Delivery
from services.notify.domain.outcome import DEFECT, NO_ADDRESS, Outcome, Report, no_channel, report
from services.notify.lanes import IN_HAND, Lane, Lanes
from services.notify.ports import ChannelSwitch, Endpoints, Reports, Sender
from shared.clock import Clock
from shared.contracts.events import NotificationAttemptFailed, NotificationExhausted
from shared.errors import RetryableError
from shared.messaging.batch import ERASED, UNREADABLE
from shared.messaging.health import STUCK_SECONDS
from shared.messaging.keys import CaseKeys
from shared.observability.logs import innermost_frame
from shared.observability.metrics import NOTIFY_DELIVERIES, NOTIFY_SECONDS, NOTIFY_WAITING
from shared.sealing import Cipher

POLL_SECONDS = 0.2
"""How often to look for what has become due where nobody wakes the worker."""
DRAIN_SECONDS = 15.0
"""How long a stopping worker lets what runs come to its end."""
COUNT_SECONDS = 1.0
"""How often what waits is counted for the metrics."""
CLAIM_AT_MOST = 100

_SOON = timedelta(seconds=1)
_LATER = timedelta(minutes=1)
_BACKOFF_SECONDS = (0.1, 0.5, 1.0, 2.0, 5.0)

log = structlog.get_logger()


class Worker:
    """Delivers until it is stopped.

    Args:
        schedule: what is due.
        senders: by kind of channel.
        kind: what a channel of an organisation is, None for one that may not be used any more; without it
            channels are called as their kind.
        reports: where what came of a try is made known.
        keys: the keys of cases; an erased case is dropped.
        endpoints: how the receivers of webhooks have answered, over days.
        switch: told when one of them is to be switched off for it.
        caught_up: whether all that stood on our topics is in Redis; raises ``RetryableError``.
        closed: told when the schedule is found closed.
        lease: how long a claim belongs to this process; longer than a try and its report.
        timeout: how long a try may take at most.
    """

    def __init__(
        self,
        schedule: RedisSchedule,
        senders: Mapping[str, Sender],
        reports: Reports,
        keys: CaseKeys,
        clock: Clock,
        *,
        endpoints: Endpoints,
        switch: ChannelSwitch,
        caught_up: Callable[[], Awaitable[bool]],
        closed: Callable[[], None],
        kind: Callable[[str, str], str | None] = lambda _, name: name,
        lease: timedelta,
        timeout: timedelta,
    ) -> None:
        self._schedule = schedule
        self._senders = senders
        self._kind = kind
        self._reports = reports
        self._keys = keys
        self._clock = clock
        self._endpoints = endpoints
        self._switch = switch
        self._caught_up = caught_up
        self._tell_closed = closed
        self._lease = lease
        self._timeout = timeout
        self._lanes = Lanes()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._wake = asyncio.Event()
        self._stopping = False
        self._open = False
        self._looked_at = time.monotonic()
        self._counted_at = 0.0
        self._defect: Exception | None = None

    def wake(self) -> None:
        """Something may be due now."""
        self._wake.set()

    def stop(self) -> None:
        """Claim nothing more; ``run`` ends once what runs has ended."""
        self._stopping = True
        self._wake.set()

    def problem(self) -> str | None:
        """Why it does not deliver, or None."""
        if time.monotonic() - self._looked_at > STUCK_SECONDS:
            return "stuck"
        return None if self._open else "waits until Redis has everything from Kafka"

    async def run(self) -> None:
        """Deliver until ``stop``.

        Raises:
            Exception: a defect of ours; the process must be started again.
        """
        failures = 0
        try:
            while not self._stopping and self._defect is None:
                self._wake.clear()
                try:
                    wait = await self._look()
                    failures = 0
                except (RedisError, OSError) as error:
                    log.warning("schedule_unreachable", error=type(error).__name__)
                    wait = _BACKOFF_SECONDS[min(failures, len(_BACKOFF_SECONDS) - 1)]
                    failures += 1
                try:
                    async with asyncio.timeout(wait):
                        await self._wake.wait()
                except TimeoutError:
                    pass  # nobody woke us: look all the same
        finally:
            await self._drain()
        if self._defect is not None:
            raise self._defect

    async def _look(self) -> float:
        """Claim and start what is due; how many seconds until the next look."""
        room = min(CLAIM_AT_MOST, IN_HAND - len(self._running))
        if room <= 0:
            self._looked_at = time.monotonic()
            return POLL_SECONDS
        now = self._clock.now()
        found = await self._schedule.claim(now, self._lease, room)
        if time.monotonic() - self._counted_at > COUNT_SECONDS:
            self._counted_at = time.monotonic()
            NOTIFY_WAITING.set(await self._schedule.waiting())
        self._open = found.open
        self._looked_at = time.monotonic()
        if not found.open:
            self._tell_closed()
            return POLL_SECONDS
        put_back = [one for claim in found.claims if (one := self._start(claim, now)) is not None]
        if put_back:  # in one go: a backlog for a dead receiver must not hold up the next look
            await self._schedule.put_back(put_back)
        if len(found.claims) == room:
            return 0
        if found.next_due is None:
            return POLL_SECONDS
        return min(POLL_SECONDS, max(0.001, (found.next_due - self._clock.now()).total_seconds()))

    def _start(self, claim: Claim, now: datetime) -> PutBack | None:
        """Begin a delivery, or say until when to put it back."""
        if claim.id in self._running:
            return None  # a rebuild offered again what this process has under way
        if claim.delivery is None:
            log.error("delivery_does_not_open", delivery=claim.id)
            return PutBack(claim, now + _LATER)
        lane = self._lane(claim.delivery)
        if lane is not None and not lane.has_room:
            return PutBack(claim, lane.look_again(now))
        task = asyncio.create_task(self._guarded(claim, claim.delivery, lane, now + self._lease))
        self._running[claim.id] = task
        if lane is not None:
            lane.in_hand += 1
        return None

    def _lane(self, delivery: Delivery) -> Lane | None:
        kind = self._kind_of(delivery)
        sender = self._senders.get(kind or "")
        endpoint = sender.endpoint(delivery) if sender is not None else None
        return None if endpoint is None else self._lanes.of(endpoint, relay=kind == EMAIL)

    def _kind_of(self, delivery: Delivery) -> str | None:
        return None if delivery.channel is None else self._kind(delivery.organisation, delivery.channel)

    async def _guarded(self, claim: Claim, delivery: Delivery, lane: Lane | None, until: datetime) -> None:
        try:
            with structlog.contextvars.bound_contextvars(case=delivery.case_id, delivery=claim.id):
                outcome = await self._deliver(claim, delivery, lane, until)
            # Outside: a line that names the organisation must not name a case beside it.
            if outcome is not None and lane is not None and not lane.relay:
                await self._note(delivery, outcome)
        except (RetryableError, RedisError, OSError) as error:
            # The lease ends by itself, and the delivery is claimed again under the same id.
            log.warning(
                "delivery_left_to_its_lease",
                case=delivery.case_id,
                delivery=claim.id,
                error=type(error).__name__,
            )
        except Exception as error:
            log.exception("worker_crashed", case=delivery.case_id, delivery=claim.id)
            self._defect = error
            self._wake.set()
        finally:
            del self._running[claim.id]
            if lane is not None:
                lane.in_hand -= 1
            if len(self._running) + 1 >= IN_HAND:
                self._wake.set()

    async def _deliver(
        self, claim: Claim, delivery: Delivery, lane: Lane | None, until: datetime
    ) -> Outcome | None:
        """Send and make known; what came of it, or None where nothing was sent."""
        if lane is None:
            cipher = await self._may_be_sent(claim, delivery)
            if cipher is not None:
                value: Report = no_channel(delivery, self._clock.now())
                await self._make_known(claim, delivery, value, cipher)
            return None
        was_unwell = lane.unwell
        if not await lane.enter():
            await self._schedule.postpone(claim, lane.look_again(self._clock.now()), sent=claim.repeat)
            return None
        try:
            async with self._lanes.slot(lane):
                now = self._clock.now()
                if lane.unwell and not was_unwell:
                    await self._schedule.postpone(claim, lane.look_again(now), sent=claim.repeat)
                    return None
                cipher = await self._may_be_sent(claim, delivery)
                if cipher is None:
                    return None
                if self._clock.now() + self._timeout >= until:
                    return None  # too long in the queue, or in asking Kafka: another may hold it by now
                outcome = await self._send(delivery, self._clock.now())
            lane.note(outcome)
        finally:
            lane.leave()
        value = report(delivery, claim.try_, outcome, self._clock.now())
        await self._make_known(claim, delivery, value, cipher)
        return outcome

    async def _note(self, delivery: Delivery, outcome: Outcome) -> None:
        """Keep how the receiver answered, and switch its channel off where that is due.

        What cannot be kept or announced is left: the next failure comes to the same end.
        """
        organisation, channel, now = delivery.organisation, delivery.channel or "", self._clock.now()
        try:
            reason = await self._endpoints.note(organisation, channel, outcome, now)
            if reason is not None:
                await self._switch.off(organisation, channel, reason, now)
                await self._endpoints.forget(organisation, channel)
        except (RetryableError, RedisError, OSError) as error:
            log.warning("endpoint_not_noted", error=type(error).__name__)

    async def _may_be_sent(self, claim: Claim, delivery: Delivery) -> Cipher | None:
        """The case's key, if the delivery is still to be made; else it is put back or dropped."""
        try:
            if claim.repeat:
                if not await self._caught_up():
                    await self._schedule.postpone(claim, self._clock.now() + _SOON, sent=True)
                    return None
                if not await self._schedule.still_stands(claim):
                    return None
                log.info("delivery_repeated_under_the_same_id")
            key = (await self._keys.look_up([delivery.case_id])).get(delivery.case_id)
        except RetryableError as error:
            # Nothing was sent: look again soon, rather than when the lease ends.
            log.warning("delivery_put_back", error=type(error).__name__)
            await self._schedule.postpone(claim, self._clock.now() + _SOON, sent=claim.repeat)
            return None
        if key == ERASED:
            await self._schedule.settle(delivery)
            NOTIFY_DELIVERIES.labels(self._kind_of(delivery) or "none", "dropped").inc()
            log.info("delivery_dropped", why="erased")
            return None
        if key is None or key == UNREADABLE:
            log.warning("case_key_missing")
            await self._schedule.postpone(claim, self._clock.now() + _SOON, sent=claim.repeat)
            return None
        return key

    async def _send(self, delivery: Delivery, now: datetime) -> Outcome:
        begun = time.perf_counter()
        kind = self._kind_of(delivery)
        if kind is None:
            return Outcome("permanent", NO_ADDRESS)  # switched off since it was claimed
        try:
            outcome = await self._senders[kind].send(delivery, now)
        except Exception as error:
            # A defect of ours, or an answer nobody thought of. It counts as a failed try: the schedule
            # bounds it, and at its end a person knows.
            log.error("sender_failed", error=type(error).__name__, where=innermost_frame(error))
            outcome = Outcome("retry", DEFECT)
        NOTIFY_SECONDS.labels(kind).observe(time.perf_counter() - begun)
        return outcome

    async def _make_known(self, claim: Claim, delivery: Delivery, value: Report, cipher: Cipher) -> None:
        """First Kafka, then Redis; the fold does the second too, should this process die in between."""
        tries = 0
        while True:
            try:
                await self._reports.publish(delivery, value, cipher)
                break
            except RetryableError:
                # The result is kept and told again; sending again would be the worse repeat. The last
                # action is the end of the process: then the lease ends too.
                log.warning("report_retries")
                await asyncio.sleep(_BACKOFF_SECONDS[min(tries, len(_BACKOFF_SECONDS) - 1)])
                tries += 1
                await self._hold(claim)
        if isinstance(value, NotificationAttemptFailed):
            result = "failed"
            await self._schedule.fail(delivery, value.try_, value.next_at)
        else:
            result = "exhausted" if isinstance(value, NotificationExhausted) else "delivered"
            await self._schedule.settle(delivery)
        NOTIFY_DELIVERIES.labels(self._kind_of(delivery) or "none", result).inc()
        log.info(f"delivery_{result}", channel=delivery.channel, result=value.result, try_=value.try_)

    async def _hold(self, claim: Claim) -> None:
        try:
            await self._schedule.hold(claim, self._clock.now() + self._lease)
        except (RedisError, OSError) as error:
            log.warning("lease_not_prolonged", error=type(error).__name__)

    async def _drain(self) -> None:
        if not self._running:
            return
        _, left = await asyncio.wait([*self._running.values()], timeout=DRAIN_SECONDS)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
