"""Real servers for the suites that need them, and an honest count of what could not run."""

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from deploy.local.embedded import EmbeddedServers
from tests.intaking import servers_with_topics

_DEMANDED = ("curl", "node", "chromium")
"""What ``needs(program)`` may name, and ``WEGWIJZER_TEST_REQUIRE=all`` demands."""
_WHERE_PRESENT = ("docker-compose",)
"""What is used where it exists, and demanded nowhere."""


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedServers]:
    """Kafka and Valkey of the embedded default, on free ports and fresh data, with all topics."""
    with servers_with_topics(tmp_path_factory.mktemp("servers")) as servers:
        yield servers


@pytest.fixture(scope="session")
def kafka(servers: EmbeddedServers) -> str:
    """The address of a real Kafka."""
    return servers.kafka_address


@pytest.fixture(scope="session")
def redis_url(servers: EmbeddedServers) -> str:
    """The URL of a real Valkey."""
    return servers.redis_url


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take out the tests whose program is not here; where all are demanded, let them fail instead."""
    all_demanded = os.environ.get("WEGWIJZER_TEST_REQUIRE") == "all"
    lacking: dict[str, int] = {}
    kept = []
    for item in items:
        needed = [mark.args[0] for mark in item.iter_markers("needs")]
        unknown = set(needed) - {*_DEMANDED, *_WHERE_PRESENT}
        if unknown:
            raise pytest.UsageError(f"{item.nodeid} needs {unknown}, which tests/conftest.py does not know")
        absent = [
            name for name in needed if shutil.which(name) is None and not (all_demanded and name in _DEMANDED)
        ]
        if absent:
            lacking[absent[0]] = lacking.get(absent[0], 0) + 1
        else:
            kept.append(item)
    config.stash[_LACKING] = lacking
    items[:] = kept


_LACKING = pytest.StashKey[dict[str, int]]()
_TO_SAY = "lacking"


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Of several processes, each tells the one that speaks what it took out; it is the same for all."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput[_TO_SAY] = session.config.stash[_LACKING]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """See ``pytest_sessionfinish``; a process that broke off tells nothing, and has failed the run."""
    told = getattr(node, "workeroutput", {}).get(_TO_SAY)
    if told is not None:
        node.config.stash[_LACKING] = told


def pytest_unconfigure(config: pytest.Config) -> None:
    """Say in the very last lines, behind pytest's own, what was not run."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    lacking = config.stash.get(_LACKING, None)
    if not isinstance(reporter, pytest.TerminalReporter) or lacking is None:
        return
    for name, count in sorted(lacking.items()):
        reporter.write_line(f"not run: {count} tests that need {name}, which is not here", yellow=True)
    if not lacking:
        reporter.write_line("not run: nothing")
