"""Real servers for the suites that need them."""

import os

import pytest


@pytest.fixture(scope="session")
def kafka() -> str:
    """The address of a real Kafka."""
    return os.environ["WEGWIJZER_KAFKA"]
