"""The index of courts and bodies: international ones first, then by state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import register
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.contributions import cases_of
from casebook.views.register import RegisterLine, RegisterView, by_heading, title
from casebook.views.text import Link
from casebook.vocabulary import BODY_KINDS

KIND: Final = "bodies"
SECTION: Final = addresses.BODIES


def depths() -> tuple[int, ...]:
    """`bodies/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    found = sorted(_lines(site), key=lambda each: (each[0] != "International", each[0], each[1].sort))
    groups = by_heading(found)
    yield register.render(
        RegisterView(
            addresses.BODIES,
            KIND,
            "Courts and bodies",
            title(groups, "body", "bodies"),
            "Courts, committees, governments and organisations that act in the cases.",
            groups,
            "The number counts the cases that name the body.",
        )
    )


def _lines(site: Gathered) -> Iterator[tuple[str, RegisterLine]]:
    for id, entry in site.collection.authority.bodies.items():
        cases = cases_of(site.of(addresses.body(id)), "cases")
        if cases:
            heading = entry.state.name if entry.state else "International"
            kind = BODY_KINDS[entry.kind].label
            link = Link(str(entry.name), addresses.body(id))
            yield heading, RegisterLine(link, kind, len(cases), entry.name.casefold())
