"""Webhooks after Standard Webhooks (standardwebhooks.com, specification 1.0), signed by its library."""

import asyncio
from collections.abc import Sequence
from datetime import datetime

import aiohttp

from services.notify.adapters.addresses import (
    AddressGuard,
    AddressRefusedError,
    GuardedResolver,
    LookUp,
    SystemLookUp,
)
from services.notify.domain.addresses import Network
from services.notify.domain.delivery import WEBHOOK, Delivery
from services.notify.domain.message import CLOUDEVENT_TYPE, checked_body, webhook_body
from services.notify.domain.outcome import ADDRESS_REFUSED, NO_ADDRESS, Outcome, http_outcome
from services.notify.domain.schedule import read_retry_after
from services.notify.domain.signing import signatures
from services.notify.ports import Webhooks, WebhookTarget
from shared.contracts.access import WebhookSecret

USER_AGENT = "Wegwijzer-Webhooks/1"

_NAMES_SECONDS = 60


def signed_headers(secrets: Sequence[WebhookSecret], id_: str, now: datetime, body: bytes) -> dict[str, str]:
    """The headers of one try: the id stays, timestamp and signatures are new.

    Raises:
        ValueError: see ``signatures``.
    """
    return {
        "content-type": CLOUDEVENT_TYPE,
        "user-agent": USER_AGENT,
        "webhook-id": id_,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": signatures(secrets, id_, now, body),
    }


class WebhookSender:
    """Posts to the organisations' own servers.

    No redirection is followed (the specification calls it a failure, and it would lead a signed message to
    somebody else), no proxy is taken from the environment, nothing of an answer but its status and
    ``Retry-After`` is read: the connection of one whose body has not ended with its head is closed.

    Args:
        channels: where they lead.
        inbox_url: the one link of each message.
        timeout: seconds that a try may take in all, from looking the name up to the head of the answer.
        allowed: networks that are reached whatever they are, also without TLS (``AddressGuard``).
        look_up: how names are looked up; the system's own way by default.
    """

    def __init__(
        self,
        channels: Webhooks,
        *,
        inbox_url: str,
        timeout: float,
        allowed: Sequence[Network] = (),
        look_up: LookUp | None = None,
    ) -> None:
        self._channels = channels
        self._inbox_url = inbox_url
        self._timeout = timeout
        self._allowed = tuple(allowed)
        self._look_up = look_up or SystemLookUp()
        self._sessions: dict[bool, aiohttp.ClientSession] = {}

    def endpoint(self, delivery: Delivery) -> str | None:
        """The address itself: one receiver that hangs must not slow another on the same host."""
        target = self._channels.webhook(delivery.organisation, delivery.channel or WEBHOOK)
        return target.url if target is not None else None

    async def send(self, delivery: Delivery, now: datetime) -> Outcome:
        """See ``Sender.send``."""
        target = self._channels.webhook(delivery.organisation, delivery.channel or WEBHOOK)
        if target is None:
            return Outcome("permanent", NO_ADDRESS)
        return await self.post(target, delivery.id, webhook_body(delivery, self._inbox_url), now)

    async def post(self, target: WebhookTarget, id_: str, body: bytes, now: datetime) -> Outcome:
        """Post one signed body, whatever it says; every failure that can be expected is an outcome.

        Raises:
            BodyTooLargeError: more than a receiver has to take; nothing was sent.
            ValueError: no secret of the target signs now; nothing was sent.
        """
        headers = signed_headers(target.secrets, id_, now, checked_body(body))
        try:
            # The library's own total would round up to whole seconds.
            async with (
                asyncio.timeout(self._timeout),
                self.session(target.url).post(
                    target.url, data=body, headers=headers, allow_redirects=False
                ) as answer,
            ):
                return http_outcome(answer.status, read_retry_after(answer.headers.get("retry-after"), now))
        except TimeoutError:
            return Outcome("retry", "timeout")
        except (AddressRefusedError, aiohttp.InvalidURL):
            return Outcome("permanent", ADDRESS_REFUSED)
        except aiohttp.ClientConnectorCertificateError:
            return Outcome("retry", "certificate")
        except aiohttp.ClientConnectorError:
            return Outcome("retry", "no-connection")
        except (aiohttp.ClientError, OSError):
            return Outcome("retry", "connection-lost")

    async def close(self) -> None:
        """Close the connections."""
        for session in self._sessions.values():
            await session.close()

    def session(self, url: str) -> aiohttp.ClientSession:
        """The session for this address: with TLS or without, each with a guard and connections of its own."""
        secure = url[:8].lower() == "https://"
        session = self._sessions.get(secure)
        if session is None:
            guard = AddressGuard(self._allowed, secure=secure)
            session = self._sessions[secure] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=0,  # the worker limits how many run; a pool must not queue behind one that hangs
                    ttl_dns_cache=_NAMES_SECONDS,
                    resolver=GuardedResolver(guard, self._look_up),
                    socket_factory=guard.socket,
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(),
                auto_decompress=False,
                trust_env=False,
            )
        return session
