"""What the check page and the receipt carry in themselves, sealed by us, so that no server keeps it.

A ticket is a prepared request (``Draft``) under the words that were checked: sending the same page twice
sends the same event twice, and routing drops the second. It needs no Redis and no cookie.
"""

import base64
import binascii
from datetime import datetime, timedelta
from typing import Final, TypeVar

from pydantic import BaseModel, ConfigDict

from services.intake.domain.drafts import Draft
from shared.errors import SealError
from shared.sealing import Keyring

TICKET_LASTS: Final = timedelta(hours=12)
"""A page that stood open longer is checked once more. Well within the 48 hours in which routing knows ids."""

_TICKET: Final = "form ticket"
_RECEIPT: Final = "form receipt"

T = TypeVar("T", bound=BaseModel)


class ReceiptPage(BaseModel):
    """What the receipt says, so that it can be shown again in another language."""

    model_config = ConfigDict(frozen=True)

    reference: str
    secret: str
    by_person: bool
    has_contact: bool
    danger: bool


class Tickets:
    """Seals and opens what pages carry."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def issue(self, draft: Draft) -> str:
        """A prepared request as the check page carries it."""
        return self._seal(draft, _TICKET)

    def redeem(self, ticket: str, now: datetime) -> Draft | None:
        """The prepared request; none where the ticket is not ours or too old."""
        draft = self._open(ticket, _TICKET, Draft)
        return draft if draft is not None and now - draft.received_at < TICKET_LASTS else None

    def receipt(self, page: ReceiptPage) -> str:
        """A receipt as its own page carries it."""
        return self._seal(page, _RECEIPT)

    def read_receipt(self, sealed: str) -> ReceiptPage | None:
        """The receipt; none where it is not ours."""
        return self._open(sealed, _RECEIPT, ReceiptPage)

    def _seal(self, value: BaseModel, purpose: str) -> str:
        sealed = self._keyring.seal_local(value.model_dump_json().encode(), purpose)
        return base64.urlsafe_b64encode(sealed).decode()

    def _open(self, text: str, purpose: str, kind: type[T]) -> T | None:
        try:
            sealed = base64.b64decode(text, altchars=b"-_", validate=True)
            return kind.model_validate_json(self._keyring.open_local(sealed, purpose))
        except (binascii.Error, ValueError, SealError):
            # Typed, cut off or made up: the page is shown anew, and nothing is lost.
            return None
