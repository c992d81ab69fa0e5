"""A published dossier, or an item of it, without its permanent id."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.collection.numbering import given, inserted
from casebook.criteria.numbers import highest, known_by_slug, next_dossier_ids
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("missing-id", "a published dossier, or an item of it, has no id")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """What is published can be linked to for ever: each dossier and each item has its id."""
    free = next_dossier_ids(index)
    for file in index.files.values():
        if not isinstance(file, Dossier) or not file.is_published or "*" in file.lost:
            continue
        if file.id is None and not known_by_slug(index, file):
            edits = [] if index.unread else [inserted(file, file, next(free))]
            help = "leave it to `casebook fix`, which gives the next free number"
            yield RULE.at(file.place(None, "title"), "the dossier has no `id`", help=help, edits=edits)
        for part, id in given(file, highest(index, file)):
            edits = [inserted(file, part, id)] if file.complete() else []
            message = f"`{file.place(part).where}` has no `id`"
            yield RULE.at(file.place(part), message, help=f"add `id: {id}`", edits=edits)
