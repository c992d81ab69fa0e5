"""The page at an address that has moved: `/id/D-0001/`, an old slug, a merged id.

It does not refresh by itself: a browser would drop the `#e12` that brought the reader. Without scripts each
anchor of the old page stands here and leads to its new place; with them `site.js` goes on at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from casebook.diagnostics import Place
from casebook.pages.environment import environment
from casebook.pages.page import Page

KIND: Final = "redirect"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place on the old page. `label`: what stands there, in words, or `""` for its sign alone."""

    id: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Moved:
    """`address` now leads to `target`. `title`: of the page there, plain text."""

    address: str
    target: str
    title: str
    anchors: tuple[Anchor, ...] = ()
    source: Place | None = None


def depths() -> tuple[int, ...]:
    """`id/D-0001/`, `dossiers/old-slug/`, and an article of a renamed instrument."""
    return (2, 3)


def render(moved: Moved) -> Page:
    """The page at the old address."""
    depth = moved.address.count("/")
    body = (
        environment(depth)
        .get_template("permanence/redirect.html.j2")
        .render(moved=moved, **_by_label(moved.anchors))
    )
    description = f"{moved.title} stands at another address of this site."
    return Page(moved.address, KIND, moved.title, description, "", body, listed=False, source=moved.source)


def _by_label(anchors: Iterable[Anchor]) -> dict[str, list[Anchor]]:
    told: list[Anchor] = []
    bare: list[Anchor] = []
    for anchor in anchors:
        (told if anchor.label else bare).append(anchor)
    return {"told": told, "bare": bare}
