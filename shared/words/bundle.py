"""The messages of one language."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from babel.dates import format_date, format_time
from fluent.runtime import FluentBundle, FluentResource

from shared.clock import BRUSSELS
from shared.words.languages import LANGUAGES, MASTER, Language, languages_of


class Words:
    """Gives each message its text. What is filled in is isolated, so that a Latin reference cannot turn the
    order of an Arabic sentence around (Unicode UAX 9)."""

    def __init__(self, language: Language, source: str) -> None:
        self.language = language
        self._bundle = FluentBundle([str(language.locale).replace("_", "-")], use_isolating=True)
        self._bundle.add_resource(FluentResource(source))

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def __call__(self, key: str, **filled: object) -> str:
        """The text of a message.

        Raises:
            LookupError: there is no such message, or something to be filled in is missing.
        """
        if key not in self:
            raise LookupError(f"{self.language.tag} has no message {key}")
        pattern = self._bundle.get_message(key).value
        text, errors = self._bundle.format_pattern(pattern, filled)  # type: ignore[arg-type]  # None: no value
        if errors:
            raise LookupError(f"{self.language.tag} {key}: {errors[0]}")
        return str(text)

    def moment(self, at: datetime) -> str:
        """A moment in Belgium, as the language writes it."""
        locale = self.language.locale
        there = at.astimezone(BRUSSELS)
        joined: str = locale.datetime_formats["medium"].replace("'", "")
        return joined.format(format_time(there, "short", locale=locale), format_date(there, "medium", locale))

    def day(self, on: date) -> str:
        """A day, as the language writes it."""
        return format_date(on, "long", self.language.locale)

    def language_name(self, tag: str) -> str:
        """What this language calls another one; its Dutch name where CLDR does not know, else the tag."""
        known = LANGUAGES.get(tag)
        names = (tag, str(known.locale) if known is not None else tag)
        for locale in (self.language.locale, LANGUAGES[MASTER].locale):
            for name in names:
                if name in locale.languages:
                    return str(locale.languages[name])
        return tag


def load(folder: Path) -> Mapping[str, Words]:
    """Every language of a folder of ``<tag>.ftl`` files (``languages_of``)."""
    return {
        tag: Words(language, (folder / f"{tag}.ftl").read_text("utf-8"))
        for tag, language in languages_of(folder).items()
    }
