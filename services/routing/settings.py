"""The settings of routing."""

from pydantic_settings import SettingsConfigDict

from shared.settings import ServiceSettings


class Settings(ServiceSettings):
    """``ROUTING_*``."""

    model_config = SettingsConfigDict(env_prefix="ROUTING_")

    host: str = "127.0.0.1"
    port: int = 8003
    """For the probes and metrics only: routing has no other face."""
    session_timeout_ms: int = 10_000
    """How long Kafka waits for a frozen process before its partitions go to another."""
