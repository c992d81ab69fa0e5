"""A dossier withdrawn without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import WithdrawnDossier

RULE = error("unexplained-withdrawal", "a dossier is withdrawn and does not say why")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """What stays at the address of a withdrawn dossier is its reason: its own id stands under `withdrawn`."""
    for file in index.files.values():
        if not isinstance(file, WithdrawnDossier) or not file.complete(None, "withdrawn"):
            continue
        if file.id not in {gone.id for gone in file.withdrawn}:
            help = f"add `- {{id: {file.id}, date: ..., reason: ...}}` to `withdrawn`"
            message = f"`{file.id}` is withdrawn and no row under `withdrawn` says why"
            yield RULE.at(file.place(None, "publication"), message, help=help)
