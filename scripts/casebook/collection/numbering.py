"""Numbers of a dossier's items: which are free, who gets them, and every place where an id is written.

What was published keeps its number. The rest, before and after, is numbered without gaps: items without id get the
lowest free numbers in the order of the file, then the gaps that are left close.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from casebook.collection.index import live_ids, withdrawn_ids
from casebook.diagnostics import Edit
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.part import Part

LISTS: Mapping[str, str] = {
    "t": "transfers",
    "p": "proceedings",
    "e": "events",
    "c": "claims",
    "a": "assurances",
    "m": "measures",
    "s": "sources",
    "r": "replies",
    "x": "changes",
}
"""Letter of an id → the list whose items carry it."""

_ITEM = re.compile(r"[escptamxr]\d{2,4}")

Numbered = Dossier | WithdrawnDossier


def given(file: Numbered, published: Mapping[str, int]) -> list[tuple[Part, str]]:
    """Items without id and the ids that they get: the lowest free numbers, in their order.

    `published`: letter → the highest number that was ever published of this dossier.
    """
    found: list[tuple[Part, str]] = []
    ids = live_ids(file) | _held(file)
    for letter, key in LISTS.items():
        taken = {int(id[1:]) for id in ids if id[0] == letter}
        free = (number for number in count(published.get(letter, 0) + 1) if number not in taken)
        missing = [item for item in getattr(file, key, ()) if item.id is None]
        found += [(item, f"{letter}{next(free):02d}") for item in missing]
    return found


def closed(file: Numbered, published: Mapping[str, int]) -> dict[str, str]:
    """Old id → new id, such that numbers above the published ones have no gaps. Nothing while an id is missing."""
    if given(file, published):
        return {}
    names: dict[str, str] = {}
    held = _held(file)
    for letter in LISTS:
        last, taken = published.get(letter, 0), {int(id[1:]) for id in held if id[0] == letter}
        free = (number for number in count(last + 1) if number not in taken)
        live = (id for id in live_ids(file) - held if id[0] == letter and int(id[1:]) > last)
        names.update(
            {id: f"{letter}{next(free):02d}" for id in sorted(live, key=lambda id: (int(id[1:]), id))}
        )
    return {old: new for old, new in names.items() if old != new}


def inserted(file: Numbered, part: Part, id: str) -> Edit:
    """The edit that writes an id as the first key of an item, or of the file."""
    source = file.places.source
    start = file.place(part).span.start
    if source.text[start : start + 1] == "{":
        return Edit(source.path, start + 1, start + 1, f"id: {id}, ")
    indent = " " * (start - source.text.rfind("\n", 0, start) - 1)
    return Edit(source.path, start, start, f"id: {id}\n{indent}")


def renamed(file: Numbered, names: Mapping[str, str], others: Iterable[Numbered]) -> tuple[Edit, ...]:
    """The edits that write new ids for old: at the items, wherever they are pointed to, in links from `others`."""
    source = file.places.source
    items = [item for key in LISTS.values() for item in getattr(file, key, ()) if item.id in names]
    places = [(item.id, file.place(item, "id")) for item in items]
    if isinstance(file, Dossier):
        places += [(ref.target, ref.place) for ref in file.references if ref.target in names]
    edits = []
    for id, place in places:
        start = source.text.find(id, place.span.start, place.span.end)
        edits.append(Edit(source.path, start, start + len(id), names[id]))
    return tuple(dict.fromkeys((*edits, *_links(others, f"{file.slug}.md#", names))))


def _held(file: Numbered) -> set[str]:
    """Ids that nobody may get: withdrawn ones, and those that something points to in vain."""
    references = file.references if isinstance(file, Dossier) else ()
    pointed = {ref.target for ref in references if _ITEM.fullmatch(ref.target)}
    return (pointed - live_ids(file)) | {id for id in withdrawn_ids(file) if _ITEM.fullmatch(id)}


def _links(others: Iterable[Numbered], prefix: str, names: Mapping[str, str]) -> Iterator[Edit]:
    for other in others:
        for link in other.story.links if isinstance(other, Dossier) else ():
            id = link.target.removeprefix(prefix)
            if link.target.startswith(prefix) and id in names:
                yield Edit(other.places.source.path, link.start + len(prefix), link.end, names[id])
