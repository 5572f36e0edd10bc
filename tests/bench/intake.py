"""How many posts a second intake takes in, beside a bare endpoint that also waits for Kafka.

Both run as processes of their own with the same server, on the same Kafka, under the same load. Intake
does its work meanwhile: two records a request, sealing, Redis, and its own two consumers. These give way to
posts under such a load, so it also says how long they read on afterwards; nobody's round pays for another's.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from redis import Redis
from rich.console import Console
from rich.table import Table

from deploy.local.embedded import EmbeddedServers
from deploy.local.network import answers, free_ports
from shared import topics
from tests.intaking import Intake, servers_with_topics
from tests.support import create_topics, eventually, topic_size

ROUNDS = 5
SECONDS = 6.0
"""Length of one round."""
WARM_UP_SECONDS = 4.0
LEAST = 0.7
_DRAIN_SECONDS = 120.0

OURS = "intake"
BARE = "bare, acks=all"
BASELINES = {BARE: "kafka", "bare, body checked": "checked", "bare, nothing": "nothing"}
"""What is shown, and its name in ``tests.bench.bare``."""

Rounds = dict[str, list[dict[str, float]]]


def report(console: Console, data: Path) -> None:
    """Measure on servers of its own and print."""
    with servers_with_topics(data / "servers") as servers:
        create_topics(servers.kafka_address, "bench.bare")
        rounds = _measure(console, servers, data)
    _print(console, rounds)


def _measure(console: Console, servers: EmbeddedServers, data: Path) -> Rounds:
    rounds: Rounds = {name: [] for name in (OURS, *BASELINES)}
    with ExitStack() as stack:
        intake = Intake(servers, data)
        stack.callback(intake.stop)
        intake.start()
        ports = {OURS: intake.port}
        for name, module in BASELINES.items():
            ports[name] = stack.enter_context(_bare(servers, module, data / f"{module}.log"))
        for number in range(ROUNDS + 1):
            for name, port in ports.items():
                found = _load(port, SECONDS if number else WARM_UP_SECONDS)
                if name == OURS:
                    found["behind"] = _drained(servers)
                if found["refused"]:
                    raise AssertionError(f"{name} refused {found['refused']:.0f} posts")
                if number:
                    rounds[name].append(found)
                    console.print(
                        f"[dim]round {number}: {name} {found['rate']:,.0f} posts/s, "
                        f"p99 {found['p99_ms']:.0f} ms[/dim]"
                    )
    return rounds


@contextmanager
def _bare(servers: EmbeddedServers, name: str, log: Path) -> Iterator[int]:
    (port,) = free_ports(1)
    environment: Mapping[str, str] = {
        **os.environ,
        "WEGWIJZER_KAFKA": servers.kafka_address,
        "BENCH_TOPIC": "bench.bare",
        "INTAKE_PORT": str(port),
    }
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.bare", name], env=environment, stdout=out, stderr=out
        )
    try:
        eventually(lambda: answers(f"127.0.0.1:{port}"))
        yield port
    finally:
        process.terminate()
        process.wait(15)


def _load(port: int, seconds: float) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.posting", str(port), str(seconds)],
        check=True,
        stdout=subprocess.PIPE,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _drained(servers: EmbeddedServers) -> float:
    """Wait until intake's own consumers have read what was posted; how long that took."""
    begun = time.monotonic()
    redis = Redis.from_url(servers.redis_url)
    try:
        for topic in (topics.KEYS, topics.REQUESTS):
            names = [f"intake:position:{topic}:{number}" for number in range(topics.PARTITIONS)]
            end = topic_size(servers.kafka_address, topic)
            eventually(
                lambda names=names, end=end: (  # type: ignore[misc]
                    sum(int(next_ or 0) for next_ in redis.mget(names)) >= end
                ),
                seconds=_DRAIN_SECONDS,
            )
    finally:
        redis.close()
    return time.monotonic() - begun


def _print(console: Console, rounds: Rounds) -> None:
    rates = {name: [one["rate"] for one in found] for name, found in rounds.items()}
    medians = {name: statistics.median(found) for name, found in rates.items()}
    table = Table(
        title=f"POST /v1/requests, 64 connections, {ROUNDS} interleaved rounds of {SECONDS:.0f} s",
        title_justify="left",
        box=None,
    )
    for column in ("server", "median posts/s", "slowest … fastest", "p50 ms", "p99 ms"):
        table.add_column(column, justify="left" if column == "server" else "right")
    for name, found in rates.items():
        table.add_row(
            name,
            f"{medians[name]:,.0f}",
            f"{min(found):,.0f} … {max(found):,.0f}",
            *(f"{statistics.median(one[key] for one in rounds[name]):.0f}" for key in ("p50_ms", "p99_ms")),
        )
    console.print(table)
    behind = statistics.median(one["behind"] for one in rounds[OURS])
    console.print(f"after a round, intake's own consumers read on for {behind:.1f} s")
    of_each = [ours / bare for ours, bare in zip(rates[OURS], rates[BARE], strict=True)]
    ratio = medians[OURS] / medians[BARE]
    mark = "[green]✓[/green]" if ratio >= LEAST else "[red]✗[/red]"
    console.print(
        f"{mark} intake of {BARE}: {ratio:.2f} (at least {LEAST}), "
        f"rounds {min(of_each):.2f} … {max(of_each):.2f}\n"
    )
