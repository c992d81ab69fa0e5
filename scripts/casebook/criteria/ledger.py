"""What the ledger should say of a collection."""

from __future__ import annotations

from casebook.collection.index import Index
from casebook.collection.ledger import Line
from casebook.collection.numbering import closed, given
from casebook.criteria.numbers import highest, known_by_slug, taken
from casebook.model.dossier import Dossier, WithdrawnDossier


def wanted(index: Index) -> dict[tuple[str, str], Line]:
    """Every line there is, grown by what is published now: slugs, highest numbers, entities with pages."""
    lines = dict(index.ledger.lines)
    for file in index.files.values():
        if file.id is None or file.publication == "draft" or len(index.by_id[file.id]) > 1:
            continue
        if known_by_slug(index, file) not in (
            None,
            file.id,
        ):  # its id was changed; the old one is the right one
            continue
        if isinstance(file, WithdrawnDossier) or _is_settled(index, file):
            lines["dossier", file.id] = _grown(file, lines.get(("dossier", file.id)))
    for kind, entry in index.authority.entries():
        if str(entry.id) in index.named:
            lines.setdefault((kind, str(entry.id)), Line(kind, str(entry.id)))
    return lines


def _is_settled(index: Index, file: Dossier) -> bool:
    """Whether it was read whole, each item has its id, and no number was skipped."""
    published = highest(index, file)
    return file.complete() and not given(file, published) and not closed(file, published)


def _grown(file: Dossier | WithdrawnDossier, line: Line | None) -> Line:
    old = line.slugs if line else ()
    slugs = tuple(slug for slug in dict.fromkeys((*old, *map(str, file.formerly))) if slug != file.slug)
    highest = dict(line.highest) if line else {}
    for letter, numbers in taken(file).items():
        if numbers:
            highest[letter] = max(highest.get(letter, 0), *numbers)
    return Line("dossier", str(file.id), (*slugs, file.slug), highest)
