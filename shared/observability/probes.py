"""``/livez``, ``/readyz`` and ``/metrics``, the same on every service (DESIGN §7)."""

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, generate_latest
from pydantic import BaseModel

Problems = Callable[[], Awaitable[list[str]]]

_ONLY_GET: dict[int | str, dict[str, Any]] = {
    405: {
        "description": "Method Not Allowed",
        "headers": {
            "Allow": {
                "description": "The methods that this path knows",
                "required": True,
                "schema": {"type": "string"},
            }
        },
    }
}


class Readiness(BaseModel):
    """Whether a service does its work."""

    status: str
    problems: list[str]
    troubles: list[str]


def add_probes(app: FastAPI, problems: Problems, troubles: Callable[[], list[str]] = list) -> None:
    """Add the three routes.

    Args:
        problems: why the service is not ready; nothing when it is.
        troubles: what somebody should look at although the service does its work.
    """

    @app.get("/livez", tags=["operation"], summary="Whether the process runs", responses=_ONLY_GET)
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @app.get(
        "/readyz",
        tags=["operation"],
        summary="Whether the service does its work, and if not, why",
        response_model=Readiness,
        responses={503: {"description": "Not ready; `problems` says why", "model": Readiness}, **_ONLY_GET},
    )
    async def readyz() -> JSONResponse:
        found = await problems()
        status = "not ready" if found else "ok"
        content = Readiness(status=status, problems=found, troubles=troubles())
        return JSONResponse(content.model_dump(), status_code=503 if found else 200)

    @app.get(
        "/metrics",
        tags=["operation"],
        summary="Prometheus metrics",
        response_class=PlainTextResponse,
        responses=_ONLY_GET,
    )
    async def metrics() -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)
