"""Webhooks after Standard Webhooks (standardwebhooks.com, specification 1.0), signed by its library."""

import asyncio
from datetime import datetime

import aiohttp
from standardwebhooks.webhooks import Webhook

from services.notify.domain.delivery import Delivery
from services.notify.domain.message import CLOUDEVENT_TYPE, webhook_body
from services.notify.domain.outcome import Outcome, http_outcome
from services.notify.domain.schedule import read_retry_after
from services.notify.ports import Channels

USER_AGENT = "Wegwijzer-Webhooks/1"


def signed_headers(secret: str, id_: str, now: datetime, body: bytes) -> dict[str, str]:
    """The headers of one try: the id stays, timestamp and signature are new."""
    return {
        "content-type": CLOUDEVENT_TYPE,
        "user-agent": USER_AGENT,
        "webhook-id": id_,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(id_, now, body.decode()),
    }


class WebhookSender:
    """Posts to the organisations' own servers.

    No redirection is followed (the specification calls it a failure, and it would lead a signed message to
    somebody else), no proxy is taken from the environment, nothing of an answer but its status and
    ``Retry-After`` is read.
    """

    def __init__(self, channels: Channels, *, inbox_url: str, timeout: float) -> None:
        self._channels = channels
        self._inbox_url = inbox_url
        self._timeout = aiohttp.ClientTimeout(total=timeout)
        self._session: aiohttp.ClientSession | None = None

    def endpoint(self, delivery: Delivery) -> str | None:
        """The address itself: one receiver that hangs must not slow another on the same host."""
        target = self._channels.webhook(delivery.organisation)
        return target.url if target is not None else None

    async def send(self, delivery: Delivery, now: datetime) -> Outcome:
        """See ``Sender.send``."""
        target = self._channels.webhook(delivery.organisation)
        if target is None:
            return Outcome("permanent", "no-address")
        body = webhook_body(delivery, self._inbox_url)
        try:
            async with self._http().post(
                target.url,
                data=body,
                headers=signed_headers(target.secret, delivery.id, now, body),
                allow_redirects=False,
            ) as answer:
                return http_outcome(answer.status, read_retry_after(answer.headers.get("retry-after"), now))
        except TimeoutError:
            return Outcome("retry", "timeout")
        except aiohttp.ClientConnectorCertificateError:
            return Outcome("retry", "certificate")
        except aiohttp.ClientConnectorError:
            return Outcome("retry", "no-connection")
        except (aiohttp.ClientError, OSError):
            return Outcome("retry", "connection-lost")

    async def close(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()

    def _http(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # The worker limits how many run; the pool must not queue behind a receiver that hangs.
                connector=aiohttp.TCPConnector(limit=0, ttl_dns_cache=60, loop=asyncio.get_running_loop()),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=self._timeout,
                trust_env=False,
            )
        return self._session
