"""Pages of entities and years: one template for person, body, state, instrument, article and year."""

from __future__ import annotations

from casebook.pages.environment import environment
from casebook.pages.feed import feed_link
from casebook.pages.page import Page
from casebook.views import addresses
from casebook.views.entity import EntityView


def render(view: EntityView) -> Page:
    """The page at the view's address."""
    depth = view.address.count("/")
    body = environment(depth).get_template("entity/page.html.j2").render(view=view)
    head = feed_link(f"Changes to cases that name {view.name}", addresses.FEED) if view.has_feed else ""
    return Page(view.address, view.kind, view.name, view.description, head, body)
