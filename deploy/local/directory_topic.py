"""Reads and writes ``wegwijzer.directory`` for the operator, until the console does (ADR 0014)."""

import asyncio
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from deploy.local import state
from deploy.local.access import logs_for_a_person
from deploy.local.errors import CannotStartError
from shared import topics
from shared.access import Change
from shared.contracts.directory import OrganisationChanged, OrganisationEntry
from shared.directory.records import read_change
from shared.messaging.envelope import Record
from shared.messaging.follow import Follower

_AT_ONCE = 500
"""How many records wait for Kafka together."""


@dataclass(frozen=True, slots=True)
class DirectoryTopic:
    """The topic on one cluster.

    Raises from every method:
        CannotStartError: Kafka does not answer, or the topic is not there.
    """

    kafka: str
    seconds: float = 15.0
    """How long Kafka may take to answer."""

    @classmethod
    def of(cls, data: Path, environment: Mapping[str, str]) -> "DirectoryTopic":
        """The one that the environment names, or that ``up`` runs on a data folder.

        Raises:
            CannotStartError: neither.
        """
        return cls(state.kafka_of(data, environment)[0])

    def over(self, files: Mapping[str, OrganisationEntry]) -> dict[str, OrganisationEntry]:
        """The directory as it stands: the entries of the files, and over them those of the topic."""
        with logs_for_a_person():
            changes = asyncio.run(self._read())
        entries = dict(files)
        for id_, value in changes.items():
            if value is None:
                entries.pop(id_, None)
            else:
                entries[id_] = value.entry()
        return entries

    def write(self, changes: Sequence[Change], written: Callable[[int], None]) -> None:
        """Returns once every in-sync replica has all; ``written`` is told how many have come through."""
        asyncio.run(self._write(changes, written))

    async def _read(self) -> dict[str, OrganisationChanged | None]:
        found: dict[str, OrganisationChanged | None] = {}

        def fold(record: Record) -> None:
            change = read_change(record)
            if change is not None:
                found[change[0]] = change[1]

        follower = Follower(self.kafka, topics.DIRECTORY, fold)
        await follower.start()
        try:
            async with asyncio.timeout(self.seconds):
                await follower.until_caught_up()
        except TimeoutError:
            raise self._away(follower.problem() or "") from None
        finally:
            await follower.stop()
        if follower.unreadable:
            print(  # noqa: T201
                f"{follower.unreadable} records on {topics.DIRECTORY} do not fit and are left out, by the "
                "services too; their logs name the places, and writing the organisation again mends it.",
                file=sys.stderr,
            )
        return found

    async def _write(self, changes: Sequence[Change], written: Callable[[int], None]) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=self.kafka.split(","), acks="all", enable_idempotence=True
        )
        done = 0
        try:
            async with asyncio.timeout(self.seconds):
                await producer.start()
            while done < len(changes):
                together = changes[done : done + _AT_ONCE]
                async with asyncio.timeout(self.seconds):
                    await asyncio.gather(
                        *[
                            await producer.send(
                                # Only no value at all is a tombstone to Kafka.
                                topics.DIRECTORY,
                                one.value or None,
                                key=one.key,
                                headers=list(one.headers),
                            )
                            for one in together
                        ]
                    )
                done += len(together)
                written(len(together))
        except (KafkaError, OSError, TimeoutError) as error:
            raise self._away(type(error).__name__, done) from error
        finally:
            await producer.stop()

    def _away(self, why: str, done: int = 0) -> CannotStartError:
        kept = f" {done} changes were written; the same command writes the rest." if done else ""
        return CannotStartError(
            f"Kafka at {self.kafka} did not do it ({why}); see that it runs and has its topics "
            f"(./wegwijzer topics apply), then try again.{kept}"
        )
