"""``/livez``, ``/readyz`` and ``/metrics``, the same on every service (DESIGN §7)."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest

Problems = Callable[[], Awaitable[list[str]]]


def add_probes(app: FastAPI, problems: Problems) -> None:
    """Add the three routes; ``problems`` says why the service is not ready, and nothing when it is."""

    @app.get("/livez", tags=["operation"], summary="Whether the process runs")
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @app.get(
        "/readyz",
        tags=["operation"],
        summary="Whether the service does its work, and if not, why",
        responses={503: {"description": "Not ready; `problems` says why"}},
    )
    async def readyz() -> JSONResponse:
        found = await problems()
        return JSONResponse(
            {"status": "not ready" if found else "ok", "problems": found}, status_code=503 if found else 200
        )

    @app.get("/metrics", tags=["operation"], summary="Prometheus metrics")
    async def metrics() -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)
