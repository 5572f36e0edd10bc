"""The list of topics on a real cluster: planned, applied, corrected."""

import time

import pytest
from confluent_kafka.admin import AdminClient, AlterConfigOpType, ConfigEntry, ConfigResource, ResourceType

from shared.errors import ConfigurationError
from shared.topics import PARTITIONS, TOPICS, Topic, TopicAdmin
from tests.support import create_topics, unique


def test_the_whole_list_stands_on_the_cluster_as_it_must(kafka: str) -> None:
    assert TopicAdmin(kafka, replication=1).plan() == []


def test_a_missing_topic_is_planned_then_created(kafka: str) -> None:
    topic = Topic(unique("topics.new"), "case id", ("test",), "delete", retention_ms=86_400_000)
    admin = TopicAdmin(kafka, replication=1)
    assert [change.action for change in admin.plan([topic])] == ["create"]
    assert [change.action for change in admin.apply([topic])] == ["create"]
    assert admin.plan([topic]) == []


def test_a_setting_that_somebody_changed_is_set_back(kafka: str) -> None:
    topic = Topic(unique("topics.changed"), "case id", ("test",), "delete", retention_ms=86_400_000)
    admin = TopicAdmin(kafka, replication=1)
    admin.apply([topic])
    entry = ConfigEntry("retention.ms", "1000", incremental_operation=AlterConfigOpType.SET)
    resource = ConfigResource(ResourceType.TOPIC, topic.name, incremental_configs=[entry])
    somebody = AdminClient({"bootstrap.servers": kafka})
    for future in somebody.incremental_alter_configs([resource]).values():
        future.result(20)
    (change,) = admin.plan([topic])
    assert str(change) == f"{topic.name}: set retention.ms from 1000 to 86400000"
    admin.apply([topic])
    assert admin.plan([topic]) == []


def test_missing_partitions_are_added_and_surplus_ones_left_to_a_person(kafka: str) -> None:
    few, many = unique("topics.few"), unique("topics.many")
    create_topics(kafka, few, partitions=4)
    create_topics(kafka, many, partitions=PARTITIONS + 4)
    admin = TopicAdmin(kafka, replication=1)
    wanted = [Topic(few, "case id", ("test",), "delete"), Topic(many, "case id", ("test",), "delete")]
    admin.apply(wanted)
    assert [(change.topic, change.action) for change in admin.plan(wanted)] == [(many, "cannot")]


def test_a_cluster_that_does_not_answer_is_one_clear_sentence() -> None:
    with pytest.raises(ConfigurationError, match="WEGWIJZER_KAFKA"):
        TopicAdmin("127.0.0.1:1", timeout=1).plan()


def test_production_demands_three_replicas_of_which_two_in_sync() -> None:
    for topic in TOPICS:
        assert topic.configuration(3)["min.insync.replicas"] == "2"


def test_an_organisation_that_was_taken_out_stays_out_for_who_starts_years_later() -> None:
    (directory,) = (topic for topic in TOPICS if topic.name == "wegwijzer.directory")
    kept = int(directory.configuration(3)["delete.retention.ms"])
    assert kept > 50 * 365 * 86_400_000
    # Kafka adds it to the time of day in 64 bits.
    assert kept + time.time_ns() // 1_000_000 < 2**63


def test_destroyed_keys_leave_the_log_within_a_day() -> None:
    (keys,) = (topic for topic in TOPICS if topic.name == "wegwijzer.keys")
    assert keys.configuration(3) == {
        "cleanup.policy": "compact",
        "min.insync.replicas": "2",
        "max.compaction.lag.ms": "86400000",
        "segment.ms": "3600000",
    }
