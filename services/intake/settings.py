"""The settings of intake."""

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
    """How long Kafka may take to acknowledge before the answer is 503."""

    def status_base(self) -> str:
        """What status links begin with."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")
