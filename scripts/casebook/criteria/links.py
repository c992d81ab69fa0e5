"""Links from one dossier to another: under `related` and in the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from casebook.collection.index import Index
from casebook.diagnostics import Place
from casebook.model.dossier import Dossier

_FILE = re.compile(r"(?P<slug>[a-z0-9-]+)\.md(?:#(?P<item>[a-z]\d+))?")


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of `owner` to the dossier `slug`, and to an item of it. `place`: of the slug."""

    owner: Dossier
    slug: str
    item: str
    place: Place


def links(index: Index) -> Iterator[Link]:
    """Every link between dossiers, by file."""
    for file in index.files.values():
        if isinstance(file, Dossier):
            yield from links_of(file)


def links_of(file: Dossier) -> Iterator[Link]:
    """Every link of one dossier to others."""
    for related in file.related:
        yield Link(file, str(related.dossier), "", file.place(related, "dossier"))
    for pointer in file.story.links:
        if match := _FILE.fullmatch(pointer.target):
            place = file.places.source.place(pointer.start, pointer.start + len(match["slug"]))
            yield Link(file, match["slug"], match["item"] or "", place)
