"""A body described in a dossier that the authority files have under another id."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.namesakes import namesake
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("known-body", "a body is described that the authority files have under another id")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A court or ministry has one page, to which every case that it decided leads."""
    for body in dossier.bodies:
        known = namesake(body, names)
        if known is not None and str(known.id) != str(body.id):
            message = f"the authority files have `{body.id}` as `{known.id}`, {known.name}"
            help = f"write `{known.id}` wherever it stands, and take the description out here"
            yield RULE.at(dossier.place(body, "id"), message, help=help)
