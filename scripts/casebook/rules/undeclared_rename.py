"""A dossier renamed without a word."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, Edit, error
from casebook.model.dossier import Dossier, WithdrawnDossier

RULE = error("undeclared-rename", "a dossier was published under a name that it does not list")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Old addresses lead on: each name in the ledger is the file's own or stands under `formerly`."""
    for file in index.files.values():
        line = index.ledger.dossier(file.id)
        names = {file.slug, *(str(slug) for slug in file.formerly)}
        old = [slug for slug in line.slugs if slug not in names] if line else []
        if old and len(index.by_id[str(file.id)]) == 1 and file.complete(None, "formerly"):
            message = "this dossier was published as " + ", ".join(f"`{slug}`" for slug in old)
            help = f"add `formerly: [{', '.join(old)}]`, so that the old address leads here"
            edits = _declared(file, old)
            yield RULE.at(file.place(None, "id"), message, help=help, edits=edits)


def _declared(file: Dossier | WithdrawnDossier, old: list[str]) -> list[Edit]:
    text, span = file.places.source.text, file.places.spans.get(("formerly",))
    if span is None:
        after = file.places.spans[("id",)][1]
        return [Edit(file.places.source.path, after, after, f"\nformerly: [{', '.join(old)}]")]
    if text[span[1] - 1] == "]":
        more = (", " if file.formerly else "") + ", ".join(old)
        return [Edit(file.places.source.path, span[1] - 1, span[1] - 1, more)]
    return []
