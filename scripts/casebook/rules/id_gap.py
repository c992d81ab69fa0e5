"""A number that was skipped."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.collection.references import references_of
from casebook.diagnostics import Diagnostic, Edit, error
from casebook.model.dossier import Dossier
from casebook.rules._numbers import LETTERS, highest, items, taken

RULE = error("id-gap", "a number was skipped")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Numbers have no gaps: a reader who finds `e05` missing must be able to learn why."""
    for file in index.files.values():
        if not isinstance(file, Dossier) or not file.is_published or not file.complete():
            continue
        numbers, published = taken(file), highest(index, file)
        for letter in LETTERS:
            first = published.get(letter, 0) + 1
            new = sorted(number for number in numbers[letter] if number >= first)
            names = {f"{letter}{old:02d}": f"{letter}{first + i:02d}" for i, old in enumerate(new)}
            names = {old: renamed for old, renamed in names.items() if old != renamed}
            if names:
                gap = next(n for n in range(first, first + len(new)) if n not in numbers[letter])
                part = next((p for _, p, id in items(file) if id in names), None)
                help = f"number on from there: `{next(iter(names))}` becomes `{next(iter(names.values()))}`"
                message = f"`{letter}{gap:02d}` was skipped"
                edits = _renumbered(file, names)
                yield RULE.at(file.place(part, "id"), message, help=help, edits=edits)


def _renumbered(file: Dossier, names: dict[str, str]) -> list[Edit]:
    """Every place of each old number: at its item, in `withdrawn`, and wherever it is pointed to."""
    places = [(id, file.place(part, "id")) for _, part, id in items(file) if id in names]
    places += [(gone.id, file.place(gone, "id")) for gone in file.withdrawn if gone.id in names]
    places += [(ref.target, ref.place) for ref in references_of(file) if ref.target in names]
    text = file.places.source.text
    edits = []
    for id, place in places:
        start = text.find(id, place.span.start, place.span.end)
        edits.append(Edit(place.path, start, start + len(id), names[id]))
    return edits
