"""Words that stand beside a place name: provinces, regions, the country, "city of".

General knowledge, in the languages that forms are filled in in. They never choose a municipality: a
province, region or country only confirms or contradicts one (DOMAIN §11), and "the whole Brussels
region" names its 19 municipalities.
"""

from typing import Final

from shared.deciding.folding import fold

_PROVINCES: Final = {
    "antwerpen": ("Antwerpen", "Anvers", "Antwerp"),
    "limburg": ("Limburg", "Limbourg"),
    "oost-vlaanderen": ("Oost-Vlaanderen", "Flandre-Orientale", "East Flanders", "Oost-Vl"),
    "vlaams-brabant": ("Vlaams-Brabant", "Brabant flamand", "Flemish Brabant", "Vl.-Brabant"),
    "west-vlaanderen": ("West-Vlaanderen", "Flandre-Occidentale", "West Flanders", "West-Vl"),
    "waals-brabant": ("Waals-Brabant", "Brabant wallon", "Walloon Brabant"),
    "henegouwen": ("Henegouwen", "Hainaut"),
    "luik": ("Luik", "Liège", "Lüttich"),
    "luxemburg": ("Luxemburg", "Luxembourg"),
    "namen": ("Namen", "Namur"),
}
_PROVINCE_PREFIXES: Final = ("", "provincie ", "prov ", "province ", "province de ", "province d ")

PROVINCE_NAMES: Final[dict[str, tuple[str, ...]]] = {
    province: tuple(fold(name) for name in names) for province, names in _PROVINCES.items()
}
"""Dutch name of a province in lower case -> its folded names in all languages."""

PROVINCE_OF_NAME: Final[dict[str, str]] = {
    fold(prefix + name): province
    for province, names in _PROVINCES.items()
    for name in names
    for prefix in _PROVINCE_PREFIXES
}
"""Folded name of a province -> its Dutch name in lower case, as the templates use it."""

REGION_OF_NAME: Final[dict[str, str]] = {
    fold(name): code
    for code, names in {
        "02000": ("Vlaanderen", "Vlaams Gewest", "Flandre", "Flanders", "Région flamande"),
        "03000": ("Wallonië", "Waals Gewest", "Wallonie", "Wallonia", "Région wallonne"),
    }.items()
    for name in names
}
"""Folded name of a region -> its Statbel code."""

BRUSSELS_REGION_NAMES: Final[frozenset[str]] = frozenset(
    fold(name)
    for name in (
        "Brussels Hoofdstedelijk Gewest",
        "Brussels Gewest",
        "Brussel Hoofdstad",
        "Brussel-Hoofdstad",
        "Région de Bruxelles-Capitale",
        "Région bruxelloise",
        "Bruxelles-Capitale",
        "Bruxelles Capitale",
        "Brussels Capital Region",
        "Brussels-Capital",
        "Brussels Region",
        "Region Brüssel-Hauptstadt",
    )
)
"""Folded names that mean the whole region of 19 municipalities and nothing else."""

COUNTRY_NAMES: Final[frozenset[str]] = frozenset(
    fold(name)
    for name in (
        *("België", "Belgie", "Belgique", "Belgium", "Belgien", "Bélgica", "Belgia", "Belçika"),
        *("Бельгия", "Бельгія", "بلجيكا", "بلژیک", "بلجیم", "ቤልጅየም", "BE", "BEL"),
    )
)
"""Folded names of the country: they say nothing about the municipality."""

CITY_PREFIXES: Final = ("stad ", "gemeente ", "ville de ", "commune de ", "city of ", "town of ", "stadt ")
CITY_SUFFIXES: Final = (" stad", " ville", " city", " centrum", " centre")
"""Folded words that say "the municipality of this name": they make "Stad Brussel" the city alone."""

CODE_RANGES: Final[tuple[tuple[int, int, str], ...]] = (
    (1000, 1299, "brussels"),
    (1300, 1499, "waals-brabant"),
    (1500, 1999, "vlaams-brabant"),
    (2000, 2999, "antwerpen"),
    (3000, 3499, "vlaams-brabant"),
    (3500, 3999, "limburg"),
    (4000, 4999, "luik"),
    (5000, 5999, "namen"),
    (6000, 6599, "henegouwen"),
    (6600, 6999, "luxemburg"),
    (7000, 7999, "henegouwen"),
    (8000, 8999, "west-vlaanderen"),
    (9000, 9999, "oost-vlaanderen"),
)
"""First and last postcode, both included, and the area they lie in (DOMAIN §11, point 2)."""


def area_of_code(code: str) -> str:
    """The province in lower case, or ``brussels``, that a four-digit postcode lies in."""
    number = int(code)
    return next(area for first, last, area in CODE_RANGES if first <= number <= last)
