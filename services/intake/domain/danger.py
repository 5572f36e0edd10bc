"""Whether somebody's own words tell of danger to life, so that the form shows 112 again.

It only decides on a box with a number: nothing is sent, routed or kept because of it. A false alarm
costs the asker a glance, a miss may cost more; so phrases begin at a word and may end in any ending.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import accumulate
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

_PREFIXES: Final = {
    "ا": ("ال",),
    "ب": ("ب", "بال"),
    "ل": ("ل", "لل"),
    "و": ("و", "وال", "وب", "وبال", "ول", "ولل"),
    "ف": ("ف", "فال"),
}
"""And, so, with, for, the, by their first letter: Arabic writes them as one word with the next."""

_HEAD: Final = 3
"""Letters by which phrases are looked up; no phrase is shorter."""

_CACHED: Final = 0x3000
"""Our scripts and their punctuation lie below; the table must not grow with whatever somebody pastes."""


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
        heads: dict[str, list[tuple[str, bool]]] = {}
        for phrase in phrases:
            letters = "".join(self._words(phrase))
            if len(letters) < _HEAD:
                raise ValueError(f"too short to tell of danger: {phrase!r}")
            if letters.isdigit():
                numbers.add(letters)
            else:
                heads.setdefault(letters[:_HEAD], []).append((letters, phrase.endswith(".")))
        self._numbers = frozenset(numbers)
        self._heads = {head: tuple(found) for head, found in heads.items()}

    def names_danger(self, text: str) -> bool:
        """Whether the text tells, in any of the languages, that a life is in danger."""
        return self.phrase_in(text) is not None

    def phrase_in(self, text: str) -> str | None:
        """The first phrase found, folded and without spaces; None where nothing tells of danger."""
        words = self._words(text)
        if number := self._number_in(words):
            return number
        letters = "".join(words)
        bounds = list(accumulate(map(len, words), initial=0))
        ends = frozenset(bounds)
        for begin in self._candidates(letters, bounds):
            for phrase, whole in self._heads[letters[begin : begin + _HEAD]]:
                if letters.startswith(phrase, begin) and (not whole or begin + len(phrase) in ends):
                    return phrase
        return None

    def _candidates(self, letters: str, bounds: list[int]) -> Iterator[int]:
        """Where a phrase may begin: at the first letter of a word, or after its Arabic prefixes."""
        heads = self._heads
        for start in bounds:
            if letters[start : start + _HEAD] in heads:
                yield start
            for prefix in _PREFIXES.get(letters[start : start + 1], ()):
                begin = start + len(prefix)
                if letters[begin : begin + _HEAD] in heads and letters.startswith(prefix, start):
                    yield begin

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
