"""A body listed as an actor of the event in which it decided."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import without_item, without_key
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("doubled-actor", "an event lists the body whose proceeding it decided")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The body of a proceeding is an actor of the event in `decided`; it is not written again."""
    for event in dossier.events:
        deciders = {
            str(p.body) for p in dossier.proceedings if event.id is not None and p.decided == event.id
        }
        for index, actor in enumerate(event.actors):
            if actor in deciders:
                path = (*event.path, "actors", index)
                single = len(event.actors) == 1
                edits = without_key(dossier, event, "actors") if single else without_item(dossier, path)
                message = f"`{actor}` is an actor of this event anyway: its proceeding was decided here"
                yield RULE.at(dossier.places.at(path), message, help="take it out of `actors`", edits=edits)
