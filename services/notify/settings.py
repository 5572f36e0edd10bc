"""The settings of notify."""

from pathlib import Path
from typing import Self

from pydantic import Field, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """``NOTIFY_*``."""

    model_config = SettingsConfigDict(env_prefix="NOTIFY_")

    host: str = "127.0.0.1"
    port: int = 8001
    channels: Path | None = None
    """A file with the channels of organisations; without it none has any, and a person is told."""
    smtp: str = "127.0.0.1:25"
    """``host:port`` of the mail relay."""
    mail_from: str = "meldingen@wegwijzer.example"
    inbox_url: str | None = None
    """Where an organisation logs in, the one link of every notification; without it, where notify listens."""
    timeout_seconds: float = Field(default=20.0, gt=0, le=60)
    """How long one try may take."""
    lease_seconds: float = Field(default=60.0, gt=0)
    """How long a claimed delivery belongs to one process; after a crash it waits as long."""

    @field_validator("smtp")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError("write host:port")
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

    def inbox(self) -> str:
        """Where an organisation logs in."""
        return self.inbox_url or f"http://{self.host}:{self.port}/"

    def relay(self) -> tuple[str, int]:
        """Host and port of the mail relay."""
        host, _, port = self.smtp.rpartition(":")
        return host.strip("[]"), int(port)
