"""Names in Cyrillic letters: romanised, inflected, and back."""

import pytest

from casebook.views.search.cyrillic import cases, from_latin, romanised, spellings


@pytest.mark.parametrize(
    ("word", "system", "latin"),
    [
        ("аблязов", "bgn", "ablyazov"),
        ("аблязов", "passport", "abliazov"),
        ("аблязов", "german", "abljasow"),
        ("аблязов", "polish", "abliazow"),
        ("аблязов", "iso", "ablazov"),
        ("мухтар", "french", "moukhtar"),
        ("мухтар", "german", "muchtar"),
        ("мухтар", "spanish", "mujtar"),
        ("кетебаев", "bgn", "ketebayev"),
        ("кетебаев", "passport", "ketebaev"),
        ("шалабаева", "polish", "szalabajewa"),
        ("әблязов", "kazakh", "abliazov"),
        ("подъячев", "bgn", "podyachev"),
    ],
)
def test_romanised(word: str, system: str, latin: str) -> None:
    assert romanised(word, system) == latin


@pytest.mark.parametrize(
    ("word", "some"),
    [
        ("аблязов", "аблязова аблязову аблязовым аблязове аблязовой аблязовых"),
        ("шалабаева", "шалабаев шалабаевой шалабаеву"),
        ("чайковский", "чайковского чайковскому чайковская чайковской"),
        ("мухтар", "мухтара мухтару мухтаром мухтаре"),
        ("алексей", "алексея алексею алексеем алексее"),
        ("игорь", "игоря игорю игорем"),
        ("мадина", "мадины мадине мадину мадиной"),
        ("мария", "марии марию марией"),
        ("ольга", "ольги ольге ольгу"),
    ],
)
def test_cases(word: str, some: str) -> None:
    assert set(some.split()) <= cases(word)


def test_a_word_that_does_not_decline_has_one_form() -> None:
    assert cases("садыкенко") == {"садыкенко"}


@pytest.mark.parametrize(
    ("latin", "word"),
    [
        ("Mamatkulov", "маматкулов"),
        ("Askarov", "аскаров"),
        ("Zharimbetov", "жаримбетов"),
        ("Shalabayeva", "шалабаева"),
        ("Tchaikovsky", "тчаиковский"),
        ("Kabulovich", "кабулович"),
    ],
)
def test_back_from_latin(latin: str, word: str) -> None:
    assert from_latin(latin) == word


def test_a_kazakh_name_is_also_found_in_russian_letters() -> None:
    assert {"аблязов", "аблязова", "abliazov", "ablyazow"} <= spellings("Әблязов", "kk")
