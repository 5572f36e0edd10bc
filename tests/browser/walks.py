"""Paths through the form as data, so that they can be walked in any language, with scripts and without."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Step:
    """What is done on one page: which page it must be, what is chosen and typed, what is pressed."""

    page: str
    chosen: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, str] = field(default_factory=dict)
    pressed: str = "next"


@dataclass(frozen=True)
class Walk:
    """One path, and the page that it ends on."""

    name: str
    steps: tuple[Step, ...]
    ends_on: str
    shows: tuple[str, ...] = ()
    """Selectors of what the last page must show."""


def choose(page: str, value: str, name: str = "") -> Step:
    """Choose one answer."""
    return Step(page, chosen={name or page: value})


def person(topic: str, need: str = "", role: str = "person") -> tuple[Step, ...]:
    """The first questions."""
    first = (choose("danger", "no"), choose("role", role), choose("topic", topic))
    return (*first, choose("need", need)) if need else first


def place(typed: str) -> Step:
    """Where it is."""
    return Step("place", typed={"place": typed})


NOTHING_MORE = (Step("words"), Step("contact"))
SEND = Step("check", chosen={"consent": "yes"}, pressed="send")

WALKS: tuple[Walk, ...] = (
    Walk(
        "a child in Gent needs a school, and somebody may call back",
        (
            *person("school"),
            place("9000"),
            choose("minor", "yes"),
            Step("words", typed={"text": "Zahra is negen."}, chosen={"urgent": "yes"}),
            Step("contact", typed={"phone": "0470 00 00 00", "email": "noor@asker.example", "name": "Noor"}),
            SEND,
        ),
        "receipt",
        (".reference", "#link"),
    ),
    Walk(
        "somebody would rather not say whether they have papers",
        (
            *person("courses", "learn_dutch"),
            place("Gent"),
            choose("residence", "prefer_not_to_say"),
            *NOTHING_MORE,
            SEND,
        ),
        "receipt",
        (".reference",),
    ),
    Walk(
        "nobody knows where it is",
        (
            *person("papers", "access_to_service"),
            Step("place", chosen={"place_unknown": "yes"}),
            *NOTHING_MORE,
            SEND,
        ),
        "receipt",
        (".reference",),
    ),
    Walk(
        "two municipalities share the postcode",
        (
            *person("living", "social_assistance", role="helper"),
            place("1040"),
            choose("which_place", "21005", name="nis"),
            choose("residence", "legal"),
            *NOTHING_MORE,
        ),
        "check",
        (".list li",),
    ),
    Walk("somebody is in danger", (choose("danger", "yes"),), "emergency", ("a.button[href='tel:112']",)),
    Walk(
        "the danger is over",
        (choose("danger", "yes"), Step("emergency", pressed="safe")),
        "role",
    ),
    Walk(
        "the words tell of danger",
        (
            *person("papers", "orientation"),
            place("Oostende"),
            Step("words", typed={"text": "Mijn man ademt niet meer"}),
            Step("contact"),
        ),
        "check",
        (".box.danger a[href='tel:112']",),
    ),
    Walk(
        "a private person asks for an interpreter",
        (*person("language", "interpreter_by_phone"), place("Aalst")),
        "answer",
    ),
    Walk("Wallonia", (*person("courses", "learn_dutch"), place("5000")), "answer", (".list li",)),
    Walk(
        "the German-speaking part",
        (*person("papers", "orientation"), place("Eupen")),
        "answer",
        (".list li",),
    ),
    Walk(
        "no place to sleep while asking for asylum",
        person("living", "asylum_reception"),
        "answer",
        (".list li",),
    ),
    Walk(
        "discrimination, and a talk with the municipality as well",
        (
            *person("unfair", "discrimination"),
            place("Leuven"),
            Step("answer", pressed="need:orientation"),
        ),
        "words",
    ),
    Walk(
        "a course that needs papers",
        (*person("courses", "civic_integration"), place("2000"), choose("residence", "without_permit")),
        "answer",
        ("button[value='need:humane_guidance']", "button[value='need:urgent_medical_care']"),
    ),
    Walk(
        "nothing may be sent",
        (
            *person("neighbours", "leisure"),
            place("Hasselt"),
            *NOTHING_MORE,
            Step("check", chosen={"consent": "no"}, pressed="send"),
        ),
        "no_consent",
        (".list li",),
    ),
    Walk(
        "a school orders an interpreter",
        (
            *person("language", "interpreter_on_site", role="professional"),
            place("Antwerpen"),
            Step("languages_needed", chosen={"language_1": "prs"}),
            Step(
                "appointment",
                typed={"date": "2036-12-03", "time": "14:30", "venue": "Kerkstraat 1"},
                chosen={"minutes": "60"},
            ),
            Step("organisation", typed={"service": "Basisschool De Linde", "own_number": "A-12"}),
            *NOTHING_MORE,
            SEND,
        ),
        "receipt",
        (".reference",),
    ),
    Walk(
        "a hospital orders a translation",
        (
            *person("language", "written_translation", role="professional"),
            place("1030"),
            Step("languages_needed", chosen={"language_1": "ar", "language_2": "ti"}),
            Step("organisation", typed={"service": "Ziekenhuis"}),
            *NOTHING_MORE,
        ),
        "check",
        (".list li",),
    ),
    Walk(
        "something else, in own words",
        (
            *person("other"),
            place("Mechelen"),
            Step("words", typed={"text": "Ik begrijp de brief niet.\nWat moet ik doen?"}),
            Step("contact"),
            SEND,
        ),
        "receipt",
        (".reference",),
    ),
)
