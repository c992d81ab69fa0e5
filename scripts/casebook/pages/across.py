"""Pages that compare cases: one frame for assurances, interim measures, claims and routes."""

from __future__ import annotations

from typing import Final

from casebook.pages.environment import environment
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.across.assurances import AssurancesView
from casebook.views.across.claims import ClaimsOfKindView, ClaimsView
from casebook.views.across.measures import MeasuresView
from casebook.views.across.page import Count, behind
from casebook.views.across.routes import RoutesView
from casebook.views.cases import Filter, Filters
from casebook.views.text import Link

_PAGES: Final = (
    (addresses.ASSURANCES, "Assurances"),
    (addresses.MEASURES, "Interim measures"),
    (addresses.CLAIMS, "Claims"),
    (addresses.ROUTES, "Routes"),
)


def counts(site: Gathered, but: str = "") -> tuple[Count, ...]:
    """These pages, each with the number of its records; `but`: all except this address."""
    return tuple(
        Count(Link(title, address), len(site.of(address))) for address, title in _PAGES if address != but
    )


def filters(site: Gathered) -> Filters:
    """These pages as filters of the index, each with the number of cases that have such a record."""
    found = (Filter(Link(title, address), behind(site.of(address))) for address, title in _PAGES)
    return Filters("Across cases", tuple(one for one in found if one.count))


def render(view: AssurancesView | MeasuresView | ClaimsView | ClaimsOfKindView | RoutesView) -> Page:
    """The page at the view's address."""
    head = view.head
    template = environment(head.address.count("/")).get_template(f"across/{head.kind}.html.j2")
    return Page(head.address, head.kind, head.title, head.standfirst, "", template.render(view=view))
