"""Numbers of items: which are taken, which comes next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.index import Index, live_ids, withdrawn_ids
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.part import Part

LETTERS = "escptamxr"
_ID = re.compile(r"([escptamxr])(\d+)")


def items(file: Dossier) -> Iterator[tuple[str, Part, str | None]]:
    """Letter, item and id of everything that carries a number, in the order of the format."""
    for letter, parts in (
        *(("t", file.transfers), ("p", file.proceedings), ("e", file.events), ("c", file.claims)),
        *(("a", file.assurances), ("m", file.measures), ("s", file.sources), ("r", file.replies)),
        ("x", file.changes),
    ):
        for part in parts:
            yield letter, part, getattr(part, "id", None)


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


def new_ids(index: Index, file: Dossier) -> list[tuple[Part, str]]:
    """Items without an id and the ids that they get: the lowest free numbers, in their order."""
    numbers, published = taken(file), highest(index, file)
    given = []
    for letter, part, id in items(file):
        if id is None:
            number = published.get(letter, 0) + 1
            while number in numbers[letter]:
                number += 1
            numbers[letter].add(number)
            given.append((part, f"{letter}{number:02d}"))
    return given


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
