"""The receiver of webhooks, and the page that shows what arrived."""

import asyncio
import json
from pathlib import Path
from typing import Any

from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, select_autoescape

from deploy.local.standins.arrivals import Arrival, Arrivals, now
from deploy.local.standins.receivers import SIGNATURE_HEADERS, Behaviour, Receivers
from shared.clock import BRUSSELS
from shared.contracts.events import PREFIX
from shared.observability.probes import add_probes

LARGEST_BODY_BYTES = 100_000
SHOWN = 200

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "pages"),
    autoescape=select_autoescape(),
    trim_blocks=True,
    lstrip_blocks=True,
)
_CSP = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def build_sink(receivers: Receivers, arrivals: Arrivals) -> FastAPI:
    """The HTTP side of the stand-ins."""
    app = FastAPI(
        title="Wegwijzer stand-ins",
        description="Stands in for the organisations' own servers; not part of the system.",
        redoc_url=None,
    )

    async def problems() -> list[str]:
        return []

    add_probes(app, problems)

    @app.get("/", response_class=HTMLResponse, summary="What arrived, for people")
    async def overview(still: bool = False) -> HTMLResponse:
        shown = arrivals.newest_first()
        return _page(
            "overview.html",
            arrivals=shown[:SHOWN],
            count=arrivals.count,
            still=still,
            mails=sum(arrival.kind == "email" for arrival in shown),
            webhooks=sum(arrival.kind == "webhook" for arrival in shown),
        )

    @app.get("/arrivals/{number}", response_class=HTMLResponse, summary="One arrival as it came")
    async def detail(number: int) -> HTMLResponse:
        arrival = arrivals.find(number)
        if arrival is None:
            return _page("gone.html", status=404)
        return _page("arrival.html", arrival=arrival, body=_readable(arrival))

    @app.get("/style.css", include_in_schema=False)
    async def style() -> Response:
        return Response((Path(__file__).parent / "pages" / "style.css").read_bytes(), media_type="text/css")

    @app.get("/api/arrivals", summary="What arrived, for programs; newest first")
    async def listed() -> list[dict[str, Any]]:
        return [arrival.as_json() for arrival in arrivals.newest_first()]

    @app.get("/api/arrivals/{number}", summary="One arrival with headers and body")
    async def one(number: int) -> dict[str, Any]:
        arrival = arrivals.find(number)
        if arrival is None:
            raise HTTPException(404)
        return arrival.as_json() | {"headers": list(arrival.headers), "body": arrival.body}

    @app.put("/api/behaviour/{organisation}", status_code=204, summary="Let a receiver fail, to try retries")
    async def behave(organisation: str, behaviour: Behaviour) -> None:
        if organisation not in receivers.names:
            raise HTTPException(404, "Nobody of that name is in the channels file.")
        receivers.behave(organisation, behaviour)

    @app.delete("/api/behaviour", status_code=204, summary="Let all receivers answer well again")
    async def behave_well() -> None:
        receivers.behave_well()

    @app.post("/{organisation}", status_code=204, summary="Where an organisation's webhooks go")
    async def receive(organisation: str, request: Request) -> Response:
        received_at = now()
        if organisation not in receivers.names:
            return Response(status_code=404)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY_BYTES:
                return Response(status_code=413)
        headers = {name.lower(): value for name, value in request.headers.items()}
        wrong = receivers.verify(organisation, headers, bytes(body))
        behaviour = receivers.behaviour(organisation, "webhook")
        status = behaviour.status if behaviour is not None else 204 if wrong is None else 401
        arrivals.note(
            "webhook",
            organisation,
            headers.get("webhook-id", ""),
            received_at=received_at,
            verified=wrong is None,
            checked="handtekening klopt" if wrong is None else f"handtekening klopt niet: {wrong}",
            answered=status,
            title=_title(bytes(body)),
            headers=_ordered(headers),
            content=bytes(body),
        )
        extra = {}
        if behaviour is not None:
            if behaviour.delay_seconds:
                await asyncio.sleep(behaviour.delay_seconds)
            if behaviour.retry_after is not None:
                extra["retry-after"] = str(behaviour.retry_after)
        return Response(status_code=status, headers=extra)

    return app


def _ordered(headers: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """The signature's headers first: they are what a reader looks for."""
    first = [(name, headers[name]) for name in SIGNATURE_HEADERS if name in headers]
    return (*first, *((name, value) for name, value in headers.items() if name not in SIGNATURE_HEADERS))


def _title(body: bytes) -> str:
    try:
        event = json.loads(body)
        return f"{event['type'].removeprefix(PREFIX).removesuffix('.v1')} {event['data']['reference']}"
    except (ValueError, KeyError, TypeError, AttributeError):
        return "geen CloudEvent"


def _readable(arrival: Arrival) -> str:
    if arrival.kind == "webhook":
        try:
            return json.dumps(json.loads(arrival.body), indent=2, ensure_ascii=False)
        except ValueError:
            return arrival.body
    return arrival.body


def _page(name: str, *, status: int = 200, **values: object) -> HTMLResponse:
    content = _PAGES.get_template(name).render(clock=_clock, **values)
    return HTMLResponse(
        content,
        status_code=status,
        headers={
            "content-security-policy": _CSP,
            "cache-control": "no-store",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        },
    )


def _clock(arrival: Arrival) -> str:
    return f"{arrival.received_at.astimezone(BRUSSELS):%H:%M:%S.%f}"[:-3]
