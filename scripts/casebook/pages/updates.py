"""The list of changes to all dossiers."""

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

KIND: Final = "updates"
SECTION: Final = addresses.UPDATES
_LONGEST: Final = 300
"""So many stand here at most; each dossier has all of its own."""


def depths() -> tuple[int, ...]:
    """`updates/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    found = changes_of(site.of(addresses.UPDATES))
    total = count(len(found), "change")
    unit = (
        f"{total}."
        if len(found) <= _LONGEST
        else f"The newest {_LONGEST} of {total}; each dossier has its own."
    )
    yield changes.render(
        ChangesView(
            addresses.UPDATES,
            KIND,
            (
                Link("Corrections alone", addresses.CORRECTIONS),
                Link("Dates ahead as a calendar", addresses.UPCOMING),
            ),
            "Updates",
            "New dossiers, later developments, and what we had wrong, newest first.",
            by_month(found[-_LONGEST:]),
            "No change so far.",
            unit,
            "../" + addresses.FEED,
        )
    )
