"""Languages: tags, names, direction."""

from __future__ import annotations

import pytest
from babel import Locale, UnknownLocaleError

from casebook.values.language import Language


@pytest.mark.parametrize(
    ("tag", "name", "direction"),
    [
        ("ru", "Russian", "ltr"),
        ("kk", "Kazakh", "ltr"),
        ("uk", "Ukrainian", "ltr"),
        ("ar", "Arabic", "rtl"),
        ("fa", "Persian", "rtl"),
        ("ur", "Urdu", "rtl"),
        ("he", "Hebrew", "rtl"),
        ("ru-Latn", "Russian (Latin)", "ltr"),
        ("ar-Latn", "Arabic (Latin)", "ltr"),
        ("uz-Arab", "Uzbek (Arabic)", "rtl"),
        ("uz-Cyrl", "Uzbek (Cyrillic)", "ltr"),
        ("en-GB", "British English", "ltr"),
        ("pt-BR", "Brazilian Portuguese", "ltr"),
        ("ar-SY", "Arabic (Syria)", "rtl"),
    ],
)
def test_a_language_has_a_name_and_a_direction(tag: str, name: str, direction: str) -> None:
    language = Language.parse(tag)
    assert (language.name, language.direction) == (name, direction)


def test_directions_agree_with_cldr() -> None:
    for tag in map(str, Locale("en").languages):
        try:
            expected = Locale.parse(tag).text_direction
            language = Language.parse(tag.replace("_", "-"))
        except (UnknownLocaleError, ValueError):
            continue
        assert (tag, language.direction) == (tag, expected)
