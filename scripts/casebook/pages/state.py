"""The page of a state that a published dossier names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import state

KIND: Final = "state"
SECTION: Final = addresses.STATES


def depths() -> tuple[int, ...]:
    """`states/⟨CODE⟩/`."""
    return (2,)


def codes(site: Gathered) -> list[str]:
    """Codes of all states that have a page."""
    prefix = addresses.STATES
    return sorted(
        address[len(prefix) : -1]
        for address in site.given
        if address.startswith(prefix) and address != prefix
    )


def pages(site: Gathered) -> Iterator[Page]:
    """Every state's page, by code."""
    for code in codes(site):
        yield entity.render(state(code, site.of(addresses.state(code))))
