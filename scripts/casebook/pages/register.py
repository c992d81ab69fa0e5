"""Indices A to Z: one template for people, bodies, states, instruments and the world timeline."""

from __future__ import annotations

from casebook.pages.environment import environment
from casebook.pages.page import Page
from casebook.views.register import RegisterView


def render(view: RegisterView) -> Page:
    """The page at the view's address."""
    depth = view.address.count("/")
    body = environment(depth).get_template("register/page.html.j2").render(view=view)
    return Page(view.address, view.kind, view.title, view.standfirst, "", body)
