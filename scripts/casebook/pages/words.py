"""The small pieces of every page as HTML: links, figures, cited texts.

In Python, not in templates, because a page has thousands of them. Everything typed passes `escape`.
Records: `casebook.views.text`. Templates know this as `text`: `{{ text.cited(fact) }}`. Styles: 20-text.css.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from markupsafe import Markup, escape

from casebook.values.language import read
from casebook.views.quotes import curly
from casebook.views.text import Cited, Figure, Link

_ELSEWHERE: Final = re.compile(r"#|[a-z][a-z0-9+.-]*:", re.IGNORECASE)
KEPT: Final = 3
"""So many figures never part from the word before them."""


@dataclass(frozen=True, slots=True)
class Words:
    """The pieces of pages from which `root` (`../../`) leads back to the site's root."""

    root: str

    def href(self, address: str) -> str:
        """A site address relative to the page; anchors and full URLs stay."""
        return address if _ELSEWHERE.match(address) else self.root + address or "./"

    def speech(self, words: str, language: str) -> Markup:
        """Words of another language, with `lang` and, where it runs so, `dir`."""
        return Markup(f"<span{attributes(language)}>{escape(words)}</span>") if language else escape(words)

    def link(self, link: Link) -> Markup:
        """A link; plain words where it has no address."""
        if not link.address:
            return self.speech(link.text if link.language else curly(link.text), link.language)
        href, language = escape(self.href(link.address)), attributes(link.language)
        return Markup(
            f'<a href="{href}"{language}>{escape(link.text if link.language else curly(link.text))}</a>'
        )

    def links(self, links: Iterable[Link]) -> Markup:
        """Links with commas."""
        return Markup(", ").join(self.link(link) for link in links)

    def figure(self, figure: Figure) -> Markup:
        """The small number that leads to a source. Its title tells who published it, and the place in it."""
        title = ", ".join(part for part in (figure.about, figure.locator) if part)
        told = f' title="{escape(title)}"' if figure.about else ""
        place = f" f{figure.place}" if figure.place else ""
        at = f'<span class="at"> {escape(figure.locator)}</span>' if figure.locator else ""
        return Markup(
            f'<a class="fig{place}" href="{escape(figure.address)}"{told}>'
            f'<span class="aloud">source </span>{escape(figure.number)}{at}</a>'
        )

    def figures(self, figures: Iterable[Figure]) -> Markup:
        """Several of them."""
        return Markup(" ").join(self.figure(figure) for figure in figures)

    def kept(self, tail: str, figures: tuple[Figure, ...]) -> Markup:
        """The last word before figures, and the figures; the first three never part from it."""
        first, rest = self.figures(figures[:KEPT]), figures[KEPT:]
        more = f" {self.figures(rest)}" if rest else ""
        return Markup(f'<span class="keep">{escape(tail)} {first}</span>{more}')

    def cited(self, text: Cited) -> Markup:
        """A text in its runs, each with its figures."""
        return Markup("").join(
            escape(run.lead) + (self.kept(run.tail, run.figures) if run.figures else escape(run.tail))
            for run in text.runs
        )


@lru_cache(maxsize=256)
def attributes(language: str) -> str:
    """` lang="ar" dir="rtl"`; nothing for English and for what is no language."""
    known = read(language) if language else None
    if known is None:
        return ""
    return f' lang="{known.tag}"' + (' dir="rtl"' if known.direction == "rtl" else "")
