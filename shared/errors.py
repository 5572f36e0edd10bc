"""The errors that cross a module's border.

::

    WegwijzerError
    ├── RetryableError          the same call may succeed later: wait and try again, nothing is lost
    │   └── KeyMissingError     the case's key has not been projected yet
    ├── PermanentError          this record can never be processed: to the dead letters, with its code
    │   ├── EnvelopeError       headers missing or malformed
    │   ├── SealError           the value does not open: wrong key, altered, or not ours
    │   └── ContractError       the opened value is not what its type promises
    └── ConfigurationError      the process must not start: one sentence says what to change

Messages never hold a value from a request: they end in logs, headers and dead letters, where nothing
about a person may stand (DESIGN §2). ``code`` is from a closed list.
"""

from typing import ClassVar, Literal


class WegwijzerError(Exception):
    """Base of every error of ours."""


class RetryableError(WegwijzerError):
    """The same call may succeed later."""


class KeyMissingError(RetryableError):
    """The case's key is not known here yet."""


Reason = Literal["envelope", "unknown-type", "key-missing", "seal", "contract", "handler", "permanent"]
"""Why a record became a dead letter: a closed list, so that a reason can never carry personal data."""


class PermanentError(WegwijzerError):
    """This record can never be processed."""

    code: ClassVar[Reason] = "permanent"


class EnvelopeError(PermanentError):
    """The record's headers are missing or malformed."""

    code: ClassVar[Reason] = "envelope"


class SealError(PermanentError):
    """The value does not open under its case's key."""

    code: ClassVar[Reason] = "seal"


class ContractError(PermanentError):
    """The opened value is not what its type promises."""

    code: ClassVar[Reason] = "contract"


class ConfigurationError(WegwijzerError):
    """The process must not start; the message says what to change."""
