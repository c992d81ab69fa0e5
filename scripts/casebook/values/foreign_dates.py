"""Dates as people write them elsewhere: `31/07/2013`, `2013-7-1`, `31 juillet 2013`, `about 2013`."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.month_names import months_named
from casebook.values.partial_date import read

_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.–—‑−])([0-9]{1,2})(?:\2([0-9]{1,2}))?\.?([?~%]?)")
_YEAR_LAST = re.compile(r"([0-9]{1,2})[-/. –]{1,2}([0-9]{1,2})[-/. –]{1,2}([0-9]{4})\.?")
_MONTH_YEAR = re.compile(r"([0-9]{1,2})[-/.]([0-9]{4})")
_RUN_TOGETHER = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_SHORT_YEAR = re.compile(r"[0-9]{1,2}([-/. –])[0-9]{1,2}\1[0-9]{1,2}|['’‘][0-9]{2}|[0-9]{1,2}")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[0-9]+")
_ABOUT: Final = frozenset(
    {"about", "circa", "ca", "c", "around", "approximately", "vers", "около", "um", "mid", "early", "late"}
)
_BEFORE: Final = frozenset({"before", "until", "till", "by", "avant", "до"})
_AFTER: Final = frozenset({"after", "since", "from", "depuis", "после"})
_SEASONS: Final = frozenset({"spring", "summer", "autumn", "fall", "winter"})


def foreign_refusal(text: str) -> ValueFault | None:
    """The fault of a date written in another way, with its plain form; None if it is no such thing."""
    plain = unicodedata.normalize("NFKC", text)
    for reading in (_year_first, _year_last, _short_year, _decade_word, _month_word, _vague_word):
        fault = reading(text, plain)
        if fault is not None:
            return fault
    if plain != text and read(plain):
        return _not_iso(text, plain)
    return None


def _year_first(text: str, plain: str) -> ValueFault | None:
    if match := _RUN_TOGETHER.fullmatch(plain):
        return _not_iso(text, "-".join(match.groups()))
    match = _YEAR_FIRST.fullmatch(plain)
    if match is None:
        return None
    year, sign, second, third, mark = match.groups()
    if third is None:
        return _year_and_number(text, year, sign, second, mark)
    date = f"{year}-{second:0>2}-{third:0>2}{mark}"
    return (
        _not_iso(text, date)
        if read(date)
        else _not_iso(text, f"{year}-{third:0>2}-{second:0>2}{mark}", sure=False)
    )


def _year_and_number(text: str, year: str, sign: str, number: str, mark: str) -> ValueFault | None:
    """`2013-7` is a month; `2013/07` and `2013–14` may be two years."""
    month, years = f"{year}-{number:0>2}{mark}", f"{year}/{year[:2]}{number}"
    if sign in "-." or not read(years):
        return _not_iso(text, month) if read(month) else None
    if not read(month):
        message = f"{quoted(text)} cuts the century off the second year"
        return ValueFault(faults.TWO_DIGIT_YEAR, message, f"write `{years}`")
    message = f"{quoted(text)} can be a month or two years"
    return ValueFault(faults.AMBIGUOUS_DATE, message, f"write `{month}` or `{years}`")


def _year_last(text: str, plain: str) -> ValueFault | None:
    if match := _MONTH_YEAR.fullmatch(plain):
        return _not_iso(text, f"{match[2]}-{match[1]:0>2}")
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
        return ValueFault(faults.IMPOSSIBLE_DATE, f"{quoted(text)} is no day of any year", _FORM)
    return _not_iso(text, str(days[0]))


def _short_year(text: str, plain: str) -> ValueFault | None:
    if _SHORT_YEAR.fullmatch(plain) is None:
        return None
    message = f"{quoted(text)} lacks the century"
    return ValueFault(faults.TWO_DIGIT_YEAR, message, "write the year with four digits, first: `2013-07-31`")


def _decade_word(text: str, plain: str) -> ValueFault | None:
    match = re.fullmatch(r"(?:the )?([0-9]{3})0['’]?s", plain)
    return None if match is None else _not_iso(text, f"{match[1]}X")


def _month_word(text: str, plain: str) -> ValueFault | None:
    """A month's name, a year of four digits, a day or none."""
    numbers = _NUMBER.findall(plain)
    months = {month for word in _WORD.findall(plain) for month in months_named(word)}
    if not months or not 1 <= len(numbers) <= 2:
        return None
    years, days = [n for n in numbers if len(n) == 4], [n for n in numbers if len(n) < 3]
    if len(years) != 1 or len(years) + len(days) != len(numbers):
        message = f"{quoted(text)} lacks the century"
        return ValueFault(
            faults.TWO_DIGIT_YEAR, message, f"write the year with four digits, first: {_FORM_DAY}"
        )
    readings = sorted(
        "-".join([years[0], f"{month:02}", *(f"{day:0>2}" for day in days)]) for month in months
    )
    if len(readings) > 1:
        message = f"{quoted(text)} names a month that differs between languages"
        return ValueFault(faults.AMBIGUOUS_DATE, message, "write " + " or ".join(f"`{r}`" for r in readings))
    return _not_iso(text, readings[0], sure=not _vague(plain))


def _vague_word(text: str, plain: str) -> ValueFault | None:
    """`about 2013`, `before 2013-07`, `summer 2013`, `after 2013`."""
    match = re.search(r"[0-9]{4}(?:-[0-9]{2}){0,2}", plain)
    words = _vague(plain)
    if match is None or not words:
        return None
    date = match[0]
    if words & _SEASONS:
        message = f"{quoted(text)} names a season"
        return ValueFault(
            faults.UNSUPPORTED_EDTF, message, f"write the months: `{date[:4]}-06/{date[:4]}-08`"
        )
    form = f"../{date}" if words & _BEFORE else f"{date}/.." if words & _AFTER else f"{date}~"
    return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} is not a date", f"write `{form}`")


def _vague(text: str) -> frozenset[str]:
    words = {word.casefold() for word in _WORD.findall(text)}
    return frozenset(words & (_ABOUT | _BEFORE | _AFTER | _SEASONS))


_FORM_DAY: Final = "`2013-07-31`"
_FORM: Final = "write year, month, day: `2013-07-31`"


def _not_iso(text: str, plain: str, *, sure: bool = True) -> ValueFault:
    """The fault with the plain form, if that is a date; it becomes the replacement if it is `sure`."""
    message = f"{quoted(text)} is not written year, month, day"
    if not read(plain):
        return ValueFault(faults.NOT_ISO_DATE, message, _FORM)
    return ValueFault(faults.NOT_ISO_DATE, message, f"write `{plain}`", plain if sure else None)
