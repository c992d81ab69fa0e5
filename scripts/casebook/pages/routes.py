"""Transfers of all cases: which state asked which, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.routes import routes

KIND: Final = "routes"
SECTION: Final = addresses.ROUTES


def depths() -> tuple[int, ...]:
    """`routes/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    address = addresses.ROUTES
    yield across.render(routes(site.of(address), across.counts(site, address)))
