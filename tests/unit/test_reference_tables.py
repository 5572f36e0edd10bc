"""The loader refuses tables that break their own rules, with a sentence that says what to change."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from shared.deciding.reference import load_reference
from shared.errors import ConfigurationError
from shared.reference import FOLDER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for file in FOLDER.iterdir():
        if file.suffix in (".csv", ".json", ".toml", ".jsonl"):
            shutil.copy(file, tmp_path / file.name)
    return tmp_path


def replaced(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def without_organisation(identity: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        file = folder / "organisations.json"
        document = json.loads(file.read_text(encoding="utf-8"))
        document["organisations"] = [one for one in document["organisations"] if one["id"] != identity]
        file.write_text(json.dumps(document), encoding="utf-8")

    return change


TABLE = "decision_table.csv"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            replaced(TABLE, "learn_dutch", "learn_french"),
            r"decision_table.csv, line \d+, need: 'learn_french' is",
        ),
        (replaced(TABLE, "FLANDERS_GENT", "FLANDERS_WEST"), "region: 'FLANDERS_WEST' is not known; use"),
        (replaced(TABLE, ",professional,ordering", ",boss,ordering"), "role: 'boss' is not known"),
        (
            replaced(TABLE, ",federal_reception,", ",the_king,"),
            "responsible_authority: 'the_king' is not known",
        ),
        (replaced(TABLE, ",atlas-stv,", ",atlas-x,"), "alert: 'atlas-x' is no organisation or template; use"),
        (
            replaced(TABLE, ",atlas-stv,", ",unia,"),
            "alert: 'unia' may not stand here, it receives named_only",
        ),
        (replaced(TABLE, ",atlas-stv,", ",abb,"), "alert: 'abb' may not stand here, it receives nothing"),
        (replaced(TABLE, ",fedasil,no", ",abb,no"), "inform: 'abb' may not stand here"),
        (replaced(TABLE, "R60,8,,", "R60,high,,"), "priority: is not a whole number"),
        (replaced(TABLE, "R60,8,2015-01-01", "R60,8,2016-01-01"), "valid_from: is no start of a policy"),
        (replaced(TABLE, "R60,8,,2014-12-31", "R60,8,,2014-12-30"), "valid_to: is no end of a policy"),
        (replaced(TABLE, "R60,8,2015-01-01", "R60,8,"), "has the same id and valid_from twice"),
        (replaced(TABLE, "R60V,8,,", "R60X,8,,"), "rule: has no Dutch explanation; write one"),
        (replaced(TABLE, ",high,As G5.", ",sure,As G5."), "confidence: 'sure' is not known"),
        (without_organisation("kruispunt-mi"), "'kruispunt-mi' is no organisation or template"),
        (without_organisation("agii-limburg"), r"province_templates agii-\{province\}, limburg"),
        (
            replaced("policies.csv", "2014-12-31", "2014-12-30"),
            "policies.csv, line 3, valid_from: leaves a gap",
        ),
        (
            replaced("policies.csv", "2014-12-31", "2015-01-31"),
            "policies.csv, line 3, valid_from: leaves a gap",
        ),
        (replaced("policies.csv", "2022-03-01,,", "2022-03-01,2030-01-01,"), "leave the last policy open"),
        (replaced("policies.csv", "2011-01-10", "10-1-2011"), "valid_from: '10-1-2011' is not a date; write"),
        (
            replaced("place_aliases.csv", "11002", "99999"),
            "place_aliases.csv, line 2, nis_code: is no municip",
        ),
        (replaced("place_aliases.csv", "exonym", "nickname"), "kind: 'nickname' is not known"),
        (replaced("municipalities.csv", "02000", "05000"), "region_code: '05000' is not known"),
        (
            replaced("municipalities.csv", "2024-12-31,46030", "2024-12-31,46999"),
            "merged_into_nis: is no munic",
        ),
        (replaced("postal_codes.csv", "1000,21004", "1000,21005"), "postal_code: is not a code of that"),
        (replaced("names_nl.csv", "ocmw-{nis}", "ocmw"), "has no Dutch name; add it to names_nl.csv"),
        (replaced("municipalities.csv", "11001,Aartselaar,", "11001,"), "another number of fields"),
    ],
)
def test_a_broken_table_is_refused_with_a_remedy(
    folder: Path, change: Callable[[Path], None], message: str
) -> None:
    change(folder)
    with pytest.raises(ConfigurationError, match=message):
        load_reference(folder)


def test_the_unbroken_copy_loads(folder: Path) -> None:
    assert load_reference(folder).policy.periods[0].id == "decree-1998"
