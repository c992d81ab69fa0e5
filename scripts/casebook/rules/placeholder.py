"""A placeholder that was never filled in."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic
from casebook.model.dossier import Dossier
from casebook.parse.explain import PLACEHOLDER as _WORD
from casebook.parse.faults import PLACEHOLDER
from casebook.values.slug import suggested

RULE = PLACEHOLDER

_ID = "todo-"
"""Begins the id that a scaffold gives to somebody without a name yet."""
_NAME = "write the name in small Latin letters, with hyphens between words"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A scaffold's `TODO` is replaced by words before anybody reads it; in the front matter the reader finds it."""
    for person in dossier.people:
        if str(person.id).startswith(_ID):
            name = "" if _WORD.search(person.name or "") else suggested(person.name or "")
            help = f"write `{name}`, here and wherever the id stands" if name else _NAME
            yield RULE.at(dossier.place(person, "id"), f"the id `{person.id}` is a placeholder", help=help)
    if match := _WORD.search(dossier.story.text):
        source = dossier.places.source
        start = source.text.rfind(match[0])
        place = source.place(start, start + len(match[0]))
        yield RULE.at(place, "the prose still holds a placeholder", help="write the text")
