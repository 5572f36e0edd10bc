"""How long somebody stays signed in: pure, with the time as an argument (OWASP Session Management)."""

from datetime import datetime, timedelta
from typing import Final

from pydantic import AwareDatetime, BaseModel, ConfigDict

LASTS: Final = timedelta(hours=12)
"""A session ends this long after it began, whatever is done: a working day."""
IDLE: Final = timedelta(minutes=60)
"""It ends when nothing was done for this long."""
TOUCH: Final = timedelta(minutes=1)
"""It is written anew when the last look is older than this, and not at each look. So idle ends it up to a
minute early, never late."""
INVITATION_LASTS: Final = timedelta(days=7)
START_LASTS: Final = timedelta(minutes=10)
"""How long somebody may take to sign in at the provider of OpenID Connect."""


class Session(BaseModel):
    """Who is signed in, as Redis keeps it under seal."""

    model_config = ConfigDict(frozen=True)

    account_id: str
    version: str
    """Of the account (``version_of``) at that moment: when it is another one, this session has ended."""
    csrf: str
    """What every form of this session carries."""
    language: str
    began_at: AwareDatetime
    seen_at: AwareDatetime

    def has_ended(self, now: datetime) -> bool:
        """Whether it lasted long enough, or nobody was there."""
        return now >= self.began_at + LASTS or now >= self.seen_at + IDLE

    def is_to_be_touched(self, now: datetime) -> bool:
        """Whether it is time to write down that somebody is there."""
        return now >= self.seen_at + TOUCH

    def seconds_left(self, now: datetime) -> int:
        """Whole seconds that Redis keeps it when nothing more is done, at least 1."""
        ends = min(self.began_at + LASTS, now + IDLE)
        return max(1, int((ends - now).total_seconds()))


class Start(BaseModel):
    """A sign-in with OpenID Connect that was begun, until its answer comes back."""

    model_config = ConfigDict(frozen=True)

    state: str
    nonce: str
    verifier: str
    """Of PKCE (RFC 7636)."""
    binder: str
    """SHA-256, hex, of what only the browser knows that began: another one cannot end it."""
    next: str
    language: str


class Invitation(BaseModel):
    """What the link holds that lets somebody choose a password, once."""

    model_config = ConfigDict(frozen=True)

    account_id: str
    version: str
    """Of the password (``password_version``) when it was made."""
    expires_at: AwareDatetime
