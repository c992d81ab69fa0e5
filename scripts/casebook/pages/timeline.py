"""The world timeline: years with the number of their events, each leading to its own page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import register
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.pages.year import years
from casebook.views import addresses
from casebook.views.contributions import events_of
from casebook.views.entity import Bars, count
from casebook.views.register import RegisterLine, RegisterView, by_heading
from casebook.views.text import Link

KIND: Final = "timeline"
SECTION: Final = addresses.TIMELINE


def depths() -> tuple[int, ...]:
    """`timeline/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    counts = {year: len(events_of(site.of(addresses.year(year)))) for year in years(site)}
    lines = [
        (f"{year // 10 * 10}s", RegisterLine(Link(str(year), addresses.year(year)), "", number, str(year)))
        for year, number in counts.items()
    ]
    known = sorted(counts)
    bars = (
        Bars(known[0], known[-1], tuple(counts.get(y, 0) for y in range(known[0], known[-1] + 1)))
        if len(known) > 1
        else None
    )
    total = count(sum(counts.values()), "event")
    yield register.render(
        RegisterView(
            addresses.TIMELINE,
            KIND,
            "Timeline",
            f"{total}, {known[0]} to {known[-1]}" if known else "No event yet",
            "All events of all cases, by year.",
            by_heading(lines),
            "The number after a year counts its events.",
            bars,
        )
    )
