"""The phrases that tell of danger to life, read from their file."""

import json
from pathlib import Path

from services.intake.domain.danger import Danger

DANGER = Path(__file__).with_name("danger.json")


def danger_phrases(path: Path = DANGER) -> dict[str, list[str]]:
    """The phrases by language; "mul" holds what is the same in all."""
    phrases: dict[str, list[str]] = json.loads(path.read_text("utf-8"))["phrases"]
    return phrases


def load_danger(path: Path = DANGER) -> Danger:
    """All languages at once: people type in any language, whatever the page's language is."""
    return Danger(phrase for language in danger_phrases(path).values() for phrase in language)
