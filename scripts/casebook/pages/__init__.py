"""Pages: view → Page. One module a kind of page, found by walking the folder.

Templates, style sheet and script live here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.pages.gathered import Gathered
    from casebook.pages.page import Page


def render_all(site: Gathered) -> Iterator[Page]:
    """Every page of the site, one at a time: each kind's in turn, then those that keep old addresses alive."""
    from casebook.pages.kinds import modules
    from casebook.pages.permanence import permanent_pages

    for module in modules():
        if hasattr(module, "pages"):
            yield from module.pages(site)
    yield from permanent_pages(site.collection)
