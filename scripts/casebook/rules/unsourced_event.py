"""An event that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("unsourced-event", "an event cites no source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Each event needs one source at least, in its text or in its list."""
    for event in dossier.events:
        if not event.cited_sources and dossier.whole:
            known = ", ".join(f"`{source.id}`" for source in dossier.sources[:8])
            help = (
                f"list one of {known} under `sources`"
                if known
                else "add a source and list it under `sources`"
            )
            yield RULE.at(
                dossier.place(event, "sources"),
                f"event `{event.id or event.date}` cites no source",
                help=help,
            )
