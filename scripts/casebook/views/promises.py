"""Diplomatic assurances and interim measures as a page shows them."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.text import Cited, Figure, Link


@dataclass(frozen=True, slots=True)
class Verdict:
    """A word on what a state did, never without who found it: `Broken`, `found by ⟨body⟩, 2005`.

    `note`: the year of the finding, or what else must be said; `claim`: where both sides of a disputed word stand.
    """

    word: str
    found: Link | None = None
    note: str = ""
    claim: Link | None = None

    @property
    def plain(self) -> str:
        """The words: `Broken, found by ⟨body⟩, 2005`."""
        found = f"found by {self.found.text}" if self.found else ""
        return ", ".join(part for part in (self.word, found, self.note) if part)


@dataclass(frozen=True, slots=True)
class Weighing:
    """A body and whether it relied on the promise: `relied on (art. 3 ECHR)`."""

    body: Link
    result: str
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class AssuranceRow:
    """One promise. `that`: what was promised, in words; `form`: `Diplomatic note`, `set by ⟨court⟩`.
    `required`: a court demanded it; whether the state promised is another matter."""

    id: str
    by: tuple[Link, ...]
    to: tuple[Link, ...]
    date: Link | None
    form: str
    that: str
    text: Cited
    weighed: tuple[Weighing, ...]
    kept: Verdict
    figures: tuple[Figure, ...] = ()
    monitor: Link | None = None
    required: bool = False


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One interim measure. `steps`: asked, granted, refused, ended, each a word and a date in words."""

    id: str
    body: Link
    to: tuple[Link, ...]
    rule: Link | None
    steps: tuple[tuple[str, Link], ...]
    obeyed: Verdict | None
    text: Cited
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Promises:
    """The section: one computed sentence, then the tables."""

    sentence: str
    assurances: tuple[AssuranceRow, ...]
    measures: tuple[MeasureRow, ...]
    counted: str
