"""The languages that pages and mails speak (DOMAIN §9, waves 1 and 2)."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import langcodes
from babel import Locale

MASTER: Final = "nl"


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    ``tag`` is BCP 47 and stands in ``lang`` attributes; ``locale`` is CLDR's name for it (Dari is the
    Persian of Afghanistan there); ``name`` is its own name for itself.
    """

    tag: str
    name: str
    locale: Locale

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Which way it is written."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"


def _language(tag: str, name: str, locale: str = "") -> tuple[str, Language]:
    return tag, Language(tag, name, Locale.parse(locale or tag))


LANGUAGES: Final[dict[str, Language]] = dict(
    (
        _language("nl", "Nederlands"),
        _language("fr", "Français"),
        _language("en", "English"),
        _language("ar", "العربية"),
        _language("tr", "Türkçe"),
        _language("uk", "Українська"),
        _language("ru", "Русский"),
        _language("fa", "فارسی"),
        _language("prs", "دری", "fa_AF"),
        _language("ps", "پښتو"),
        _language("ti", "ትግርኛ"),
        _language("so", "Soomaali"),
        _language("ro", "Română"),
        _language("pl", "Polski"),
        _language("bg", "Български"),
        _language("es", "Español"),
        _language("pt", "Português"),
        _language("sq", "Shqip"),
    )
)
"""In the order in which they are offered."""

OWN_LIST: Final = "languages.txt"
"""In a folder of messages: the tags that it speaks, one a line, where these are not all of ``LANGUAGES``."""


def languages_of(folder: Path) -> dict[str, Language]:
    """The languages that the messages of a folder are written in.

    Those who ask for help read any of ``LANGUAGES``; those who work for an organisation read Dutch, French
    or English. A folder that has fewer says so in a list of its own; one without a list owes all of them.

    Raises:
        ValueError: the list names a language that is not known, or leaves out the master.
    """
    path = folder / OWN_LIST
    if not path.exists():
        return LANGUAGES
    tags = path.read_text("utf-8").split()
    unknown = [tag for tag in tags if tag not in LANGUAGES]
    if unknown or MASTER not in tags:
        raise ValueError(f"{path}: name {MASTER} and others of {', '.join(LANGUAGES)}, one a line")
    return {tag: language for tag, language in LANGUAGES.items() if tag in tags}


_WANTED: Final = re.compile(r"\s*([a-z0-9-]+)\s*(?:;\s*q\s*=\s*(\d(?:\.\d*)?)\s*)?", re.IGNORECASE)
"""One of the languages that a browser asks for, and how much it wants it."""

_FAR: Final = 20
"""From this distance on, langcodes calls two languages different; Dutch is then the better guess."""


def best_language(accept_language: str, among: Collection[str] = LANGUAGES) -> Language:
    """The language for an ``Accept-Language`` header (RFC 9110); Dutch where none of ours is asked for.

    Args:
        among: the tags to choose from.
    """
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept_language[:500].split(",")):
        if (found := _WANTED.fullmatch(part)) is not None:
            wanted.append((-float(found[2] or 1), place, found[1]))
    for quality, _, tag in sorted(wanted):
        if quality == 0 or not langcodes.tag_is_valid(tag):
            continue
        nearest, distance = langcodes.closest_match(tag, list(among), max_distance=_FAR)
        if distance < _FAR and nearest in among:
            return LANGUAGES[nearest]
    return LANGUAGES[MASTER]
