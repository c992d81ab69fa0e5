"""The index of people, A to Z by family name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages import register
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.contributions import cases_of
from casebook.views.register import RegisterLine, RegisterView, by_letter, title
from casebook.views.text import Link

KIND: Final = "people"
SECTION: Final = addresses.PEOPLE


def depths() -> tuple[int, ...]:
    """`people/`."""
    return (1,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    groups = by_letter(_lines(site))
    standfirst = (
        "People whom a case is about, or who act in public in it. Relatives and private persons have no page."
    )
    unit = "The number counts the cases that name the person."
    yield register.render(
        RegisterView(
            addresses.PEOPLE, KIND, "People", title(groups, "person", "people"), standfirst, groups, unit
        )
    )


def _lines(site: Gathered) -> Iterator[RegisterLine]:
    for id, entry in site.collection.authority.people.items():
        cases = cases_of(site.of(addresses.person(id)), "cases")
        if cases:
            sort = f"{entry.family_name or entry.name.rpartition(' ')[2]} {entry.name}".casefold()
            yield RegisterLine(
                Link(str(entry.name), addresses.person(id)), str(entry.public_role or ""), len(cases), sort
            )
