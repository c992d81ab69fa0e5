"""The page of a provision that a published dossier names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import article

KIND: Final = "article"
SECTION: Final = addresses.INSTRUMENTS


def depths() -> tuple[int, ...]:
    """`instruments/⟨id⟩/⟨article⟩/`."""
    return (3,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every provision's page, by instrument, in the order of its provisions."""
    for id, entry in sorted(site.collection.authority.instruments.items()):
        for provision in entry.provisions:
            given = site.of(addresses.article(f"{id}/{provision.article}"))
            if given:
                yield entity.render(article(entry, provision, given))
