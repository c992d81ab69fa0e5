"""Proceedings that come after each other in a circle."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.cycles import cycles
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("circular-order", "proceedings come after each other in a circle")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What `after` connects is a tree of instances; withdrawn items lead to one that stands."""
    after = {str(p.id): list(p.after) for p in dossier.proceedings if p.id}
    for cycle in cycles(after):
        first = names.proceeding(cycle[0])
        message = "these proceedings come after each other in a circle: " + _arrows(cycle)
        yield RULE.at(dossier.place(first, "after"), message, help="take one of them out of `after`")
    instead = {item.id: [item.instead] for item in dossier.withdrawn if item.instead}
    for cycle in cycles(instead):
        gone = next(item for item in dossier.withdrawn if item.id == cycle[0])
        message = "these withdrawn items lead to each other: " + _arrows(cycle)
        yield RULE.at(dossier.place(gone, "instead"), message, help="name one that still stands")


def _arrows(cycle: tuple[str, ...]) -> str:
    return " → ".join(f"`{id}`" for id in (*cycle, cycle[0]))
