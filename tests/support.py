"""What several suites need: waiting with a deadline, records as our services write them, a reader of
topics that shares no code with what it checks (confluent-kafka)."""

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar, cast

from confluent_kafka import Consumer, KafkaError, KafkaException, Message, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic

from shared.contracts.events import REQUEST_SUBMITTED, RequestSubmitted, Value, rfc3339
from shared.contracts.ids import event_id, new_case_id
from shared.messaging.envelope import Envelope, new_traceparent
from shared.sealing import Cipher, associated_data, pad

T = TypeVar("T")

PARTITIONS = 12


def eventually(check: Callable[[], T | None], *, seconds: float = 30.0, every: float = 0.05) -> T:
    """The first truthy answer of ``check``; fails when the deadline passes."""
    deadline = time.monotonic() + seconds
    while True:
        answer = check()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s: {check}")
        time.sleep(every)  # between two looks, not instead of one


async def until(check: Callable[[], Awaitable[bool]], *, seconds: float = 30.0) -> None:
    """Wait until ``check`` says yes; fails when the deadline passes."""
    async with asyncio.timeout(seconds):
        while not await check():
            await asyncio.sleep(0.05)  # between two looks, at another process


def unique(name: str) -> str:
    """A name that no other test uses."""
    return f"{name}.{uuid.uuid4().hex[:8]}"


def create_topics(bootstrap: str, *names: str, partitions: int = PARTITIONS) -> None:
    """Create topics and wait until they can be used."""
    admin = AdminClient({"bootstrap.servers": bootstrap})
    futures = admin.create_topics([NewTopic(name, partitions, 1) for name in names])
    for future in futures.values():
        future.result(20)
    # A topic exists a moment before its partitions can be asked for.
    for name in names:
        eventually(lambda name=name: _answers(bootstrap, name))  # type: ignore[misc]


def _answers(bootstrap: str, topic: str) -> bool:
    try:
        return topic_size(bootstrap, topic) == 0
    except KafkaException:
        return False


def read_all(bootstrap: str, topic: str, *, committed_only: bool = True) -> list[Message]:
    """Every record that stands on a topic now."""
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": unique("reader"),
            "enable.auto.commit": False,
            "auto.offset.reset": "earliest",
            "isolation.level": "read_committed" if committed_only else "read_uncommitted",
            "enable.partition.eof": True,
        }
    )
    numbers = consumer.list_topics(topic, timeout=20).topics[topic].partitions
    consumer.assign([TopicPartition(topic, number, 0) for number in numbers])
    waiting = set(numbers)
    records: list[Message] = []
    deadline = time.monotonic() + 60
    try:
        while waiting:
            if time.monotonic() > deadline:
                raise AssertionError(f"{topic} could not be read to its end within 60 s")
            for message in consumer.consume(500, timeout=0.2):
                error = message.error()
                if error is None:
                    records.append(message)
                else:
                    waiting.discard(message.partition())
    finally:
        consumer.close()
    return records


def headers_of(message: Message) -> dict[str, str]:
    """The headers as text."""
    headers = cast(list[tuple[str, bytes]], message.headers() or [])
    return {name: value.decode() for name, value in headers}


@dataclass(frozen=True)
class Sent:
    """A record to be produced."""

    case_id: str
    headers: list[tuple[str, bytes]]
    value: bytes


def sealed_record(cipher: Cipher, type_: str, value: Value, case_id: str, attempt: int = 1) -> Sent:
    """A record of a case event as its writer makes it."""
    id_ = event_id(type_, case_id, attempt)
    envelope = Envelope(
        id=id_,
        source="/services/test",
        type=type_,
        time=rfc3339(datetime.now(UTC)),
        case_id=case_id,
        attempt=attempt,
        urgency="normal",
        traceparent=new_traceparent(),
    )
    sealed = cipher.seal(pad(value.model_dump_json().encode()), associated_data(type_, id_, case_id))
    return Sent(case_id, envelope.headers(), sealed)


def submitted(**body: object) -> RequestSubmitted:
    """A request.submitted value; the fields of the body can be set."""
    return RequestSubmitted.model_validate(
        {
            "body": {
                "role": "person",
                "need": "learn_dutch",
                "language": "nl",
                "place": {"postal_code": "9000", "municipality": "Gent"},
                "consent_to_share": True,
                **body,
            },
            "received_at": "2026-11-24T09:00:00Z",
            "received_on": "2026-11-24",
            "reference": "7K3M9QTA",
            "secret_hash": "0" * 64,
            "submitter": "test",
        }
    )


def sealed_requests(cipher: Cipher, count: int) -> list[Sent]:
    """As many requests, each of its own case."""
    return [sealed_record(cipher, REQUEST_SUBMITTED, submitted(), new_case_id()) for _ in range(count)]


def produce(bootstrap: str, topic: str, records: Iterable[Sent]) -> None:
    """Produce with librdkafka, every record acknowledged on return."""
    producer = Producer({"bootstrap.servers": bootstrap, "acks": "all", "partitioner": "murmur2_random"})
    failed: list[object] = []
    for record in records:
        producer.produce(
            topic,
            value=record.value,
            key=record.case_id.encode(),
            headers=cast(list[tuple[str, str | bytes | None]], record.headers),
            on_delivery=lambda error, _: failed.append(error) if error else None,
        )
        producer.poll(0)
    if producer.flush(30) or failed:
        raise AssertionError(f"not everything was acknowledged: {failed[:3]}")


def topic_size(bootstrap: str, topic: str) -> int:
    """How many offsets a topic has given out: records, and the markers of transactions."""
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": "size"})
    try:
        numbers = consumer.list_topics(topic, timeout=20).topics[topic].partitions
        if not numbers:
            raise KafkaException(KafkaError(KafkaError.UNKNOWN_TOPIC_OR_PART))
        return sum(
            consumer.get_watermark_offsets(TopicPartition(topic, number), timeout=20)[1] for number in numbers
        )
    finally:
        consumer.close()
