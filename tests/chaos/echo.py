"""A consumer process for the chaos tests: the transactional loop with a handler that only echoes.

Run as ``python -m tests.chaos.echo`` with a JSON configuration in ``ECHO``. It prints a line when its
lanes have started, and works slowly enough to be killed in the middle of a batch.
"""

import asyncio
import json
import os
import signal
import time
from collections.abc import Collection, Mapping

from shared.clock import SystemClock
from shared.contracts.events import CASE_DECIDED, REQUEST_SUBMITTED, RequestSubmitted, Value
from shared.contracts.ids import event_id
from shared.messaging.batch import CaseKey, SealedHandler
from shared.messaging.envelope import Envelope
from shared.messaging.lane import OutRecord
from shared.messaging.transactional import TransactionalLoop
from shared.sealing import Cipher, pad

KEY = b"one key for every case of a test"


class OneKey:
    """All cases have the same key, except those whose id is listed: they have none."""

    def __init__(self, missing: Collection[str] = ()) -> None:
        self._cipher = Cipher.of(KEY)
        self._missing = missing

    async def look_up(self, case_ids: Collection[str]) -> dict[str, CaseKey]:
        return {case_id: self._cipher for case_id in case_ids if case_id not in self._missing}

    async def caught_up(self) -> bool:
        return True


class Echo(SealedHandler[OutRecord]):
    """Answers each request with one record that names who made it."""

    handled: Mapping[str, type[Value]] = {REQUEST_SUBMITTED: RequestSubmitted}  # type: ignore[misc]

    def __init__(self, work_seconds: float) -> None:
        self._work_seconds = work_seconds
        self._worked_on = 0

    def result_id(self, envelope: Envelope) -> str:
        return event_id(CASE_DECIDED, envelope.case_id, envelope.attempt)

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> OutRecord:
        time.sleep(self._work_seconds)  # stands for work: the test kills the process in the middle of it
        self._worked_on += 1
        if self._worked_on % 100 == 0:
            print(f"worked on 100 more: {os.getpid()}", flush=True)  # noqa: T201  # the test reads it
        return self._record(envelope, cipher.seal(pad(b"{}"), b""))

    def erased(self, envelope: Envelope) -> OutRecord:
        return self._record(envelope, b"")

    def _record(self, envelope: Envelope, sealed: bytes) -> OutRecord:
        child = envelope.child(
            id_=self.result_id(envelope),
            source=f"/services/echo/{os.getpid()}",
            type_=CASE_DECIDED,
            time=SystemClock().now(),
            attempt=envelope.attempt,
        )
        return OutRecord(envelope.case_id.encode(), sealed, child.headers())


async def main() -> None:
    config = json.loads(os.environ["ECHO"])
    loop = TransactionalLoop(
        bootstrap=config["bootstrap"],
        names=config["names"],
        group=config["group"],
        output=config["output"],
        transactional_id=config["group"],
        handler=Echo(config.get("work_seconds", 0.0)),
        keys=OneKey(config.get("missing", ())),
        clock=SystemClock(),
        session_timeout_ms=config.get("session_timeout_ms", 6_000),
        key_wait=config.get("key_wait", 30.0),
    )
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, loop.stop)
    await loop.run()


if __name__ == "__main__":
    asyncio.run(main())
