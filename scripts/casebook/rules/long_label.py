"""A label in the drawing of the instances that does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("long-label", "what a proceeding held has more than 60 characters")

LONGEST = 60


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`text` of a proceeding stands in a box of the drawing: 60 characters at most."""
    for proceeding in dossier.proceedings:
        for key, text in (("text", proceeding.text), ("result-text", proceeding.result_text)):
            if text and len(text) > LONGEST:
                message = f"`{key}` of `{proceeding.id}` has {len(text)} characters; {LONGEST} fit"
                help = "say it shorter here, and in full in the event"
                yield RULE.at(dossier.place(proceeding, key), message, help=help)
