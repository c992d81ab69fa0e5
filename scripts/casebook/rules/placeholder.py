"""A placeholder that was never filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.texts import all_texts
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("placeholder", "a placeholder was never filled in")

_PLACEHOLDER = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|Lorem ipsum)\b")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A scaffold's `TODO` is replaced by words before anybody reads it."""
    for file, path, text, _ in all_texts(dossier, names):
        if _PLACEHOLDER.search(text):
            source = file.places.source
            whole = file.places.at(path)
            match = _PLACEHOLDER.search(source.text, whole.span.start, whole.span.end)
            place = source.place(*match.span()) if match else whole
            yield RULE.at(place, f"`{whole.where}` still holds a placeholder", help="write the text")
    if match := _PLACEHOLDER.search(dossier.story.text):
        source = dossier.places.source
        start = source.text.rfind(match[0])
        place = source.place(start, start + len(match[0]))
        yield RULE.at(place, "the prose still holds a placeholder", help="write the text")
