"""What the inbox says: every message that its pages ask for exists, and every message is asked for."""

import re
from pathlib import Path

import pytest

from services.notify.domain.referral import RANK
from services.notify.inbox.cases import REASONS
from services.notify.inbox.render import LOCALES, TEMPLATES, Pages
from shared.contracts.vocabulary import MODE_OF_NEED, NEEDS, RESIDENCES, ROLES
from shared.words.versions import messages

SOURCES = LOCALES.parent
ANYTHING = re.compile(r"[a-z]+(?:-[a-z]+)+|save|actions")
BUILT = {
    *(f"role-{role}" for role in ("worker", "manager")),
    *(f"team-state-{state}" for state in ("active", "invited", "disabled")),
    *(f"sign-in-{name}-empty" for name in ("login", "password")),
    *(f"password-{problem}" for problem in ("short", "long", "plain", "names")),
    *(f"need-{need}" for need in NEEDS),
    *(f"state-{state}" for state in RANK),
    *(f"mode-{mode}" for mode in MODE_OF_NEED.values()),
    *(f"role-{role}" for role in ROLES),
    *(f"residence-{residence}" for residence in RESIDENCES),
    *(f"reason-{reason}" for reasons in REASONS.values() for reason in reasons),
    *(
        f"action-{kind}{end}"
        for kind in ("accept", "decline", "forward", "close")
        for end in ("", "-text", "-done")
    ),
}
"""Keys that are put together."""


def every_source() -> str:
    files = [*SOURCES.glob("*.py"), SOURCES.parent / "errors.py", *TEMPLATES.glob("*.html")]
    return "\n".join(path.read_text("utf-8") for path in files)


def test_every_message_that_a_page_asks_for_exists() -> None:
    dutch = messages(LOCALES, "nl").keys()
    asked = set(re.findall(r"""\bt\(\s*["']([a-z-]+)["']\s*[,)]""", every_source()))
    wrongs = re.findall(r"""\.wrong\(\s*[^,]+,\s*"([a-z-]+)\"""", every_source())
    asked |= {f"wrong-{what}" for what in wrongs} | {f"wrong-{what}-title" for what in wrongs}
    assert len(asked) > 80, "the search finds what is there"
    assert (asked | BUILT) - dutch == set()


def test_every_message_is_asked_for() -> None:
    words = set(re.findall(r'"([a-z-]+)"', every_source()))
    said = set(ANYTHING.findall(every_source())) | BUILT
    said |= {f"wrong-{what}{end}" for what in words for end in ("", "-title")}
    assert messages(LOCALES, "nl").keys() - said == set()


@pytest.mark.parametrize("tag", ["nl", "fr", "en"])
def test_every_message_can_be_said(tag: str) -> None:
    filled = {"title": "x", "name": "x", "organisation": "x", "login": "x", "until": "x"}
    filled |= {"shortest": "12", "longest": "256", "most": "1000"}
    filled |= {name: "x" for name in ("age", "language", "who", "when", "names")}
    words = Pages().words[tag]
    for key in messages(LOCALES, "nl"):
        for minutes in (1, 2, 15):
            text = words(key, **filled, minutes=minutes, count=minutes)
            assert text.strip(), key
            assert "{" not in text, key


def test_no_page_holds_a_script_or_a_style_of_its_own() -> None:
    for path in Path(TEMPLATES).glob("*.html"):
        text = path.read_text("utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)|\bstyle=|\bon[a-z]+=", text), path.name
