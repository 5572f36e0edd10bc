"""The one list of topics: names, keys, writers, retention (DESIGN §2), and what brings a cluster in line.

A new topic needs an ADR; existing names stay.
"""

import asyncio
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from confluent_kafka import KafkaException
from confluent_kafka.admin import (
    AdminClient,
    AlterConfigOpType,
    ConfigEntry,
    ConfigResource,
    NewPartitions,
    NewTopic,
    ResourceType,
)

from shared.contracts import access, audit, directory, events
from shared.errors import ConfigurationError

PARTITIONS = 12

KEYS = "wegwijzer.keys"
REQUESTS = "wegwijzer.requests"
CASES = "wegwijzer.cases"
NOTIFICATIONS = "wegwijzer.notifications"
RESPONSES = "wegwijzer.responses"
TRIAGE = "wegwijzer.triage"
DIRECTORY = "wegwijzer.directory"
ACCESS = "wegwijzer.access"
AUDIT = "wegwijzer.audit"

ROUTING_GROUP = "wegwijzer.routing"
ROUTING_KEYS_GROUP = "wegwijzer.routing.keys"
NOTIFY_GROUP = "wegwijzer.notify"
NOTIFY_KEYS_GROUP = "wegwijzer.notify.keys"
NOTIFY_REPORTS_GROUP = "wegwijzer.notify.reports"
INTAKE_GROUP = "wegwijzer.intake"
INTAKE_KEYS_GROUP = "wegwijzer.intake.keys"
GROUPS = (
    ROUTING_GROUP,
    ROUTING_KEYS_GROUP,
    NOTIFY_GROUP,
    NOTIFY_KEYS_GROUP,
    NOTIFY_REPORTS_GROUP,
    INTAKE_GROUP,
    INTAKE_KEYS_GROUP,
)
"""Every consumer group; each has its dead letters."""

_HOUR = 3_600_000
_DAY = 24 * _HOUR
_FOR_GOOD = 36_500 * _DAY
"""A hundred years: Kafka adds it to the time of day, so the largest number would lie in the past."""


def dead_letter_topic(group: str) -> str:
    """The topic of a consumer group's dead letters."""
    return f"{group}.dlq"


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic as it must be on every cluster; times in milliseconds."""

    name: str
    key: str
    writers: tuple[str, ...]
    cleanup: Literal["delete", "compact"]
    retention_ms: int | None = None
    readers: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    """The event types that stand on it; none for one whose contract comes with a later stage."""

    def configuration(self, replication: int) -> dict[str, str]:
        """The settings that we demand; everything else is the cluster's own."""
        settings = {
            "cleanup.policy": self.cleanup,
            "min.insync.replicas": "2" if replication >= 3 else "1",
        }
        if self.retention_ms is not None:
            settings["retention.ms"] = str(self.retention_ms)
        if self.name == KEYS:
            # A destroyed key must be gone from the log within a day, not when a segment happens to fill.
            settings["max.compaction.lag.ms"] = str(_DAY)
            settings["segment.ms"] = str(_HOUR)
        if self.name == DIRECTORY:
            # An empty value takes out what the reference files hold: were it dropped after a day, as Kafka
            # does by itself, who starts later would have the organisation back (ADR 0014).
            settings["delete.retention.ms"] = str(_FOR_GOOD)
        return settings


TOPICS: tuple[Topic, ...] = (
    Topic(
        KEYS,
        "case id",
        writers=("intake",),
        cleanup="compact",
        readers=("intake", "routing", "notify"),
        types=(events.KEY_ISSUED,),
    ),
    Topic(
        REQUESTS,
        "case id",
        writers=("intake",),
        cleanup="delete",
        retention_ms=30 * _DAY,
        readers=("intake", "routing"),
        types=(events.REQUEST_SUBMITTED, events.REQUEST_WITHDRAWN),
    ),
    Topic(
        CASES,
        "case id",
        writers=("routing",),
        cleanup="delete",
        retention_ms=400 * _DAY,
        readers=("intake", "notify"),
        types=(events.CASE_DECIDED,),
    ),
    Topic(
        NOTIFICATIONS,
        "case id",
        writers=("notify",),
        cleanup="delete",
        retention_ms=400 * _DAY,
        readers=("notify",),
        types=(
            events.NOTIFICATION_DELIVERED,
            events.NOTIFICATION_ATTEMPT_FAILED,
            events.NOTIFICATION_EXHAUSTED,
        ),
    ),
    Topic(
        RESPONSES,
        "case id",
        writers=("notify",),
        cleanup="delete",
        retention_ms=400 * _DAY,
        readers=("intake", "routing", "notify"),
        types=(
            events.REFERRAL_ACCEPTED,
            events.REFERRAL_DECLINED,
            events.REFERRAL_FORWARDED,
            events.REFERRAL_EXPIRED,
            events.REFERRAL_CLOSED,
        ),
    ),
    Topic(
        TRIAGE,
        "case id",
        writers=("console",),
        cleanup="delete",
        retention_ms=400 * _DAY,
        readers=("routing",),
        types=(events.TRIAGE_DECIDED,),
    ),
    Topic(
        DIRECTORY,
        "organisation or policy id",
        writers=("console",),
        cleanup="compact",
        readers=("intake", "routing", "notify"),
        types=tuple(directory.VALUES),
    ),
    Topic(
        ACCESS,
        "subject id",
        # notify: what an organisation registers and verifies itself in the inbox (ADR 0013).
        writers=("console", "notify"),
        cleanup="compact",
        readers=("intake", "notify"),
        types=tuple(access.VALUES),
    ),
    Topic(AUDIT, "actor id", ("console", "notify"), "delete", 400 * _DAY, types=(audit.AUDIT_RECORDED,)),
    *(Topic(dead_letter_topic(group), "as the source", (group,), "delete", 400 * _DAY) for group in GROUPS),
)


@dataclass(frozen=True, slots=True)
class Change:
    """One step that brings a cluster in line."""

    topic: str
    action: Literal["create", "add partitions", "set", "cannot"]
    detail: str

    def __str__(self) -> str:
        return f"{self.topic}: {self.action} {self.detail}"


class TopicAdmin:
    """Plans and applies the list above on one cluster.

    Raises from every method:
        ConfigurationError: the cluster does not answer within ``timeout`` seconds, or refuses.
    """

    def __init__(self, bootstrap: str, *, replication: int = 3, timeout: float = 20.0) -> None:
        self._admin = AdminClient({"bootstrap.servers": bootstrap, "log_level": 0})
        self._bootstrap = bootstrap
        self._replication = replication
        self._timeout = timeout

    def plan(self, topics: Iterable[Topic] = TOPICS) -> list[Change]:
        """What differs from the list; empty when the cluster is as it must be."""
        wanted = {topic.name: topic for topic in topics}
        try:
            present = self._admin.list_topics(timeout=self._timeout).topics
            existing = [name for name in wanted if name in present]
            actual = self._configurations(existing)
        except KafkaException as error:
            raise self._refused(error) from error
        changes = []
        for name, topic in wanted.items():
            demanded = topic.configuration(self._replication)
            if name not in actual:
                settings = ", ".join(f"{key}={value}" for key, value in demanded.items())
                changes.append(
                    Change(
                        name,
                        "create",
                        f"with {PARTITIONS} partitions, replication {self._replication}, {settings}",
                    )
                )
                continue
            count = len(present[name].partitions)
            if count < PARTITIONS:
                changes.append(Change(name, "add partitions", f"from {count} to {PARTITIONS}"))
            elif count > PARTITIONS:
                # Kafka cannot take partitions away, and keys would move: a person must decide.
                changes.append(Change(name, "cannot", f"shrink from {count} to {PARTITIONS} partitions"))
            changes.extend(
                Change(name, "set", f"{key} from {actual[name].get(key)} to {value}")
                for key, value in demanded.items()
                if actual[name].get(key) != value
            )
        return changes

    def apply(self, topics: Iterable[Topic] = TOPICS) -> list[Change]:
        """Carry out the plan; the changes made. What Kafka cannot do stays in the plan and is not made."""
        topics = tuple(topics)
        changes = [change for change in self.plan(topics) if change.action != "cannot"]
        by_name = {topic.name: topic for topic in topics}
        create = {change.topic for change in changes if change.action == "create"}
        grow = {change.topic for change in changes if change.action == "add partitions"}
        configure = {change.topic for change in changes if change.action == "set"}
        try:
            if create:
                futures = self._admin.create_topics(
                    [
                        NewTopic(
                            name,
                            num_partitions=PARTITIONS,
                            replication_factor=self._replication,
                            config=by_name[name].configuration(self._replication),
                        )
                        for name in sorted(create)
                    ]
                )
                for future in futures.values():
                    future.result(self._timeout)
                self._until_known(create)
            if grow:
                futures = self._admin.create_partitions([NewPartitions(name, PARTITIONS) for name in grow])
                for future in futures.values():
                    future.result(self._timeout)
            if configure:
                resources = [
                    ConfigResource(
                        ResourceType.TOPIC,
                        name,
                        incremental_configs=[
                            ConfigEntry(key, value, incremental_operation=AlterConfigOpType.SET)
                            for key, value in by_name[name].configuration(self._replication).items()
                        ],
                    )
                    for name in configure
                ]
                for future in self._admin.incremental_alter_configs(resources).values():
                    future.result(self._timeout)
        except KafkaException as error:
            raise self._refused(error) from error
        return changes

    def _until_known(self, names: set[str]) -> None:
        """The controller answers before every broker has heard of a new topic."""
        deadline = time.monotonic() + self._timeout
        while not names <= self._admin.list_topics(timeout=self._timeout).topics.keys():
            if time.monotonic() > deadline:
                raise ConfigurationError(
                    f"Kafka at {self._bootstrap} has created topics that it does not show; start again."
                )
            time.sleep(0.05)

    def _configurations(self, names: list[str]) -> dict[str, dict[str, str]]:
        if not names:
            return {}
        resources = [ConfigResource(ResourceType.TOPIC, name) for name in names]
        futures = self._admin.describe_configs(resources)
        return {
            resource.name: {entry.name: entry.value for entry in future.result(self._timeout).values()}
            for resource, future in futures.items()
        }

    def _refused(self, error: KafkaException) -> ConfigurationError:
        return ConfigurationError(
            f"Kafka at {self._bootstrap} did not do it ({error.args[0].str()}); check WEGWIJZER_KAFKA and "
            "that the replication asked for is not more than the cluster has brokers."
        )


async def apply_topics(bootstrap: str, *, replication: int) -> list[Change]:
    """Create and correct all topics; the changes made. See ``TopicAdmin.apply``."""
    return await asyncio.to_thread(TopicAdmin(bootstrap, replication=replication).apply)
