"""A published dossier that links to one that is not on the site."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.criteria.links import links
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("link-to-draft", "a published dossier links to a draft")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Readers can follow every link: what a published dossier names is published or withdrawn."""
    for link in links(index):
        other = index.files.get(link.slug)
        if link.owner.is_published and isinstance(other, Dossier) and not other.is_published:
            message = f"`{link.slug}` is a draft and not on the site"
            yield RULE.at(link.place, message, help="publish it first, or leave the link out")
