"""The languages that pages and mails speak (DOMAIN §9, waves 1 and 2)."""

import re
from dataclasses import dataclass
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

_WANTED: Final = re.compile(r"\s*([a-z0-9-]+)\s*(?:;\s*q\s*=\s*(\d(?:\.\d*)?)\s*)?", re.IGNORECASE)
"""One of the languages that a browser asks for, and how much it wants it."""

_FAR: Final = 20
"""From this distance on, langcodes calls two languages different; Dutch is then the better guess."""


def best_language(accept_language: str) -> Language:
    """The language for an ``Accept-Language`` header (RFC 9110); Dutch where none of ours is asked for."""
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(accept_language[:500].split(",")):
        if (found := _WANTED.fullmatch(part)) is not None:
            wanted.append((-float(found[2] or 1), place, found[1]))
    for quality, _, tag in sorted(wanted):
        if quality == 0 or not langcodes.tag_is_valid(tag):
            continue
        nearest, distance = langcodes.closest_match(tag, list(LANGUAGES), max_distance=_FAR)
        if distance < _FAR and nearest in LANGUAGES:
            return LANGUAGES[nearest]
    return LANGUAGES[MASTER]
