"""``python -m services.routing``."""

from services.routing.app import serve
from services.routing.settings import Settings
from shared import settings
from shared.observability import logs


async def main() -> None:
    """Settings, then the service."""
    logs.configure("routing")
    await serve(settings.read(Settings))


settings.run(main)
