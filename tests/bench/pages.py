"""How long intake works on a page of the form: in scripts that take more glyphs, and from right to left.

One request at a time, so that nothing waits for another. A page's own time is what its request takes more
than a ``GET /livez`` just before it: that one goes the same way over the network and through the framework
and renders nothing. The plain time stands beside it.
"""

import http.client
import statistics
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlencode

from rich.console import Console
from rich.table import Table

from tests.intaking import Intake, servers_with_topics

LANGUAGES: Final = ("nl", "ar", "ti")
ROUNDS: Final = 200
WARM_UP: Final = 20
MOST_MS: Final = 5.0

_ROLE: Final = {"danger": "no", "role": "person", "done": "danger"}
_ALL: Final = {
    "danger": "no",
    "role": "person",
    "topic": "neighbours",
    "need": "leisure",
    "place": "9000",
    "text": "Ik zoek een voetbalclub voor mijn zoon.",
    "done": "danger,role,topic,need,place,words,contact",
}


@dataclass(frozen=True)
class Page:
    """A page: what was answered on the page before it, and the page that must come then."""

    name: str
    fields: Mapping[str, str] | None
    comes: str

    def ask(self, language: str) -> tuple[str, str, bytes | None]:
        """Method, path and body of its request."""
        if self.fields is None:
            return "GET", f"/?lang={language}", None
        return "POST", "/ask", urlencode({"lang": language, **self.fields}).encode()


PAGES: Final = (
    Page("start", None, 'id="languages"'),
    Page("topic", {**_ROLE, "page": "role"}, 'name="page" value="topic"'),
    Page("check", {**_ALL, "page": "contact"}, 'name="page" value="check"'),
)


@dataclass(frozen=True)
class Times:
    """Of one page in one language, in milliseconds, one figure a round."""

    plain: list[float]
    own: list[float]


def report(console: Console) -> None:
    """Measure on an intake of its own and print."""
    with (
        tempfile.TemporaryDirectory(prefix="wegwijzer-bench-") as folder,
        servers_with_topics(Path(folder) / "servers") as servers,
    ):
        intake = Intake(servers, Path(folder), environment={"INTAKE_PAGES_PER_MINUTE": "1000000"})
        intake.start()
        try:
            found = _measure(intake)
        finally:
            intake.stop()
    _print(console, found)


def _measure(intake: Intake) -> dict[tuple[str, str], Times]:
    """The times of each page and language; everything is interleaved."""
    found = {(page.name, language): Times([], []) for page in PAGES for language in LANGUAGES}
    connection = http.client.HTTPConnection("127.0.0.1", intake.port, timeout=20)
    try:
        for number in range(WARM_UP + ROUNDS):
            for page in PAGES:
                for language in LANGUAGES:
                    base, _ = _timed(connection, "GET", "/livez", None)
                    plain, text = _timed(connection, *page.ask(language))
                    if page.comes not in text or f'<html lang="{language}"' not in text:
                        raise AssertionError(f"{page.name} in {language} is another page: {text[:500]}")
                    if number >= WARM_UP:
                        times = found[page.name, language]
                        times.plain.append(plain)
                        times.own.append(plain - base)
    finally:
        connection.close()
    return found


def _timed(
    connection: http.client.HTTPConnection, method: str, path: str, body: bytes | None
) -> tuple[float, str]:
    headers = {"Content-Type": "application/x-www-form-urlencoded"} if body is not None else {}
    begun = time.perf_counter()
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    content = answer.read()
    took = (time.perf_counter() - begun) * 1000
    if answer.status != 200:
        raise AssertionError(f"{method} {path}: {answer.status}")
    return took, content.decode()


def _print(console: Console, found: Mapping[tuple[str, str], Times]) -> None:
    table = Table(
        title=f"form pages, one request at a time, medians of {ROUNDS} interleaved rounds",
        title_justify="left",
        box=None,
    )
    for column in ("page", "language", "own ms", "with the request ms", "p95 of that"):
        table.add_column(column, justify="left" if column in ("page", "language") else "right")
    for (page, language), times in found.items():
        table.add_row(
            page,
            language,
            f"{statistics.median(times.own):.1f}",
            f"{statistics.median(times.plain):.1f}",
            f"{statistics.quantiles(times.plain, n=20)[-1]:.1f}",
        )
    console.print(table)
    (page, language), slowest = max(found.items(), key=lambda one: statistics.median(one[1].own))
    own = statistics.median(slowest.own)
    mark = "[green]✓[/green]" if own <= MOST_MS else "[red]✗[/red]"
    console.print(f"{mark} slowest page, {page} in {language}: {own:.1f} ms (at most {MOST_MS:.0f})\n")
