"""An expected event whose date has passed."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("past-expectation", "an expected event should have happened by now")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Once its date is past, somebody looks whether it happened."""
    for event in dossier.events:
        if names.today and event.expected and event.date.upper and event.date.upper < names.today:
            message = f"`{event.id or event.text.plain[:40]}` was expected for {event.date}: has it happened?"
            help = "tell what happened and take `expected` out, or give the new date"
            yield RULE.at(dossier.place(event, "date"), message, help=help)
