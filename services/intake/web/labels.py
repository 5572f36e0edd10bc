"""The words of each page of the form: title, choices, what was answered, who would receive it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from services.intake.domain.form import checks
from services.intake.domain.form.answers import Answers
from services.intake.domain.form.foresight import CARAVAN_ANSWERS, RESIDENCE_ANSWERS, Foresight
from services.intake.domain.form.steps import BY_ID, STEPS, doubtful_places
from services.intake.domain.form.topics import ROLES, need, needs, role, topics
from shared.contracts.terms import AREAS_NL
from shared.deciding.directory import Directory
from shared.deciding.gazetteer import Era
from shared.words import LANGUAGES, Words

Option = tuple[str, str, str]
"""Value, label, hint."""

_SPOKEN: Final = (
    "am ar ary az be bg bn bs ckb cs da de el en es et fa ff fi fr gu ha he hi hr hu hy id ig it ja ka kk ko "
    "ku ky ln lt lv mk ml mn mr ms my ne nl no om pa pl prs ps pt rif ro ru rw shi si sk sl so sq sr sv sw "
    "ta te th ti tl tr ug uk ur uz vi wo yo zgh zh zu"
)
SPOKEN: Final = tuple(_SPOKEN.split())
"""Languages to order an interpreter for: those asked for in Flanders (DOMAIN §9) and other large ones."""

NONE_OF_THESE: Final = "none"
"""The answer of who meant none of the municipalities to choose from."""

_HINTED: Final = frozenset(
    {
        "role-helper",
        "role-professional",
        "need-civic_integration",
        "need-urgent_medical_care",
        "need-humane_guidance",
        "residence-temporary_protection",
    }
)
_OF_MUNICIPALITY: Final = {
    "lb-": "org-local-authority",
    "ocmw-": "org-ocmw",
    "school-lop-": "org-school",
    "gemeente-bxl-": "org-municipality-brussels",
}


@dataclass(frozen=True, slots=True)
class Receiver:
    """An organisation as it is named to the asker: by its name, or by what it is and where."""

    name: str
    message: str = ""
    place: str = ""


def receivers(ids: Iterable[str], directory: Directory, era: Era) -> list[Receiver]:
    """The organisations with these ids; one that is no longer known is left out."""
    found = []
    for id_ in ids:
        prefix = next((prefix for prefix in _OF_MUNICIPALITY if id_ == prefix + id_[-5:]), "")
        municipality = era.by_nis.get(id_[-5:])
        if prefix and municipality is not None:
            found.append(Receiver(id_, _OF_MUNICIPALITY[prefix], municipality.name_nl))
        elif id_ in directory.organisations:
            found.append(Receiver(directory.organisations[id_].name_nl))
    return found


def title(page: str, answers: Answers, t: Words) -> str:
    """The question of a page."""
    if page == "place":
        return t(f"place-title-{_whose_place(answers)}")
    if page == "words" and need(answers) == "unknown":
        return t("words-title-needed")
    if page in ("residence", "caravan") and role(answers) != "person":
        return t(f"{page}-title-helper")
    if page == "emergency":
        return t("emergency-title", number="112")
    return t(f"{page.replace('_place', '-place')}-title")


def why(page: str, t: Words) -> str:
    """Why this is asked; empty where it explains itself."""
    return t(f"{page}-why") if f"{page}-why" in t else ""


def hint(page: str, answers: Answers, t: Words) -> str:
    """What stands under the question of a page with choices."""
    if page == "which_place":
        return t("which-place-hint", typed=answers["place"])
    return t(f"{page}-hint") if f"{page}-hint" in t else ""


def options(page: str, answers: Answers, foresight: Foresight, t: Words) -> list[Option]:
    """The choices of a page; empty where something is typed."""
    match page:
        case "danger" | "minor":
            return [("yes", t("yes"), ""), ("no", t("no"), "")]
        case "role":
            return [_option("role", value, t) for value in ROLES]
        case "topic":
            return [(one, t(f"topic-{one}"), t(f"topic-{one}-hint")) for one in topics(answers)]
        case "need":
            return [_option("need", value, t) for value in needs(answers)]
        case "caravan":
            labels = {"yes": "yes", "no": "no", "prefer_not_to_say": "residence-prefer_not_to_say"}
            return [(value, t(labels[value]), "") for value in CARAVAN_ANSWERS]
        case "residence":
            return [_residence(value, answers, t) for value in RESIDENCE_ANSWERS]
        case "which_place":
            rows = foresight.municipalities(doubtful_places(answers, foresight))
            named = [(row.nis, *_place_name(row.name_nl, row.name_fr, row.province)) for row in rows]
            return [*named, (NONE_OF_THESE, t("which-place-none"), "")]
        case _:
            return []


def spoken(t: Words) -> list[tuple[str, str]]:
    """The languages to choose an interpreter for, in the order of the page's own language."""
    return sorted(((tag, t.language_name(tag)) for tag in SPOKEN), key=lambda one: one[1].casefold())


def rows(answers: Answers, foresight: Foresight, t: Words) -> list[tuple[str, str, str]]:
    """What was asked and answered, for the check page: step, question, answer."""
    return [
        (step.id, title(step.id, answers, t), _said(step.id, answers, foresight, t))
        for step in STEPS
        if step.id not in ("danger", "need" if answers["topic"] == "other" else "")
        and step.asked(answers, foresight)
    ]


def _said(page: str, answers: Answers, foresight: Foresight, t: Words) -> str:
    nothing = t("check-nothing")
    chosen = {value: label for value, label, _ in options(page, answers, foresight, t)}
    match page:
        case "place":
            return t("place-unknown") if answers["place_unknown"] else answers["place"]
        case "which_place":
            return chosen.get(answers["nis"], nothing)
        case "languages_needed":
            tags = [tag for tag in (answers["language_1"], answers["language_2"]) if tag]
            return "\n".join(t.language_name(tag) for tag in tags)
        case "appointment":
            return _appointment(answers, t)
        case "organisation":
            return _lines(answers, "service", "department", "own_number")
        case "words":
            urgent = t("words-urgent") if answers["urgent"] else ""
            return "\n".join(filter(None, [answers["text"], urgent])) or nothing
        case "contact":
            answer_in = LANGUAGES.get(answers["answer_in"], t.language).name
            return "\n".join(filter(None, [_lines(answers, "name", "phone", "email"), answer_in]))
        case _:
            return chosen.get(answers[BY_ID[page].fields[0]], nothing)


def _appointment(answers: Answers, t: Words) -> str:
    moment = checks.moment(answers)
    if moment is None:
        return t("appointment-later")
    length = t("appointment-minutes", minutes=int(answers["minutes"])) if answers["minutes"] else ""
    return "\n".join(filter(None, [t.moment(moment), length, answers["venue"]]))


def _lines(answers: Answers, *names: str) -> str:
    return "\n".join(answers[name] for name in names if answers[name])


def _option(page: str, value: str, t: Words) -> Option:
    key = f"{page}-{value}"
    return value, t(key), t(f"{key}-hint") if key in _HINTED else ""


def _residence(value: str, answers: Answers, t: Words) -> Option:
    key, hint_ = f"residence-{value}", f"residence-{value}-hint"
    label = t(f"{key}-helper") if role(answers) != "person" and f"{key}-helper" in t else t(key)
    return value, label, t(hint_) if hint_ in t else ""


def _whose_place(answers: Answers) -> str:
    if role(answers) != "professional":
        return role(answers)
    if need(answers) == "interpreter_on_site":
        return "on-site"
    return "office" if need(answers).startswith(("interpreter", "written")) else "professional"


def _place_name(dutch: str, french: str, province: str) -> tuple[str, str]:
    """The name of a municipality as it stands on signs, and where it lies."""
    name = dutch if dutch == french else f"{dutch} / {french}"
    return name, AREAS_NL.get(province, AREAS_NL["brussels"]).removeprefix("de ").removeprefix("het ")
