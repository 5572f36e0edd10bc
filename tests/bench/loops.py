"""The loops that are measured, each in a process of its own: ``python -m tests.bench.loops NAME``.

``routing`` is the service's own loop. ``B1`` is the bare aiokafka transactional loop with the same
contracts, look-up of keys, opening, sealing and a constant decision. ``B0`` is B1 without sealing.
"""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from redis.asyncio import Redis

from services.routing.handlers import Routing
from shared.clock import SystemClock
from shared.contracts.events import CASE_DECIDED, CaseDecided, RequestSubmitted
from shared.contracts.ids import event_id
from shared.deciding.reference import load_reference
from shared.messaging.broker import DeadLetters, make_broker
from shared.messaging.envelope import Record, read_envelope
from shared.messaging.transactional import TransactionalLoop
from shared.projections.keys import RedisCaseKeys
from shared.sealing import Cipher, Keyring, associated_data, pad
from tests.support import submitted

RING = Keyring("k1", {"k1": b"k" * 32})
PREFIX = "bench"

MAX_RECORDS = 4_000
"""Most records in one transaction of the bare loop: large, so that it is a strong baseline."""


def case_keys(bootstrap: str, redis: Redis) -> RedisCaseKeys:
    """The real look-up; its projection is not started, the bench has filled Redis."""
    return RedisCaseKeys(
        make_broker(bootstrap, client_id="bench"),
        redis,
        RING,
        prefix=PREFIX,
        group="bench.keys",
        dead_letters=DeadLetters(bootstrap, "bench.keys"),
        clock=SystemClock(),
    )


async def routing(config: dict[str, str]) -> None:
    """The loop of the service."""
    redis = Redis.from_url(config["redis"])
    await TransactionalLoop(
        bootstrap=config["kafka"],
        names=[config["requests"]],
        group=config["group"],
        output=config["output"],
        transactional_id=config["group"],
        handler=Routing(load_reference(), SystemClock()),
        keys=case_keys(config["kafka"], redis),
        clock=SystemClock(),
    ).run()


def constant() -> CaseDecided:
    """A real decision, made once."""
    value = submitted(text=TEXT)
    handler = Routing(load_reference(), SystemClock())
    return handler._first(RequestSubmitted.model_validate(value.model_dump()), datetime.now(UTC))


TEXT = "Wij wonen sinds kort hier en willen graag Nederlands leren. Waar kunnen wij ons inschrijven?"


async def bare(config: dict[str, str], *, sealed: bool) -> None:
    """B1, or B0 where nothing is sealed."""
    redis = Redis.from_url(config["redis"])
    keys = case_keys(config["kafka"], redis)
    decided = constant()
    consumer = AIOKafkaConsumer(
        config["requests"],
        bootstrap_servers=config["kafka"],
        group_id=config["group"],
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    producer = AIOKafkaProducer(
        bootstrap_servers=config["kafka"],
        transactional_id=config["group"],
        max_batch_size=900_000,
        acks="all",
    )
    await producer.start()
    await consumer.start()
    while True:
        fetched = await consumer.getmany(timeout_ms=200, max_records=MAX_RECORDS)
        if not fetched:
            continue
        records = [record for run in fetched.values() for record in run]
        found = await keys.look_up({record.key.decode() for record in records}) if sealed else {}
        async with producer.transaction():
            waits = []
            for tp, run in fetched.items():
                batch = producer.create_batch()
                for record in run:
                    key = found.get(record.key.decode())
                    cipher = key if isinstance(key, Cipher) else None
                    fields = answer(record, cipher, decided)
                    if batch.append(**fields) is None:
                        waits.append(
                            await producer.send_batch(batch, config["output"], partition=tp.partition)
                        )
                        batch = producer.create_batch()
                        batch.append(**fields)
                waits.append(await producer.send_batch(batch, config["output"], partition=tp.partition))
            for wait in waits:
                await wait
            offsets = {tp: run[-1].offset + 1 for tp, run in fetched.items()}
            await producer.send_offsets_to_transaction(offsets, config["group"])


def answer(record: Record, cipher: Cipher | None, decided: CaseDecided) -> dict[str, object]:
    """One record in, one record out, by the contracts, with a constant decision."""
    envelope = read_envelope(record)
    plain = record.value or b""
    if cipher is not None:
        plain = cipher.open(plain, associated_data(envelope.type, envelope.id, envelope.case_id))
    value = RequestSubmitted.model_validate_json(plain)
    child = envelope.child(
        id_=event_id(CASE_DECIDED, envelope.case_id, 1),
        source="/services/bench",
        type_=CASE_DECIDED,
        time=datetime.now(UTC),
        attempt=1,
    )
    out = CaseDecided(
        decision=decided.decision,
        facts=decided.facts,
        received_on=value.received_on,
        decided_at=datetime.now(UTC),
        attempt=1,
        because="submitted",
        views=decided.views,
        reference=value.reference,
    )
    content = out.model_dump_json().encode()
    if cipher is not None:
        content = cipher.seal(pad(content), associated_data(child.type, child.id, child.case_id))
    return {"key": record.key, "value": content, "headers": child.headers(), "timestamp": None}


def main() -> None:
    """Run one loop until it is ended."""
    config = json.loads(os.environ["BENCH"])
    match sys.argv[1]:
        case "routing":
            asyncio.run(routing(config))
        case "B1":
            asyncio.run(bare(config, sealed=True))
        case "B0":
            asyncio.run(bare(config, sealed=False))


if __name__ == "__main__":
    main()
