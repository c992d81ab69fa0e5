"""Countries: codes, names, and what people write instead."""

from __future__ import annotations

import pytest
from babel import Locale

from casebook.values.country import Country, english_names
from casebook.values.fault import ValueFault


def test_every_country_of_iso_3166_and_five_more() -> None:
    assert len(english_names()) == 249 + len(["XK", "SU", "YU", "CS", "DD"])
    assert all(Country.parse(code).name for code in english_names())


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("FR", "France"),
        ("NO", "Norway"),
        ("TR", "Türkiye"),
        ("GB", "United Kingdom"),
        ("US", "United States"),
        ("BA", "Bosnia and Herzegovina"),
        ("CD", "Democratic Republic of the Congo"),
        ("HK", "Hong Kong"),
        ("PS", "Palestine"),
        ("MM", "Myanmar"),
        ("XK", "Kosovo"),
        ("SU", "Soviet Union"),
        ("YU", "Yugoslavia"),
        ("CS", "Serbia and Montenegro"),
        ("DD", "East Germany"),
    ],
)
def test_a_country_has_a_name_readers_know(code: str, name: str) -> None:
    assert Country.parse(code).name == name


def test_a_name_of_any_country_leads_to_its_code() -> None:
    for code, name in english_names().items():
        with pytest.raises(ValueFault) as caught:
            Country.parse(name)
        assert caught.value.replacement == code


def test_no_two_countries_share_a_name() -> None:
    assert len(set(english_names().values())) == len(english_names())


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("KZ", [("Казахстан", "ru"), ("Қазақстан", "kk")]),
        ("UZ", [("Oʻzbekiston", "uz"), ("Ўзбекистон", "uz-Cyrl")]),
        ("GB", []),
        ("SU", [("Советский Союз", "ru")]),
    ],
)
def test_own_names_come_with_their_language(code: str, names: list[tuple[str, str]]) -> None:
    assert list(Country.parse(code).names_in_official_languages()) == names


def test_own_names_of_every_country_can_be_had() -> None:
    tags = {
        language for code in english_names() for _, language in Country(code).names_in_official_languages()
    }
    assert {"ru", "kk", "ar", "fr", "zh-Hant"} <= tags
    assert all(Locale.parse(tag, sep="-") for tag in tags)
