"""An item that is withdrawn and still stands."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import live_ids
from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier

RULE = error("withdrawn-live", "an item is declared withdrawn and still stands in the dossier")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A withdrawn number leads to a note that says why; nothing else may have it again."""
    live = live_ids(dossier)
    for gone in dossier.withdrawn:
        if gone.id == dossier.id:
            help = "write `publication: withdrawn`, or take the row out"
            yield RULE.at(
                dossier.place(gone, "id"), "the dossier is withdrawn here and not by `publication`", help=help
            )
        elif gone.id in live:
            related = Related(dossier.place(names.items[gone.id], "id"), "it stands here")
            help = "give the item a new number; numbers are never used again"
            message = f"`{gone.id}` is withdrawn and stands in the dossier"
            yield RULE.at(dossier.place(gone, "id"), message, help=help, related=[related])
