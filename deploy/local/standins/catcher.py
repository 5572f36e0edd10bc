"""The mail catcher: an SMTP server (RFC 5321) that keeps mails and sends none on."""

import asyncio
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from email.policy import compat32
from typing import cast

from aiosmtpd.smtp import SMTP, Envelope, Session

from deploy.local.standins.arrivals import Arrivals, now
from deploy.local.standins.receivers import Receivers

LARGEST_MAIL_BYTES = 1_000_000


class Catcher:
    """Handler of aiosmtpd; its methods have the names that aiosmtpd looks for."""

    def __init__(self, receivers: Receivers, arrivals: Arrivals) -> None:
        self._receivers = receivers
        self._arrivals = arrivals

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take mail for the organisations only, as their own servers would."""
        if self._receivers.of_mailbox(address) is None:
            return "550 5.1.1 No such mailbox here"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep the mail, once for each receiver; the answer is the worst that one of them wants."""
        received_at = now()
        content = cast(bytes, envelope.content)
        # Headers only: reading whole mails would slow the receipt down that is measured here.
        headers = tuple(
            (name, str(make_header(decode_header(value))))
            for name, value in BytesHeaderParser(policy=compat32).parsebytes(content).items()
        )
        named = {name.lower(): value for name, value in headers}
        id_ = named.get("message-id", "").strip().removeprefix("<").rpartition("@")[0]
        worst, delay = 250, 0.0
        for address in envelope.rcpt_tos:
            organisation = self._receivers.of_mailbox(address) or ""
            behaviour = self._receivers.behaviour(organisation, "email")
            answered = behaviour.status if behaviour is not None else 250
            self._arrivals.note(
                "email",
                organisation,
                id_,
                received_at=received_at,
                verified=bool(id_),
                checked="ontvanger bekend" if id_ else "geen Message-ID",
                answered=answered,
                title=named.get("subject", ""),
                headers=headers,
                content=content,
            )
            worst = max(worst, answered)
            delay = max(delay, behaviour.delay_seconds if behaviour is not None else 0.0)
        if delay:
            await asyncio.sleep(delay)
        return "250 2.0.0 Kept" if worst < 300 else f"{worst} The stand-in was told to refuse"


async def start(receivers: Receivers, arrivals: Arrivals, host: str, port: int) -> asyncio.Server:
    """Listen.

    Raises:
        OSError: the port is taken.
    """
    catcher = Catcher(receivers, arrivals)

    def session() -> asyncio.BaseProtocol:
        return cast(
            asyncio.BaseProtocol,
            SMTP(
                catcher,
                hostname="stand-in.example",
                ident="Wegwijzer stand-in, keeps mail and sends none on",
                data_size_limit=LARGEST_MAIL_BYTES,
                enable_SMTPUTF8=True,
                loop=asyncio.get_running_loop(),
            ),
        )

    return await asyncio.get_running_loop().create_server(session, host, port)
