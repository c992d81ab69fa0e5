"""Lists of changes: of all, and of what we had wrong. One template for both."""

from __future__ import annotations

from casebook.pages.environment import environment
from casebook.pages.feed import feed_link
from casebook.pages.page import Page
from casebook.views.changes import ChangesView


def render(view: ChangesView) -> Page:
    """The page at the view's address."""
    depth = view.address.count("/")
    templates = environment(depth)
    body = templates.get_template("changes/page.html.j2").render(view=view)
    return Page(view.address, view.kind, view.title, view.standfirst, feed_link(view.title, view.feed), body)
