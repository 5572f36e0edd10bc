"""One intake for the suites that only post to it, as other software does."""

from collections.abc import Iterator

import pytest

from tests.intaking import Intake, servers_with_topics

ORIGIN = "https://school.example"
"""Whose pages may call the API of that intake."""


@pytest.fixture(scope="session")
def posted_to(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Intake]:
    """An intake on servers of its own, which nobody kills, wipes or stops."""
    folder = tmp_path_factory.mktemp("posted-to")
    with servers_with_topics(folder / "servers") as servers:
        intake = Intake(servers, folder, environment={"INTAKE_CORS_ORIGINS": f'["{ORIGIN}"]'})
        intake.start()
        yield intake
        intake.stop()
