"""A published number that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.criteria.numbers import taken
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier

RULE = error("lost-item", "an item was published and is gone")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Each number up to the highest in the ledger stands in the dossier or is declared withdrawn."""
    for file in index.files.values():
        line = index.ledger.dossier(file.id)
        if line is None or not isinstance(file, Dossier) or "*" in file.lost or len(index.by_id[line.id]) > 1:
            continue
        numbers = taken(file)
        for letter, top in line.highest.items():
            gone = [f"{letter}{n:02d}" for n in range(1, min(top, 9999) + 1) if n not in numbers[letter]]
            for id in [id for id in gone if id not in file.lost][:20]:
                place = file.place(None, "withdrawn") if file.withdrawn else file.place(None, "id")
                related = [Related(line.place, "the ledger says so")] if line.place else []
                help = f"put it back, or add `- {{id: {id}, date: ..., reason: ...}}` to `withdrawn`"
                yield RULE.at(place, f"`{id}` was published and is gone", help=help, related=related)
