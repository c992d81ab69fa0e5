"""What the search index reads: one small HTML document a dossier, never published, and what a result shows of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from casebook.collection.collection import Collection
from casebook.pages.environment import environment
from casebook.views.search.build import search_view
from casebook.views.search.view import SearchView


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """`id`: `D-0001`. `html`: what is indexed. `shown`: what a result may show, ready for JSON."""

    id: str
    html: str
    shown: dict[str, Any]


def documents(collection: Collection) -> Iterator[SearchDocument]:
    """A document for each published dossier, by id."""
    for dossier in collection.published():
        yield document(search_view(dossier, collection.names(dossier)))


def document(view: SearchView) -> SearchDocument:
    """One of them. `items`: anchor → [kind, label, number of words of the heading]."""
    html = environment(0).get_template("search/document.html.j2").render(view=view)
    items = {item.id: [item.kind, item.label, len(item.heading.split())] for item in view.items}
    items["names"] = ["names", "Names", 1]
    return SearchDocument(view.id, html, {"card": asdict(view.card), "items": items})
