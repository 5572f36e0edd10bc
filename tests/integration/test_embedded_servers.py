"""Kafka and Valkey from packages alone: what they hold survives, and a start is quick."""

import time
from pathlib import Path

import redis
from confluent_kafka import Producer

from deploy.local.system import EmbeddedServers, Ports
from tests.support import create_topics, read_all


def put(servers: EmbeddedServers, topic: str, value: bytes) -> None:
    """One acknowledged record."""
    producer = Producer({"bootstrap.servers": servers.kafka_address, "acks": "all", "log_level": 0})
    producer.produce(topic, value=value)
    assert producer.flush(20) == 0


def values(servers: EmbeddedServers, topic: str) -> list[bytes | None]:
    """What stands on a topic."""
    return [message.value() for message in read_all(servers.kafka_address, topic)]


def test_data_survives_a_restart_even_on_other_ports_and_the_second_start_is_quick(tmp_path: Path) -> None:
    with EmbeddedServers(tmp_path) as servers:
        create_topics(servers.kafka_address, "survivors", partitions=1)
        put(servers, "survivors", b"kept")
        with redis.Redis.from_url(servers.redis_url) as client:
            client.set("key", "kept")
    begun = time.monotonic()
    with EmbeddedServers(tmp_path, Ports.free()) as servers:
        assert time.monotonic() - begun < 15
        assert values(servers, "survivors") == [b"kept"]
        with redis.Redis.from_url(servers.redis_url) as client:
            assert client.get("key") == b"kept"


def test_kafka_and_valkey_come_back_with_their_data_after_a_crash(tmp_path: Path) -> None:
    with EmbeddedServers(tmp_path) as servers:
        create_topics(servers.kafka_address, "survivors", partitions=1)
        put(servers, "survivors", b"before")
        servers.kill_kafka()
        assert servers.kafka_pid is None
        servers.start_kafka()
        put(servers, "survivors", b"after")
        assert values(servers, "survivors") == [b"before", b"after"]
        with redis.Redis.from_url(servers.redis_url) as client:
            client.set("key", "kept")
            client.waitaof(1, 0, 5000)
        servers.kill_redis()
        servers.start_redis()
        with redis.Redis.from_url(servers.redis_url) as client:
            assert client.get("key") == b"kept"
            assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}


def test_a_format_that_was_interrupted_is_done_anew(tmp_path: Path) -> None:
    half = tmp_path / "kafka" / "log.part"
    half.mkdir(parents=True)
    (half / "meta.properties").write_text("half")
    with EmbeddedServers(tmp_path, with_redis=False) as servers:
        create_topics(servers.kafka_address, "fresh", partitions=1)
    assert not half.exists()
