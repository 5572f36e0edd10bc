"""Where the system on one machine listens."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

from deploy.local.errors import CannotStartError
from deploy.local.network import free_ports

_HIGHEST = 65535


@dataclass(frozen=True, slots=True)
class Ports:
    """The ports of 127.0.0.1 that the system listens on (DESIGN §7)."""

    kafka: int = 9092
    controller: int = 9093
    redis: int = 6379
    smtp: int = 1025
    sink: int = 8009
    intake: int = 8000
    notify: int = 8001
    routing: int = 8003

    @classmethod
    def from_environment(cls, offset: int = 0, environment: Mapping[str, str] = os.environ) -> "Ports":
        """The defaults plus an offset; ``INTAKE_PORT`` and its like win.

        Raises:
            CannotStartError: one of them would not be a port.
        """
        moved = {one.name: getattr(cls(), one.name) + offset for one in fields(cls)}
        if not all(0 < port <= _HIGHEST for port in moved.values()):
            raise CannotStartError(
                f"--port-offset {offset} moves a port out of 1 to {_HIGHEST}; choose one from 0 to "
                f"{_HIGHEST - max(getattr(cls(), one.name) for one in fields(cls))}."
            )
        for service in ("intake", "notify", "routing"):
            own = environment.get(f"{service.upper()}_PORT")
            if own is None:
                continue
            if not (own.isdecimal() and 0 < int(own) <= _HIGHEST):
                raise CannotStartError(f"{service.upper()}_PORT is not a port; set one from 1 to {_HIGHEST}.")
            moved[service] = int(own)
        return cls(**moved)

    @classmethod
    def free(cls) -> "Ports":
        """Ports that nobody uses now."""
        return cls(*free_ports(len(fields(cls))))
