"""A person or body described in two places."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, Place, Related, error
from casebook.model.dossier import Dossier
from casebook.model.entity import Body, Person

RULE = error("inline-twice", "a person or body is described in two places")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Whoever occurs in a second dossier moves to the authority files: one name, one list of spellings, one page."""
    authority = index.authority
    seen: dict[str, Place] = {
        str(entry.id): authority.files[str(entry.id)].place(entry, "id") for _, entry in authority.entries()
    }
    for id, place in _inline(index):
        other = seen.setdefault(id, place)
        if other == place:
            continue
        in_authority = id in authority.files
        where = "stands in the authority files" if in_authority else "is described in another dossier too"
        help = "take the description out here" if in_authority else "move it to the authority files"
        yield RULE.at(place, f"`{id}` {where}", help=help, related=[Related(other, "described here")])


def _inline(index: Index) -> Iterator[tuple[str, Place]]:
    for file in index.files.values():
        if not isinstance(file, Dossier):
            continue
        rows: list[Body | Person] = [*file.bodies, *(person for person in file.people if person.name)]
        first = {str(row.id): row for row in reversed(rows)}
        for id, row in first.items():
            yield id, file.place(row, "id")
