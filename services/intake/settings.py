"""The settings of intake."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """``INTAKE_*``."""

    model_config = SettingsConfigDict(env_prefix="INTAKE_")

    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str | None = None
    """What status links begin with; without it, where intake listens."""
    allow_as_of: bool = False
    """Whether a request may carry ``as_of``: for demo and tests only."""
    send_seconds: float = 2.0
    """How long Kafka may take to acknowledge before a request goes to the spool."""
    spool: Path = Path(".wegwijzer/spool")
    """The folder in which requests wait for a Kafka that is away; on a disk that outlives the process."""
    spool_bytes: int = Field(1_000_000_000, ge=1_000_000)
    """How much the spool of one process may hold."""
    cors_origins: tuple[str, ...] = ()
    """Origins whose pages may post to the API from a browser, such as ``https://school.example``."""
    trusted_proxies: str = "127.0.0.1"
    """Addresses of proxies whose ``X-Forwarded-For`` is believed, separated by commas; ``*`` believes all."""
    posts_per_minute: int = Field(30, ge=1)
    """How many requests one address may send in a minute."""
    looks_per_minute: int = Field(60, ge=1)
    """How often one address may look at a status in a minute."""
    pages_per_minute: int = Field(600, ge=1)
    """How many pages of the form one address may open in a minute; many people may share one."""
    wrong_secrets_per_hour: int = Field(20, ge=1)
    """How many wrong status secrets one address may give in an hour."""
    quiet_per_minute: int = Field(120, ge=1)
    """How many forms a minute are still quiet; above it a proof of work, or a short wait, is asked."""

    def status_base(self) -> str:
        """What status links begin with."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")
