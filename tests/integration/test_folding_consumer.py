"""The consumer that keeps its state in Redis: on real Kafka and Valkey."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import ClassVar, cast

import pytest
from redis.asyncio import Redis
from redis.asyncio.client import Pipeline

from shared import topics
from shared.clock import SystemClock
from shared.contracts.events import KEY_ISSUED, REQUEST_SUBMITTED, RequestSubmitted, Value, rfc3339
from shared.contracts.ids import event_id, new_case_id
from shared.messaging.batch import Handled, SealedHandler
from shared.messaging.broker import DeadLetters, make_broker
from shared.messaging.envelope import JSON, Envelope, new_traceparent
from shared.messaging.fold import FoldingConsumer
from shared.projections.keys import RedisCaseKeys
from shared.sealing import Cipher, Keyring, new_case_key
from tests.support import (
    Sent,
    create_topics,
    headers_of,
    produce,
    read_all,
    sealed_record,
    submitted,
    unique,
    until,
)

RING = Keyring("k1", {"k1": b"k" * 32})


class Count(SealedHandler[str]):
    """Counts how often each case was applied."""

    handled: ClassVar[Mapping[str, type[Value]]] = {REQUEST_SUBMITTED: RequestSubmitted}

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def result_id(self, envelope: Envelope) -> str:
        return envelope.id

    def opened(self, envelope: Envelope, value: Value, cipher: Cipher) -> str:
        return envelope.case_id

    def erased(self, envelope: Envelope) -> str:
        return f"erased:{envelope.case_id}"

    def write(self, pipe: Pipeline, handled: Sequence[Handled[str]]) -> None:
        for item in handled:
            pipe.hincrby(f"{self._prefix}:count", item.result, 1)


class Bench:
    """One running consumer, with the projection of keys beside it."""

    def __init__(self, kafka: str, redis: Redis, *, key_wait: float = 30.0) -> None:
        self.kafka = kafka
        self.redis = redis
        self.key_wait = key_wait
        self.requests = unique("fold.requests")
        self.group = unique("fold.group")
        self.prefix = unique("fold")
        create_topics(kafka, self.requests, topics.dead_letter_topic(self.group))

    @asynccontextmanager
    async def running(self) -> AsyncIterator[FoldingConsumer[str]]:
        broker = make_broker(self.kafka, client_id="test")
        letters = DeadLetters(self.kafka, self.group)
        clock = SystemClock()
        keys = RedisCaseKeys(
            broker,
            self.redis,
            RING,
            prefix=self.prefix,
            group=f"{self.group}.keys",
            dead_letters=letters,
            clock=clock,
        )
        consumer = FoldingConsumer(
            broker,
            self.redis,
            names=[self.requests],
            group=self.group,
            prefix=self.prefix,
            fold=Count(self.prefix),
            keys=keys,
            dead_letters=letters,
            clock=clock,
            key_wait=self.key_wait,
            watch_seconds=0.1,
        )
        await broker.start()
        await keys.consumer.start()
        await consumer.start()
        yield consumer
        await consumer.stop()
        await keys.consumer.stop()
        await broker.stop()
        await letters.close()

    async def counts(self) -> dict[str, int]:
        found = cast(dict[bytes, bytes], await self.redis.hgetall(f"{self.prefix}:count"))
        return {case.decode(): int(count) for case, count in found.items()}

    def issue_keys(self, cases: Mapping[str, bytes | None]) -> None:
        """Write case keys, or tombstones, on the real topic."""
        produce(self.kafka, topics.KEYS, [_key_record(case, key) for case, key in cases.items()])


def _key_record(case_id: str, key: bytes | None) -> Sent:
    envelope = Envelope(
        id=event_id(KEY_ISSUED, case_id, 1 if key else 2),
        source="/services/test",
        type=KEY_ISSUED,
        time=rfc3339(SystemClock().now()),
        case_id=case_id,
        attempt=1,
        urgency="normal",
        traceparent=new_traceparent(),
    )
    value = RING.wrap(key, case_id).model_dump_json().encode() if key else b""
    return Sent(case_id, envelope.headers(JSON), value)


def requests_with_keys(count: int) -> tuple[list[Sent], dict[str, bytes | None]]:
    keys: dict[str, bytes | None] = {new_case_id(): new_case_key() for _ in range(count)}
    records = [
        sealed_record(Cipher.of(key or b""), REQUEST_SUBMITTED, submitted(), case)
        for case, key in keys.items()
    ]
    return records, keys


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Redis]:
    client = Redis.from_url(redis_url)
    yield client
    await client.aclose()


@pytest.fixture
def bench(kafka: str, redis: Redis) -> Bench:
    return Bench(kafka, redis)


async def test_every_record_is_applied_once_also_over_a_restart(bench: Bench) -> None:
    first, keys = requests_with_keys(60)
    bench.issue_keys(keys)
    produce(bench.kafka, bench.requests, first)

    async def all_applied() -> bool:
        return await bench.counts() == dict.fromkeys(keys, 1)

    async with bench.running():
        await until(all_applied)
    second, more = requests_with_keys(60)
    keys |= more
    bench.issue_keys(more)
    produce(bench.kafka, bench.requests, second)
    async with bench.running() as consumer:
        await until(all_applied)
        await until(consumer.caught_up)
        assert consumer.health.problem() is None


async def test_a_wiped_redis_is_filled_again_from_kafka_while_the_consumer_runs(bench: Bench) -> None:
    records, keys = requests_with_keys(80)
    bench.issue_keys(keys)
    produce(bench.kafka, bench.requests, records)

    async def all_applied() -> bool:
        return await bench.counts() == dict.fromkeys(keys, 1)

    async with bench.running():
        await until(all_applied)
        await bench.redis.flushall()
        assert await bench.counts() == {}
        await until(all_applied)


async def test_a_wipe_is_noticed_by_a_batch_that_comes_before_the_watch(bench: Bench) -> None:
    records, keys = requests_with_keys(40)
    bench.issue_keys(keys)
    produce(bench.kafka, bench.requests, records)

    async def all_applied() -> bool:
        return await bench.counts() == dict.fromkeys(keys, 1)

    async with bench.running():
        await until(all_applied)
        await bench.redis.flushall()
        more, more_keys = requests_with_keys(40)
        keys |= more_keys
        bench.issue_keys(more_keys)
        produce(bench.kafka, bench.requests, more)
        await until(all_applied)


async def test_a_record_waits_for_its_key_and_lets_other_partitions_by(bench: Bench) -> None:
    records, keys = requests_with_keys(60)
    late = records[0].case_id
    bench.issue_keys({case: key for case, key in keys.items() if case != late})
    produce(bench.kafka, bench.requests, records)

    async with bench.running():

        async def others_go_on() -> bool:
            return len(await bench.counts()) > len(keys) // 2

        await until(others_go_on)
        assert late not in await bench.counts()
        bench.issue_keys({late: keys[late]})

        async def all_applied() -> bool:
            return await bench.counts() == dict.fromkeys(keys, 1)

        await until(all_applied)


async def test_a_key_that_never_comes_makes_a_dead_letter_after_its_time(kafka: str, redis: Redis) -> None:
    bench = Bench(kafka, redis, key_wait=1.0)
    records, keys = requests_with_keys(30)
    lost = records[0].case_id
    bench.issue_keys({case: key for case, key in keys.items() if case != lost})
    produce(bench.kafka, bench.requests, records)

    async def others_applied() -> bool:
        return await bench.counts() == dict.fromkeys(keys.keys() - {lost}, 1)

    async def given_up() -> bool:
        return bool(await asyncio.to_thread(read_all, kafka, topics.dead_letter_topic(bench.group)))

    async with bench.running():
        await until(others_applied)
        await until(given_up)
    (letter,) = await asyncio.to_thread(read_all, kafka, topics.dead_letter_topic(bench.group))
    assert headers_of(letter)["dlq_reason"] == "key-missing"
    assert letter.value() == records[0].value


async def test_a_destroyed_key_makes_an_erased_case(bench: Bench) -> None:
    (record,), keys = requests_with_keys(1)
    bench.issue_keys(keys)
    bench.issue_keys({record.case_id: None})
    produce(bench.kafka, bench.requests, [record])

    async def erased() -> bool:
        return await bench.counts() == {f"erased:{record.case_id}": 1}

    async with bench.running():
        await until(erased)


async def test_a_header_that_is_no_text_makes_a_dead_letter_and_not_a_lost_batch(bench: Bench) -> None:
    records, keys = requests_with_keys(20)
    bench.issue_keys(keys)
    bad = Sent(records[0].case_id, [("ce_id", b"\xff\xfe"), *records[0].headers[2:]], records[0].value)
    produce(bench.kafka, bench.requests, [bad, *records])

    async def all_applied() -> bool:
        return await bench.counts() == dict.fromkeys(keys, 1)

    async with bench.running():
        await until(all_applied)
    (letter,) = await asyncio.to_thread(read_all, bench.kafka, topics.dead_letter_topic(bench.group))
    assert ("ce_id", b"\xff\xfe") in (letter.headers() or [])
