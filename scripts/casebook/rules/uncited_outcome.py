"""An outcome without a citation."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("uncited-outcome", "the outcome cites no source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """How a case ended is what readers take away: it carries its source."""
    if dossier.outcome is not None and not dossier.outcome.citations:
        place = dossier.place(None, "outcome")
        yield RULE.at(place, "`outcome` cites no source", help="cite one in it: `[@s01]`")
