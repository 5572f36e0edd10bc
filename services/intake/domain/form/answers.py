"""What a person has answered so far. It travels in the page itself, in hidden fields: nothing is kept
anywhere, in no cookie and on no server, until the person sends it."""

from collections.abc import Iterable, Mapping
from typing import Final

FIELDS: Final[Mapping[str, int]] = {
    "danger": 3,
    "role": 12,
    "topic": 12,
    "need": 30,
    "place": 100,
    "place_unknown": 3,
    "nis": 5,
    "minor": 3,
    "caravan": 20,
    "residence": 20,
    "language_1": 10,
    "language_2": 10,
    "later": 3,
    "date": 20,
    "time": 10,
    "minutes": 5,
    "venue": 200,
    "service": 200,
    "department": 200,
    "own_number": 200,
    "text": 20_000,
    "urgent": 3,
    "name": 400,
    "phone": 60,
    "email": 300,
    "answer_in": 10,
    "consent": 3,
}
"""Every answer by name, and how many characters of it are read: more than is allowed, so that whoever wrote
too much is told so and loses nothing."""


class Answers:
    """Answers by name; an answer that was not given is the empty string."""

    def __init__(self, given: Mapping[str, str], done: Iterable[str] = ()) -> None:
        # Browsers send line ends as CR LF (HTML, form submission), which would count as two characters.
        self._given = {
            name: given[name].replace("\r\n", "\n").strip()[:longest]
            for name, longest in FIELDS.items()
            if given.get(name, "").strip()
        }
        self.done = frozenset(done)
        """The steps that were answered, also those answered with nothing."""

    def __getitem__(self, name: str) -> str:
        return self._given.get(name, "")

    def items(self) -> Iterable[tuple[str, str]]:
        """The answers that were given."""
        return self._given.items()

    def but(self, **changed: str) -> "Answers":
        """The same with some of them changed."""
        return Answers({**self._given, **changed}, self.done)

    def finished(self, step: str) -> "Answers":
        """The same, with one more step done."""
        return Answers(self._given, self.done | {step})

    def reopened(self, steps: Iterable[str]) -> "Answers":
        """The same, with steps to be done again."""
        return Answers(self._given, self.done - set(steps))
