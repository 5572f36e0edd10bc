"""An HTTP server inside a service that has other work as well."""

import contextlib
from collections.abc import Iterator

import uvicorn
from fastapi import FastAPI

GRACE_SECONDS = 3
"""How long requests that are under way may take once the server is told to end."""


class EmbeddedServer(uvicorn.Server):
    """uvicorn that leaves the signals to the service: it must first finish what it is at."""

    @classmethod
    def of(cls, app: FastAPI, host: str, port: int) -> "EmbeddedServer":
        """A server without access log: a URL or a header may hold a secret."""
        return cls(
            uvicorn.Config(
                app,
                host=host,
                port=port,
                log_config=None,
                access_log=False,
                lifespan="off",
                # A stream of live updates lasts for minutes, and must not hold up the end of a service.
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
        )

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals alone."""
        yield
