"""``python -m services.intake``."""

import sys

from services.intake.app import serve
from services.intake.settings import Settings
from shared import settings
from shared.errors import ConfigurationError
from shared.observability import logs

logs.configure("intake")
try:
    serve(settings.read(Settings))
except ConfigurationError as error:
    print(error, file=sys.stderr)  # noqa: T201  # the one thing a person must read
    sys.exit(1)
