"""The two forms of a notification: an e-mail and the body of a webhook.

Both say that a case waits, how urgent it is and where to log in, and nothing else (DESIGN §2): no need,
no group, no place, no text, no contact.
"""

import json
import re
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import lru_cache
from html import escape

from services.notify.domain.delivery import Delivery
from shared.contracts.events import REFERRAL_REQUESTED, rfc3339
from shared.contracts.vocabulary import Urgency

SOURCE = "/services/notify"
CLOUDEVENT_TYPE = "application/cloudevents+json; charset=utf-8"


def webhook_body(delivery: Delivery, inbox_url: str) -> bytes:
    """A CloudEvent 1.0 in structured JSON mode; byte for byte the same on every try."""
    return json.dumps(
        {
            "specversion": "1.0",
            "id": delivery.id,
            "source": SOURCE,
            "type": REFERRAL_REQUESTED,
            "subject": delivery.case_id,
            "time": rfc3339(delivery.decided_at),
            "datacontenttype": "application/json",
            "data": {
                "referral_id": delivery.referral_id,
                "reference": delivery.reference,
                "urgency": delivery.urgency,
                "url": inbox_url,
            },
        },
        separators=(",", ":"),
    ).encode()


def mail(
    delivery: Delivery,
    *,
    sender: str,
    recipient: str,
    inbox_url: str,
    now: datetime,
    id_: str | None = None,
) -> EmailMessage:
    """The e-mail (RFC 5322), marked as sent by a machine so that no machine answers it (RFC 3834).

    ``Message-ID`` is the same on every try, so a receiver's system can tell a repeat.
    """
    urgent = delivery.urgency == "urgent"
    message = EmailMessage(policy=SMTP)
    message["From"] = Address("Wegwijzer", addr_spec=sender)
    message["To"] = recipient
    message["Subject"] = (
        f"Nieuwe vraag om hulp wacht op u{' (dringend)' if urgent else ''}: {delivery.reference}"
    )
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{id_ or delivery.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message["Content-Language"] = "nl"
    waiting = "Er wacht een nieuwe vraag om hulp op uw organisatie."
    if urgent:
        waiting += " De vraag is dringend."
    login = "Meld u aan om de vraag te lezen en te antwoorden:"
    private = "Over de persoon en de vraag staat hier niets. Zo blijft alles vertrouwelijk."
    automatic = "Dit is een automatisch bericht van Wegwijzer. U kunt er niet op antwoorden."
    message.set_content(
        f"Goedendag,\n\n{waiting}\nReferentie: {delivery.reference}\n\n"
        f"{login}\n{inbox_url}\n\n{private}\n{automatic}\n"
    )
    link = escape(inbox_url, quote=True)
    message.add_alternative(
        '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Wegwijzer</title></head>\n'
        '<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5">\n'
        f"<p>Goedendag,</p>\n<p>{waiting}<br>Referentie: <strong>{escape(delivery.reference)}</strong></p>\n"
        f'<p>{login}<br>\n<a href="{link}">{link}</a></p>\n<p>{private}<br>\n{automatic}</p>\n'
        "</body></html>\n",
        subtype="html",
    )
    return message


_REFERENCE, _RECIPIENT, _ID = (
    "7ZZZZZZ7",
    "recipient@placeholder.example",
    "00000000-0000-5000-8000-00000000000z",
)
_DATE = datetime(2000, 1, 1, tzinfo=UTC)
_PLAIN_REFERENCE = re.compile("[0-9A-Z]{8}")
_PLAIN_RECIPIENT = re.compile(r"[\w.+-]+@[\w.-]+", re.ASCII)


def mail_bytes(delivery: Delivery, *, sender: str, recipient: str, inbox_url: str, now: datetime) -> bytes:
    """The same e-mail, ready to send.

    Building one costs more than all the rest of a delivery, and they differ in four places only; so one
    is built for each kind and those places are filled in. What would not fit plainly is built anew.
    """
    if not (
        _PLAIN_REFERENCE.fullmatch(delivery.reference)
        and _PLAIN_RECIPIENT.fullmatch(recipient)
        and len(recipient) < 60
    ):
        message = mail(delivery, sender=sender, recipient=recipient, inbox_url=inbox_url, now=now)
        return message.as_bytes()
    return (
        _pattern(delivery.urgency, sender, inbox_url)
        .replace(_REFERENCE.encode(), delivery.reference.encode())
        .replace(_RECIPIENT.encode(), recipient.encode())
        .replace(_ID.encode(), delivery.id.encode())
        .replace(format_datetime(_DATE).encode(), format_datetime(now).encode())
    )


@lru_cache(maxsize=16)
def _pattern(urgency: Urgency, sender: str, inbox_url: str) -> bytes:
    kind = Delivery(
        case_id="",
        attempt=1,
        organisation="",
        channel=None,
        urgency=urgency,
        reference=_REFERENCE,
        decided_at=_DATE,
        traceparent="",
    )
    message = mail(kind, sender=sender, recipient=_RECIPIENT, inbox_url=inbox_url, now=_DATE, id_=_ID)
    return message.as_bytes()
