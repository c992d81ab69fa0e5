"""An event that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.sources import listing
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("unsourced-event", "an event, or another date of one, cites no source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Each event needs one source at least, in its text or in its list; so does each date that differs."""
    for event in dossier.events:
        name = f"event `{event.id or event.date}`"
        if not event.cited_sources and dossier.complete(event):
            yield RULE.at(dossier.place(event, "sources"), f"{name} cites no source", help=listing(dossier))
        for other in event.also_dated:
            if not other.sources and dossier.complete(other):
                place = dossier.place(other, "sources")
                yield RULE.at(
                    place, f"the date {other.date} of {name} cites no source", help=listing(dossier)
                )
