"""Dates in words: `31 juillet 2013`, `about 2013`, `the 1990s`, `1 to 21 August 2013`."""

from __future__ import annotations

import re
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.month_names import months_named
from casebook.values.numeric_dates import FORM, lacks_century, not_iso, numeric_refusal, western
from casebook.values.partial_date import read
from casebook.values.suggest import words

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"[0-9]+")
_DECADE = re.compile(r"([0-9]{3})0['’]?s")
_ISO_PART = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_DAYS_OF_A_MONTH = re.compile(r"([0-9]{1,2})(?: ?[-–—] ?| to )([0-9]{1,2}) ([^0-9]+ [0-9]{4})")
_FROM_TO = re.compile(r"(?:from |du |vom |с )?(.*[0-9].*?) (?:to|until|till|au|bis|по|–|—|-) (.*[0-9].*)")

_ROMAN: Final = {
    sign: number
    for number, sign in enumerate(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], start=1
    )
}
_ABOUT: Final = words("about circa ca c around approximately vers environ около")
_WITHIN: Final = words("mid early late beginning end middle начало конец середина début fin")
_BEFORE: Final = words("before until till by avant до")
_AFTER: Final = words("after since from depuis après после с")
_SEASONS: Final = words("spring summer autumn fall winter printemps été automne hiver весна лето осень зима")
# Words that stand beside a date and say nothing.
_FILLERS: Final = words("the of st nd rd th er de del le den г год года р року")


def worded_refusal(text: str) -> ValueFault | None:
    """The fault of a date in words, with its plain form; None if it is no such thing."""
    plain = western(text)
    return (
        _two_dates(text, plain)
        or _decade(text, plain)
        or _with_month(text, plain)
        or _without_month(text, plain)
    )


def _decade(text: str, plain: str) -> ValueFault | None:
    match = _DECADE.search(plain)
    if match is None or len(_NUMBER.findall(plain)) > 1:
        return None
    return _qualified(text, f"{match[1]}X", plain.replace(match[0], ""))


def _two_dates(text: str, plain: str) -> ValueFault | None:
    if match := _DAYS_OF_A_MONTH.fullmatch(plain):
        ends = [f"{match[1]} {match[3]}", f"{match[2]} {match[3]}"]
    elif match := _FROM_TO.fullmatch(plain):
        ends = [match[1], match[2]]
    else:
        return None
    plain_ends = [_plain_form(end) for end in ends]
    return not_iso(text, "/".join(plain_ends)) if all(plain_ends) else None


def _plain_form(text: str) -> str:
    """The text as a date, repaired if need be, or ""."""
    if read(text):
        return text
    fault = numeric_refusal(text) or worded_refusal(text)
    return (fault.replacement or "") if fault else ""


def _with_month(text: str, plain: str) -> ValueFault | None:
    """A month's name, a year of four digits, a day or none."""
    numbers = _NUMBER.findall(plain)
    by_word = {word: months for word in _WORD.findall(plain) if (months := _months(word))}
    if len(by_word) != 1 or not 1 <= len(numbers) <= 2:
        return None
    word, months = by_word.popitem()
    years, days = [n for n in numbers if len(n) == 4], [n for n in numbers if len(n) < 3]
    if not years:
        return lacks_century(text) if len(days) == 2 or "'" in plain or "’" in plain else _lacks_year(text)
    readings = sorted(
        "-".join([years[0], f"{month:02}", *(f"{day:0>2}" for day in days)]) for month in months
    )
    if len(years) + len(days) != len(numbers) or len(years) > 1 or not read(readings[0]):
        return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} is not written year, month, day", FORM)
    if len(readings) > 1:
        message = f"{quoted(text)} names a month that differs between languages"
        return ValueFault(faults.AMBIGUOUS_DATE, message, "write " + " or ".join(f"`{r}`" for r in readings))
    return _qualified(text, readings[0], plain.replace(word, ""))


def _lacks_year(text: str) -> ValueFault:
    return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} lacks the year", FORM)


def _months(word: str) -> frozenset[int]:
    return frozenset({_ROMAN[word]}) if word in _ROMAN else months_named(word)


def _without_month(text: str, plain: str) -> ValueFault | None:
    said = {word.casefold() for word in _WORD.findall(plain)}
    match = _ISO_PART.search(plain)
    if match is None or not read(match[0]) or len(_NUMBER.findall(plain)) != len(_NUMBER.findall(match[0])):
        return None
    if said & _SEASONS:
        year = match[0][:4]
        message = f"{quoted(text)} names a season"
        return ValueFault(faults.UNSUPPORTED_EDTF, message, f"write the months: `{year}-06/{year}-08`")
    rest = plain[: match.start()] + plain[match.end() :]
    known = _ABOUT | _WITHIN | _BEFORE | _AFTER | _FILLERS
    return _qualified(text, match[0], rest) if said & known else None


def _qualified(text: str, date: str, rest: str) -> ValueFault:
    """The fault of a date with other words around it; sure only if all of them are understood."""
    said = {word.casefold() for word in _WORD.findall(rest)}
    if said & _BEFORE:
        return not_iso(text, f"../{date}", sure=False)
    if said & _AFTER:
        return not_iso(text, f"{date}/..", sure=False)
    about = bool(said & _ABOUT)
    understood = said <= _ABOUT | _FILLERS and re.search(r"[^\w .,/-]", rest) is None
    return not_iso(text, f"{date}~" if about else date, sure=understood)
