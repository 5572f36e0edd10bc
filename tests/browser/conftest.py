"""A real browser, and a whole system for it to look at."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from importlib.metadata import version

import pytest
from playwright.async_api import Browser, async_playwright

from deploy.local.paths import ROOT
from deploy.local.ports import Ports
from deploy.local.system import LocalSystem
from shared.words import LANGUAGES
from tests.browser.visitor import SEEN

# Without these Chromium looks for its maker's servers, which no test may depend on.
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running system; ``WEGWIJZER_TEST_SITE`` may name another one."""
    named = os.environ.get("WEGWIJZER_TEST_SITE")
    if named is not None:
        yield named
        return
    with LocalSystem(tmp_path_factory.mktemp("site"), Ports.free()) as system:
        yield f"http://127.0.0.1:{system.ports.intake}"


@pytest.fixture(scope="session", autouse=True)
def written_down() -> Iterator[None]:
    """After a run over all languages, what axe looked at and found stands in ``docs/accessibility.md``."""
    yield
    if set(SEEN) != set(LANGUAGES):
        return
    kinds = sorted({kind for seen in SEEN.values() for kind in seen})
    rows = [
        f"| {tag} | {LANGUAGES[tag].direction} | {len(SEEN[tag])} | {sum(SEEN[tag].values())} |"
        for tag in LANGUAGES
    ]
    (ROOT / "docs" / "accessibility.md").write_text(
        _REPORT.format(
            day=datetime.now(UTC).date().isoformat(),
            axe=version("axe-playwright-python"),
            kinds=", ".join(kinds),
            rows="\n".join(rows),
        ),
        "utf-8",
    )


_REPORT = """# What axe found on the pages

Written by `./wegwijzer test --full` on {day}: axe-core as axe-playwright-python {axe} brings it, rules
`wcag2a`, `wcag2aa`, `wcag21a`, `wcag21aa` and `wcag22aa`, in Debian's Chromium at 320 px. Every kind of page
of every path of `tests/browser/walks.py` was looked at; none is wider than the screen. Machines find a part
of what keeps people out; nobody with a screen reader has used the form yet.

| language | direction | kinds of pages | findings |
|---|---|---|---|
{rows}

Kinds of pages in one language or more: {kinds}.
"""


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium: the one that Playwright would fetch itself is not needed."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(_QUIET)
        )
        yield browser
        await browser.close()
