"""The page of a body of the authority files that a published dossier names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import body

KIND: Final = "body"
SECTION: Final = addresses.BODIES


def depths() -> tuple[int, ...]:
    """`bodies/⟨id⟩/`."""
    return (2,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every body's page, by id."""
    bodies = site.collection.authority.bodies
    for id, entry in sorted(bodies.items()):
        given = site.of(addresses.body(id))
        if given or site.collection.ledger.has("body", id):
            above = bodies.get(str(entry.part_of)) if entry.part_of else None
            shown = above if above is not None and _has_page(site, str(above.id)) else None
            yield entity.render(body(entry, shown, given))


def _has_page(site: Gathered, id: str) -> bool:
    return bool(site.of(addresses.body(id))) or site.collection.ledger.has("body", id)
