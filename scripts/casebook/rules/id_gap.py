"""A number that was skipped."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.collection.numbering import LISTS, closed, renamed
from casebook.criteria.numbers import highest, taken
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("id-gap", "a number was skipped")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Numbers have no gaps: a reader who finds `e05` missing must be able to learn why."""
    for file in index.files.values():
        if not isinstance(file, Dossier) or not file.is_published or not file.complete():
            continue
        numbers, published = taken(file), highest(index, file)
        names = closed(file, published)
        others = [other for other in index.files.values() if other is not file]
        for letter, key in LISTS.items():
            first = published.get(letter, 0) + 1
            new = sorted(number for number in numbers[letter] if number >= first)
            gap = next((n for n in range(first, first + len(new)) if n not in numbers[letter]), None)
            if gap is None:
                continue
            part = next(part for part in getattr(file, key) if part.id and int(part.id[1:]) > gap)
            mine = {old: id for old, id in names.items() if old[0] == letter}
            help = ", ".join(f"`{old}` becomes `{id}`" for old, id in list(mine.items())[:3])
            yield RULE.at(
                file.place(part, "id"),
                f"`{letter}{gap:02d}` was skipped",
                help=f"number on from there: {help}" if mine else "number on from there",
                edits=renamed(file, mine, others),
            )
