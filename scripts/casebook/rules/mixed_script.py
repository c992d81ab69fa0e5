"""A word written in two alphabets."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.texts import all_texts
from casebook.diagnostics import Diagnostic, SourceText, warning
from casebook.model.dossier import Dossier

RULE = warning("mixed-script", "a word mixes letters of two alphabets")

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "HEBREW", "ARABIC")
_WORD = re.compile(r"[^\W\d_]+")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A Cyrillic `а` in a Latin name looks right, and no search finds it."""
    foreign = ((file, path) for file, path, text, _ in all_texts(dossier, names) if not text.isascii())
    ranges = [(file.places.source, *file.places.spans[path]) for file, path in foreign]
    source = dossier.places.source
    if not dossier.story.text.isascii():
        start = dossier.story.blocks[0].start if dossier.story.blocks else len(source.text)
        ranges.append((source, start, len(source.text)))
    for source, start, end in ranges:
        for word, letter, place in _mixed(source, start, end):
            message = (
                f"`{word}` mixes alphabets: `{letter}` is U+{ord(letter):04X} {unicodedata.name(letter)}"
            )
            yield RULE.at(source.place(place, place + 1), message, help="type the word anew in one alphabet")


def _mixed(source: SourceText, start: int, end: int) -> Iterator[tuple[str, str, int]]:
    """Each such word, its letter of the rarer alphabet, and where that stands."""
    for match in _WORD.finditer(source.text, start, end):
        if match[0].isascii():
            continue
        scripts = [unicodedata.name(letter, "").split(" ")[0] for letter in match[0]]
        present = [script for script in _SCRIPTS if script in scripts]
        if len(present) > 1:
            index = scripts.index(min(present, key=scripts.count))
            yield match[0], match[0][index], match.start() + index
