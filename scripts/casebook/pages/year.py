"""The page of a year: all events of all cases in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import entity
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import year

KIND: Final = "year"
SECTION: Final = addresses.TIMELINE


def depths() -> tuple[int, ...]:
    """`timeline/⟨year⟩/`."""
    return (2,)


def years(site: Gathered) -> list[int]:
    """Years that have events, in order."""
    prefix = addresses.TIMELINE
    return sorted(int(a[len(prefix) : -1]) for a in site.given if a.startswith(prefix) and a != prefix)


def pages(site: Gathered) -> Iterator[Page]:
    """Every year's page, in order."""
    known = years(site)
    for number in known:
        yield entity.render(year(number, site.of(addresses.year(number)), known))
