"""Every body of a collection: those of the authority files, then those inline."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.model.dossier import Dossier, File
from casebook.model.entity import Body, BodyEntry


def bodies(index: Index) -> Iterator[tuple[File, BodyEntry | Body]]:
    """Each body with the file that it stands in."""
    for id, entry in index.authority.bodies.items():
        yield index.authority.files[id], entry
    for file in index.files.values():
        if isinstance(file, Dossier):
            for body in file.bodies:
                yield file, body
