"""``bench``: what is fast enough, each figure beside its baseline in the same run.

Runs are interleaved and the medians compared: machines are noisy, and a ratio says more than a rate.
Exit code 0 whatever the figures are; it reports, it does not judge.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from redis import Redis
from rich.console import Console
from rich.table import Table

from deploy.local.system import EmbeddedServers
from shared.contracts.events import REQUEST_SUBMITTED
from shared.contracts.ids import new_case_id
from shared.projections.keys import key_name
from shared.sealing import Cipher, new_case_key
from tests.bench import decision, endpoints, intake, pages, road
from tests.bench.loops import PREFIX, RING, TEXT
from tests.support import (
    Sent,
    create_topics,
    eventually,
    produce,
    read_all,
    sealed_record,
    submitted,
    topic_size,
    unique,
)

RECORDS = 20_000
ROUNDS = 5
LOOPS = ("B0", "B1", "routing")

console = Console(highlight=False)


def run() -> int:
    """Run everything and print it."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        servers = EmbeddedServers(Path(folder))
        servers.start()
        try:
            rates = loops(servers)
        finally:
            servers.stop()
        _print_loops(rates)
    decision.report(console)
    pages.report(console)
    with tempfile.TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        intake.report(console, Path(folder))
    with tempfile.TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        road.report(console, Path(folder))
    with tempfile.TemporaryDirectory(prefix="wegwijzer-bench-") as folder:
        endpoints.report(console, Path(folder))
    console.print(f"[dim]{time.monotonic() - begun:.0f} s in all[/dim]")
    return 0


def loops(servers: EmbeddedServers) -> dict[str, list[float]]:
    """Records a second of each loop, one figure a round, interleaved."""
    kafka = servers.kafka_address
    sealed, clear = unique("bench.sealed"), unique("bench.clear")
    create_topics(kafka, sealed, clear)
    _fill(servers, sealed, clear)
    rates: dict[str, list[float]] = {name: [] for name in LOOPS}
    for number in range(ROUNDS):
        for name in LOOPS:
            rates[name].append(_one(servers, name, clear if name == "B0" else sealed))
            console.print(f"[dim]round {number + 1}: {name} {rates[name][-1]:,.0f} records/s[/dim]")
    return rates


def _fill(servers: EmbeddedServers, sealed: str, clear: str) -> None:
    value = submitted(text=TEXT)
    sealed_records, clear_records, keys = [], [], {}
    for _ in range(RECORDS):
        case, key = new_case_id(), new_case_key()
        record = sealed_record(Cipher.of(key), REQUEST_SUBMITTED, value, case)
        sealed_records.append(record)
        clear_records.append(Sent(case, record.headers, value.model_dump_json().encode()))
        keys[key_name(PREFIX, case)] = RING.wrap(key, case).model_dump_json()
    redis = Redis.from_url(servers.redis_url)
    redis.mset(keys)
    redis.close()
    produce(servers.kafka_address, sealed, sealed_records)
    produce(servers.kafka_address, clear, clear_records)


def _one(servers: EmbeddedServers, name: str, requests: str) -> float:
    kafka = servers.kafka_address
    group, output = unique(f"bench.{name}"), unique("bench.output")
    create_topics(kafka, output, f"{group}.dlq")
    config = {
        "kafka": kafka,
        "redis": servers.redis_url,
        "requests": requests,
        "output": output,
        "group": group,
    }
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.loops", name],
            env=os.environ | {"BENCH": json.dumps(config)},
            stdout=log,
            stderr=log,
        )
        try:
            eventually(lambda: topic_size(kafka, output) >= RECORDS, seconds=120, every=0.2)
        finally:
            process.kill()
            process.wait()
    moments = sorted(message.timestamp()[1] for message in read_all(kafka, output))
    if len(moments) != RECORDS:
        raise AssertionError(f"{name} gave {len(moments)} results for {RECORDS} requests")
    # From the first to the last result, so that starting up does not count.
    return RECORDS / ((moments[-1] - moments[0]) / 1000)


def _print_loops(rates: dict[str, list[float]]) -> None:
    medians = {name: statistics.median(found) for name, found in rates.items()}
    table = Table(title=f"{RECORDS:,} requests, {ROUNDS} interleaved rounds", title_justify="left", box=None)
    for column in ("loop", "median records/s", "slowest … fastest", "of B1"):
        table.add_column(column, justify="left" if column == "loop" else "right")
    for name, found in rates.items():
        table.add_row(
            name,
            f"{medians[name]:,.0f}",
            f"{min(found):,.0f} … {max(found):,.0f}",
            f"{medians[name] / medians['B1']:.2f}",
        )
    console.print(table)
    _target("routing of B1", medians["routing"] / medians["B1"], 0.5, lambda found, least: found >= least)


def _target(name: str, found: float, wanted: float, reached: Callable[[float, float], bool]) -> None:
    mark = "[green]✓[/green]" if reached(found, wanted) else "[red]✗[/red]"
    console.print(f"{mark} {name}: {found:.2f} (at least {wanted})\n")
