"""Links that let somebody choose a password, once, within seven days.

Nothing is kept of a link: it holds what it needs, sealed, and is worth nothing once the password it was made
for is another one. What is pasted into a mail or a chat stays readable there, so it must not work for long,
nor twice.
"""

import base64
import binascii
from datetime import datetime
from typing import Final

from pydantic import ValidationError

from services.notify.domain.accounts import password_version
from services.notify.domain.sessions import INVITATION_LASTS, Invitation
from services.notify.inbox.ports import FindAccounts
from shared.contracts.access import AccountChanged
from shared.errors import SealError
from shared.sealing import Keyring

PATH: Final = "/invitation/"
_PURPOSE: Final = "inbox invitation"


class Invitations:
    """Makes and reads links."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def token(self, account: AccountChanged, now: datetime) -> str:
        """What a link for this account ends in."""
        invitation = Invitation(
            account_id=account.account_id,
            version=password_version(account),
            expires_at=now + INVITATION_LASTS,
        )
        sealed = self._keyring.seal_local(invitation.model_dump_json().encode(), _PURPOSE)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def link(self, inbox_url: str, account: AccountChanged, now: datetime) -> str:
        """The whole link."""
        return f"{inbox_url.rstrip('/')}{PATH}{self.token(account, now)}"

    def read(self, token: str, accounts: FindAccounts, now: datetime) -> AccountChanged | None:
        """Whose password it lets choose; None where it is not ours, too old, used, or its account gone."""
        try:
            sealed = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
            invitation = Invitation.model_validate_json(self._keyring.open_local(sealed, _PURPOSE))
        except (binascii.Error, ValueError, ValidationError, SealError):
            # Cut off by a mail program, or made up.
            return None
        account = accounts.find(invitation.account_id)
        if account is None or account.disabled_at is not None or now >= invitation.expires_at:
            return None
        return account if password_version(account) == invitation.version else None
