"""``demo``: all sample requests through HTTP, each one's road in a live table, and a verdict.

It runs on a data folder and ports of its own, so it disturbs no ``up`` beside it. It exits 0 only if every
expected outcome was reached and every expected notification, and no other, arrived.
"""

import asyncio
import shutil
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
from rich.console import Console
from rich.live import Live
from rich.table import Table

from deploy.local.errors import CannotStartError
from deploy.local.paths import DEFAULT_DATA
from deploy.local.samples import Sample, load
from deploy.local.system import LocalSystem, Ports
from deploy.local.witness import Witness
from shared.contracts.decision import Decision
from shared.contracts.events import CaseDecided, NotificationDelivered
from shared.contracts.ids import message_id
from shared.sealing import Keyring

CHANNELS = ("email", "webhook")
QUIET_SECONDS = 2.0
DEADLINE_SECONDS = 120.0

_GROUPS = {
    "foreign_origin": "foreign origin",
    "newcomer": "newcomer",
    "without_legal_residence": "without permit",
    "caravan_dweller": "caravan dweller",
    "minor_newcomer": "minor newcomer",
    "temporarily_displaced": "displaced",
    "asylum_applicant": "asylum",
    "whole_society": "whole society",
    "professional": "professional",
    "unknown": "unknown",
}

console = Console(highlight=False)


@dataclass(slots=True)
class Road:
    """One sample on its way."""

    sample: Sample
    posted_at: float = 0.0
    case_id: str | None = None
    refused: str | None = None
    decision: Decision | None = None
    decided_ms: float | None = None
    arrivals: dict[str, float] = field(default_factory=dict)
    """``organisation/channel`` to milliseconds from the post."""

    def expected_messages(self) -> dict[str, str]:
        """Message id to ``organisation/channel`` of everything that must arrive."""
        if self.case_id is None or self.sample.expected["outcome"] != "routed":
            return {}
        return {
            message_id(self.case_id, 1, organisation, channel): f"{organisation}/{channel}"
            for organisation in self.sample.expected["alert_org_ids"]
            for channel in CHANNELS
        }

    def wrong(self) -> list[str]:
        """What is not as it must be."""
        if self.refused is not None:
            return [f"refused: {self.refused}"]
        if self.decision is None:
            return ["no decision arrived"]
        missing = set(self.expected_messages().values()) - self.arrivals.keys()
        return self.sample.differences(self.decision) + [f"{name} did not arrive" for name in sorted(missing)]

    def is_done(self) -> bool:
        """Whether it has reached what it must reach."""
        return self.refused is not None or (
            self.decision is not None and set(self.expected_messages().values()) <= self.arrivals.keys()
        )


def run() -> int:
    """Run the demo; 0 when everything went as it must."""
    data = Path(tempfile.mkdtemp(prefix="demo-", dir=_parent()))
    begun = time.monotonic()
    try:
        with LocalSystem(
            data,
            Ports.free(),
            lambda sentence: console.print(f"[dim]{time.monotonic() - begun:6.1f} s[/dim]  {sentence}"),
            extra={"INTAKE_ALLOW_AS_OF": "1"},
        ) as system:
            return asyncio.run(_demo(system, data, begun))
    except KeyboardInterrupt:
        console.print("stopped; nothing keeps running.")
        return 130
    finally:
        shutil.rmtree(data, ignore_errors=True)


def _parent() -> Path:
    try:
        DEFAULT_DATA.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotStartError(
            f"{DEFAULT_DATA} cannot be made ({error.strerror}); make the checkout writable."
        ) from error
    return DEFAULT_DATA


async def _demo(system: LocalSystem, data: Path, begun: float) -> int:
    roads = [Road(sample) for sample in load()]
    by_case: dict[str, Road] = {}
    unexpected: set[str] = set()
    keyring = Keyring.load(data / "keyring.json")
    intake = f"http://127.0.0.1:{system.ports.intake}"
    sink = f"http://127.0.0.1:{system.ports.sink}"
    live = Live(_table(roads), console=console, refresh_per_second=8, transient=True)
    async with aiohttp.ClientSession() as http:
        with Witness(system.kafka_address, keyring) as witness, live:
            await asyncio.to_thread(witness.look, 1.0)
            posting = asyncio.create_task(_post_all(http, intake, roads, by_case))
            deadline = time.monotonic() + DEADLINE_SECONDS
            quiet_since = time.monotonic()
            known = 0
            while time.monotonic() < deadline:
                await asyncio.to_thread(witness.look, 0.05)
                arrivals = await _arrivals(http, sink)
                if len(witness.events) + len(arrivals) != known or not posting.done():
                    known, quiet_since = len(witness.events) + len(arrivals), time.monotonic()
                _note(witness, by_case)
                unexpected = _match(arrivals, roads)
                live.update(_table(roads))
                quiet = time.monotonic() - quiet_since
                if posting.done() and all(road.is_done() for road in roads) and quiet > QUIET_SECONDS:
                    break
            await posting
            notified = _notified(witness)
    return _verdict(roads, unexpected, notified, time.monotonic() - begun)


async def _post_all(
    http: aiohttp.ClientSession, intake: str, roads: list[Road], by_case: dict[str, Road]
) -> None:
    for road in roads:
        road.posted_at = time.time()
        headers = {"Idempotency-Key": road.sample.id}
        async with http.post(f"{intake}/v1/requests", json=road.sample.body, headers=headers) as answer:
            body = await answer.json(content_type=None)
            if answer.status == 202:
                road.case_id = body["case_id"]
                by_case[body["case_id"]] = road
            else:
                road.refused = f"{answer.status} {body}"


async def _arrivals(http: aiohttp.ClientSession, sink: str) -> list[dict[str, Any]]:
    async with http.get(f"{sink}/api/arrivals") as answer:
        found: list[dict[str, Any]] = await answer.json()
    return found


def _note(witness: Witness, by_case: dict[str, Road]) -> None:
    for event in witness.events:
        road = by_case.get(event.case_id)
        if road is not None and isinstance(event.value, CaseDecided):
            road.decision = event.value.decision
            road.decided_ms = (event.value.decided_at.timestamp() - road.posted_at) * 1000


def _match(arrivals: list[dict[str, Any]], roads: list[Road]) -> set[str]:
    """Give each arrival to the road that expects it; the ids of those that nobody expects."""
    expected = {id_: (road, name) for road in roads for id_, name in road.expected_messages().items()}
    unexpected = set()
    for arrival in arrivals:
        match = expected.get(arrival["id"])
        if match is None or not arrival["verified"]:
            unexpected.add(arrival["id"])
            continue
        road, name = match
        received = _seconds(arrival["received_at"])
        road.arrivals.setdefault(name, (received - road.posted_at) * 1000)
    return unexpected


def _seconds(moment: str) -> float:
    from datetime import datetime

    return datetime.fromisoformat(moment.replace("Z", "+00:00")).timestamp()


def _notified(witness: Witness) -> int:
    return sum(type(event.value) is NotificationDelivered for event in witness.events)


def _table(roads: list[Road]) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, expand=False)
    table.add_column("request", no_wrap=True)
    table.add_column("target group", no_wrap=True)
    table.add_column("rule", no_wrap=True)
    table.add_column("authority", no_wrap=True, max_width=16)
    table.add_column("outcome", no_wrap=True)
    table.add_column("decided", justify="right", no_wrap=True)
    table.add_column("e-mail", justify="right", no_wrap=True)
    table.add_column("webhook", justify="right", no_wrap=True)
    for road in roads:
        table.add_row(*_row(road))
    return table


def _row(road: Road) -> tuple[str, ...]:
    if road.refused is not None:
        return (road.sample.id, "", "", "", "[red]✗ refused[/red]", "", "", "")
    decision = road.decision
    if decision is None:
        return (road.sample.id, "", "", "", "…" if road.posted_at else "", "", "", "")
    match decision.outcome:
        case "routed":
            outcome = f"[green]→ {', '.join(decision.alert)}[/green]"
        case "triage":
            outcome = "[yellow]! needs a person[/yellow]"
        case _:
            outcome = f"i answered: {', '.join(decision.inform) or 'no organisation'}"
    if road.sample.differences(decision):
        outcome = f"[red]✗ {decision.outcome}, expected {road.sample.expected['outcome']}[/red]"
    return (
        road.sample.id,
        _GROUPS[decision.target_group],
        decision.rule,
        decision.responsible_authority,
        outcome,
        "" if road.decided_ms is None else f"{road.decided_ms:.0f} ms",
        _arrived(road, "email"),
        _arrived(road, "webhook"),
    )


def _arrived(road: Road, channel: str) -> str:
    expected = [name for name in road.expected_messages().values() if name.endswith(f"/{channel}")]
    if not expected:
        return "[dim]–[/dim]"
    times = [road.arrivals[name] for name in expected if name in road.arrivals]
    return f"✓ {max(times):.0f} ms" if len(times) == len(expected) else "…"


def _verdict(roads: list[Road], unexpected: set[str], notified: int, seconds: float) -> int:
    console.print(_table(roads))
    wrong = {road.sample.id: problems for road in roads if (problems := road.wrong())}
    for name, problems in wrong.items():
        console.print(f"[red]✗ {name}:[/red] {'; '.join(problems)}", soft_wrap=True)
    for id_ in sorted(unexpected):
        console.print(f"[red]✗ a message arrived that nobody expects, or its signature is wrong:[/red] {id_}")
    outcomes = [road.decision.outcome for road in roads if road.decision is not None]
    messages = sum(len(road.arrivals) for road in roads)
    expected = sum(len(road.expected_messages()) for road in roads)
    console.print(
        f"\n{len(roads)} requests: {outcomes.count('routed')} routed, {outcomes.count('informed')} answered, "
        f"{outcomes.count('triage')} need a person; {messages} of {expected} expected messages arrived, "
        f"{notified} confirmed on Kafka; {seconds:.0f} s in all."
    )
    if notified != expected:
        console.print(f"[red]✗ {notified} deliveries stand on Kafka, expected {expected}[/red]")
    if wrong or unexpected or notified != expected:
        console.print("[red]✗ not everything went as it must.[/red]")
        return 1
    console.print(
        "[green]✓ every outcome was reached; every expected message, and no other, arrived.[/green]"
    )
    console.print("To look around yourself: ./wegwijzer up, then open the addresses that it prints.")
    return 0
