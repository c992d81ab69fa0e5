"""Every free text of a dossier's front matter, and of the authority entries it names, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.model.dossier import Dossier, File
from casebook.model.part import Path
from casebook.model.texts import texts


def all_texts(dossier: Dossier, names: Names) -> Iterator[tuple[File, Path, str, bool]]:
    """File, path, text, and whether it may hold citations."""
    yield from ((dossier, *found) for found in dossier.texts)
    ids = {ref.target for ref in dossier.references if ref.kind in ("actor", "person", "body", "by")}
    ids |= {str(person.id) for person in dossier.people if person.name is None}
    for id in sorted(ids & names.authority.files.keys()):
        entry = names.authority.people.get(id) or names.authority.bodies.get(id)
        if entry is not None:
            yield from ((names.authority.files[id], *found) for found in texts(entry))
