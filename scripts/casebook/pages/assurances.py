"""Diplomatic assurances of all cases: who promised whom what, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.assurances import assurances

KIND: Final = "assurances"
SECTION: Final = addresses.ASSURANCES


def depths() -> tuple[int, ...]:
    """`assurances/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    address = addresses.ASSURANCES
    yield across.render(assurances(site.of(address), across.counts(site, address)))
