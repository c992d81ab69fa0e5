"""A dossier whose id was changed."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.criteria.edits import replaced, with_key
from casebook.criteria.numbers import known_by_slug
from casebook.diagnostics import Diagnostic, Related, error

RULE = error("changed-dossier-id", "a published dossier has another id than before")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Ids never change, because journalists link to them; the ledger knows which is right."""
    for file in index.files.values():
        known = known_by_slug(index, file)
        if known is None or known == file.id or known in index.by_id or "*" in file.lost:
            continue
        line = index.ledger.dossier(known)
        related = [Related(line.place, "the ledger says so")] if line and line.place else []
        edits = replaced(file, ("id",), known) if file.id else with_key(file, None, "id", known, first=True)
        message = f"this dossier was published as `{known}`" + (f", not `{file.id}`" if file.id else "")
        help = f"write `id: {known}`; a new case gets a file with a name of its own"
        place = file.place(None, "id" if file.id else "title")
        yield RULE.at(place, message, help=help, related=related, edits=edits)
