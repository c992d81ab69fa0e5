"""Numbers: which are taken, and what the ledger knows of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.index import Index, live_ids, withdrawn_ids
from casebook.model.dossier import Dossier, WithdrawnDossier

LETTERS = "escptamxr"
_ID = re.compile(r"([escptamxr])(\d+)")


def taken(file: Dossier | WithdrawnDossier) -> dict[str, set[int]]:
    """Letter → every number that is live or withdrawn."""
    found: dict[str, set[int]] = {letter: set() for letter in LETTERS}
    for id in live_ids(file) | withdrawn_ids(file):
        if match := _ID.fullmatch(id):
            found[match[1]].add(int(match[2]))
    return found


def highest(index: Index, file: Dossier | WithdrawnDossier) -> dict[str, int]:
    """Letter → the highest number ever published of this dossier; nothing if it never was."""
    line = index.ledger.dossier(file.id)
    return dict(line.highest) if line else {}


def known_by_slug(index: Index, file: Dossier | WithdrawnDossier) -> str | None:
    """The id under which the ledger knows a file by its slug, old or new."""
    slugs = (file.slug, *map(str, file.formerly))
    return next((index.published_slugs[slug] for slug in slugs if slug in index.published_slugs), None)


def next_dossier_ids(index: Index) -> Iterator[str]:
    """Free dossier ids, the lowest above all that were ever given."""
    ids = [*index.by_id, *(line.id for line in index.ledger.lines.values() if line.kind == "dossier")]
    number = max((int(id[2:]) for id in ids if re.fullmatch(r"D-\d+", id)), default=0)
    while True:
        number += 1
        yield f"D-{number:04d}"
