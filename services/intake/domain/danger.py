"""Whether somebody's own words tell of danger to life, so that the form shows 112 again.

It only decides on a box with a number: nothing is sent, routed or kept because of it. A false alarm
costs the asker a glance, a miss may cost more; so phrases begin at a word and may end in any ending.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Final

_LETTERS: Final = {
    # Letters that Unicode does not decompose, and that people leave out or type otherwise.
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "æ": "ae",
    "œ": "oe",
    # Arabic: variants of one letter that keyboards for Persian, Urdu or Pashto write differently.
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ې": "ي",
    "ۍ": "ي",
    "ے": "ي",
    "ک": "ك",
    "ګ": "گ",
    "ة": "ه",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ـ": None,  # tatweel only stretches a word
}

_PREFIXES: Final = frozenset(
    ["و", "ف", "ب", "ل", "ال", "لل", "وال", "فال", "بال", "وب", "ول", "فب", "فل", "وبال", "ولل"]
)
"""And, so, with, for, the: Arabic writes them as one word with the next."""

_PREFIX_LETTERS: Final = frozenset("وفبلا")

_HEAD: Final = 3
"""Letters by which phrases are looked up; no phrase is shorter."""

_CACHED: Final = 0x2000
"""All scripts that we have phrases in lie below; the table must not grow with whatever somebody pastes."""


class _Plain(dict[int, str | None]):
    """What each character becomes: itself, a digit 0-9, nothing for a mark, a space for the rest."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        plain: str | None
        if character in _LETTERS:
            plain = _LETTERS[character]
        elif (digit := unicodedata.decimal(character, None)) is not None:
            plain = str(digit)
        elif unicodedata.category(character) in ("Mn", "Me", "Cf"):
            plain = None
        else:
            plain = character if character.isalnum() else " "
        if code < _CACHED:
            self[code] = plain
        return plain


class Danger:
    """Phrases that tell of danger to life, and where a text has one of them.

    Texts and phrases are compared without their spaces: "can't", "cant" and "can t" are one, and so are
    the three ways to type a Persian verb. A phrase that ends in a full stop must end where a word ends.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self._plain = _Plain()
        numbers: set[str] = set()
        stems: dict[str, list[str]] = {}
        wholes: dict[str, list[str]] = {}
        for phrase in phrases:
            letters = "".join(self._words(phrase))
            if len(letters) < _HEAD:
                raise ValueError(f"too short to tell of danger: {phrase!r}")
            if letters.isdigit():
                numbers.add(letters)
            else:
                kind = wholes if phrase.endswith(".") else stems
                kind.setdefault(letters[:_HEAD], []).append(letters)
        self._numbers = frozenset(numbers)
        self._stems = {head: tuple(found) for head, found in stems.items()}
        self._wholes = {head: tuple(found) for head, found in wholes.items()}

    def names_danger(self, text: str) -> bool:
        """Whether the text tells, in any of the languages, that a life is in danger."""
        return self.phrase_in(text) is not None

    def phrase_in(self, text: str) -> str | None:
        """The first phrase found, folded and without spaces; None where nothing tells of danger."""
        words = self._words(text)
        if number := self._number_in(words):
            return number
        letters = "".join(words)
        starts = [0]
        for word in words:
            starts.append(starts[-1] + len(word))
        ends = frozenset(starts)
        for start, word in zip(starts, words, strict=False):
            for begin in _beginnings(start, word):
                head = letters[begin : begin + _HEAD]
                stems = self._stems.get(head)
                if stems and letters.startswith(stems, begin):
                    return next(stem for stem in stems if letters.startswith(stem, begin))
                for whole in self._wholes.get(head, ()):
                    if begin + len(whole) in ends and letters.startswith(whole, begin):
                        return whole
        return None

    def _number_in(self, words: list[str]) -> str | None:
        """A number to call that stands alone: not a part of a telephone number or of an address."""
        for number in self._numbers.intersection(words):
            for at, word in enumerate(words):
                around = words[max(at - 1, 0) : at] + words[at + 1 : at + 2]
                if word == number and not any(neighbour.isdigit() for neighbour in around):
                    return number
        return None

    def _words(self, text: str) -> list[str]:
        # Decomposed first: the Turkish capital I with a dot must lose the dot before it becomes small.
        return unicodedata.normalize("NFKD", text).casefold().translate(self._plain).split()


def _beginnings(start: int, word: str) -> Iterator[int]:
    """Where a phrase may begin in a word: at its first letter, or after Arabic prefixes."""
    yield start
    if word[0] in _PREFIX_LETTERS:
        for length in range(1, 5):
            if word[:length] in _PREFIXES:
                yield start + length
