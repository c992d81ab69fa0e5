"""A published dossier that does not say how it ended."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice(
    "missing-outcome", "a published dossier does not say how the case ended, or where the record ends"
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """An accusation without its end stays an accusation for ever; an open end is an outcome too."""
    if dossier.is_published and dossier.outcome is None and dossier.complete():
        help = "add `outcome:`, with sources, and with the day of the search if nothing was found"
        yield RULE.at(dossier.place(None, "publication"), "`outcome` is absent", help=help)
