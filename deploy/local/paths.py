"""Where things lie on one machine."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The checkout."""

DEFAULT_DATA = ROOT / ".wegwijzer"
"""Data, logs, keyring and channels of ``up``."""

JARS = Path(os.environ.get("WEGWIJZER_JARS", DEFAULT_DATA / "jars"))
"""Kafka's jars: shared by every data folder, so that demo and tests fetch nothing again."""
