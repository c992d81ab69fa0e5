"""The page of an instrument that a published dossier names a provision of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import instrument

KIND: Final = "instrument"
SECTION: Final = addresses.INSTRUMENTS


def depths() -> tuple[int, ...]:
    """`instruments/⟨id⟩/`."""
    return (2,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every instrument's page, by id."""
    for id, entry in sorted(site.collection.authority.instruments.items()):
        given = site.of(addresses.instrument(id))
        used = [p.article for p in entry.provisions if site.of(addresses.article(f"{id}/{p.article}"))]
        if given or site.collection.ledger.has("instrument", id):
            yield entity.render(instrument(entry, given, used))
