"""The home page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import across
from casebook.pages.environment import environment
from casebook.pages.feed import feed_link
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.pages.state import codes
from casebook.views import addresses
from casebook.views.cases import lines
from casebook.views.contributions import changes_of, lives
from casebook.views.entity import count
from casebook.views.home import HomeView
from casebook.views.text import Link

KIND: Final = "home"
_SENTENCE: Final = (
    "Dossiers on extradition, expulsion and rendition where torture or an unfair trial was the risk."
)
_NEWEST: Final = 3


def depths() -> tuple[int, ...]:
    """The root."""
    return (0,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    given = site.of(addresses.HOME)
    cases = lines(given)
    drawn = lives(given)
    years = [int(tick.at) for line in drawn for tick in line.ticks]
    events, sources = sum(case.events for case in cases), sum(case.sources for case in cases)
    states = len(codes(site))
    numbers = f"{count(events, 'event')}, {count(states, 'state')}, {count(sources, 'source')}"
    view = HomeView(
        site.settings.name,
        _SENTENCE,
        count(len(cases), "case"),
        numbers,
        tuple(reversed(changes_of(given)[-_NEWEST:])),
        (
            (Link("Cases", addresses.DOSSIERS), len(cases)),
            (Link("People", addresses.PEOPLE), None),
            (Link("States", addresses.STATES), states),
            (Link("Courts and bodies", addresses.BODIES), None),
            (Link("Law", addresses.INSTRUMENTS), None),
            (Link("Timeline", addresses.TIMELINE), events),
            *((one.link, one.number) for one in across.counts(site)),
        ),
        drawn,
        min(years, default=0),
        max(years, default=0),
    )
    body = environment(0).get_template("home/page.html.j2").render(view=view)
    head = feed_link("Changes to all cases", addresses.FEED)
    yield Page(addresses.HOME, KIND, site.settings.name, _SENTENCE, head, body)
