"""E-mail through the organisation's relay: SMTP (RFC 5321), with STARTTLS where the relay offers it."""

from collections.abc import Mapping
from datetime import datetime

import aiosmtplib

from services.notify.domain.delivery import EMAIL, Delivery
from services.notify.domain.message import mail_bytes
from services.notify.domain.outcome import Outcome, smtp_outcome
from services.notify.ports import Channels
from shared.words import MASTER, Words


class MailSender:
    """Hands mails to one relay, a connection each."""

    def __init__(
        self,
        channels: Channels,
        relay: tuple[str, int],
        words: Mapping[str, Words],
        *,
        sender: str,
        inbox_url: str,
        timeout: float,
    ) -> None:
        self._channels = channels
        self._host, self._port = relay
        self._words = words
        self._sender = sender
        self._inbox_url = inbox_url
        self._timeout = timeout

    def endpoint(self, delivery: Delivery) -> str | None:
        """The relay, which all share."""
        return (
            None
            if self._channels.email(delivery.organisation, delivery.channel or EMAIL) is None
            else "relay"
        )

    async def send(self, delivery: Delivery, now: datetime) -> Outcome:
        """See ``Sender.send``. What the relay says about itself (greeting, HELO) is never permanent."""
        name = delivery.channel or EMAIL
        recipient = self._channels.email(delivery.organisation, name)
        if recipient is None:
            return Outcome("permanent", "no-address")
        own = self._channels.language(delivery.organisation, name)
        message = mail_bytes(
            delivery,
            texts=tuple(self._words[tag] for tag in (MASTER, own) if tag is not None),
            sender=self._sender,
            recipient=recipient,
            inbox_url=self._inbox_url,
            now=now,
        )
        client = aiosmtplib.SMTP(
            hostname=self._host,
            port=self._port,
            timeout=self._timeout,
            # Asking for our own full name would block on DNS.
            local_hostname=self._sender.rpartition("@")[2],
        )
        try:
            async with client:
                await client.sendmail(self._sender, [recipient], message)
            return Outcome("delivered", "250")
        except aiosmtplib.SMTPRecipientsRefused as error:
            return smtp_outcome(max((one.code for one in error.recipients), default=450))
        except (aiosmtplib.SMTPSenderRefused, aiosmtplib.SMTPDataError) as error:
            return smtp_outcome(error.code)
        except aiosmtplib.SMTPResponseException as error:
            return Outcome("retry", str(error.code))
        except TimeoutError:
            return Outcome("retry", "timeout")
        except (aiosmtplib.SMTPConnectError, ConnectionRefusedError):
            return Outcome("retry", "no-connection")
        except (aiosmtplib.SMTPException, OSError):
            return Outcome("retry", "connection-lost")
