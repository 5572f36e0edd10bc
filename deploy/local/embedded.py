"""Kafka and Valkey alone, started and stopped as one."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from deploy.local import jars, servers
from deploy.local.paths import JARS
from deploy.local.ports import Ports
from deploy.local.processes import Child, Supervisor

_TELL_SECONDS = 2.0


class Tell(Protocol):
    """Told what happens, a sentence at a time."""

    def __call__(self, sentence: str, /) -> None: ...


@dataclass(slots=True)
class EmbeddedServers:
    """Kafka and Valkey alone, as the tests use them; also a context manager.

    Args:
        data: where their data and logs are kept.
        ports: where they listen.
        tell: told what happens.
        with_kafka, with_redis: whether each is wanted.
        supervisor: who runs them; without one they have their own, and do not start again by themselves.
    """

    data: Path
    ports: Ports = field(default_factory=Ports.free)
    tell: Tell = lambda _: None
    with_kafka: bool = True
    with_redis: bool = True
    supervisor: Supervisor | None = None
    _kafka: Child | None = None
    _redis: Child | None = None
    _told_at: float = 0.0

    @property
    def kafka_address(self) -> str:
        """``host:port`` of the embedded Kafka."""
        return f"127.0.0.1:{self.ports.kafka}"

    @property
    def redis_url(self) -> str:
        """The URL of the embedded Valkey."""
        return f"redis://127.0.0.1:{self.ports.redis}/0"

    @property
    def kafka_pid(self) -> int | None:
        """The process id of Kafka while it runs."""
        return self._kafka.pid if self._kafka is not None else None

    @property
    def redis_pid(self) -> int | None:
        """The process id of Valkey while it runs."""
        return self._redis.pid if self._redis is not None else None

    def __enter__(self) -> "EmbeddedServers":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start both and wait until they answer.

        Raises:
            CannotStartError: one of them does not come up; nothing keeps running.
            InterruptedStartError: see ``Supervisor``.
        """
        if self.supervisor is None:
            self.supervisor = Supervisor()
        logs = self.data / "logs"
        wanted = []
        try:
            if self.with_kafka:
                class_path = jars.ensure(JARS, self._fetching, interrupted=self.supervisor.interrupted)
                self._kafka = servers.kafka(
                    self.data / "kafka",
                    logs,
                    class_path,
                    port=self.ports.kafka,
                    controller_port=self.ports.controller,
                )
                wanted.append(self._kafka)
            if self.with_redis:
                self._redis = servers.valkey(self.data / "valkey", logs, port=self.ports.redis)
                wanted.append(self._redis)
            self.supervisor.start(*wanted)
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ask both to end and wait."""
        if self.supervisor is not None:
            self.supervisor.stop()

    def stop_kafka(self) -> None:
        """Ask Kafka to end and wait, as an operator would."""
        self._end(self._kafka)

    def kill_kafka(self) -> None:
        """End Kafka at once, as a crash would."""
        self._end(self._kafka, kill=True)

    def start_kafka(self) -> None:
        """Start Kafka again on its data and wait until it answers."""
        self._begin(self._kafka)

    def kill_redis(self) -> None:
        """End Valkey at once, as a crash would."""
        self._end(self._redis, kill=True)

    def start_redis(self) -> None:
        """Start Valkey again on its data and wait until it answers."""
        self._begin(self._redis)

    def _end(self, child: Child | None, *, kill: bool = False) -> None:
        if child is not None and self.supervisor is not None:
            self.supervisor.stop_child(child, kill=kill)

    def _begin(self, child: Child | None) -> None:
        if child is not None and self.supervisor is not None:
            self.supervisor.spawn(child)
            self.supervisor.wait_ready(child)

    def _fetching(self, done: int, of: int) -> None:
        now = time.monotonic()
        if done == of or now - self._told_at > _TELL_SECONDS:
            self._told_at = now
            self.tell(f"fetching Kafka: jar {done} of {of}")
