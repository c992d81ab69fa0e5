"""Dates in digits as people write them elsewhere: `31/07/2013`, `2013-7-1`, `20130731`, `2013–14`."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.partial_date import read

FORM: Final = "write year, month, day: `2013-07-31`"
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.–—‑−])([0-9]{1,2})(?:\2([0-9]{1,2}))?\.?([?~%]?)")
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/. –]{1,2}([0-9]{1,2})[-/. –]{1,2}([0-9]{4})\.?")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[-/.]([0-9]{4})")
_TWO_YEARS = re.compile(r"([0-9]{4})-([0-9]{4})")
_RUN_TOGETHER = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}([-/. –])[0-9]{1,2}\1[0-9]{1,2}|['’‘]?[0-9]{2}|[0-9]")
_NO_YEAR = re.compile(r"[0-9]{1,2}[-/. –][0-9]{1,2}\.?")
_LONGEST_SPAN: Final = 10  # years; `2003/12` may be two years, `2013/07` can only be a month


def numeric_refusal(text: str) -> ValueFault | None:
    """The fault of a date in digits written in another way, with its plain form; None if it is no such thing."""
    plain = western(text)
    for reading in (_year_first, _year_last, _short_year):
        fault = reading(text, plain)
        if fault is not None:
            return fault
    return not_iso(text, plain) if plain != text and read(plain) else None


def western(text: str) -> str:
    """The text with digits of every script as 0 to 9, and full-width signs as plain ones."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in folded)


def not_iso(text: str, plain: str, *, sure: bool = True) -> ValueFault:
    """The fault with the plain form, if that is a date; it becomes the replacement if it is `sure`."""
    message = f"{quoted(text)} is not written year, month, day"
    if not read(plain):
        return ValueFault(faults.NOT_ISO_DATE, message, FORM)
    return ValueFault(faults.NOT_ISO_DATE, message, f"write `{plain}`", plain if sure else None)


def _year_first(text: str, plain: str) -> ValueFault | None:
    if match := _RUN_TOGETHER.fullmatch(plain):
        return not_iso(text, "-".join(match.groups()))
    if match := _TWO_YEARS.fullmatch(plain):
        return not_iso(text, f"{match[1]}/{match[2]}")
    match = _YEAR_FIRST.fullmatch(plain)
    if match is None:
        return None
    year, sign, second, third, mark = match.groups()
    if third is None:
        return _year_and_number(text, year, sign, second, mark)
    date, swapped = f"{year}-{second:0>2}-{third:0>2}{mark}", f"{year}-{third:0>2}-{second:0>2}{mark}"
    return not_iso(text, date) if read(date) else not_iso(text, swapped, sure=False)


def _year_and_number(text: str, year: str, sign: str, number: str, mark: str) -> ValueFault | None:
    """`2013-7` is a month; `2006/07` and `2013–14` may be two years."""
    month = f"{year}-{number:0>2}{mark}"
    span = (int(number) - int(year)) % 100
    years = f"{year}/{int(year) + span}"
    if sign in "-." or not 0 < span <= _LONGEST_SPAN:
        return not_iso(text, month) if read(month) else None
    if not read(month):
        message = f"{quoted(text)} cuts the century off the second year"
        return ValueFault(faults.TWO_DIGIT_YEAR, message, f"write `{years}`")
    message = f"{quoted(text)} can be a month or two years; we do not guess"
    return ValueFault(faults.AMBIGUOUS_DATE, message, f"write `{month}` or `{years}`")


def _year_last(text: str, plain: str) -> ValueFault | None:
    if match := _MONTH_YEAR.fullmatch(plain):
        return not_iso(text, f"{match[2]}-{match[1]:0>2}")
    match = _YEAR_LAST.fullmatch(plain)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[2]), match[3]
    readings = [f"{year}-{m:02}-{d:02}" for d, m in dict.fromkeys([(first, second), (second, first)])]
    days = [day for reading in readings if (day := read(reading))]
    if len(days) == 2:
        message = f"{quoted(text)} can be {days[0].words()} or {days[1].words()}; we do not guess"
        return ValueFault(faults.AMBIGUOUS_DATE, message, f"write `{days[0]}` or `{days[1]}`")
    if not days:
        return ValueFault(faults.IMPOSSIBLE_DATE, f"{quoted(text)} is no day of any year", FORM)
    return not_iso(text, str(days[0]))


def _short_year(text: str, plain: str) -> ValueFault | None:
    if _SHORT_YEAR.fullmatch(plain):
        return lacks_century(text)
    if _NO_YEAR.fullmatch(plain):
        return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} lacks the year", FORM)
    return None


def lacks_century(text: str) -> ValueFault:
    """The fault of a year cut short."""
    help = "write the year with four digits, first: `2013-07-31`"
    return ValueFault(faults.TWO_DIGIT_YEAR, f"{quoted(text)} lacks the century", help)
