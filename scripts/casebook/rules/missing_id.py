"""A published dossier, or an item of it, without its permanent id."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.rules._edits import with_key
from casebook.rules._numbers import known_by_slug, new_ids, next_dossier_ids

RULE = error("missing-id", "a published dossier, or an item of it, has no id")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """What is published can be linked to for ever: each dossier and each item has its id."""
    free = next_dossier_ids(index)
    for file in index.files.values():
        if not isinstance(file, Dossier) or not file.is_published or "*" in file.lost:
            continue
        if file.id is None and not known_by_slug(index, file):
            edits = [] if index.unread else with_key(file, None, "id", next(free), first=True)
            help = "leave it to `casebook fix`, which gives the next free number"
            yield RULE.at(file.place(None, "title"), "the dossier has no `id`", help=help, edits=edits)
        for part, id in new_ids(index, file):
            edits = with_key(file, part, "id", id, first=True) if file.complete() else []
            message = f"`{file.place(part).where}` has no `id`"
            yield RULE.at(file.place(part), message, help=f"add `id: {id}`", edits=edits)
