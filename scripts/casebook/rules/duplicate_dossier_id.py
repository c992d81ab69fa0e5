"""One id for two dossiers."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.index import Index
from casebook.diagnostics import Diagnostic, Related, error

RULE = error("duplicate-dossier-id", "two dossiers carry one id")


def check_collection(index: Index) -> Iterator[Diagnostic]:
    """Each dossier has its own id; the finding stands in both files, each showing the other."""
    for id, slugs in index.by_id.items():
        for slug in slugs if len(slugs) > 1 else ():
            others = [index.files[other] for other in slugs if other != slug]
            yield RULE.at(
                index.files[slug].place(None, "id"),
                f"`{id}` is also the id of `{others[0].slug}`",
                help="the newer dossier leaves its id out; `casebook fix` gives it the next free one",
                related=[Related(other.place(None, "id"), "also given here") for other in others],
            )
