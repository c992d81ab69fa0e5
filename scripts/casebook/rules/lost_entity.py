"""A person, body or instrument that had a page and is gone."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, error

RULE = error("lost-entity", "a person, body or instrument was published and is gone")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Each entity of the ledger stands in the authority files, or under `formerly` of the one that took its place."""
    live = {(kind, str(entry.id)) for kind, entry in index.authority.entries()}
    merged = {(kind, str(slug)) for kind, entry in index.authority.entries() for slug in entry.formerly}
    for key, line in index.ledger.lines.items():
        if line.kind == "dossier" or key in live | merged or index.authority.lacks(line.id) or not line.place:
            continue
        help = f"put it back, or add `formerly: [{line.id}]` to the entry that took its place"
        yield RULE.at(line.place, f"the {line.kind} `{line.id}` was published and is gone", help=help)
