"""One id for two items of a dossier."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier
from casebook.model.entity import Person
from casebook.model.part import Part

RULE = error("duplicate-item-id", "one id stands for two items of a dossier")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Every id is given once; a person or body stands in one row."""
    lists = (
        *(dossier.transfers, dossier.proceedings, dossier.events, dossier.claims, dossier.assurances),
        *(dossier.measures, dossier.sources, dossier.replies, dossier.changes, dossier.bodies),
        *(dossier.withdrawn, dossier.people),
    )
    for items in lists:
        first: dict[str, Part] = {}
        for item in items:
            if item.id is None:
                continue
            id = f"{item.id} {item.role}" if isinstance(item, Person) else str(item.id)
            if id not in first:
                first[id] = item
                continue
            yield RULE.at(
                dossier.place(item, "id"),
                f"`{item.id}` stands twice",
                help="give one of them another id" if len(str(item.id)) < 5 else "keep one of the rows",
                related=[Related(dossier.place(first[id], "id"), "first given here")],
            )
