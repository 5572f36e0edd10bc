"""Intake as other software meets it: a process of its own, for every suite that needs one."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp

from deploy.local import keyring
from deploy.local.embedded import EmbeddedServers
from deploy.local.network import answers, answers_ready, free_ports
from deploy.local.paths import ROOT
from shared import topics
from shared.contracts.events import REQUEST_SUBMITTED, RequestSubmitted
from shared.sealing import Keyring, associated_data
from shared.topics import TopicAdmin
from tests.support import eventually, headers_of, read_all

BODY: dict[str, Any] = {
    "role": "helper",
    "need": "school_enrolment",
    "text": "Haar dochter Zahra is negen en heeft nog geen school.",
    "language": "prs",
    "place": {"postal_code": "1080", "municipality": "Molenbeek"},
    "residence": "without_permit",
    "minor": True,
    "urgent": True,
    "consent_to_share": True,
    "contact": {"name": "Noor", "email": "noor@asker.example"},
}

Answer = tuple[int, Any, Mapping[str, str]]
"""Status, body and headers."""


@contextmanager
def servers_with_topics(folder: Path) -> Iterator[EmbeddedServers]:
    """Kafka and Valkey of the embedded default, on free ports and fresh data, with all topics."""
    with EmbeddedServers(folder) as servers:
        TopicAdmin(servers.kafka_address, replication=1).apply()
        yield servers


class Intake:
    """One intake process, which can be stopped, killed and started again on the same port.

    Args:
        servers: what it uses; they need not answer yet.
        folder: where its log and, without ``keyring_file``, its keyring are kept.
        keyring_file: the keyring of another intake, to share its cases.
        environment: ``INTAKE_*`` and others besides what it always gets.
    """

    def __init__(
        self,
        servers: EmbeddedServers,
        folder: Path,
        *,
        keyring_file: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        (self.port,) = free_ports(1)
        self.servers = servers
        self.keyring_file = keyring_file or keyring.ensure(folder / "keyring.json")
        self.log = folder / "intake.log"
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "WEGWIJZER_KAFKA": servers.kafka_address,
            "WEGWIJZER_REDIS": servers.redis_url,
            "WEGWIJZER_KEYRING": str(self.keyring_file),
            "INTAKE_PORT": str(self.port),
            "INTAKE_PUBLIC_URL": "https://help.example",
            "INTAKE_SPOOL": str(folder / "spool"),
            # Every post of a suite comes from one address.
            "INTAKE_POSTS_PER_MINUTE": "1000000",
            "INTAKE_LOOKS_PER_MINUTE": "1000000",
            "INTAKE_WRONG_SECRETS_PER_HOUR": "1000000",
            **(environment or {}),
        }
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int | None:
        """Its process id; None when it does not run."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def start(self, *, ready: bool = True) -> None:
        """Start it and wait until it is ready, or, where something it needs is away, until it answers."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "services.intake"], env=self._environment, stdout=log, stderr=log
            )
        look = answers_ready if ready else answers
        eventually(lambda: look(f"127.0.0.1:{self.port}") or self.pid is None)
        assert self.pid is not None, f"intake has ended: {self.log.read_text()[-2000:]}"

    def stop(self) -> None:
        """Ask it to end and wait; may be called twice."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(15)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(5)

    def requests(self) -> list[RequestSubmitted]:
        """What stands on the topic and can be opened."""
        ring = Keyring.load(self.keyring_file)
        kafka = self.servers.kafka_address
        # Requests first: the key of each was there before it.
        requests = read_all(kafka, topics.REQUESTS)
        keys = {message.key(): message.value() for message in read_all(kafka, topics.KEYS)}
        opened = []
        for message in requests:
            case, headers, sealed = message.key(), headers_of(message), message.value()
            if headers["ce_type"] != REQUEST_SUBMITTED:
                continue
            wrapped = keys[case]
            if wrapped is None:
                continue  # erased: nobody can open it any more
            assert isinstance(case, bytes)
            assert isinstance(wrapped, bytes)
            assert isinstance(sealed, bytes)
            cipher = ring.unwrap(wrapped, case.decode())
            aad = associated_data(headers["ce_type"], headers["ce_id"], case.decode())
            opened.append(RequestSubmitted.model_validate_json(cipher.open(sealed, aad)))
        return opened

    def count(self, reference: str) -> int:
        """How often a request stands on the topic."""
        return sum(request.reference == reference for request in self.requests())


async def post(
    http: aiohttp.ClientSession, intake: Intake, body: Any = None, key: str | None = None
) -> Answer:
    """Post a request, with an ``Idempotency-Key`` or without."""
    headers = {} if key is None else {"Idempotency-Key": key}
    async with http.post(f"{intake.url}/v1/requests", json=body or BODY, headers=headers) as answer:
        return answer.status, await answer.json(content_type=None), answer.headers.copy()


async def get_status(http: aiohttp.ClientSession, intake: Intake, reference: str, secret: str) -> Answer:
    """Read the status of a request."""
    headers = {"Authorization": f"Bearer {secret}"}
    async with http.get(f"{intake.url}/v1/requests/{reference}", headers=headers) as answer:
        return answer.status, await answer.json(content_type=None), answer.headers.copy()
