"""An event that is told as past and lies ahead."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import with_key
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("future-event", "an event lies in the future and is not marked as expected")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What has not happened is told as expected."""
    for event in dossier.events:
        ahead = names.today and event.date.lower and event.date.lower > names.today
        if ahead and not event.expected and dossier.complete(event, "expected"):
            message = f"{event.date} lies in the future"
            written = (*event.path, "expected") in dossier.places.spans
            edits = [] if written else with_key(dossier, event, "expected", "true")
            help = "correct the date, or say `expected: true`"
            yield RULE.at(dossier.place(event, "date"), message, help=help, edits=edits)
