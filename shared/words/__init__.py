"""What people read, in their own language: Project Fluent messages, plurals and bidi isolation by library.

Dutch is the master (DOMAIN §9). Every other language is a translation, message by message, and says in a
comment which version of the Dutch it translates, so that a changed master cannot go unnoticed.
"""

from shared.words.bundle import Words, load
from shared.words.languages import LANGUAGES, MASTER, Language, best_language, languages_of

__all__ = ["LANGUAGES", "MASTER", "Language", "Words", "best_language", "languages_of", "load"]
