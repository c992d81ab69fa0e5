"""Under which words people are looked for."""

import pytest

from casebook.views.search.spellings import person, plain


@pytest.mark.parametrize(
    ("name", "language", "states", "some"),
    [
        ("Мухтар Аблязов", "ru", ["KZ"], "ablyazov abliazov ablyazow аблязова moukhtar"),
        ("Rustam Mamatkulov", "en", ["UZ"], "маматкулов маматкулова mamatkoulov"),
        ("Khaled El-Masri", "en", ["DE"], "masri al-masri almasri khalid"),
        ("خالد المصري", "ar", [], "مصري المصري خالد"),
        ("زكى", "ar", [], "زكي"),
        ("Jens Söring", "de", ["DE"], "soering"),
        ("Jens Soering", "en", ["DE"], "soring"),
        ("Omar Othman", "en", ["JO"], "uthman umar osman"),
        ("Gʻofur Oʻrinov", "uz", [], "gofur orinov"),
        ("Jean d’Alembert", "fr", [], "dalembert"),
    ],
)
def test_spellings(name: str, language: str, states: list[str], some: str) -> None:
    assert set(some.split()) <= person([(name, language)], states)


def test_latin_names_from_elsewhere_get_no_cyrillic() -> None:
    assert person([("John Smith", "en")], ["GB"]) == frozenset()


def test_an_inflected_form_adds_no_endings_of_its_own() -> None:
    forms = [("Мухтар Аблязов", "ru"), ("Мухтара Аблязова", "ru"), ("Мухтаром Аблязовым", "ru")]
    assert "аблязовыма" not in person(forms, ["KZ"])


def test_plain_names_are_left_alone() -> None:
    assert plain("Court of Appeal") == frozenset()
    assert plain("Conseil d'Etat") == {"detat"}
