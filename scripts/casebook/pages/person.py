"""The page of a person of the authority files whom a published dossier names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import person

KIND: Final = "person"
SECTION: Final = addresses.PEOPLE


def depths() -> tuple[int, ...]:
    """`people/⟨id⟩/`."""
    return (2,)


def pages(site: Gathered) -> Iterator[Page]:
    """Every person's page, by id."""
    for id, entry in sorted(site.collection.authority.people.items()):
        given = site.of(addresses.person(id))
        if given or site.collection.ledger.has("person", id):
            yield entity.render(person(entry, given))
