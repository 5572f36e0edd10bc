"""The whole system on one machine: what is started, in which order, and how it ends.

Everything is started or nothing is: whatever goes wrong on the way stops what already runs.
"""

import contextlib
import fcntl
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from deploy.local import channels, jars, keyring, servers
from deploy.local.errors import CannotStartError
from deploy.local.paths import JARS, ROOT
from deploy.local.processes import Child, answers_ready, free_port, is_taken

LEAST_DISK_BYTES = 1_000_000_000
"""Free space demanded before a start: Kafka and Valkey must never meet a full disk in the middle."""

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Ports:
    """The ports of 127.0.0.1 that the system listens on (DESIGN §7)."""

    kafka: int = 9092
    controller: int = 9093
    redis: int = 6379
    smtp: int = 1025
    sink: int = 8009
    intake: int = 8000
    notify: int = 8001
    routing: int = 8003

    @classmethod
    def from_environment(cls, offset: int = 0, environment: Mapping[str, str] = os.environ) -> "Ports":
        """The defaults plus an offset; ``INTAKE_PORT`` and its like win."""
        moved = {name: default + offset for name, default in cls._defaults().items()}
        for service in ("intake", "notify", "routing"):
            own = environment.get(f"{service.upper()}_PORT")
            if own is not None:
                try:
                    moved[service] = int(own)
                except ValueError:
                    raise CannotStartError(
                        f"{service.upper()}_PORT is not a number; set a port between 1 and 65535."
                    ) from None
        return cls(**moved)

    @classmethod
    def free(cls) -> "Ports":
        """Ports that nobody uses now."""
        taken: set[int] = set()
        while len(taken) < len(cls._defaults()):
            taken.add(free_port())
        return cls(*taken)

    @classmethod
    def _defaults(cls) -> dict[str, int]:
        default = cls()
        return {name: getattr(default, name) for name in cls.__slots__}


@dataclass(slots=True)
class EmbeddedServers:
    """Kafka and Valkey alone, as the tests use them."""

    data: Path
    ports: Ports = field(default_factory=Ports.free)
    tell: Tell = lambda _: None
    with_kafka: bool = True
    with_redis: bool = True
    children: list[Child] = field(default_factory=list)
    _kafka: Child | None = None
    _redis: Child | None = None

    @property
    def kafka_address(self) -> str:
        """``host:port`` of the embedded Kafka."""
        return f"127.0.0.1:{self.ports.kafka}"

    @property
    def redis_url(self) -> str:
        """The URL of the embedded Valkey."""
        return f"redis://127.0.0.1:{self.ports.redis}/0"

    def start(self) -> None:
        """Start both and wait until they answer.

        Raises:
            CannotStartError: one of them does not come up; nothing keeps running.
        """
        logs = self.data / "logs"
        try:
            if self.with_kafka:
                class_path = jars.ensure(JARS, self._fetching)
                self._kafka = servers.kafka(
                    self.data / "kafka",
                    logs,
                    class_path,
                    port=self.ports.kafka,
                    controller_port=self.ports.controller,
                )
                self._start(self._kafka)
            if self.with_redis:
                self._redis = servers.valkey(self.data / "valkey", logs, port=self.ports.redis)
                self._start(self._redis)
            for child in self.children:
                child.wait_ready()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Ask both to end and wait."""
        for child in self.children:
            child.ask_to_stop()
        for child in self.children:
            child.wait_stopped()

    def kill_kafka(self) -> None:
        """End Kafka at once, as a crash would."""
        if self._kafka is not None:
            self._kafka.kill()

    def start_kafka(self) -> None:
        """Start Kafka again after ``kill_kafka``, on its data."""
        if self._kafka is not None:
            self._kafka.start()
            self._kafka.wait_ready()

    def _start(self, child: Child) -> None:
        self.children.append(child)
        child.start()

    def _fetching(self, done: int, of: int) -> None:
        self.tell(f"fetching Kafka: jar {done} of {of}")


@dataclass(slots=True)
class LocalSystem:
    """Servers, stand-ins and services; a context manager that stops what it started.

    Args:
        data: where everything that must survive is kept.
        ports: where they listen.
        tell: told what happens, a sentence at a time.
        extra: environment of the services besides what they always get.
    """

    data: Path
    ports: Ports
    tell: Tell = lambda _: None
    extra: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    children: list[Child] = field(default_factory=list)
    kafka_address: str = ""
    redis_url: str = ""
    _lock: IO[str] | None = None
    _servers: EmbeddedServers | None = None

    @property
    def embedded(self) -> bool:
        """Whether Kafka is ours; a real one is named by ``WEGWIJZER_KAFKA``."""
        return not self.environment.get("WEGWIJZER_KAFKA")

    @property
    def channels_file(self) -> Path:
        """The channels of the stand-ins."""
        return self.data / "channels.json"

    def __enter__(self) -> "LocalSystem":
        try:
            self._prepare()
            self._start_servers()
            self._bring_topics_in_line()
            self._start_services()
            self._write_state()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def tend(self) -> None:
        """Start again what died.

        Raises:
            CannotStartError: something died too often.
        """
        for child in self._all():
            said = child.tend(time.monotonic())
            if said is not None:
                self.tell(said)
                self._write_state()

    def stop(self) -> None:
        """Drain the services, then stop the servers."""
        for child in self.children:
            child.ask_to_stop()
        for child in self.children:
            child.wait_stopped()
        if self._servers is not None:
            self._servers.stop()
        if self._lock is not None:
            (self.data / "state.json").unlink(missing_ok=True)
            self._lock.close()
            self._lock = None

    # -- steps ------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        try:
            self.data.mkdir(parents=True, exist_ok=True)
            self._lock = (self.data / "lock").open("w")
            free = shutil.disk_usage(self.data).free
        except OSError as error:
            raise CannotStartError(
                f"{self.data} cannot be written ({error.strerror}); choose another folder with --data."
            ) from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._lock.close()
            self._lock = None
            raise CannotStartError(
                f"Wegwijzer already runs on {self.data}; stop it there with Ctrl-C, or choose another "
                "folder with --data and other ports with --port-offset."
            ) from None
        if free < LEAST_DISK_BYTES:
            raise CannotStartError(
                f"The disk of {self.data} has {free // 1_000_000} MB free and needs "
                f"{LEAST_DISK_BYTES // 1_000_000}; make room, or choose another folder with --data."
            )
        for name, port in self._own_ports().items():
            if is_taken(port):
                raise CannotStartError(
                    f"Port {port} ({name}) is already taken; stop what listens there, or move all ports "
                    "with --port-offset 100."
                )

    def _own_ports(self) -> dict[str, int]:
        ports = {"intake": self.ports.intake, "notify": self.ports.notify, "routing": self.ports.routing}
        if self.embedded:
            ports |= {
                "Kafka": self.ports.kafka,
                "Kafka's controller": self.ports.controller,
                "mail catcher": self.ports.smtp,
                "webhook sink": self.ports.sink,
            }
        if not self.environment.get("WEGWIJZER_REDIS"):
            ports["Valkey"] = self.ports.redis
        return ports

    def _start_servers(self) -> None:
        self._servers = EmbeddedServers(
            self.data,
            self.ports,
            self.tell,
            with_kafka=self.embedded,
            with_redis=not self.environment.get("WEGWIJZER_REDIS"),
        )
        self.tell("starting Kafka and Valkey")
        self._servers.start()
        self.kafka_address = self.environment.get("WEGWIJZER_KAFKA") or self._servers.kafka_address
        self.redis_url = self.environment.get("WEGWIJZER_REDIS") or self._servers.redis_url

    def _bring_topics_in_line(self) -> None:
        from shared.errors import ConfigurationError
        from shared.topics import TopicAdmin

        admin = TopicAdmin(self.kafka_address, replication=1 if self.embedded else 3)
        try:
            if self.embedded:
                self.tell("bringing the topics in line")
                admin.apply()
            elif admin.plan():
                raise CannotStartError(
                    f"The topics on {self.kafka_address} are not as they must be; "
                    "see ./wegwijzer topics plan, then run ./wegwijzer topics apply."
                )
        except ConfigurationError as error:
            raise CannotStartError(str(error)) from error

    def _start_services(self) -> None:
        logs = self.data / "logs"
        environment = {
            "PYTHONPATH": str(ROOT),
            "WEGWIJZER_KAFKA": self.kafka_address,
            "WEGWIJZER_REDIS": self.redis_url,
            "WEGWIJZER_KEYRING": str(self._keyring()),
            "INTAKE_PORT": str(self.ports.intake),
            "NOTIFY_PORT": str(self.ports.notify),
            "ROUTING_PORT": str(self.ports.routing),
        }
        modules = {
            "routing": ("services.routing", self.ports.routing),
            "notify": ("services.notify", self.ports.notify),
            "intake": ("services.intake", self.ports.intake),
        }
        if self.embedded:
            channels.write(self.channels_file, sink=f"http://127.0.0.1:{self.ports.sink}")
            environment |= {
                "NOTIFY_CHANNELS": str(self.channels_file),
                "NOTIFY_SMTP": f"127.0.0.1:{self.ports.smtp}",
                "STANDINS_CHANNELS": str(self.channels_file),
                "STANDINS_SMTP_PORT": str(self.ports.smtp),
                "STANDINS_HTTP_PORT": str(self.ports.sink),
            }
            modules = {"stand-ins": ("deploy.local.standins", self.ports.sink), **modules}
        self.tell(f"starting {', '.join(modules)}")
        for name, (module, port) in modules.items():
            address = f"127.0.0.1:{port}"
            child = Child(
                name,
                [sys.executable, "-m", module],
                logs / f"{name}.log",
                ready=lambda address=address: answers_ready(address),  # type: ignore[misc]
                address=address,
                environment=environment | dict(self.extra),
            )
            self.children.append(child)
            child.start()
        for child in self.children:
            child.wait_ready()
            self.tell(f"{child.name} is ready")

    def _keyring(self) -> Path:
        named = self.environment.get("WEGWIJZER_KEYRING")
        if named:
            return Path(named).resolve()
        if not self.embedded:
            raise CannotStartError(
                "WEGWIJZER_KEYRING must name the keyring when WEGWIJZER_KAFKA names a real Kafka: "
                "without it nothing on the topics can be opened."
            )
        return keyring.ensure(self.data / "keyring.json")

    # -- what status reads ------------------------------------------------------------------------

    def _all(self) -> Iterator[Child]:
        if self._servers is not None:
            yield from self._servers.children
        yield from self.children

    def _write_state(self) -> None:
        pids = {child.name: child.pid for child in self._all()}
        state = {
            "kafka": {"address": self.kafka_address, "pid": pids.get("Kafka")},
            "redis": {"address": self.redis_url, "pid": pids.get("Valkey")},
            "services": [
                {"name": child.name, "pid": child.pid, "address": child.address} for child in self.children
            ],
        }
        part = self.data / ".state.json.part"
        part.write_text(json.dumps(state), "utf-8")
        part.replace(self.data / "state.json")


def read_state(data: Path) -> dict[str, object] | None:
    """What runs on a data folder, with each service asked whether it is healthy; None where none does."""
    with contextlib.suppress(FileNotFoundError):
        state: dict[str, object] = json.loads((data / "state.json").read_text("utf-8"))
        services = state["services"]
        if isinstance(services, list):
            for service in services:
                service["healthy"] = answers_ready(service["address"])
        return state
    return None
