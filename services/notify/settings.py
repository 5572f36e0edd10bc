"""The settings of notify."""

from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from services.notify.domain.addresses import Network, read_networks
from shared.addresses import is_safe
from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """``NOTIFY_*``."""

    model_config = SettingsConfigDict(env_prefix="NOTIFY_")

    host: str = "127.0.0.1"
    port: int = 8001
    channels: Path | None = None
    """A file with channels of organisations that ``wegwijzer.access`` says nothing about: for a system on one
    machine, and to try things. Not for real ones, for nobody has verified it (ADR 0013)."""
    smtp: str = "127.0.0.1:25"
    """``host:port`` of the mail relay."""
    mail_from: str = "meldingen@wegwijzer.example"
    inbox_url: str | None = None
    """Where an organisation logs in, the one link of every notification; without it, where notify listens."""
    webhook_allow: str = ""
    """Networks, CIDR, separated by commas, that webhooks may be posted to although they are not public, and
    without TLS: a receiver in one's own network, a stand-in on this machine. None by default."""
    timeout_seconds: float = Field(default=20.0, gt=0, le=60)
    """How long one try may take."""
    lease_seconds: float = Field(default=60.0, gt=0)
    """How long a claimed delivery belongs to one process; after a crash it waits as long."""
    oidc_issuer: str | None = None
    """The provider of OpenID Connect where people of organisations may sign in, as it calls itself; without
    it they have passwords only."""
    oidc_client_id: str | None = None
    """What the provider calls this inbox; ``sign-in/callback`` behind ``inbox_url`` is registered there."""
    oidc_client_secret: SecretStr | None = None

    @field_validator("smtp")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError("write host:port")
        return value

    @field_validator("webhook_allow")
    @classmethod
    def _networks(cls, value: str) -> str:
        try:
            read_networks(value)
        except ValueError:
            raise ValueError("write networks as 10.1.0.0/16, separated by commas") from None
        return value

    @field_validator("mail_from")
    @classmethod
    def _address(cls, value: str) -> str:
        name, _, domain = value.rpartition("@")
        if not name or not domain or any(character.isspace() for character in value):
            raise ValueError("write one e-mail address")
        return value

    @model_validator(mode="after")
    def _lease_outlasts_a_try(self) -> Self:
        if self.lease_seconds <= self.timeout_seconds:
            raise ValueError("lease_seconds must be more than timeout_seconds")
        return self

    @model_validator(mode="after")
    def _provider_is_whole(self) -> Self:
        given = (self.oidc_issuer, self.oidc_client_id, self.oidc_client_secret)
        if any(given) and not all(given):
            raise ValueError("set oidc_issuer, oidc_client_id and oidc_client_secret, or none of them")
        if self.oidc_issuer and not is_safe(self.oidc_issuer):
            raise ValueError("oidc_issuer must begin with https://")
        return self

    def inbox(self) -> str:
        """Where an organisation logs in."""
        return self.inbox_url or f"http://{self.host}:{self.port}/"

    def allowed(self) -> tuple[Network, ...]:
        """The networks of ``webhook_allow``."""
        return read_networks(self.webhook_allow)

    def relay(self) -> tuple[str, int]:
        """Host and port of the mail relay."""
        host, _, port = self.smtp.rpartition(":")
        return host.strip("[]"), int(port)
