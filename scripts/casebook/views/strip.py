"""The strip of years: what the drawing above a timeline shows. Times are decimal years (2016.94)."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.views.when import Precision


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: a link for the pointer. `title` is its date and kind in words."""

    address: str
    title: str
    start: float
    end: float
    shape: Precision
    decided: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A span of custody that an event states, drawn in place of its mark; `label`: `held 3 years 4 months`."""

    address: str
    title: str
    start: float
    end: float
    label: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of marks of one sort; an empty lane is not part of a strip."""

    label: str
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class StripYear:
    """One line of the phone's drawing: a year, its marks, and the words that replace them when read aloud."""

    year: str
    address: str
    marks: tuple[Mark, ...]
    count: str


@dataclass(frozen=True, slots=True)
class Strip:
    """Lanes over the years `first` to `last`, both included, and the date that decided the case."""

    first: int
    last: int
    lanes: tuple[Lane, ...]
    years: tuple[StripYear, ...]
    decided: str = ""
