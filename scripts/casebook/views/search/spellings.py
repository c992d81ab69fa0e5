"""All spellings of a name that stand in the index beside those that pages show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from casebook.views.search import arabic, cyrillic

_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u2019\u02bb\u02bc'][^\W\d_]+)*")
_APOSTROPHES: Final = re.compile("[\u2018\u2019\u02b9\u02bb\u02bc'`\u00b4]")
_GERMAN: Final = frozenset({"AT", "CH", "DE", "LI"})
_TWO_LETTERS: Final = {
    "ä": "ae",
    "ö": "oe",
    "ü": "ue",
    "ø": "oe",
    "å": "aa",
    "æ": "ae",
    "ß": "ss",
    "þ": "th",
    "ð": "d",
}
_SHORTEST: Final = 3


def person(forms: Iterable[tuple[str, str]], nationality: Iterable[str]) -> frozenset[str]:
    """Words under which a person is looked for, in small letters. `forms`: (name, language tag)."""
    return _person(tuple(forms), frozenset(nationality))


@lru_cache(maxsize=4096)
def _person(forms: tuple[tuple[str, str], ...], states: frozenset[str]) -> frozenset[str]:
    in_cyrillic = any(cyrillic.CYRILLIC.search(name) for name, _ in forms)
    if in_cyrillic or not states & cyrillic.AREA:
        guessed = frozenset[str]()
    else:
        guessed = frozenset(cyrillic.from_latin(word) for word in words(forms[0][0]) if word.isascii())
    found: set[str] = set()
    for word, language in sorted(_words(forms), key=lambda pair: (len(pair[0]), pair)):
        if word not in found:  # an inflected form that the nominative has already given
            found |= _of_word(word, language, states)
    for word in guessed:
        found |= cyrillic.spellings(word)
    found.update(*(arabic.spellings(name) for name, _ in forms))
    return frozenset(word for word in found if len(word) >= _SHORTEST)


def _words(forms: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for name, language in forms:
        yield from ((word.casefold(), language) for word in words(name))


def words(name: str) -> tuple[str, ...]:
    """The words of a name; an apostrophe or a hyphen parts none that belongs together."""
    return tuple(word for word in _WORD.findall(name) if len(word) >= _SHORTEST)


def plain(name: str) -> frozenset[str]:
    """The words of any name whose apostrophe or two-letter vowels people leave out or write out."""
    found: set[str] = set()
    for word in map(str.casefold, words(name)):
        bare = _APOSTROPHES.sub("", word)
        written = "".join(_TWO_LETTERS.get(letter, letter) for letter in bare)
        found |= {form for form in (bare, written) if form != word}
    return frozenset(found)


def _of_word(word: str, language: str, states: frozenset[str]) -> frozenset[str]:
    if cyrillic.CYRILLIC.search(word):
        return cyrillic.spellings(word, language.partition("-")[0])
    found = set(plain(word))
    if states & _GERMAN:
        found.add(re.sub(r"([aou])e", r"\1", word))
    return frozenset(found)
