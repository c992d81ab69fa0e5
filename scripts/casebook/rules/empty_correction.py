"""A correction that corrects nothing."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("empty-correction", "a correction gives the same text as wrong and as right")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Readers who quoted us see what was wrong and what is right."""
    for change in dossier.changes:
        if change.was is not None and change.was == change.now:
            message = f"`was` and `now` of `{change.id or change.date}` are the same"
            help = "write what stood there before, and what stands there now"
            yield RULE.at(dossier.place(change, "now"), message, help=help)
