"""The smallest service that the supervisor can run: it answers ``/readyz`` and drains on SIGTERM."""

import os
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer


class _Ready(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Always ready."""
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


def main() -> None:
    """Serve until SIGTERM."""
    server = HTTPServer(("127.0.0.1", int(os.environ["INTAKE_PORT"])), _Ready)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()
    sys.stdout.write("drained\n")


if __name__ == "__main__":
    main()
