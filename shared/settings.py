"""The settings that every service shares, and how a process starts or says in one sentence why not."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.errors import ConfigurationError
from shared.sealing import Keyring


class ServiceSettings(BaseSettings):
    """Where Kafka, Redis and the keyring are; each service adds its own under its own prefix."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", populate_by_name=True)

    kafka: str = Field(validation_alias="WEGWIJZER_KAFKA")
    """``host:port``, several separated by commas."""
    redis: str = Field(validation_alias="WEGWIJZER_REDIS")
    """``redis://host:port/db``."""
    keyring: Path = Field(validation_alias="WEGWIJZER_KEYRING")

    def load_keyring(self) -> Keyring:
        """See ``Keyring.load``."""
        return Keyring.load(self.keyring)


S = TypeVar("S", bound=ServiceSettings)


def read(settings: type[S]) -> S:
    """The settings from the environment.

    Raises:
        ConfigurationError: a setting is missing or malformed; its value is not repeated.
    """
    try:
        return settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise ConfigurationError(f"{name}: {first['msg']}; set it in the environment.") from None


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a service; a configuration error ends it with one sentence and exit code 1."""
    import uvloop

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(main())
    except ConfigurationError as error:
        print(error, file=sys.stderr)  # noqa: T201  # the one thing a person must read
        raise SystemExit(1) from None
