"""``python -m services.notify``."""

from services.notify.app import serve
from services.notify.settings import Settings
from shared import settings
from shared.observability import logs


async def main() -> None:
    """Settings, then the service."""
    logs.configure("notify")
    await serve(settings.read(Settings))


settings.run(main)
