"""PartialDate: a day, month, year or decade, certain or not, or an interval of these.

A subset of EDTF (ISO 8601-2, levels 0 and 1): `2013`, `2013-07`, `2013-07-31`, `201X`, each with `?`, `~` or `%`;
two of them with `/`, one of which may be `..`. Never a time of day or a zone. Text from file to page.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache, total_ordering
from typing import Final, Literal

from casebook.values import date_words

Precision = Literal["day", "month", "year", "decade"]

FIRST_YEAR: Final = 1500
_PRECISIONS: Final[tuple[Precision, ...]] = ("day", "month", "year", "decade")
_DATE = re.compile(r"(?:([0-9]{3})X|([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?)([?~%]?)")


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as precise as its source. Equal if typed alike; ordered by first day, last day, text.

    `lower`, `upper`: first and last day it can mean, None where an interval is open. `precision` of an interval is
    that of its coarser end. An interval means *throughout*: all days from the first to the last.
    """

    text: str
    lower: date | None = field(compare=False)
    upper: date | None = field(compare=False)
    precision: Precision = field(compare=False)
    uncertain: bool = field(default=False, compare=False)
    approximate: bool = field(default=False, compare=False)
    ends: tuple[PartialDate | None, PartialDate | None] | None = field(default=None, compare=False)

    @staticmethod
    def parse(text: str) -> PartialDate:
        """The date. Raises: ValueFault, with the plain form where there is one."""
        found = read(text)
        if found is None:
            from casebook.values.date_refusals import refusal

            raise refusal(text)
        return found

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: PartialDate) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[date, date, str]:
        return (self.lower or date.min, self.upper or date.max, self.text)

    @property
    def is_interval(self) -> bool:
        """Whether it was written with `/`."""
        return self.ends is not None

    @property
    def start(self) -> PartialDate | None:
        """Where an interval begins, None if that is open; a single date is its own start."""
        return self.ends[0] if self.ends else self

    @property
    def end(self) -> PartialDate | None:
        """Where an interval ends, None if that is open; a single date is its own end."""
        return self.ends[1] if self.ends else self

    @property
    def year(self) -> int:
        """Year of the first day; of the last if the start is open."""
        bound = self.lower or self.upper
        assert bound is not None  # parse refuses `../..`
        return bound.year

    @property
    def earliest(self) -> date | None:
        """First day with slack: a date marked `?`, `~` or `%` may be off by one of its own unit."""
        start = self.start
        return None if start is None else _slack(start, -1)

    @property
    def latest(self) -> date | None:
        """Last day with the same slack."""
        end = self.end
        return None if end is None else _slack(end, +1)

    def certainly_before(self, other: PartialDate) -> bool:
        """Whether every day it can mean lies before every day of the other. Slack counts."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def certainly_after(self, other: PartialDate) -> bool:
        """Whether the other is certainly before it."""
        return other.certainly_before(self)

    @property
    def html_datetime(self) -> str | None:
        """What `<time datetime>` may hold: `2013`, `2013-07`, `2013-07-31`; None for a decade or an interval."""
        if self.is_interval or self.precision == "decade":
            return None
        return self.text.rstrip("?~%")

    def words(self) -> str:
        """For readers: `31 July 2013`, `the 2010s`, `about February 2009`, `perhaps 2013`, `from July 2013`."""
        return date_words.words(self)

    def short(self) -> str:
        """For narrow places: `9 Dec 2016`, `2010s`, `about Feb 2009`, `2013?`."""
        return date_words.short(self)


@lru_cache(maxsize=8192)
def read(text: str) -> PartialDate | None:
    """The date, or None if the text is none of ours."""
    return _single(text) or _interval(text)


def _single(text: str) -> PartialDate | None:
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    decade, year, month, day, mark = match.groups()
    try:
        precision, lower, upper = _decade(int(decade) * 10) if decade else _days(int(year), month, day)
    except ValueError:  # no such day, month or year
        return None
    if lower.year < FIRST_YEAR:
        return None
    return PartialDate(text, lower, upper, precision, mark in {"?", "%"}, mark in {"~", "%"})


def _decade(year: int) -> tuple[Precision, date, date]:
    return "decade", date(year, 1, 1), date(year + 9, 12, 31)


def _days(year: int, month: str | None, day: str | None) -> tuple[Precision, date, date]:
    if month is None:
        return "year", date(year, 1, 1), date(year, 12, 31)
    if day is None:
        first = date(year, int(month), 1)
        return "month", first, first.replace(day=monthrange(year, first.month)[1])
    only = date(year, int(month), int(day))
    return "day", only, only


def _interval(text: str) -> PartialDate | None:
    before, slash, after = text.partition("/")
    start, end = _single(before), _single(after)
    if not slash or (start is None and before != "..") or (end is None and after != ".."):
        return None
    known = [part for part in (start, end) if part is not None]
    if not known or is_reversed(start, end):
        return None
    return PartialDate(
        text,
        start.lower if start else None,
        end.upper if end else None,
        max((part.precision for part in known), key=_PRECISIONS.index),
        any(part.uncertain for part in known),
        any(part.approximate for part in known),
        (start, end),
    )


def is_reversed(start: PartialDate | None, end: PartialDate | None) -> bool:
    """Whether the end of an interval can lie before its start."""
    return bool(start and end and start.lower and end.lower and end.lower < start.lower)


def _slack(part: PartialDate, direction: Literal[-1, 1]) -> date | None:
    bound = part.lower if direction < 0 else part.upper
    if bound is None or not (part.uncertain or part.approximate):
        return bound
    days = {"day": 1, "month": 31, "year": 366, "decade": 3653}[part.precision]
    try:
        return bound + timedelta(days=direction * days)
    except OverflowError:
        return None
