"""Dates of dossiers → dates of pages."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from casebook.values.date_words import MONTHS
from casebook.values.partial_date import PartialDate
from casebook.views.when import Moment, Precision, When

_SHAPES: Final = {
    "day": Precision.DAY,
    "month": Precision.MONTH,
    "year": Precision.YEAR,
    "decade": Precision.YEAR,
}


@lru_cache(maxsize=8192)
def when(value: PartialDate) -> When:
    """The date in words, with its shape and its place on the line of years."""
    lower, upper = value.lower or value.upper, value.upper or value.lower
    assert lower is not None  # an interval is open at one end only
    assert upper is not None
    end = decimal(upper) if value.precision == "day" else decimal(upper + timedelta(days=1))
    return When(_moments(value), _shape(value), value.text, decimal(lower), end)


def decimal(day: date) -> float:
    """A day as a decimal year: 1 July 2013 is 2013.496."""
    first = date(day.year, 1, 1)
    return day.year + (day - first).days / (date(day.year, 12, 31) - first).days * 0.999


def _shape(value: PartialDate) -> Precision:
    if value.is_interval:
        return Precision.SPAN
    return Precision.ABOUT if value.uncertain or value.approximate else _SHAPES[value.precision]


def _moments(value: PartialDate) -> tuple[Moment, ...]:
    if not value.is_interval:
        return (_moment(value),)
    if value.start is None or value.end is None:
        known, word = (value.end, "until") if value.start is None else (value.start, "from")
        assert known is not None  # an interval is open at one end only
        return (_moment(known, word),)
    return (_moment(value.start), _moment(value.end, "to"))


def _moment(value: PartialDate, before: str = "") -> Moment:
    day = value.lower
    assert day is not None  # a single date has both bounds
    strong, year = {
        "decade": (f"{day.year}s", ""),
        "year": (f"{day.year}", ""),
        "month": (MONTHS[day.month - 1], f"{day.year}"),
        "day": (f"{day.day} {MONTHS[day.month - 1]}", f"{day.year}"),
    }[value.precision]
    words = (
        before,
        "perhaps" if value.uncertain else "",
        "about" if value.approximate else "",
        "the" if value.precision == "decade" else "",
    )
    return Moment(strong, year, " ".join(word for word in words if word), value.html_datetime or "")
