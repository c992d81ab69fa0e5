"""A proceeding that gives the date of an event instead of naming the event."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import replaced
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.values.partial_date import PartialDate

RULE = warning("date-beside-event", "a proceeding gives a date that one of the events tells")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`decided` names the event of the decision; a date stands there only if no event tells it."""
    for proceeding in dossier.proceedings:
        if not isinstance(proceeding.decided, PartialDate):
            continue
        events = [
            event
            for event in dossier.events
            if event.id
            and event.date == proceeding.decided
            and event.kind in ("decision", "judgment")
            and str(proceeding.body) in event.actors
        ]
        if len(events) == 1:
            edits = replaced(dossier, (*proceeding.path, "decided"), str(events[0].id))
            message = f"event `{events[0].id}` tells this decision"
            help = f"write `decided: {events[0].id}`"
            yield RULE.at(dossier.place(proceeding, "decided"), message, help=help, edits=edits)
