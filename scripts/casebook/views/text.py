"""Words as a page shows them: links, and sentences with the figures of their sources. Shared by all views.

An *address* in a view is a site address without leading slash (`people/x/#e01`), an anchor of the same page
(`#e01`) or a full URL; the templates' filter `href` makes it relative. Language tags are BCP 47 and stand only
where the words are not English.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Link:
    """Words that may lead somewhere: no `address`, no link."""

    text: str
    address: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """The small number that leads from a statement to its source.

    `number` is what is printed, `address` the source's anchor, `locator` the place in it (`§ 4`).
    `title` and `about` (publisher, date, language) appear in the margin; `language` is the title's. `place`:
    1, 2, ... within an entry whose margin holds the titles; 0 elsewhere.
    """

    number: str
    address: str
    locator: str = ""
    title: str = ""
    language: str = ""
    about: str = ""
    place: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text and the figures at its end. `tail`, its last word, never parts from them."""

    lead: str
    tail: str = ""
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A text in its runs, in order; false when it has no words and no figures."""

    runs: tuple[Run, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.runs)

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(run.lead + run.tail for run in self.runs)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """All figures in order, each once."""
        return tuple(dict.fromkeys(figure for run in self.runs for figure in run.figures))


NOTHING: Final = Cited()
"""A text that is absent."""

LONGEST_TAIL: Final = 18
"""Characters of a last word that may stick to its figures; a longer one would push a phone's page sideways."""


def run(text: str, figures: tuple[Figure, ...] = ()) -> Run:
    """A run whose last word is kept with its figures: `("... political purpose.", figures)`."""
    words = text.rstrip()
    at = max(words.rfind(" "), words.rfind("\u2013"), words.rfind("-")) + 1
    if not figures or not words or len(words) - at > LONGEST_TAIL:
        return Run(text if not figures else words, "", figures)
    return Run(words[:at], words[at:], figures)


def plain(text: str) -> Cited:
    """A text without sources; empty text is a false `Cited`."""
    return Cited((Run(text),)) if text else NOTHING
