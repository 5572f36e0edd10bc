"""Reads and writes ``wegwijzer.access`` for the operator, until the console does (ADR 0011, 0013)."""

import asyncio
import contextlib
import logging
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog
from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from deploy.local import state
from deploy.local.errors import CannotStartError
from services.notify.adapters.access_channels import KnownChannels, fold_channels
from shared import topics
from shared.access import fold_accounts, fold_api_keys, seal_change
from shared.contracts.access import AccessValue, AccountChanged, ApiKeyChanged
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower
from shared.sealing import Keyring

SOURCE = "/services/console"
"""Whose topic it is; this command writes as it."""
_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Access:
    """The topic on one cluster.

    Raises from every method:
        CannotStartError: Kafka does not answer, or the topic is not there.
    """

    kafka: str
    keyring: Keyring

    @classmethod
    def of(cls, data: Path, environment: Mapping[str, str]) -> "Access":
        """The one that the environment names, or that ``up`` runs on a data folder.

        Raises:
            CannotStartError: neither, or no keyring is named for a real Kafka.
            ConfigurationError: the keyring cannot be read.
        """
        kafka, embedded = state.kafka_of(data, environment)
        ring = environment.get("WEGWIJZER_KEYRING")
        if not ring:
            if not embedded:
                raise CannotStartError(
                    "WEGWIJZER_KEYRING must name the keyring of the services when Kafka is a real one: they "
                    "can read only what was sealed with it."
                )
            ring = str(data / "keyring.json")
        return cls(kafka, Keyring.load(Path(ring)))

    def keys(self) -> dict[str, ApiKeyChanged]:
        """Every key by its id, revoked ones too."""
        keys: dict[str, ApiKeyChanged] = {}
        self._fold(lambda record: fold_api_keys(keys, self.keyring, record))
        return keys

    def accounts(self) -> dict[str, AccountChanged]:
        """Every account by its id, disabled ones too."""
        accounts: dict[str, AccountChanged] = {}
        self._fold(lambda record: fold_accounts(accounts, self.keyring, record))
        return accounts

    def channels(self) -> KnownChannels:
        """Every channel by organisation and name, those that are off too."""
        channels: KnownChannels = {}
        self._fold(lambda record: fold_channels(channels, self.keyring, record))
        return channels

    def write(self, *values: AccessValue) -> None:
        """Returns once every in-sync replica has them."""
        asyncio.run(self._write(values))

    def _fold(self, fold: Callable[[Record], None]) -> None:
        with logs_for_a_person():
            asyncio.run(self._read(fold))

    async def _read(self, fold: Callable[[Record], None]) -> None:
        follower = Follower(self.kafka, topics.ACCESS, fold)
        await follower.start()
        try:
            async with asyncio.timeout(_SECONDS):
                await follower.until_caught_up()
        except TimeoutError:
            raise self._away(follower.problem() or "") from None
        finally:
            await follower.stop()
        if follower.unreadable:
            # Not an error: a leaked key must be revocable beside a record that does not open.
            print(  # noqa: T201
                f"{follower.unreadable} records on {topics.ACCESS} do not open and are left out; see that "
                "WEGWIJZER_KEYRING names the keyring of the services.",
                file=sys.stderr,
            )

    async def _write(self, values: Sequence[AccessValue]) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=self.kafka.split(","), acks="all", enable_idempotence=True
        )
        try:
            async with asyncio.timeout(_SECONDS):
                await producer.start()
                for value in values:
                    change = seal_change(self.keyring, value, source=SOURCE)
                    await producer.send_and_wait(
                        topics.ACCESS, change.value, key=change.key, headers=list(change.headers)
                    )
        except (KafkaError, OSError, TimeoutError) as error:
            raise self._away(type(error).__name__) from error
        finally:
            await producer.stop()

    def _away(self, why: str) -> CannotStartError:
        return CannotStartError(
            f"Kafka at {self.kafka} did not do it ({why}); see that it runs and has its topics "
            "(./wegwijzer topics apply), and look with keys list before you try again."
        )


@contextlib.contextmanager
def logs_for_a_person() -> Iterator[None]:
    """Warnings on standard error: standard output is the command's answer."""
    was = structlog.get_config()
    structlog.configure(
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
    )
    try:
        yield
    finally:
        structlog.configure(**was)
