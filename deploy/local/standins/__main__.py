"""``python -m deploy.local.standins``: both servers in one process, until SIGTERM or SIGINT."""

import asyncio
import logging
import signal
import sys

from deploy.local.standins import catcher
from deploy.local.standins.arrivals import Arrivals
from deploy.local.standins.receivers import Receivers
from deploy.local.standins.settings import Settings, read
from deploy.local.standins.sink import build_sink
from shared.errors import ConfigurationError
from shared.observability import logs
from shared.observability.server import EmbeddedServer

GRACE_SECONDS = 1.0


async def serve(settings: Settings) -> None:
    """Run both servers."""
    arrivals = Arrivals()
    receivers = Receivers(settings.channels)
    smtp = await catcher.start(receivers, arrivals, settings.host, settings.smtp_port)
    web = EmbeddedServer.of(build_sink(receivers, arrivals), settings.host, settings.http_port)

    def stop() -> None:
        web.should_exit = True
        # Whoever was told to answer late is not waited for.
        asyncio.get_running_loop().call_later(GRACE_SECONDS, hang_up)

    def hang_up() -> None:
        web.force_exit = True

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    await web.serve()
    smtp.close()


def main() -> None:
    """Run; a configuration error ends it with one sentence and exit code 1."""
    logs.configure("stand-ins")
    logging.getLogger("mail.log").setLevel("WARNING")  # it logs every line of every dialogue
    try:
        asyncio.run(serve(read()))
    except (ConfigurationError, OSError) as error:
        print(error, file=sys.stderr)  # noqa: T201  # the one thing a person must read
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
