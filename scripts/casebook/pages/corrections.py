"""The list of what we had wrong or took back: every correction and removal, of all dossiers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import changes
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.changes import ChangesView, by_month
from casebook.views.contributions import changes_of
from casebook.views.entity import count
from casebook.views.text import Link

KIND: Final = "corrections"
SECTION: Final = addresses.CORRECTIONS


def depths() -> tuple[int, ...]:
    """`corrections/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    found = changes_of(site.of(addresses.CORRECTIONS))
    yield changes.render(
        ChangesView(
            addresses.CORRECTIONS,
            KIND,
            (Link("All updates", addresses.UPDATES),),
            "Corrections",
            "What we had wrong and what stands there now; what was taken out, and why.",
            by_month(found),
            "No correction so far.",
            f"{_counted(len(found))}Later developments are no corrections; they stand under updates.",
            addresses.FEED,
        )
    )


def _counted(number: int) -> str:
    return f"{count(number, 'correction or removal', 'corrections and removals')}. " if number else ""
