"""A word written in two alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, SourceText, warning
from casebook.model.dossier import Dossier

RULE = warning("mixed-script", "a word mixes letters of two alphabets")

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC")
_WORD = re.compile(r"[^\W\d_]+")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A Cyrillic `а` in a Latin name looks right, and no search finds it."""
    source = dossier.places.source
    if not source.text.isascii():
        for word, letter, place in mixed(source):
            code = f"U+{ord(letter):04X} {unicodedata.name(letter)}"
            message = f"`{word}` mixes alphabets: `{letter}` is {code}"
            yield RULE.at(source.place(*place), message, help="type the word anew in one alphabet")


def mixed(source: SourceText) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Each such word, its letter of the rarer alphabet, and where that stands."""
    for match in _WORD.finditer(source.text):
        if match[0].isascii():
            continue
        scripts = [unicodedata.name(letter, "").split(" ")[0] for letter in match[0]]
        present = [script for script in _SCRIPTS if script in scripts]
        if len(present) > 1:
            rarer = min(present, key=scripts.count)
            index = scripts.index(rarer)
            yield match[0], match[0][index], (match.start() + index, match.start() + index + 1)
