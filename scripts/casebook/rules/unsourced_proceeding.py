"""A proceeding that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.sources import listing
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("unsourced-proceeding", "a proceeding cites no source and names no event that does")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A proceeding takes its sources from the event in `decided`; without one it lists them itself."""
    for proceeding in dossier.proceedings:
        has_event = isinstance(proceeding.decided, str)
        if not proceeding.sources and not has_event and dossier.complete(proceeding):
            message = f"the proceeding `{proceeding.id or proceeding.body}` cites no source"
            help = f"name its event in `decided`, or {listing(dossier)}"
            yield RULE.at(dossier.place(proceeding), message, help=help)
