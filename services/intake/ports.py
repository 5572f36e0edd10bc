"""What the pages need of the rest of intake, so that they can be shown without Kafka and Redis."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from services.intake.accept import Receipt
from services.intake.adapters.folding import Status
from services.intake.domain.drafts import Draft
from services.intake.domain.form.foresight import Foresight
from services.intake.domain.outgoing import Outgoing
from shared.contracts.request import RequestBody

DangerWords = Callable[[str], bool]
"""Whether a text says that somebody's life is in danger."""

Foresee = Callable[[], Foresight]
"""The foresight of today."""


class Sending(Protocol):
    """Takes requests in (``services.intake.accept``)."""

    def prepare(self, body: RequestBody) -> Draft:
        """A draft of this request; nothing is sent."""

    def fits(self, draft: Draft, body: RequestBody) -> bool:
        """Whether the draft was prepared for this very request."""

    async def send(self, draft: Draft, body: RequestBody, submitter: str) -> Receipt:
        """Send it; the same draft again is the same request.

        Raises:
            UnavailableError: it could not be kept.
        """


class Repeats(Protocol):
    """Remembers for a day what was sent, as HMACs."""

    async def seen(self, address: str, body: RequestBody) -> datetime | None:
        """When the same was sent from there; none where it was not, or nobody remembers."""

    async def remember(self, address: str, body: RequestBody, at: datetime) -> None:
        """Remember it."""


class Doorkeeper(Protocol):
    """Keeps the form usable when somebody, or a machine, sends a lot."""

    async def wait_for_page(self, address: str) -> int | None:
        """Seconds after which this address may open pages again."""

    async def wait(self, address: str) -> int | None:
        """Seconds after which this address may send again; none where it may now."""

    async def wait_to_look(self, address: str) -> int | None:
        """Seconds after which this address may look at a status again."""

    async def wrong_secret(self, address: str) -> int | None:
        """Count a wrong secret; seconds after which this address may try again, where it tried too often."""

    def challenge(self) -> str | None:
        """A proof of work to ask for, as JSON; none while it is quiet."""

    async def admits(self, proof: str, prepared_at: datetime) -> bool:
        """Whether the proof holds, or the sender has waited long enough instead (no script is needed)."""


class Behind(Protocol):
    """Where records go that must stand behind earlier ones of their case."""

    async def spooled_key(self, case_id: str) -> bytes | None:
        """The wrapped key of a case that Kafka does not have yet."""

    async def send_behind(self, records: Sequence[Outgoing]) -> None:
        """Returns once all are kept, in this order.

        Raises:
            RetryableError: not kept.
        """


class Statuses(Protocol):
    """Knows where requests are. May raise ``redis.RedisError``."""

    async def status(self, reference: str, secret: str) -> Status | None:
        """None where the reference is unknown or the secret is not its own."""


class Withdrawing(Protocol):
    """Takes requests back (``services.intake.withdraw``)."""

    async def withdraw(self, reference: str, secret: str, *, erase: bool) -> bool:
        """False where no request has this reference and this secret."""
