"""What arrived, kept in memory: the latest of it, newest first."""

from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any, Literal

KEPT = 2_000
"""More than this many are forgotten, the oldest first."""

Kind = Literal["webhook", "email"]


@dataclass(frozen=True, slots=True)
class Arrival:
    """One mail or webhook as it came."""

    number: int
    kind: Kind
    organisation: str
    id: str
    received_at: datetime
    verified: bool
    checked: str
    """What was checked, and what was found, in Dutch."""
    answered: int
    """The HTTP status or SMTP reply code that the stand-in gave."""
    title: str
    headers: tuple[tuple[str, str], ...]
    content: bytes
    """The body of a webhook, or the whole mail; read when somebody looks."""
    duplicate_of: int | None
    """The number of the first arrival with the same id over the same kind of channel."""

    @property
    def body(self) -> str:
        """What a person reads."""
        if self.kind == "webhook":
            return self.content.decode("utf-8", "replace")
        mail = message_from_bytes(self.content, _class=EmailMessage, policy=default)
        part = mail.get_body(("plain", "html"))
        if isinstance(part, EmailMessage):
            return str(part.get_content())
        return self.content.decode("utf-8", "replace")

    @property
    def accepted(self) -> bool:
        """Whether the stand-in took it."""
        return 200 <= self.answered < 300

    def as_json(self) -> dict[str, Any]:
        """For programs; without headers and body."""
        return {
            "number": self.number,
            "kind": self.kind,
            "organisation": self.organisation,
            "id": self.id,
            "received_at": self.received_at.isoformat(timespec="microseconds").replace("+00:00", "Z"),
            "verified": self.verified,
            "answered": self.answered,
            "accepted": self.accepted,
            "duplicate_of": self.duplicate_of,
        }


class Arrivals:
    """Takes note of what arrives."""

    def __init__(self, kept: int = KEPT) -> None:
        self._latest: deque[Arrival] = deque(maxlen=kept)
        self._first: dict[tuple[Kind, str], int] = {}
        self._count = 0

    def note(
        self,
        kind: Kind,
        organisation: str,
        id_: str,
        *,
        received_at: datetime,
        verified: bool,
        checked: str,
        answered: int,
        title: str,
        headers: tuple[tuple[str, str], ...],
        content: bytes,
    ) -> Arrival:
        """Keep one arrival."""
        if len(self._latest) == self._latest.maxlen:
            oldest = self._latest[0]
            if self._first.get((oldest.kind, oldest.id)) == oldest.number:
                del self._first[(oldest.kind, oldest.id)]
        self._count += 1
        first = self._first.setdefault((kind, id_), self._count)
        arrival = Arrival(
            self._count,
            kind,
            organisation,
            id_,
            received_at,
            verified,
            checked,
            answered,
            title,
            headers,
            content,
            None if first == self._count else first,
        )
        self._latest.append(arrival)
        return arrival

    @property
    def count(self) -> int:
        """How many ever arrived."""
        return self._count

    def newest_first(self) -> list[Arrival]:
        """Those that are kept."""
        return list(reversed(self._latest))

    def find(self, number: int) -> Arrival | None:
        """One that is kept, by its number."""
        return next((arrival for arrival in self._latest if arrival.number == number), None)


def now() -> datetime:
    """The moment of receipt: a stand-in for somebody else's server has a clock of its own."""
    return datetime.now(UTC)
