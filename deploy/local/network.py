"""Small questions to the network of this machine."""

import contextlib
import socket
import urllib.error
import urllib.parse
import urllib.request


def free_ports(count: int) -> list[int]:
    """Different ports of 127.0.0.1 that nobody listens on now."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def is_taken(port: int) -> bool:
    """Whether somebody listens on a port of 127.0.0.1."""
    with socket.socket() as probe:
        # What a server does: a port still in TIME_WAIT is free for it.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def answers(addresses: str) -> bool:
    """Whether one of ``host:port``, separated by commas, takes connections; a Redis URL will do."""
    for address in addresses.split(","):
        parts = urllib.parse.urlsplit(address if "//" in address else f"//{address}")
        with contextlib.suppress(OSError, ValueError):  # not there, or no address at all: no
            socket.create_connection((parts.hostname or "127.0.0.1", parts.port or 6379), timeout=2).close()
            return True
    return False


def answers_ready(address: str) -> bool:
    """Whether ``/readyz`` at ``host:port`` says yes; never through a proxy."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"http://{address}/readyz", timeout=3) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
