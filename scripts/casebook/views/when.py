"""A date as a page shows it: its words, its machine form, and how precisely it is known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """How a date is drawn: one shape each, in the margin and in the strip of years."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Moment:
    """One end of a date. `strong` is set heavier than `year`: "9 December" 2016; a bare year is strong.

    `before`: "about", "perhaps", "from", "until". `machine`: `2016-12-09`, valid in `<time datetime>`; may be empty.
    """

    strong: str
    year: str = ""
    before: str = ""
    machine: str = ""

    @property
    def plain(self) -> str:
        """The words: `about 9 December 2016`."""
        return " ".join(part for part in (self.before, self.strong, self.year) if part)


@dataclass(frozen=True, slots=True)
class When:
    """A date or a span in words. `start` and `end` are decimal years, for drawings: 2016.94."""

    moments: tuple[Moment, ...]
    precision: Precision
    edtf: str = ""
    start: float = 0.0
    end: float = 0.0

    @property
    def plain(self) -> str:
        """The words: `1 August 2013 to 21 August 2013`."""
        return " ".join(moment.plain for moment in self.moments)
