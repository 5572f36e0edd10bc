"""The main job, end to end, as a newcomer starts it."""

import os
import subprocess
import sys

from deploy.local.paths import ROOT


def test_the_demo_reaches_every_expected_outcome_and_ends_by_itself() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "deploy.local", "demo"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "140", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert run.returncode == 0, run.stdout[-4_000:] + run.stderr[-2_000:]
    assert "every expected message, and no other, arrived" in run.stdout
    assert "needs a person" in run.stdout
