"""The whole system on one machine: what is started, in which order, and how it ends.

Everything is started or nothing is: whatever goes wrong on the way stops what already runs.
"""

import os
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from deploy.local import channels, keyring, state
from deploy.local.embedded import EmbeddedServers as EmbeddedServers
from deploy.local.embedded import Tell
from deploy.local.errors import CannotStartError
from deploy.local.network import answers_ready, is_taken
from deploy.local.paths import ROOT
from deploy.local.ports import Ports as Ports
from deploy.local.processes import Child, Supervisor

SERVICES = {"routing": "services.routing", "notify": "services.notify", "intake": "services.intake"}
"""Every service and its module; its port is the one of that name in ``Ports``."""
STANDINS = "deploy.local.standins"
"""The receivers' stand-ins: a mail catcher and a webhook sink, for the embedded broker only."""

_TEND_SECONDS = 0.1
_PYTHON = (sys.executable, "-P")  # never a module that happens to lie in the working folder
_LIMITS = ("INTAKE_POSTS_PER_MINUTE", "INTAKE_LOOKS_PER_MINUTE", "INTAKE_PAGES_PER_MINUTE")


@dataclass(slots=True)
class LocalSystem:
    """Servers, stand-ins and services; a context manager that stops what it started.

    While it runs, what dies is started again; ``failure`` says when that was given up.

    Args:
        data: where everything that must survive is kept.
        ports: where they listen.
        tell: told what happens, a sentence at a time.
        extra: environment of the services besides what they always get.
        environment: names real servers and the keyring; ours by default.
        interrupted: set by whoever wants the start to be given up.
        services: name and module of each service.
        standins: the module of the stand-ins, or None for none.
    """

    data: Path
    ports: Ports
    tell: Tell = lambda _: None
    extra: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    interrupted: threading.Event = field(default_factory=threading.Event)
    services: Mapping[str, str] = field(default_factory=lambda: SERVICES)
    standins: str | None = STANDINS
    failure: str | None = None
    kafka_address: str = ""
    redis_url: str = ""
    _children: list[Child] = field(default_factory=list)
    _lock: IO[str] | None = None
    _supervisor: Supervisor | None = None
    _servers: EmbeddedServers | None = None
    _tender: threading.Thread | None = None
    _stopping: threading.Event = field(default_factory=threading.Event)
    _written: state.State | None = None

    @property
    def embedded(self) -> bool:
        """Whether Kafka is ours; a real one is named by ``WEGWIJZER_KAFKA``."""
        return not self.environment.get("WEGWIJZER_KAFKA")

    @property
    def channels_file(self) -> Path:
        """The channels of the stand-ins."""
        return self.data / "channels.json"

    @property
    def keyring_file(self) -> Path:
        """The keyring of the services; ours is made where it is missing."""
        return self._keyring() or keyring.ensure(self.data / "keyring.json")

    @property
    def redis_address(self) -> str:
        """The URL of Valkey or Redis without the password that it may hold."""
        shown = urlsplit(self.redis_url)
        return f"redis://{shown.netloc.rpartition('@')[2]}{shown.path}"

    @property
    def children(self) -> list[Child]:
        """Every process, in the order of its start."""
        return self._supervisor.children if self._supervisor is not None else []

    def pid(self, name: str) -> int | None:
        """The process id of ``Kafka``, ``Valkey`` or a service while it runs.

        Raises:
            KeyError: there is no such child.
        """
        return {child.name: child for child in self.children}[name].pid

    def __enter__(self) -> "LocalSystem":
        try:
            self._prepare()
            self._start_servers()
            self._bring_topics_in_line()
            self._start_services()
            self._write_state()
            self._tender = threading.Thread(target=self._tend, name="tender", daemon=True)
            self._tender.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def check(self) -> None:
        """Go on, or not.

        Raises:
            CannotStartError: something died too often; leave the context manager now.
        """
        if self.failure is not None:
            raise CannotStartError(self.failure)

    def hurry(self) -> None:
        """Do not wait any longer for what is being stopped."""
        if self._supervisor is not None:
            self._supervisor.hurry.set()

    def stop(self) -> None:
        """Drain the services, then stop the stand-ins, then the servers. May be called twice."""
        self._stopping.set()
        if self._tender is not None:
            self._tender.join()
        if self._supervisor is not None:
            self._supervisor.stop()
        if self._lock is not None:
            state.forget(self.data)
            self._lock.close()
            self._lock = None

    def _tend(self) -> None:
        try:
            while self._supervisor is not None and not self._stopping.wait(_TEND_SECONDS):
                for sentence in self._supervisor.tend():
                    self.tell(sentence)
                self._write_state()
        except (CannotStartError, OSError) as error:  # died too often, or the disk is full
            self.failure = str(error)
        finally:
            if not self._stopping.is_set() and self.failure is None:
                # A defect of ours: its traceback is on the console, and nobody tends any more.
                self.failure = "what was started is no longer tended."

    # -- steps ------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        self._keyring()
        self._lock = state.take(self.data, self.interrupted)
        for name, port in self._own_ports().items():
            if is_taken(port):
                raise CannotStartError(
                    f"Port {port} ({name}) is already taken; stop what listens there, or move all ports "
                    "with --port-offset 100."
                )
        self._supervisor = Supervisor(self.interrupted, hold=self._lock.fileno())

    def _own_ports(self) -> dict[str, int]:
        ports = {name: self._port(name) for name in self.services}
        if self.embedded:
            ports |= {"Kafka": self.ports.kafka, "Kafka's controller": self.ports.controller}
            if self.standins is not None:
                ports |= {"mail catcher": self.ports.smtp, "webhook sink": self.ports.sink}
        if not self.environment.get("WEGWIJZER_REDIS"):
            ports["Valkey"] = self.ports.redis
        return ports

    def _port(self, service: str) -> int:
        return int(getattr(self.ports, service))

    def _start_servers(self) -> None:
        self._servers = EmbeddedServers(
            self.data,
            self.ports,
            self.tell,
            with_kafka=self.embedded,
            with_redis=not self.environment.get("WEGWIJZER_REDIS"),
            supervisor=self._supervisor,
        )
        self.tell("starting Kafka and Valkey")
        self._servers.start()
        self.kafka_address = self.environment.get("WEGWIJZER_KAFKA") or self._servers.kafka_address
        self.redis_url = self.environment.get("WEGWIJZER_REDIS") or self._servers.redis_url
        if not self._servers.with_redis:
            _check_redis(self.redis_url)

    def _bring_topics_in_line(self) -> None:
        from shared.errors import ConfigurationError
        from shared.topics import TopicAdmin

        try:
            if self.embedded:
                self.tell("bringing the topics in line")
                TopicAdmin(self.kafka_address, replication=1).apply()
            else:
                self._check_topics_exist()
        except ConfigurationError as error:
            raise CannotStartError(str(error)) from error

    def _check_topics_exist(self) -> None:
        # Retention and replication of a real cluster are its operator's; a missing topic is fatal.
        from shared.topics import TopicAdmin

        plan = TopicAdmin(self.kafka_address).plan()
        missing = [change.topic for change in plan if change.action in ("create", "add partitions")]
        if missing:
            raise CannotStartError(
                f"{len(missing)} topics are missing on {self.kafka_address} or lack partitions, "
                f"{missing[0]} for one; run ./wegwijzer topics plan, then ./wegwijzer topics apply."
            )

    def _start_services(self) -> None:
        supervisor = self._supervisor
        if supervisor is None:
            return
        environment = self._service_environment()
        if self.embedded and self.standins is not None:
            channels.write(self.channels_file, sink=f"http://127.0.0.1:{self.ports.sink}")
            self.tell("starting the stand-ins of the receivers")
            self._start(supervisor, environment, {"stand-ins": (self.standins, self.ports.sink)})
        if self.services:
            self.tell(f"starting {', '.join(self.services)}")
            modules = {name: (module, self._port(name)) for name, module in self.services.items()}
            self._start(supervisor, environment, modules)

    def _start(
        self, supervisor: Supervisor, environment: Mapping[str, str], modules: dict[str, tuple[str, int]]
    ) -> None:
        children = []
        for name, (module, port) in modules.items():
            address = f"127.0.0.1:{port}"
            children.append(
                Child(
                    name,
                    [*_PYTHON, "-m", module],
                    self.data / "logs" / f"{name}.log",
                    ready=lambda address=address: answers_ready(address),  # type: ignore[misc]
                    address=address,
                    environment=environment,
                )
            )
        self._children += children
        supervisor.start(*children)

    def _service_environment(self) -> dict[str, str]:
        environment = {
            "PYTHONPATH": str(ROOT),
            "WEGWIJZER_KAFKA": self.kafka_address,
            "WEGWIJZER_REDIS": self.redis_url,
            "WEGWIJZER_KEYRING": str(self.keyring_file),
            "INTAKE_PORT": str(self.ports.intake),
            "INTAKE_SPOOL": str(self.data / "spool"),
            # On one machine everything comes from one address: whoever tries things out, and the demo.
            **{name: self.environment.get(name, "6000") for name in _LIMITS},
            "NOTIFY_PORT": str(self.ports.notify),
            "ROUTING_PORT": str(self.ports.routing),
        }
        if self.embedded:
            environment |= {
                "NOTIFY_CHANNELS": str(self.channels_file),
                "NOTIFY_SMTP": f"127.0.0.1:{self.ports.smtp}",
                # The stand-ins listen on this machine, where no webhook may lead otherwise.
                "NOTIFY_WEBHOOK_ALLOW": "127.0.0.0/8,::1/128",
                "STANDINS_CHANNELS": str(self.channels_file),
                "STANDINS_SMTP_PORT": str(self.ports.smtp),
                "STANDINS_HTTP_PORT": str(self.ports.sink),
            }
        return environment | dict(self.extra)

    def _keyring(self) -> Path | None:
        named = self.environment.get("WEGWIJZER_KEYRING")
        if named:
            return Path(named).resolve()
        if not self.embedded:
            raise CannotStartError(
                "WEGWIJZER_KEYRING must name the keyring when WEGWIJZER_KAFKA names a real Kafka: "
                "without it nothing on the topics can be opened."
            )
        return None

    def _write_state(self) -> None:
        servers = self._servers
        written = state.State(
            kafka={"address": self.kafka_address, "pid": servers.kafka_pid if servers else None},
            redis={"address": self.redis_address, "pid": servers.redis_pid if servers else None},
            services=[
                {"name": child.name, "pid": child.pid, "address": child.address, "healthy": False}
                for child in self._children
            ],
        )
        if written != self._written:
            state.write(self.data, written)
            self._written = written


def _check_redis(url: str) -> None:
    import redis

    try:
        with redis.Redis.from_url(url, socket_timeout=5, socket_connect_timeout=5) as client:
            client.ping()
    except (redis.RedisError, ValueError) as error:
        raise CannotStartError(
            f"WEGWIJZER_REDIS names a Redis that does not answer ({type(error).__name__}); "
            "write it as redis://host:port/0 and see that it runs."
        ) from error
