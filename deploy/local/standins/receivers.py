"""Whom the stand-ins stand in for, and how each of them behaves: well, unless a test asks otherwise."""

import json
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from shared.errors import ConfigurationError

SIGNATURE_HEADERS = ("webhook-id", "webhook-timestamp", "webhook-signature")


_IN_DUTCH = {
    "No matching signature found": "past niet bij de inhoud",
    "Missing required headers": "kopregels ontbreken",
    "Message timestamp too old": "te oud",
    "Message timestamp too new": "van later",
}
"""What the library says, for people."""


class Behaviour(BaseModel):
    """How an organisation's server answers for a while."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    channel: Literal["webhook", "email"] = "webhook"
    status: Annotated[int, Field(ge=200, le=599)] = 500
    """The HTTP status, or the SMTP reply code to the mail's content."""
    retry_after: Annotated[int, Field(ge=0)] | None = None
    """Seconds, for the header of that name."""
    delay_seconds: Annotated[float, Field(ge=0, le=120)] = 0.0
    """How long it takes to answer, once it has taken note."""
    times: Annotated[int, Field(ge=0)] | None = None
    """For how many arrivals; None: until told otherwise."""


class Receivers:
    """The organisations of the channels file."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            ConfigurationError: it cannot be read or is malformed.
        """
        try:
            content = json.loads(path.read_text("utf-8"))
            self._verifiers = {
                name: Webhook(entry["webhook"]["secret"])
                for name, entry in content.items()
                if entry.get("webhook") is not None
            }
            self._mailboxes = {
                entry["email"].lower(): name
                for name, entry in content.items()
                if entry.get("email") is not None
            }
        except OSError as error:
            raise ConfigurationError(
                f"STANDINS_CHANNELS names {path}, which cannot be read ({error.strerror}); "
                "name the channels file of notify."
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
            raise ConfigurationError(
                f"The channels in {path} are malformed ({type(error).__name__}); correct the file."
            ) from None
        self._behaviours: dict[tuple[str, str], tuple[Behaviour, int | None]] = {}

    @property
    def names(self) -> frozenset[str]:
        """All that they stand in for."""
        return frozenset(self._verifiers) | frozenset(self._mailboxes.values())

    def of_mailbox(self, address: str) -> str | None:
        """Whose e-mail address it is."""
        return self._mailboxes.get(address.lower())

    def verify(self, organisation: str, headers: dict[str, str], body: bytes) -> str | None:
        """What is wrong with the signature, in Dutch; None where the reference library accepts it."""
        verifier = self._verifiers.get(organisation)
        if verifier is None:
            return "onbekende organisatie"
        try:
            verifier.verify(body, headers, json_parse=False)
        except WebhookVerificationError as error:
            return _IN_DUTCH.get(str(error), "niet te lezen")
        except ValueError:
            return "niet te lezen"
        return None

    def behave(self, organisation: str, behaviour: Behaviour) -> None:
        """Let it answer like this from now on."""
        self._behaviours[(organisation, behaviour.channel)] = (behaviour, behaviour.times)

    def behave_well(self) -> None:
        """Let all answer well again."""
        self._behaviours.clear()

    def behaviour(self, organisation: str, channel: str) -> Behaviour | None:
        """How it answers this arrival; counts it. None: well."""
        behaviour, left = self._behaviours.get((organisation, channel), (None, 0))
        if behaviour is None or left == 0:
            return None
        if left is not None:
            self._behaviours[(organisation, channel)] = (behaviour, left - 1)
        return behaviour
