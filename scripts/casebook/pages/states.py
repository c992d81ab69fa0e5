"""The index of states, A to Z."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import register
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.pages.state import codes
from casebook.values.country import Country
from casebook.views import addresses
from casebook.views.contributions import cases_of
from casebook.views.register import RegisterLine, RegisterView, by_letter, title
from casebook.views.text import Link

KIND: Final = "states"
SECTION: Final = addresses.STATES
_PARTS: Final = (
    ("asking", "asked"),
    ("asked", "was asked"),
    ("carried", "carried out"),
    ("feared", "risk said to be there"),
)


def depths() -> tuple[int, ...]:
    """`states/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    groups = by_letter(_line(site, code) for code in codes(site))
    standfirst = (
        "States by their part in the transfers: it asked, it was asked, it carried out, the risk was said to be there. "
        "A part is no verdict."
    )
    unit = "The number counts the cases that name the state; the words count transfers."
    yield register.render(
        RegisterView(addresses.STATES, KIND, "States", title(groups, "state"), standfirst, groups, unit)
    )


def _line(site: Gathered, code: str) -> RegisterLine:
    given = site.of(addresses.state(code))
    parts = ((words, len(cases_of(given, part))) for part, words in _PARTS)
    note = " · ".join(f"{words} {number}" for words, number in parts if number)
    name = Country.parse(code).name
    return RegisterLine(
        Link(name, addresses.state(code)), note, len(cases_of(given, "cases")), name.casefold()
    )
