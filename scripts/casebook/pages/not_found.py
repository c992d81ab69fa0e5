"""The page that answers a wrong address."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from casebook.pages.environment import environment
from casebook.pages.gathered import Gathered
from casebook.pages.page import Page
from casebook.views import addresses

KIND: Final = "not_found"


def depths() -> tuple[int, ...]:
    """`404.html`, served at any depth."""
    return (0,)


def pages(site: Gathered) -> Iterator[Page]:
    """The one page."""
    body = environment(0).get_template("not_found/page.html.j2").render(site=site.settings.name)
    yield Page(
        addresses.NOT_FOUND,
        KIND,
        "Page not found",
        "There is no page at this address.",
        "",
        body,
        listed=False,
    )
