"""Switching channels off, before there is anybody to tell but the log."""

from datetime import datetime

import structlog

from services.notify.domain.endpoint import OffReason

log = structlog.get_logger()


class LoggedSwitch:
    """Writes to the log alone that a channel should be off, and switches nothing off; see ``ChannelSwitch``.

    Stands in until the announcement on ``wegwijzer.access`` is connected (ADR 0013).
    """

    async def off(self, organisation: str, channel: str, reason: OffReason, at: datetime) -> None:
        """See ``ChannelSwitch.off``."""
        log.error("channel_should_be_off", organisation=organisation, channel=channel, reason=reason)
