"""A notice of Interpol without who asked for it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning(
    "nameless-notice", "an Interpol notice is told without the state that asked for it, or who removed it"
)

_BODIES = ("organisation", "police", "prosecutor", "committee", "court", "executive")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A notice is a state's request, passed on: no finding, no warrant of Interpol's own."""
    for event in dossier.events:
        if event.kind != "notice" or not dossier.complete(event):
            continue
        bodies = [body for id in event.actors if (body := names.body(id))]
        states = [id for id in event.actors if len(id) == 2]
        if not states and not any(body.kind in _BODIES for body in bodies):
            message = f"`{event.id or event.date}` is a notice, and neither a state nor Interpol is among its actors"
            help = "name under `actors` the state that asked, or the body that removed it"
            yield RULE.at(dossier.place(event, "kind"), message, help=help)
