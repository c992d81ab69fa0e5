"""A removal of something that nobody declares withdrawn."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error(
    "removal-without-trace",
    "a removal names something that still stands, or that left no line under `withdrawn`",
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What was taken out keeps its address, where a line says that it is gone and why."""
    withdrawn = {gone.id for gone in dossier.withdrawn}
    for change in dossier.changes:
        for index, id in enumerate(change.affects):
            if change.type == "removal" and id in names.items and id not in withdrawn:
                message = f"`{id}` was removed, says `{change.id or change.date}`, and stands in the dossier"
                help = f"take `{id}` out and list it under `withdrawn`; if only words of it went, write `correction`"
                yield RULE.at(dossier.place(change, "affects", index), message, help=help)
