"""A list that must hold something and does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.part import Part

RULE = error("empty-list", "a list that needs one entry at least is empty")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A dossier has one transfer and one event at least; a claim somebody who makes it; a promise its parties."""
    wanted: list[tuple[Part | None, str, Sequence[object]]] = [
        (None, "transfers", dossier.transfers),
        (None, "events", dossier.events),
    ]
    wanted += [(claim, "asserted", claim.asserted) for claim in dossier.claims]
    for assurance in dossier.assurances:
        wanted += [(assurance, key, getattr(assurance, key)) for key in ("by", "to", "promises")]
    wanted += [(measure, "to", measure.to) for measure in dossier.measures]
    for part, key, items in wanted:
        if not items and dossier.complete(part, key):
            place = dossier.place(part, key)
            yield RULE.at(place, f"`{place.where}` is empty", help="it needs one entry at least")
