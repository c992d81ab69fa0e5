"""An event that is certainly later than one below it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from casebook.collection.names import Names
from casebook.criteria.edits import moved
from casebook.criteria.order import sorted_order
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier
from casebook.model.event import Event

RULE = error("misordered-events", "an event is certainly later than one that follows it")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The author's order is the timeline's; dates only veto what certainly cannot be."""
    order = sorted_order([event.date for event in dossier.events])
    if order == list(range(len(order))):
        return
    edits = moved(dossier, ("events",), order) if dossier.complete(None, "events") else []
    for later, earlier in _wrong(dossier.events):
        message = f"{_named(later)} stands before {_named(earlier)}"
        related = Related(dossier.place(earlier, "date"), "the earlier event")
        help = "put the earlier event first, or correct a date"
        yield RULE.at(dossier.place(later, "date"), message, help=help, related=[related], edits=edits)


def _named(event: Event) -> str:
    return f"`{event.id}` ({event.date})" if event.id else f"the event of {event.date}"


def _wrong(events: tuple[Event, ...]) -> Iterator[tuple[Event, Event]]:
    """Neighbours in the wrong order; if there are none, the first two that have others between them."""
    found = [(first, second) for first, second in pairwise(events) if first.date.certainly_after(second.date)]
    yield from found
    latest = events[0]
    for event in events[1:] if not found else ():
        if latest.date.certainly_after(event.date):
            yield latest, event
            return
        latest = max(latest, event, key=lambda e: e.date.earliest or date.min)
