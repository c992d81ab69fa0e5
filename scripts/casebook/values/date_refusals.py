"""Why a text is no date of ours, and which date was meant. Runs only after `PartialDate.parse` has refused it.

Each reading looks for one kind of fault, the most telling first. A replacement is given only where the text
can mean nothing else: we do not guess.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final

from casebook.values import faults
from casebook.values.date_words import MONTHS
from casebook.values.edtf_refusals import edtf_refusal
from casebook.values.fault import ValueFault, quoted
from casebook.values.numeric_dates import numeric_refusal
from casebook.values.partial_date import FIRST_YEAR, is_reversed, read
from casebook.values.plain import refuse_unseen
from casebook.values.worded_dates import worded_refusal

_PLAIN_HELP: Final = "write `2013-07-31`, `2013-07` or `2013`, as precise as the source"
_LONGEST: Final = 60
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?[?~%]?")
_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9:.]*))?(?:Z|[+-][0-9:]{2,6})?", re.IGNORECASE)
_EARLY = re.compile(r"-?(?:[0-9]{4}|[0-9]{3}X)(?:-[0-9]{2}){0,2}[?~%]?")


def refusal(text: str) -> ValueFault:
    """The gravest fault of a text that is no date."""
    try:
        refuse_unseen(text, read)
    except ValueFault as fault:
        return fault
    if len(text) > _LONGEST:
        return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} is not a date", _PLAIN_HELP)
    for reading in _READINGS:
        found = reading(text)
        if found is not None:
            return found
    return ValueFault(faults.NOT_ISO_DATE, f"{quoted(text)} is not a date", _PLAIN_HELP)


def _timed(text: str) -> ValueFault | None:
    match = _TIME.fullmatch(text)
    if match is None or match[0] == match[1]:
        return None
    day, time = match.groups()
    midnight = not (time or "").strip("0:.")
    message = f"{quoted(text)} carries a time of day or a zone; dossiers have days only"
    return ValueFault(
        faults.DATE_WITH_TIME,
        message,
        f"write `{day}`, and the hour in the text if it matters",
        day if midnight and read(day) else None,
    )


def _reversed(text: str) -> ValueFault | None:
    before, _, after = text.partition("/")
    start, end = read(before), read(after)
    if start is None or end is None or start.is_interval or end.is_interval or not is_reversed(start, end):
        return None
    if end.certainly_before(start):
        message = f"{quoted(text)} ends before it begins"
        return ValueFault(
            faults.REVERSED_INTERVAL, message, f"write `{after}/{before}`, or correct one of the two"
        )
    message = f"{quoted(text)} can end before it begins: `{after}` is less precise than `{before}`"
    return ValueFault(faults.REVERSED_INTERVAL, message, f"write `{before}/..`, or a more precise end")


def _impossible(text: str) -> ValueFault | None:
    match = _ISO.fullmatch(text)
    if match is None or int(match[1]) == 0:
        return None
    year, month, day = match.groups()
    if 1 <= int(month) <= 12:
        return _impossible_day(text, year, month, day or "01")
    if 21 <= int(month) <= 41 and day is None:
        return None  # a season of EDTF
    if month == "00":
        return _zero(text, year, "month" if day in {None, "00"} else "")
    message = f"{quoted(text)} is not a date: there is no month {int(month)}"
    swapped = f"{year}-{day}-{month}"
    help = f"did you mean `{swapped}`?" if read(swapped) else f"if only the year is sure, write `{year}`"
    return ValueFault(faults.IMPOSSIBLE_DATE, message, help)


def _impossible_day(text: str, year: str, month: str, day: str) -> ValueFault | None:
    days = monthrange(int(year), int(month))[1]
    if day == "00":
        return _zero(text, f"{year}-{month}", "day")
    if int(day) <= days:
        return None
    name = f"{MONTHS[int(month) - 1]}{f' {year}' if month == '02' else ''}"
    message = f"{quoted(text)} is not a day: {name} has {days} days"
    return ValueFault(faults.IMPOSSIBLE_DATE, message, f"if only the month is sure, write `{year}-{month}`")


def _zero(text: str, known: str, unknown: str) -> ValueFault:
    message = f"{quoted(text)} is not a date: days and months count from 01"
    if not unknown:
        help = f"write `{known}`, and what else is known in the text"
        return ValueFault(faults.IMPOSSIBLE_DATE, message, help)
    help = f"if the {unknown} is not known, leave it out: `{known}`"
    return ValueFault(faults.IMPOSSIBLE_DATE, message, help, known if read(known) else None)


def _early(text: str) -> ValueFault | None:
    if _EARLY.fullmatch(text) is None:
        return None
    message = f"{quoted(text)} lies before {FIRST_YEAR}, the earliest year a dossier can name"
    return ValueFault(faults.IMPLAUSIBLE_YEAR, message, "check the year")


def _end_refused(text: str) -> ValueFault | None:
    """The fault of one end of an interval, the repair applied to the whole."""
    before, slash, after = text.partition("/")
    if not slash or "/" in after or not re.search(r"[0-9]{3}", text):
        return None
    repairs: list[str | None] = []
    first: ValueFault | None = None
    for end in (before, after):
        fault = None if end == ".." or read(end) else refusal(end)
        repairs.append(end if fault is None else fault.replacement)
        first = first or fault
    if first is None:
        return None
    whole = "/".join(repair or "" for repair in repairs)
    replacement = whole if all(repairs) and read(whole) else None
    help = f"write `{replacement}`" if replacement else first.help
    return ValueFault(first.rule, f"{first.message}, in {quoted(text)}", help, replacement)


_READINGS: Final = (
    _timed,
    _reversed,
    _impossible,
    edtf_refusal,
    _early,
    numeric_refusal,
    worded_refusal,
    _end_refused,
)
