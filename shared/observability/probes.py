"""``/livez``, ``/readyz`` and ``/metrics``, the same on every service (DESIGN §7)."""

from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest

Problems = Callable[[], Awaitable[list[str]]]


def add_probes(app: FastAPI, problems: Problems, troubles: Callable[[], list[str]] = list) -> None:
    """Add the three routes.

    Args:
        problems: why the service is not ready; nothing when it is.
        troubles: what somebody should look at although the service does its work.
    """

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
        status = "not ready" if found else "ok"
        content = {"status": status, "problems": found, "troubles": troubles()}
        return JSONResponse(content, status_code=503 if found else 200)

    @app.get("/metrics", tags=["operation"], summary="Prometheus metrics")
    async def metrics() -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)
