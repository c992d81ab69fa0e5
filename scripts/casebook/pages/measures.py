"""Interim measures of all cases: which body asked which state to wait, and whether it did."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.measures import measures

KIND: Final = "measures"


def depths() -> tuple[int, ...]:
    """`measures/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    address = addresses.MEASURES
    yield across.render(measures(site.of(address), across.counts(site, address)))
