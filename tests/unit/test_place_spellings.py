"""However a name is typed it means the same place, and a name that is nearly right never decides."""

import csv
import unicodedata
from collections.abc import Callable
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from deploy.local.paths import ROOT
from tests.unit.deciding import FIRST_DAY, TODAY, place, tables

with (ROOT / "shared" / "reference" / "municipalities.csv").open(encoding="utf-8", newline="") as _file:
    NAMES = sorted({row[column] for row in csv.DictReader(_file) for column in ("name_nl", "name_fr")})
with (ROOT / "shared" / "reference" / "place_aliases.csv").open(encoding="utf-8", newline="") as _file:
    ALIASES = sorted({row["alias"] for row in csv.DictReader(_file)})


def bare(name: str) -> str:
    """Without accents, as a keyboard that lacks them writes it."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


SPELLINGS: list[Callable[[str], str]] = [
    str.upper,
    str.lower,
    lambda name: name.replace("-", " "),
    lambda name: name.replace("-", " - "),
    lambda name: f"  {name}\t",
    lambda name: name.replace(" ", "  "),
    lambda name: unicodedata.normalize("NFD", name),
    lambda name: name.replace("'", "’"),
]

DAYS = st.dates(min_value=FIRST_DAY, max_value=date(2030, 12, 31))


@given(name=st.sampled_from(NAMES + ALIASES), spelling=st.sampled_from(SPELLINGS), on=DAYS)
def test_case_hyphens_spaces_and_signs_change_nothing(
    name: str, spelling: Callable[[str], str], on: date
) -> None:
    assert place(name=spelling(name), on=on) == place(name=name, on=on)


@given(name=st.sampled_from([name for name in NAMES if bare(name) != name]), on=DAYS)
def test_accents_may_be_left_out(name: str, on: date) -> None:
    assert place(name=bare(name), on=on) == place(name=name, on=on)


@given(
    name=st.sampled_from([name for name in NAMES if len(name) > 5]),
    at=st.integers(1, 200),
    letter=st.sampled_from("qxzwkv"),
    on=DAYS,
)
def test_a_name_with_one_wrong_letter_never_decides(name: str, at: int, letter: str, on: date) -> None:
    position = at % len(name)
    typed = name[:position] + letter + name[position + 1 :]
    if tables().gazetteer.at(on).name(typed) is not None:
        return  # the wrong letter made another name of the tables
    assert place(name=typed, on=on).municipality is None


@given(text=st.text(max_size=40), on=DAYS)
def test_no_text_at_all_is_an_error(text: str, on: date) -> None:
    resolution = place(code=text, name=text, on=on)
    assert len(resolution.candidates) <= len(tables().gazetteer.at(on).by_nis)


@given(name=st.sampled_from(NAMES), on=st.just(TODAY))
def test_a_name_of_the_tables_always_points_somewhere(name: str, on: date) -> None:
    resolution = place(name=name, on=on)
    assert resolution.municipality is not None or resolution.candidates
