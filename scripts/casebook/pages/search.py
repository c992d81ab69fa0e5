"""The search page; its script and its index do the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages.environment import environment
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.text import Link

KIND: Final = "search"
SECTION: Final = addresses.SEARCH
_WAYS: Final = (
    (Link("All cases, A to Z", addresses.DOSSIERS), "with filters by status, state, court, provision and year"),
    (Link("Cases by status", addresses.BY_STATUS), "refused, annulled, carried out, pending"),
    (Link("Cases by year", addresses.BY_YEAR), "the year in which the transfer was decided"),
    (Link("People", addresses.PEOPLE), "with their names in other scripts"),
    (Link("States", addresses.STATES), "asking, asked, carrying out, where the risk was said to be"),
    (Link("Courts and bodies", addresses.BODIES), ""),
    (Link("Law", addresses.INSTRUMENTS), "instruments and their articles"),
    (Link("Timeline", addresses.TIMELINE), "all events of all cases, by year"),
)  # fmt: skip


def depths() -> tuple[int, ...]:
    """`search/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    body = environment(1).get_template("search/page.html.j2").render(ways=_WAYS)
    description = "Search the cases by name in any script, number, court, place, provision or word."
    yield Page(addresses.SEARCH, KIND, "Search", description, "", body, listed=False)
