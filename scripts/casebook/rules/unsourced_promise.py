"""An assurance or interim measure that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.sources import listing
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.promise import Assurance, Measure

RULE = error("unsourced-promise", "an assurance or interim measure cites no source and names no event")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Its sources stand in its list, in its text, or in an event that it names."""
    items: tuple[Assurance | Measure, ...] = (*dossier.assurances, *dossier.measures)
    for item in items:
        cited = item.sources or (item.text and item.text.citations)
        if not cited and not any(isinstance(when, str) for when in _dates(item)) and dossier.complete(item):
            kind = "assurance" if isinstance(item, Assurance) else "measure"
            message = f"the {kind} `{item.id or dossier.place(item).where}` cites no source"
            yield RULE.at(dossier.place(item), message, help=listing(dossier))


def _dates(item: Assurance | Measure) -> tuple[object, ...]:
    if isinstance(item, Assurance):
        return (item.date,)
    return (item.asked, item.granted, item.refused, item.ended)
