"""The challenge of a webhook: one signed post, and the same word back."""

import asyncio
import secrets
from collections.abc import Callable
from datetime import datetime

import aiohttp
import structlog
from standardwebhooks.webhooks import Webhook
from uuid_utils import uuid7

from services.notify.adapters.addresses import AddressRefusedError
from services.notify.domain.message import CLOUDEVENT_TYPE, SOURCE
from services.notify.domain.registration import LARGEST_ANSWER, ChannelRefusedError, answers, challenge_body
from shared.contracts.access import ChannelChanged

SECONDS = 20.0

log = structlog.get_logger()

SessionFor = Callable[[str], aiohttp.ClientSession]
"""The session to post to this address with. It decides which addresses may be reached at all."""


class HttpChallenger:
    """See ``Challenger``. No redirection is followed, as of any webhook."""

    def __init__(self, session_for: SessionFor, *, timeout: float = SECONDS) -> None:
        self._session_for = session_for
        self._timeout = timeout

    async def passes(self, channel: ChannelChanged, now: datetime) -> bool:
        """See ``Challenger.passes``."""
        challenge, id_ = secrets.token_urlsafe(24), str(uuid7())
        body = challenge_body(channel, challenge, id_, now, source=SOURCE)
        headers = {
            "content-type": CLOUDEVENT_TYPE,
            "webhook-id": id_,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": Webhook(channel.secrets[0].secret).sign(id_, now, body.decode()),
        }
        try:
            async with (
                asyncio.timeout(self._timeout),
                self._session_for(channel.address).post(
                    channel.address, data=body, headers=headers, allow_redirects=False
                ) as answer,
            ):
                # One byte more than may be, so that a longer answer is known as such.
                said = b""
                while len(said) <= LARGEST_ANSWER:
                    piece = await answer.content.read(LARGEST_ANSWER + 1 - len(said))
                    if not piece:
                        break
                    said += piece
                return answers(challenge, answer.status, said)
        except AddressRefusedError as error:
            raise ChannelRefusedError(
                f"nothing is posted to the address of {channel.name}, for it is no public one; give another, "
                "or name its network in NOTIFY_WEBHOOK_ALLOW"
            ) from error
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
            log.info("challenge_not_answered", error=type(error).__name__)
            return False
