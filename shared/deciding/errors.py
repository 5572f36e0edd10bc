"""The errors of deciding.

::

    PermanentError              (shared.errors)
    └── DecisionError           no decision can be made from this input, now or later
        ├── NoPolicyError       no policy is in force on the date
        └── RulingError         what a person decided in triage cannot be carried out
"""

from datetime import date

from shared.errors import PermanentError


class DecisionError(PermanentError):
    """No decision can be made from this input."""


class NoPolicyError(DecisionError):
    """No policy is in force on the date: an earlier date is an error, not a decision (DECISION_TABLE)."""

    def __init__(self, on: date, first: date) -> None:
        super().__init__(f"no policy in force on {on.isoformat()}; use a date from {first.isoformat()} on")


class RulingError(DecisionError):
    """A person's ruling names something that does not exist, or decides nothing."""
