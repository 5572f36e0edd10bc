"""The settings of the stand-ins."""

from pathlib import Path

from pydantic import ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import ConfigurationError


class Settings(BaseSettings):
    """``STANDINS_*``."""

    model_config = SettingsConfigDict(env_prefix="STANDINS_", frozen=True)

    host: str = "127.0.0.1"
    smtp_port: int = 1025
    http_port: int = 8009
    channels: Path
    """The channels file that notify reads: whom they stand in for, and the secrets to check with."""


def read() -> Settings:
    """The settings from the environment.

    Raises:
        ConfigurationError: one is missing or malformed.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "STANDINS_" + "_".join(str(part).upper() for part in first["loc"])
        raise ConfigurationError(f"{name}: {first['msg']}; set it in the environment.") from None
