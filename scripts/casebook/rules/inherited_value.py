"""A value that follows from another and is written again."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import without_key
from casebook.criteria.inherited import inherited
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("inherited-value", "a value follows from another and is written again")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A fact is written once; the same fact in two places will one day be two facts."""
    for value in inherited(dossier, names):
        place = dossier.place(value.part, value.key)
        edits = without_key(dossier, value.part, value.key)
        message = f"`{value.key}` says what holds without it: it is {value.because}"
        yield RULE.at(place, message, help=f"take `{value.key}` out", edits=edits)
