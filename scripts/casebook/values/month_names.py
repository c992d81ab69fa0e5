"""Names of months in the languages of our sources, after CLDR (Babel). Loaded when a date has been refused."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache
from typing import Final

SOURCE_LANGUAGES: Final = (
    *(
        "ar",
        "az",
        "be",
        "bg",
        "cs",
        "da",
        "de",
        "el",
        "en",
        "es",
        "et",
        "fa",
        "fr",
        "hr",
        "hu",
        "hy",
        "it",
        "ka",
    ),
    *("kk", "ky", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv"),
    *("tg", "tr", "uk", "uz"),
)


def months_named(word: str) -> frozenset[int]:
    """The months, 1 to 12, that a word names in any of the languages; empty if it names none. Case counts nothing."""
    return _table().get(_folded(word), frozenset())


@cache
def _table() -> dict[str, frozenset[int]]:
    from babel import Locale

    table: defaultdict[str, set[int]] = defaultdict(set)
    for language in SOURCE_LANGUAGES:
        for context in Locale.parse(language).months.values():
            for width in ("wide", "abbreviated"):
                for number, name in context[width].items():
                    if not any(sign.isdigit() for sign in name):
                        table[_folded(name.rstrip("."))].add(number)
    return {name: frozenset(numbers) for name, numbers in table.items() if len(name) > 2}


def _folded(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()
