"""A link to a dossier, or to an item of one, that does not exist."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index, live_ids, withdrawn_ids
from casebook.criteria.ids import suggestion
from casebook.criteria.links import links
from casebook.diagnostics import Diagnostic, Edit, Place, error
from casebook.model.dossier import Dossier, WithdrawnDossier

RULE = error("unknown-dossier", "a link leads to a dossier, or an item of one, that does not exist")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Slugs under `related` and links to `slug.md` lead to a file; `slug.md#e01` to an item of it."""
    unread = {path.rsplit("/", 1)[-1].removesuffix(".md") for path in index.unread}
    for link in links(index):
        current = index.slugs.get(link.slug)
        if link.slug in unread:
            continue
        if current is None:
            message = f"there is no dossier `{link.slug}`"
            yield RULE.at(link.place, message, help=suggestion(link.slug, index.files))
        elif current != link.slug:
            message = f"the dossier `{link.slug}` is now called `{current}`"
            yield RULE.at(link.place, message, help=f"write `{current}`", edits=_edit(link.place, current))
        elif link.item and not _has(index.files[current], link.item):
            yield RULE.at(link.place, f"`{current}` has no `{link.item}`", help="correct the link")


def _has(file: Dossier | WithdrawnDossier, item: str) -> bool:
    return item in live_ids(file) | withdrawn_ids(file) or file.lacks(item)


def _edit(place: Place, slug: str) -> list[Edit]:
    return [Edit(place.path, place.span.start, place.span.end, slug)]
