"""The page of a dossier that was taken off the site: it says so and why, for ever."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from casebook.diagnostics import Place
from casebook.pages.environment import environment
from casebook.pages.page import Page

KIND: Final = "tombstone"
SECTION: Final = "dossiers/"


@dataclass(frozen=True, slots=True)
class Gone:
    """What is left of a dossier. `date`, `reason`, `text`: words for readers, plain text; `text` may be empty.

    `instead`: address and title of what took its place. `anchors`: ids that were published on the page.
    """

    address: str
    title: str
    date: str
    reason: str
    text: str = ""
    instead: tuple[str, str] | None = None
    anchors: tuple[str, ...] = ()
    source: Place | None = None


def depths() -> tuple[int, ...]:
    """`dossiers/slug/`."""
    return (2,)


def render(gone: Gone) -> Page:
    """The page at the withdrawn address."""
    depth = gone.address.count("/")
    body = environment(depth).get_template("permanence/tombstone.html.j2").render(gone=gone)
    description = f"Withdrawn on {gone.date}: {gone.reason}."
    return Page(gone.address, KIND, gone.title, description, "", body, listed=False, source=gone.source)
