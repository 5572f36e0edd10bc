"""The channels of organisations from a file: what the embedded default uses."""

from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, TypeAdapter, ValidationError

from services.notify.domain.delivery import EMAIL, WEBHOOK
from services.notify.domain.preference import Plan
from services.notify.domain.signing import checked_secret
from services.notify.ports import WebhookTarget
from shared.contracts.access import ChannelKind, WebhookSecret
from shared.contracts.vocabulary import Urgency
from shared.errors import ConfigurationError
from shared.words import LANGUAGES, MASTER


def _is_web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username is not None:
        raise ValueError("is not an http or https address without credentials")
    return value


def _is_mail_address(value: str) -> str:
    name, _, domain = value.rpartition("@")
    if not name or not domain or not value.isascii() or any(c.isspace() or c in ",;<>" for c in value):
        raise ValueError("is not one e-mail address")
    return value


def _is_translation(value: str) -> str:
    if value not in LANGUAGES or value == MASTER:
        known = ", ".join(tag for tag in LANGUAGES if tag != MASTER)
        raise ValueError(f"is none of {known}")
    return value


class _Webhook(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    url: Annotated[str, AfterValidator(_is_web_address)]
    secret: Annotated[str, AfterValidator(checked_secret)]


class _Own(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    email: Annotated[str, AfterValidator(_is_mail_address)] | None = None
    webhook: _Webhook | None = None
    language: Annotated[str, AfterValidator(_is_translation)] | None = None


_FILE = TypeAdapter(dict[str, _Own])


class FileChannels:
    """``{"<organisation>": {"email", "language", "webhook": {"url", "secret"}}}``; no file, no channels.

    ``language`` is what mails speak below the Dutch; without it they are Dutch alone.

    Raises:
        ConfigurationError: the file cannot be read, or is malformed; its values are not repeated.
    """

    def __init__(self, path: Path | None) -> None:
        self._own: dict[str, _Own] = {}
        if path is None:
            return
        try:
            self._own = _FILE.validate_json(path.read_bytes())
        except OSError as error:
            raise ConfigurationError(
                f"NOTIFY_CHANNELS: {path} cannot be read ({error.strerror}); name another file."
            ) from error
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            raise ConfigurationError(
                f"NOTIFY_CHANNELS: {path} is malformed at {where or 'its start'} ({first['msg']}); mend it."
            ) from None

    def plan(self, organisation: str, urgency: Urgency, decided_at: datetime) -> Plan:
        """See ``Channels.plan``: all at once."""
        names = self.names(organisation)
        return (names,) if names else ()

    def kind(self, organisation: str, name: str) -> ChannelKind | None:
        """See ``Channels.kind``."""
        if name not in self.names(organisation):
            return None
        return "webhook" if name == WEBHOOK else "email"

    def names(self, organisation: str) -> tuple[str, ...]:
        """Its channels."""
        own = self._own.get(organisation, _Own())
        found = ((WEBHOOK, own.webhook), (EMAIL, own.email))
        return tuple(name for name, address in found if address is not None)

    def email(self, organisation: str, name: str = EMAIL) -> str | None:
        """See ``Channels.email``."""
        return self._own.get(organisation, _Own()).email if name == EMAIL else None

    def language(self, organisation: str, name: str = EMAIL) -> str | None:
        """See ``Channels.language``."""
        return self._own.get(organisation, _Own()).language if name == EMAIL else None

    def webhook(self, organisation: str, name: str = WEBHOOK) -> WebhookTarget | None:
        """See ``Channels.webhook``."""
        own = self._own.get(organisation, _Own()).webhook if name == WEBHOOK else None
        return None if own is None else WebhookTarget(own.url, (WebhookSecret(secret=own.secret),))
