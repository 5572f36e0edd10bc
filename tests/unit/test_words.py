"""What people read: every language follows the Dutch, every message that pages ask for exists."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import get_args

import jinja2
import pytest
from fluent.syntax import FluentSerializer
from fluent.syntax import ast as syntax
from jinja2 import nodes

from services.intake.domain.form.advice import ANSWER_OF_RULE
from services.intake.domain.form.foresight import RESIDENCE_ANSWERS
from services.intake.domain.form.steps import STEPS
from services.intake.domain.form.topics import ROLES, TOPICS
from services.intake.web.render import LOCALES
from shared import words
from shared.contracts.vocabulary import CaseState
from shared.words import LANGUAGES, Words, best_language
from shared.words.languages import OWN_LIST
from shared.words.versions import messages, problems, stamp, version

ROOT = Path(__file__).parents[2]
MAILS = ROOT / "services" / "notify" / "locales"
INBOX = ROOT / "services" / "notify" / "inbox" / "locales"
SOURCES = ROOT / "services" / "intake"
TEMPLATES = SOURCES / "web" / "templates"
COPIED = ("yes", "no", "progress", "appointment-minutes")
ISOLATED = "\u2068{}\u2069"


@pytest.fixture(scope="module")
def every() -> dict[str, Words]:
    return dict(words.load(LOCALES))


@pytest.fixture(scope="module")
def a_few() -> dict[str, str]:
    """A few messages of the form in every language, all of which follow the Dutch."""
    dutch = messages(LOCALES, "nl")
    found = {}
    for tag in LANGUAGES:
        own = messages(LOCALES, tag)
        for key in COPIED:
            own[key].comment = None if tag == "nl" else syntax.Comment(f"nl {version(dutch[key])}")
        found[tag] = FluentSerializer().serialize(syntax.Resource([own[key] for key in COPIED]))
    return found


@pytest.fixture
def copy(tmp_path: Path, a_few: dict[str, str]) -> Path:
    """A folder of our own with a few of the form's messages."""
    for tag, text in a_few.items():
        (tmp_path / f"{tag}.ftl").write_text(text, "utf-8")
    return tmp_path


def change(folder: Path, tag: str, was: str, becomes: str) -> None:
    """Change one place in the messages of a language."""
    path = folder / f"{tag}.ftl"
    text = path.read_text("utf-8")
    assert len(re.findall(was, text)) == 1, was
    path.write_text(re.sub(was, lambda _: becomes, text), "utf-8")


@pytest.mark.parametrize("folder", [LOCALES, MAILS, INBOX], ids=["form", "mail", "inbox"])
def test_every_translation_follows_the_dutch(folder: Path) -> None:
    assert problems(folder) == []


def test_a_message_that_a_language_lacks_is_found(copy: Path) -> None:
    change(copy, "fr", r"# nl [0-9a-f]{8}\nyes = .*\n", "")
    assert problems(copy) == ["fr: lacks yes"]


def test_a_message_that_the_dutch_has_not_is_found(copy: Path) -> None:
    with (copy / "uk.ftl").open("a", encoding="utf-8") as file:
        file.write("\nnobody-wrote-this = Так\n")
    assert problems(copy) == ["uk: has nobody-wrote-this, which the Dutch has not"]


def test_a_language_that_is_missing_is_found(copy: Path) -> None:
    (copy / "ti.ftl").unlink()
    assert problems(copy) == ["ti: is missing"]


def test_a_folder_with_a_list_of_its_own_owes_the_languages_of_that_list_and_no_other(copy: Path) -> None:
    for tag in LANGUAGES.keys() - {"nl", "fr", "en"}:
        (copy / f"{tag}.ftl").unlink()
    assert len(problems(copy)) == 15, "without a list it owes all"
    (copy / OWN_LIST).write_text("nl\nfr\nen\n", "utf-8")
    assert problems(copy) == []
    assert list(words.load(copy)) == ["nl", "fr", "en"]
    (copy / "fr.ftl").unlink()
    assert problems(copy) == ["fr: is missing"]


def test_a_language_that_is_not_on_the_list_of_its_folder_is_found(copy: Path) -> None:
    (copy / OWN_LIST).write_text(" ".join(tag for tag in LANGUAGES if tag != "ar"), "utf-8")
    assert problems(copy) == ["ar: is not among the languages of this folder"]


@pytest.mark.parametrize("listed", ["fr en", "nl klingon", ""])
def test_a_list_without_the_dutch_or_with_a_language_that_nobody_knows_is_refused(
    copy: Path, listed: str
) -> None:
    (copy / OWN_LIST).write_text(listed, "utf-8")
    with pytest.raises(ValueError, match="name nl and others of"):
        problems(copy)


def test_the_form_and_the_mails_owe_every_language() -> None:
    assert list(words.languages_of(LOCALES)) == list(words.languages_of(MAILS)) == list(LANGUAGES)


def test_the_best_of_a_few_languages_is_one_of_them() -> None:
    assert best_language("ar, fr;q=0.5", ("nl", "fr", "en")).tag == "fr"
    assert best_language("ti", ("nl", "fr", "en")).tag == "nl"


def test_a_change_of_the_dutch_asks_every_translation_to_be_read_again(copy: Path) -> None:
    change(copy, "nl", r"(?m)^yes = .*$", "yes = Ja, graag")
    found = problems(copy)
    assert len(found) == len(LANGUAGES) - 1
    assert "ar: yes translates another version of the Dutch; read it again" in found
    stamp(copy, "ar", frozenset({"yes"}))
    assert len(problems(copy)) == len(LANGUAGES) - 2


def test_a_comment_in_the_dutch_changes_no_version(copy: Path) -> None:
    change(copy, "nl", r"(?m)^yes = ", "# To a question.\nyes = ")
    assert problems(copy) == []


def test_a_translation_without_its_version_is_found(copy: Path) -> None:
    change(copy, "so", r"(?m)^# nl [0-9a-f]{8}\nyes = ", "yes = ")
    assert problems(copy) == ["so: yes translates another version of the Dutch; read it again"]


def test_a_missing_plural_form_is_found(copy: Path) -> None:
    change(copy, "pl", r"\[few\] \{ \$minutes \}.*\n\s*", "")
    assert problems(copy) == ["pl: appointment-minutes lacks the plural form few"]


def test_a_translation_that_tells_no_plurals_apart_where_the_dutch_does_is_found(copy: Path) -> None:
    change(copy, "pl", r"(?s)appointment-minutes =.*\}", "appointment-minutes = { $minutes } minut")
    forms = ("few", "many", "one")
    assert problems(copy) == [f"pl: appointment-minutes lacks the plural form {form}" for form in forms]


def test_something_to_fill_in_that_a_language_forgot_is_found(copy: Path) -> None:
    change(copy, "en", r"(?m)^progress = .*$", "progress = Question { $number }")
    assert problems(copy) == ["en: progress fills in ['number'], not ['number', 'total']"]


def test_something_to_fill_in_that_no_page_gives_is_found(copy: Path) -> None:
    change(copy, "en", r"(?m)^yes = .*$", "yes = Yes, { $name }")
    assert problems(copy) == ["en: yes fills in ['name'], not []"]


def test_a_file_that_is_no_fluent_or_says_something_twice_is_refused(copy: Path) -> None:
    dutch = (copy / "nl.ftl").read_text("utf-8")
    (copy / "en.ftl").write_text("yes = Yes\nyes = Yes\n", "utf-8")
    with pytest.raises(ValueError, match="en: yes stands there twice"):
        problems(copy)
    (copy / "en.ftl").write_text(dutch + "\nyes: Yes\n", "utf-8")
    with pytest.raises(ValueError, match="en: is no Fluent syntax"):
        problems(copy)


def plural(tag: str, number: int) -> str:
    """Which of the forms that CLDR names a language takes for a number."""
    forms = ("zero", "one", "two", "few", "many")
    variants = "\n".join(f"    [{form}] {form}" for form in forms)
    source = f"how-many = {{ $n ->\n{variants}\n   *[other] other\n}}\n"
    return Words(LANGUAGES[tag], source)("how-many", n=number)


@pytest.mark.parametrize(
    ("tag", "number", "form"),
    [
        *(("ar", 0, "zero"), ("ar", 1, "one"), ("ar", 2, "two"), ("ar", 3, "few"), ("ar", 11, "many")),
        *(("ar", 100, "other"), ("ar", 103, "few")),
        *(("pl", 1, "one"), ("pl", 2, "few"), ("pl", 5, "many"), ("pl", 12, "many"), ("pl", 22, "few")),
        *(("ru", 21, "one"), ("uk", 3, "few"), ("ro", 20, "other"), ("ro", 19, "few"), ("nl", 0, "other")),
        *(("fr", 0, "one"), ("prs", 1, "one"), ("ti", 1, "one"), ("tr", 2, "other")),
    ],
)
def test_each_number_takes_the_plural_form_of_its_language(tag: str, number: int, form: str) -> None:
    assert plural(tag, number) == form


def bare(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def test_the_form_says_minutes_as_the_languages_do(every: dict[str, Words]) -> None:
    polish = [bare(every["pl"]("appointment-minutes", minutes=number)) for number in (1, 2, 5)]
    assert polish == ["1 minuta", "2 minuty", "5 minut"]
    arabic = {number: every["ar"]("appointment-minutes", minutes=number) for number in (1, 2, 3, 11, 100)}
    said = {re.sub(r"[\d\u0660-\u0669]", "", bare(text)).strip() for text in arabic.values()}
    assert len(said) >= 4, "one, two, a few, many"
    dutch = [bare(every["nl"]("appointment-minutes", minutes=number)) for number in (1, 30)]
    assert dutch == ["1 minuut", "30 minuten"]


def test_every_message_can_be_said_in_every_language(every: dict[str, Words]) -> None:
    filled = {"number": "112", "total": 9, "typed": "Gent", "title": "x", "example": "2026-11-24"}
    filled |= {"language": "x", "place": "Gent", "when": "x"}
    for tag, spoken in every.items():
        for key in messages(LOCALES, "nl"):
            for number in (1, 2, 3, 5, 11, 100):
                text = spoken(key, **filled, minutes=number, over=number, seconds=number)
                assert text.strip(), (tag, key)
                assert "{" not in text, (tag, key)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_filled_in_cannot_turn_the_sentence_around(tag: str, every: dict[str, Words]) -> None:
    typed = "Gent (9000) אבג"
    assert ISOLATED.format(typed) in every[tag]("which-place-hint", typed=typed)
    assert ISOLATED.format("112") in every[tag]("danger-line", number="112")


def test_what_is_not_there_is_a_defect_and_never_shown(every: dict[str, Words]) -> None:
    with pytest.raises(LookupError, match="fr has no message no-such-key"):
        every["fr"]("no-such-key")
    with pytest.raises(LookupError, match="nl progress"):
        every["nl"]("progress", number=1)


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("nl-BE,nl;q=0.9,en-US;q=0.8,en;q=0.7", "nl"),
        ("fr-BE,fr;q=0.9", "fr"),
        ("ar-SY", "ar"),
        ("ckb;q=0.9, ar;q=0.8", "ar"),
        ("fr;q=0.5, ar;q=0.9", "ar"),
        ("fr; q=0.5, ar; q=0.9", "ar"),
        ("FR", "fr"),
        ("fa", "fa"),
        ("fa-AF", "prs"),
        ("prs-AF", "prs"),
        ("ps", "ps"),
        ("ti-ER", "ti"),
        ("pt-BR", "pt"),
        ("mo", "ro"),
        ("sq-XK,sr;q=0.8", "sq"),
        ("zh-CN,zh;q=0.9,en;q=0.1", "en"),
        ("zh-CN", "nl"),
        ("nl;q=0,tr", "tr"),
        ("tr;q=0", "nl"),
        ("*", "nl"),
        ("", "nl"),
        (";;;,q=1,,x y;q=z", "nl"),
        ("en;q=nan, uk", "uk"),
        ("x" * 100_000, "nl"),
    ],
)
def test_the_language_is_the_one_that_the_browser_asks_for(header: str, tag: str) -> None:
    assert best_language(header).tag == tag


def test_four_languages_are_written_from_right_to_left() -> None:
    assert [tag for tag, one in LANGUAGES.items() if one.direction == "rtl"] == ["ar", "fa", "prs", "ps"]
    assert len(LANGUAGES) == 18


def test_days_and_moments_are_written_as_each_language_writes_them(every: dict[str, Words]) -> None:
    assert every["nl"].day(date(2026, 12, 1)) == "1 december 2026"
    assert every["fr"].day(date(2026, 12, 1)) == "1 décembre 2026"
    at = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
    assert "14:30" in every["nl"].moment(at), "the hour in Belgium"
    for spoken in every.values():
        assert spoken.moment(at)
        assert "{" not in spoken.moment(at)


def test_every_language_can_name_the_others(every: dict[str, Words]) -> None:
    assert every["nl"].language_name("ti") == "Tigrinya"
    assert every["fr"].language_name("ar") == "arabe"
    assert every["ti"].language_name("zz-unknown") == "zz-unknown"
    for spoken, tag in ((spoken, tag) for spoken in every.values() for tag in LANGUAGES):
        assert spoken.language_name(tag) != tag, (spoken.language.tag, tag)


# Every message that pages ask for exists, and every message is asked for.

STEP_IDS = [step.id for step in STEPS]
STATES = [*get_args(CaseState), "sent-on"]
ANSWERS = {*ANSWER_OF_RULE.values(), "general", "no_consent"}
NEEDS = {need for held in TOPICS.values() for need in held}
WRONG = ("not-found", "too-many", "too-large", "defect")

BUILT: dict[str, set[str]] = {
    "{}-title": {f"{page.replace('_place', '-place')}-title" for page in STEP_IDS if page != "place"},
    "{}-title-helper": {"residence-title-helper", "caravan-title-helper"},
    "place-title-{}": {f"place-title-{one}" for one in (*ROLES, "on-site", "office")},
    "topic-{}": {f"topic-{topic}" for topic in TOPICS},
    "topic-{}-hint": {f"topic-{topic}-hint" for topic in TOPICS},
    "{}-{}": {*(f"role-{role}" for role in ROLES), *(f"need-{need}" for need in NEEDS)},
    "residence-{}": {f"residence-{one}" for one in RESIDENCE_ANSWERS},
    "answer-{}": {f"answer-{one}" for one in ANSWERS},
    "answer-{}-title": {f"answer-{one}-title" for one in ANSWERS},
    "status-{}": {f"status-{one}" for one in STATES},
    "status-{}-text": {f"status-{one}-text" for one in STATES if one != "answered"},
    "wrong-{}": {f"wrong-{one}" for one in WRONG},
    "wrong-{}-title": {f"wrong-{one}-title" for one in WRONG},
}
"""Keys that are put together, and all that may come out."""

WHERE_THERE_IS_ONE: dict[str, set[str]] = {
    "{}-why": {f"{page}-why" for page in STEP_IDS},
    "{}-hint": {
        *(f"{page}-hint" for page in ("danger", "role", "topic", "need", "minor", "caravan", "residence")),
        *("role-helper-hint", "role-professional-hint", "need-civic_integration-hint"),
        *("need-urgent_medical_care-hint", "need-humane_guidance-hint"),
    },
    "{}-helper": {f"residence-{one}-helper" for one in RESIDENCE_ANSWERS},
    "residence-{}-hint": {f"residence-{one}-hint" for one in RESIDENCE_ANSWERS},
}
"""The same, of which pages show what exists."""


def python_files() -> Iterator[ast.AST]:
    for path in SOURCES.rglob("*.py"):
        yield ast.parse(path.read_text("utf-8"))


def templates() -> Iterator[nodes.Template]:
    for path in TEMPLATES.glob("*.html"):
        yield jinja2.Environment(autoescape=True).parse(path.read_text("utf-8"))


def asked_in_python() -> Iterator[tuple[set[str], set[str]]]:
    """The keys that Python code asks for as they stand, and the shapes of those that it puts together."""
    for node in chain.from_iterable(ast.walk(tree) for tree in python_files()):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        place = {"t": 0, "Problem": 1, "_choice": 2}.get(called)
        if place is None or len(node.args) <= place:
            continue
        key = node.args[place]
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield {key.value}, set()
        elif isinstance(key, ast.JoinedStr):
            yield set(), {shape(key)}


def shape(text: ast.JoinedStr) -> str:
    return "".join(str(one.value) if isinstance(one, ast.Constant) else "{}" for one in text.values)


def asked_in_templates() -> Iterator[tuple[set[str], set[str]]]:
    """The same of templates."""
    for call in chain.from_iterable(template.find_all(nodes.Call) for template in templates()):
        if not isinstance(call.node, nodes.Name) or call.node.name not in ("t", "dutch") or not call.args:
            continue
        match call.args[0]:
            case nodes.Const() as one:
                yield {str(one.value)}, set()
            case nodes.CondExpr() as choice:
                yield {str(one.value) for one in choice.find_all(nodes.Const)}, set()
            case nodes.Concat() as parts:
                made = (str(one.value) if isinstance(one, nodes.Const) else "{}" for one in parts.nodes)
                yield set(), {"".join(made)}
            case _:
                pass


def every_text() -> set[str]:
    """Every string in the code and the templates: a key may wait in a table before it is asked for."""
    found = {
        node.value
        for node in chain.from_iterable(ast.walk(tree) for tree in python_files())
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    for template in templates():
        found |= {str(one.value) for one in template.find_all(nodes.Const)}
    return found


def test_every_message_that_a_page_asks_for_exists() -> None:
    dutch = messages(LOCALES, "nl").keys()
    asked = [*asked_in_python(), *asked_in_templates()]
    keys = set().union(*(keys for keys, _ in asked))
    assert len(keys) > 120, "the search finds what is there"
    assert keys - dutch == set()
    assert set().union(*BUILT.values()) - dutch == set()


def test_every_key_that_is_put_together_is_accounted_for() -> None:
    shapes = set().union(*(shapes for _, shapes in (*asked_in_python(), *asked_in_templates())))
    assert shapes <= BUILT.keys() | WHERE_THERE_IS_ONE.keys()
    assert {"answer-{}", "status-{}-text", "wrong-{}-title", "{}-why"} <= shapes


def test_every_message_is_said_somewhere() -> None:
    built = set().union(*BUILT.values(), *WHERE_THERE_IS_ONE.values())
    assert messages(LOCALES, "nl").keys() - built - every_text() == set()
