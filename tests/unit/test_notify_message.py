"""What leaves the system: thin, and as the reference libraries want it."""

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from cloudevents.core.bindings.http import HTTPMessage, from_structured_event
from cloudevents.core.formats.json import JSONFormat
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from services.notify.adapters.webhook import signed_headers
from services.notify.app import LOCALES
from services.notify.domain.delivery import Delivery
from services.notify.domain.message import mail, mail_bytes, webhook_body
from shared.contracts.events import REFERRAL_REQUESTED
from shared.contracts.ids import message_id
from shared.words import LANGUAGES, load
from tests.notifying import SECRET, SECRETS, START

INBOX = "https://meldingen.wegwijzer.example/"
DELIVERY = Delivery(
    case_id="0193591c-8c00-7000-8000-000000000001",
    attempt=1,
    organisation="agii-gent",
    channel="webhook",
    urgency="urgent",
    reference="7K3M9QTA",
    decided_at=START,
    traceparent="00-" + "a" * 32 + "-" + "b" * 16 + "-01",
)
ID = message_id(DELIVERY.case_id, 1, "agii-gent", "webhook")


WORDS = load(LOCALES)


def _mail(delivery: Delivery = DELIVERY, language: str = "") -> EmailMessage:
    written = mail(
        delivery,
        texts=tuple(WORDS[tag] for tag in ("nl", language) if tag),
        sender="meldingen@wegwijzer.example",
        recipient="agii-gent@organisation.example",
        inbox_url=INBOX,
        now=START,
    )
    return message_from_bytes(bytes(written), _class=EmailMessage, policy=default)


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert isinstance(part, EmailMessage)
    return str(part.get_content())


def test_the_cloudevents_library_reads_the_webhook() -> None:
    headers = signed_headers(SECRETS, ID, START, webhook_body(DELIVERY, INBOX))
    event = from_structured_event(
        HTTPMessage(headers=headers, body=webhook_body(DELIVERY, INBOX)), JSONFormat()
    )
    assert event.get_id() == headers["webhook-id"] == ID
    assert event.get_type() == REFERRAL_REQUESTED
    assert event.get_source() == "/services/notify"
    assert event.get_subject() == DELIVERY.case_id
    assert event.get_time() == START


def test_the_webhook_says_that_a_case_waits_how_urgent_and_where_to_log_in_and_no_more() -> None:
    body = json.loads(webhook_body(DELIVERY, INBOX))
    assert body["data"] == {
        "referral_id": DELIVERY.referral_id,
        "reference": "7K3M9QTA",
        "urgency": "urgent",
        "url": INBOX,
    }
    assert body.keys() == {
        "specversion",
        "id",
        "source",
        "type",
        "subject",
        "time",
        "datacontenttype",
        "data",
    }


def test_the_standard_webhooks_library_verifies_the_signature_and_refuses_an_altered_body() -> None:
    body = webhook_body(DELIVERY, INBOX)
    headers = signed_headers(SECRETS, ID, datetime.now(UTC), body)
    assert Webhook(SECRET).verify(body, headers)["id"] == ID
    with pytest.raises(WebhookVerificationError):
        Webhook(SECRET).verify(body.replace(b"urgent", b"normal"), headers)


@pytest.mark.needs("node")
def test_the_javascript_library_verifies_the_signature_too() -> None:
    node = shutil.which("node")
    assert node is not None
    body = webhook_body(DELIVERY, INBOX)
    headers = signed_headers(SECRETS, ID, datetime.now(UTC), body)
    answer = subprocess.run(  # the project's own script
        [node, "verify_webhook.mjs"],
        cwd=Path(__file__).parents[1] / "js",
        input=json.dumps({"secret": SECRET, "headers": headers, "body": body.decode()}),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert answer.stdout.strip() == ID


def test_another_try_is_signed_anew_under_the_same_id() -> None:
    body = webhook_body(DELIVERY, INBOX)
    first = signed_headers(SECRETS, ID, START, body)
    later = signed_headers(SECRETS, ID, START.replace(minute=5), body)
    assert first["webhook-id"] == later["webhook-id"]
    assert int(later["webhook-timestamp"]) - int(first["webhook-timestamp"]) == 300
    assert first["webhook-signature"] != later["webhook-signature"]


def test_the_mail_has_the_agreed_subject_and_the_headers_of_a_machine() -> None:
    message = _mail()
    assert message["subject"] == "Nieuwe vraag om hulp wacht op u (dringend): 7K3M9QTA"
    assert message["message-id"] == f"<{DELIVERY.id}@wegwijzer.example>"
    assert message["auto-submitted"] == "auto-generated"
    assert parsedate_to_datetime(message["date"]) == START
    calm = _mail(DELIVERY.model_copy(update={"urgency": "normal"}))
    assert calm["subject"] == "Nieuwe vraag om hulp wacht op u: 7K3M9QTA"
    assert "dringend" not in str(calm)


@pytest.mark.parametrize("kind", ["plain", "html"])
def test_the_mail_is_short_and_has_one_link(kind: str) -> None:
    text = _part(_mail(), kind)
    links = set(re.findall(r"https?://[^\s<>\"]+", text))
    assert links == {INBOX}
    assert len(re.sub(r"<[^>]+>", " ", text).split()) < 120
    assert "7K3M9QTA" in text


@pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag != "nl"])
def test_a_mail_in_two_languages_says_the_same_twice_and_the_dutch_first(tag: str) -> None:
    dutch, both = _mail(), _mail(language=tag)
    assert both["content-language"] == f"nl, {tag}"
    assert both["subject"] == dutch["subject"]
    assert _part(both, "plain").startswith(_part(dutch, "plain").rstrip())
    own = _part(both, "plain").removeprefix(_part(dutch, "plain").rstrip())
    assert WORDS[tag]("mail-translation") in own
    assert "7K3M9QTA" in own
    assert INBOX in own
    assert len(own.split()) < 120
    html = _part(both, "html")
    assert f'<div lang="{tag}" dir="{LANGUAGES[tag].direction}">' in html
    assert set(re.findall(r"https?://[^\s<>\"]+", html)) == {INBOX}


def test_no_message_names_the_organisation_the_case_or_anything_of_the_person() -> None:
    told = str(_mail()).replace("agii-gent@organisation.example", "")
    assert DELIVERY.case_id not in told
    assert "agii-gent" not in told
    assert "agii-gent" not in webhook_body(DELIVERY, INBOX).decode()


def test_a_hostile_reference_or_link_stays_text_in_the_html() -> None:
    hostile = DELIVERY.model_copy(update={"reference": "<b>&"})
    assert "<b>" not in _part(_mail(hostile), "html")


@pytest.mark.parametrize("urgency", ["normal", "urgent"])
@pytest.mark.parametrize(
    ("reference", "recipient"),
    [
        ("7K3M9QTA", "agii-gent@organisation.example"),
        ("<b>7</b>", "agii-gent@organisation.example"),
        ("7K3M9QTA", '"a b"@organisation.example'),
        ("7K3M9QTA", f"{'lang.' * 11}naam@organisation.example"),
    ],
)
def test_the_mail_that_is_filled_in_is_the_mail_that_is_built(
    urgency: str, reference: str, recipient: str
) -> None:
    delivery = DELIVERY.model_copy(update={"urgency": urgency, "reference": reference})

    def read(content: bytes) -> EmailMessage:
        return message_from_bytes(content, _class=EmailMessage, policy=default)

    sender, now = "meldingen@wegwijzer.example", datetime(2026, 11, 4, 9, 0, tzinfo=UTC)
    texts = (WORDS["nl"],)
    built = read(
        bytes(mail(delivery, texts=texts, sender=sender, recipient=recipient, inbox_url=INBOX, now=now))
    )
    filled = read(
        mail_bytes(delivery, texts=texts, sender=sender, recipient=recipient, inbox_url=INBOX, now=now)
    )
    names = ("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language")
    assert [filled[name] for name in names] == [built[name] for name in names]
    for kind in ("plain", "html"):
        assert _part(filled, kind) == _part(built, kind)
