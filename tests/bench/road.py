"""How long the whole road takes: from the POST to the webhook in the receiver's hands."""

import asyncio
import statistics
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console

from deploy.local.ports import Ports
from deploy.local.system import LocalSystem
from shared.contracts.ids import message_id

RATE = 50
"""Requests a second."""
ROUNDS = 3
SECONDS = 10
"""Length of one round; the machine's own hiccups are longer than a request, so the median round counts."""
WARM_UP = 100
"""Requests before the measured ones."""
SETTLE_SECONDS = 15.0

BODY = {
    "role": "person",
    "need": "learn_dutch",
    "language": "nl",
    "place": {"postal_code": "9000", "municipality": "Gent"},
    "consent_to_share": True,
}


def report(console: Console, data: Path) -> None:
    """Measure on a system of its own and print."""
    with LocalSystem(data, Ports.free()) as system:
        rounds = asyncio.run(_measure(system))
    lost = RATE * SECONDS * ROUNDS - sum(map(len, rounds))
    console.print(
        f"POST → webhook received, {RATE} requests/s, {ROUNDS} rounds of {SECONDS} s, {lost} did not arrive"
    )
    for name, share, most in (("p50", 0.5, 60), ("p99", 0.99, 250)):
        found = [sorted(times)[int(len(times) * share) - 1] for times in rounds]
        median = statistics.median(found)
        spread = f"{min(found):.0f} … {max(found):.0f}"
        console.print(f"{_mark(median <= most)} {name} {median:.0f} ms (at most {most}), rounds {spread}")
    console.print()


async def _measure(system: LocalSystem) -> list[list[float]]:
    """The times of each round, in milliseconds."""
    intake = f"http://127.0.0.1:{system.ports.intake}/v1/requests"
    sink = f"http://127.0.0.1:{system.ports.sink}/api/arrivals"
    rounds = []
    async with aiohttp.ClientSession() as http:
        for number in range(ROUNDS + 1):
            posted: dict[str, float] = {}
            tasks = []
            begun = time.monotonic()
            for sent in range(RATE * SECONDS if number else WARM_UP):
                await asyncio.sleep(max(0.0, begun + sent / RATE - time.monotonic()))
                tasks.append(asyncio.create_task(_post(http, intake, posted)))
            await asyncio.gather(*tasks)
            arrivals = await _arrived(http, sink, set(posted))
            rounds.append([(arrivals[id_] - at) * 1000 for id_, at in posted.items() if id_ in arrivals])
    return rounds[1:]


async def _post(http: aiohttp.ClientSession, intake: str, posted: dict[str, float]) -> None:
    begun = time.time()
    async with http.post(intake, json=BODY) as answer:
        body = await answer.json()
        posted[message_id(body["case_id"], 1, "amal", "webhook")] = begun


async def _arrived(http: aiohttp.ClientSession, sink: str, messages: set[str]) -> dict[str, float]:
    """When the webhook of each message arrived; waits until all have, or long enough."""
    deadline = time.monotonic() + SETTLE_SECONDS
    while True:
        async with http.get(sink) as answer:
            rows: list[dict[str, Any]] = await answer.json()
        found = {
            row["id"]: datetime.fromisoformat(row["received_at"]).timestamp()
            for row in rows
            if row["kind"] == "webhook"
        }
        if messages <= found.keys() or time.monotonic() > deadline:
            return found
        await asyncio.sleep(0.5)


def _mark(reached: bool) -> str:
    return "[green]✓[/green]" if reached else "[red]✗[/red]"
