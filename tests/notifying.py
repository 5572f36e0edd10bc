"""What the tests of notify share: decisions, keys, channels, a receiver that follows a script."""

import base64
import json
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import web
from standardwebhooks.webhooks import Webhook

from services.notify.domain.preference import Plan
from services.notify.domain.terms import read_terms
from services.notify.ports import WebhookTarget
from shared.contracts import events
from shared.contracts.access import ChannelKind, WebhookSecret
from shared.contracts.events import CASE_DECIDED, KEY_ISSUED, CaseDecided, Value, rfc3339
from shared.contracts.ids import event_id, new_case_id
from shared.contracts.vocabulary import Outcome, Urgency
from shared.messaging.envelope import JSON, Envelope, Headers, new_traceparent
from shared.reference import terms_document
from shared.sealing import Cipher, Keyring, associated_data, new_case_key, pad
from tests.support import Sent

RING = Keyring("k1", {"k1": b"n" * 32})
SECRET = "whsec_" + base64.b64encode(b"a secret of thirty-two bytes, ok").decode()
SECRETS = (WebhookSecret(secret=SECRET),)
LOCAL = "127.0.0.0/8,::1/128"
"""The networks that webhooks of the tests may be posted to."""
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TERMS = read_terms(terms_document())

_DECIDED = json.loads(
    (Path(__file__).parent / "contract/fixtures/v1/be.wegwijzer.case.decided.v1.json").read_text("utf-8")
)


def decided(
    *alert: str,
    outcome: Outcome = "routed",
    attempt: int = 1,
    at: datetime = START,
    reference: str | None = "7K3M9QTA",
) -> CaseDecided:
    """A decision as routing writes it."""
    return CaseDecided.model_validate(
        _DECIDED
        | {
            "decision": _DECIDED["decision"] | {"outcome": outcome, "alert": list(alert)},
            "attempt": attempt,
            "decided_at": at,
            "reference": reference,
        }
    )


@dataclass(frozen=True)
class Case:
    """A case with a key of its own."""

    id: str = field(default_factory=new_case_id)
    key: bytes = field(default_factory=new_case_key)

    @property
    def cipher(self) -> Cipher:
        return Cipher.of(self.key)

    def envelope(
        self, type_: str = CASE_DECIDED, attempt: int = 1, urgency: Urgency = "normal", id_: str | None = None
    ) -> Envelope:
        return Envelope(
            id=id_ or event_id(type_, self.id, attempt),
            source="/services/test",
            type=type_,
            time=rfc3339(START),
            case_id=self.id,
            attempt=attempt,
            urgency=urgency,
            traceparent=new_traceparent(),
        )

    def record(self, value: CaseDecided, urgency: Urgency = "normal") -> Sent:
        """The decision as it stands on the topic."""
        return self.sealed(self.envelope(attempt=value.attempt, urgency=urgency), value)

    def sealed(self, envelope: Envelope, value: Value) -> Sent:
        aad = associated_data(envelope.type, envelope.id, self.id)
        return Sent(self.id, envelope.headers(), self.cipher.seal(pad(value.model_dump_json().encode()), aad))

    def key_record(self) -> Sent:
        """The wrapped key as it stands on ``wegwijzer.keys``."""
        value = RING.wrap(self.key, self.id).model_dump_json().encode()
        return Sent(self.id, self.envelope(KEY_ISSUED).headers(JSON), value)

    def destroyed_key_record(self) -> Sent:
        """The tombstone of the key."""
        envelope = self.envelope(KEY_ISSUED, attempt=2)
        return Sent(self.id, envelope.headers(JSON), b"")

    def erased_record(self, attempt: int = 1) -> Sent:
        """A decision about an erased case: an empty value."""
        return Sent(self.id, self.envelope(attempt=attempt).headers(), b"")

    def open(self, headers: Mapping[str, str], value: bytes) -> Value:
        """An opened event about this case."""
        type_ = headers["ce_type"]
        plain = self.cipher.open(value, associated_data(type_, headers["ce_id"], self.id))
        return events.SEALED_VALUES[type_].model_validate_json(plain)


class TwoChannels:
    """Everybody has both channels, but for ``mute``; ``careful`` has others to fall back on."""

    def plan(self, organisation: str, urgency: Urgency, decided_at: datetime) -> Plan:
        if organisation == "careful":
            return [["webhook", "email"], ["second"], ["third-a", "third-b"]]
        return [] if organisation == "mute" else [["webhook", "email"]]

    def kind(self, organisation: str, name: str) -> ChannelKind | None:
        return "webhook"

    def language(self, organisation: str, name: str = "email") -> str | None:
        return None

    def email(self, organisation: str, name: str = "email") -> str | None:
        return f"{organisation}@organisation.example"

    def webhook(self, organisation: str, name: str = "webhook") -> WebhookTarget | None:
        return None


class FoldedRecord:
    """A record as the consumer hands it over."""

    topic, partition, timestamp = "test", 0, 0

    def __init__(self, sent: Sent, offset: int = 0) -> None:
        self.offset = offset
        self.key: bytes | None = sent.case_id.encode()
        self.value: bytes | None = sent.value
        self.headers: Headers = sent.headers


def write_keyring(folder: Path) -> Path:
    """The keyring of the tests as a file."""
    path = folder / "keyring.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps({"active": "k1", "keys": {"k1": base64.b64encode(b"n" * 32).decode()}}))
    return path


def write_channels(folder: Path, content: Mapping[str, Any], name: str = "channels.json") -> Path:
    """A channels file."""
    path = folder / name
    path.write_text(json.dumps(content))
    return path


class NoChannels:
    """A directory without channels, for what is handed its target."""

    def webhook(self, organisation: str, name: str = "webhook") -> WebhookTarget | None:
        return None


@dataclass(frozen=True)
class Hit:
    """One request as it reached the receiver."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    def signed_by(self, secret: str) -> bool:
        """Whether the signature is the library's own, whatever the clock says."""
        moment = datetime.fromtimestamp(int(self.headers["webhook-timestamp"]), UTC)
        return Webhook(secret).sign(self.id, moment, self.body.decode()) == self.headers["webhook-signature"]


class Receiver:
    """An organisations' web server that answers each path by a script, then 204."""

    def __init__(self) -> None:
        self.hits: list[Hit] = []
        self.port = 0
        self._scripts: dict[str, list[tuple[int, Mapping[str, str]]]] = {}

    def script(self, path: str, answers: Iterable[int | tuple[int, Mapping[str, str]]]) -> None:
        """What the next requests to a path get."""
        self._scripts[path] = [answer if isinstance(answer, tuple) else (answer, {}) for answer in answers]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def at(self, path: str) -> list[Hit]:
        """The requests that a path got."""
        return [hit for hit in self.hits if hit.path == path]

    async def _answer(self, request: web.Request) -> web.Response:
        self.hits.append(
            Hit(request.path, {k.lower(): v for k, v in request.headers.items()}, await request.read())
        )
        script = self._scripts.get(request.path)
        status, headers = script.pop(0) if script else (204, {})
        return web.Response(status=status, headers=headers)

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Receiver"]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", self.port)
        await site.start()
        self.port = runner.addresses[0][1]
        try:
            yield self
        finally:
            await runner.cleanup()


def within(moment: datetime, base: datetime, delay: timedelta, share: float = 0.2) -> bool:
    """Whether a moment is a delay after another, give or take a share."""
    return delay * (1 - share) <= moment - base <= delay * (1 + share)
