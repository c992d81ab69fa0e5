"""A published dossier that is gone."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error

RULE = error("lost-dossier", "a dossier was published and is gone")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Each dossier of the ledger stands in a file; a withdrawn one leaves a file that says why."""
    unread = {path.rsplit("/", 1)[-1].removesuffix(".md") for path in index.unread}
    for line in index.ledger.lines.values():
        held = {slug for slug in line.slugs if slug in index.files or slug in unread}
        if line.kind == "dossier" and line.id not in index.by_id and not held and line.place:
            slug = line.slugs[-1] if line.slugs else line.id
            message = f"`{line.id}` was published as `{slug}` and is gone"
            help = "put the file back; to take it off the site write `publication: withdrawn` in it"
            yield RULE.at(line.place, message, help=help)
