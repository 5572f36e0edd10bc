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
SECONDS = 20
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
        times, lost = asyncio.run(_measure(system))
    times.sort()
    p50 = statistics.median(times)
    p99 = times[int(len(times) * 0.99) - 1]
    console.print(
        f"POST → webhook received, {RATE} requests/s for {SECONDS} s: {len(times)} arrived, {lost} not"
    )
    console.print(f"{_mark(p50 <= 60)} p50 {p50:.0f} ms (at most 60)")
    console.print(f"{_mark(p99 <= 250)} p99 {p99:.0f} ms (at most 250), longest {times[-1]:.0f} ms\n")


async def _measure(system: LocalSystem) -> tuple[list[float], int]:
    intake = f"http://127.0.0.1:{system.ports.intake}/v1/requests"
    sink = f"http://127.0.0.1:{system.ports.sink}/api/arrivals"
    posted: dict[str, float] = {}
    async with aiohttp.ClientSession() as http:

        async def post() -> None:
            begun = time.time()
            async with http.post(intake, json=BODY) as answer:
                body = await answer.json()
                posted[message_id(body["case_id"], 1, "amal", "webhook")] = begun

        await asyncio.gather(*(post() for _ in range(WARM_UP)))
        await _arrived(http, sink, set(posted))
        posted.clear()
        tasks = []
        begun = time.monotonic()
        for number in range(RATE * SECONDS):
            await asyncio.sleep(max(0.0, begun + number / RATE - time.monotonic()))
            tasks.append(asyncio.create_task(post()))
        await asyncio.gather(*tasks)
        arrivals = await _arrived(http, sink, set(posted))
    times = [(arrivals[message] - at) * 1000 for message, at in posted.items() if message in arrivals]
    return times, len(posted) - len(times)


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
