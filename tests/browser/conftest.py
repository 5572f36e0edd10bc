"""A real browser, and a whole system for it to look at."""

import os
import shutil
from collections.abc import AsyncIterator, Iterator

import pytest
from playwright.async_api import Browser, async_playwright

from deploy.local.ports import Ports
from deploy.local.system import LocalSystem

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


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium: the one that Playwright would fetch itself is not needed."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=list(_QUIET)
        )
        yield browser
        await browser.close()
