"""Sources as a page lists them, with the way back to what they carry."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import Link


@dataclass(frozen=True, slots=True)
class Use:
    """Where a source is used: a link to the item, and the place in the source: `e31`, `§ 4`."""

    link: Link
    locator: str = ""


@dataclass(frozen=True, slots=True)
class SourceView:
    """One source. `title` leads to the document, if that is on the web; `title_en` is our translation.

    `facts`: publisher, author, date, language, whose voice it is; each ready to print. `copies`: archived copies.
    """

    id: str
    number: str
    kind: str
    title: Link
    title_en: str
    facts: tuple[str, ...]
    copies: tuple[Link, ...]
    uses: tuple[Use, ...]
