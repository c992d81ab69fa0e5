"""A date as readers see it, in English; and the names of months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from casebook.values.partial_date import PartialDate

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def words(date: PartialDate) -> str:
    """`31 July 2013`, `July 2013`, `the 2010s`, `about 2009`, `perhaps 2013`, `July 2013 to 2014`, `until 2014`."""
    if date.ends is not None:
        return _span(*(words(part) if part else None for part in date.ends))
    plain = _plain(date, MONTHS)
    text = f"the {plain}" if date.precision == "decade" else plain
    return f"{'perhaps ' if date.uncertain else ''}{'about ' if date.approximate else ''}{text}"


def short(date: PartialDate) -> str:
    """`9 Dec 2016`, `Dec 2016`, `2010s`, `about Feb 2009`, `2013?`, `from Jul 2013`."""
    if date.ends is not None:
        return _span(*(short(part) if part else None for part in date.ends))
    plain = _plain(date, tuple(month[:3] for month in MONTHS))
    return f"{'about ' if date.approximate else ''}{plain}{'?' if date.uncertain else ''}"


def _plain(date: PartialDate, months: tuple[str, ...]) -> str:
    first = date.lower
    assert first is not None  # a single date has both bounds
    if date.precision == "decade":
        return f"{first.year}s"
    if date.precision == "year":
        return f"{first.year}"
    month = f"{months[first.month - 1]} {first.year}"
    return month if date.precision == "month" else f"{first.day} {month}"


def _span(start: str | None, end: str | None) -> str:
    if start and end:
        return f"{start} to {end}"
    return f"from {start}" if start else f"until {end}"
