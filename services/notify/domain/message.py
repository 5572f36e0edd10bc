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
from shared.errors import WegwijzerError
from shared.words import MASTER, Words

SOURCE = "/services/notify"
CLOUDEVENT_TYPE = "application/cloudevents+json; charset=utf-8"
LARGEST_BODY = 20_000
"""Bytes of a webhook at most: what Standard Webhooks asks every receiver to take (20 kB)."""

_JSON = json.JSONEncoder(separators=(",", ":"))


class BodyTooLargeError(WegwijzerError):
    """A webhook's body is larger than receivers have to take: a defect of ours, and nothing is sent."""


def checked_body(body: bytes) -> bytes:
    """The body, if it may be sent.

    Raises:
        BodyTooLargeError: it is larger than ``LARGEST_BODY``; the message gives the size alone.
    """
    if len(body) > LARGEST_BODY:
        raise BodyTooLargeError(f"a webhook of {len(body)} bytes; at most {LARGEST_BODY} may be sent")
    return body


def webhook_body(delivery: Delivery, inbox_url: str) -> bytes:
    """A CloudEvent 1.0 in structured JSON mode; byte for byte the same on every try."""
    return _JSON.encode(
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
        }
    ).encode()


def mail(
    delivery: Delivery,
    *,
    texts: tuple[Words, ...],
    sender: str,
    recipient: str,
    inbox_url: str,
    now: datetime,
    id_: str | None = None,
) -> EmailMessage:
    """The e-mail (RFC 5322), marked as sent by a machine so that no machine answers it (RFC 3834).

    ``Message-ID`` is the same on every try, so a receiver's system can tell a repeat.

    Args:
        texts: Dutch, and behind it the organisation's own language where it has named one (DOMAIN §9).
    """
    urgent = delivery.urgency == "urgent"
    message = EmailMessage(policy=SMTP)
    message["From"] = Address("Wegwijzer", addr_spec=sender)
    message["To"] = recipient
    subject = texts[0]("mail-subject-urgent" if urgent else "mail-subject", reference=delivery.reference)
    # The subject is Dutch, and mail programs show the isolates around the reference as boxes.
    message["Subject"] = subject.translate(_NO_ISOLATES)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = f"<{id_ or delivery.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(
        "\n\n".join(_plain(text, delivery.reference, inbox_url, urgent=urgent) for text in texts) + "\n"
    )
    parts = "".join(_html(text, delivery.reference, inbox_url, urgent=urgent) for text in texts)
    message.add_alternative(
        '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Wegwijzer</title></head>\n'
        '<body style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5">\n'
        f"{parts}</body></html>\n",
        subtype="html",
    )
    # Last: what begins with "Content-" moves to the first part when the second is added.
    message["Content-Language"] = ", ".join(text.language.tag for text in texts)
    return message


_NO_ISOLATES = dict.fromkeys((0x2068, 0x2069))


def _waiting(text: Words, *, urgent: bool) -> str:
    return f"{text('mail-waiting')} {text('mail-urgent')}" if urgent else text("mail-waiting")


def _plain(text: Words, reference: str, inbox_url: str, *, urgent: bool) -> str:
    heading = (
        "" if text.language.tag == MASTER else f"— {text.language.name} —\n{text('mail-translation')}\n\n"
    )
    # The first letter of a line decides its direction; a reference or an address at its end must not turn it.
    mark = "\u200f" if text.language.direction == "rtl" else ""
    return (
        f"{heading}{text('mail-greeting')}\n\n{_waiting(text, urgent=urgent)}\n"
        f"{mark}{text('mail-reference')}: {reference}\n\n{text('mail-login')}\n{inbox_url}\n\n"
        f"{text('mail-private')}\n{mark}{text('mail-automatic')}"
    )


def _html(text: Words, reference: str, inbox_url: str, *, urgent: bool) -> str:
    link = escape(inbox_url, quote=True)
    body = (
        f"<p>{text('mail-greeting')}</p>\n<p>{_waiting(text, urgent=urgent)}<br>"
        f"{text('mail-reference')}: <strong>{escape(reference)}</strong></p>\n"
        f'<p>{text("mail-login")}<br>\n<a href="{link}">{link}</a></p>\n'
        f"<p>{text('mail-private')}<br>\n{text('mail-automatic')}</p>\n"
    )
    if text.language.tag == MASTER:
        return body
    tag, direction = text.language.tag, text.language.direction
    return f'<hr>\n<div lang="{tag}" dir="{direction}">\n<p>{text("mail-translation")}</p>\n{body}</div>\n'


_REFERENCE, _RECIPIENT, _ID = (
    "7ZZZZZZ7",
    "recipient@placeholder.example",
    "00000000-0000-5000-8000-00000000000z",
)
_DATE = datetime(2000, 1, 1, tzinfo=UTC)
_PLAIN_REFERENCE = re.compile("[0-9A-Z]{8}")
_PLAIN_RECIPIENT = re.compile(r"[\w.+-]+@[\w.-]+", re.ASCII)


def mail_bytes(
    delivery: Delivery,
    *,
    texts: tuple[Words, ...],
    sender: str,
    recipient: str,
    inbox_url: str,
    now: datetime,
) -> bytes:
    """The same e-mail, ready to send.

    Building one costs more than all the rest of a delivery, and they differ in four places only; so one
    is built for each kind and those places are filled in. What would not fit plainly is built anew: so is a
    mail in two languages, which is encoded as a whole.
    """
    if not (
        len(texts) == 1
        and _PLAIN_REFERENCE.fullmatch(delivery.reference)
        and _PLAIN_RECIPIENT.fullmatch(recipient)
        and len(recipient) < 60
    ):
        message = mail(
            delivery, texts=texts, sender=sender, recipient=recipient, inbox_url=inbox_url, now=now
        )
        return message.as_bytes()
    return (
        _pattern(delivery.urgency, texts, sender, inbox_url)
        .replace(_REFERENCE.encode(), delivery.reference.encode())
        .replace(_RECIPIENT.encode(), recipient.encode())
        .replace(_ID.encode(), delivery.id.encode())
        .replace(format_datetime(_DATE).encode(), format_datetime(now).encode())
    )


@lru_cache(maxsize=16)
def _pattern(urgency: Urgency, texts: tuple[Words, ...], sender: str, inbox_url: str) -> bytes:
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
    message = mail(
        kind, texts=texts, sender=sender, recipient=_RECIPIENT, inbox_url=inbox_url, now=_DATE, id_=_ID
    )
    return message.as_bytes()
