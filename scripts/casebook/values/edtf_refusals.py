"""Parts of EDTF that dossiers do not use, and the plain form of each."""

from __future__ import annotations

import re
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.partial_date import read

_SEASONS: Final = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_UNKNOWN_PARTS = re.compile(r"([0-9]{4})(-[0-9]{2})?(-(?:XX|xx|uu|UU|\?\?))(-(?:XX|xx|uu|UU|\?\?))?[?~%]?")
_DAY_WITHOUT_MONTH = re.compile(r"([0-9]{4})-(?:XX|xx|uu|UU|\?\?)-[0-9]{2}[?~%]?")
_DECADE = re.compile(r"([0-9]{3})(?:x|u|U|s|-|\?)([?~%]?)")
_LONE_MARKS = re.compile(r"([0-9]{4}(?:-[0-9]{2}){0,2}|[0-9]{3}X) ?(\?~|~\?|\?\?|~~|%%|\?|~|%)")
_INNER_MARKS = re.compile(r"[?~%]*[0-9]{4}[?~%]*(?:-[?~%]*[0-9]{2}[?~%]*){0,2}")
_SEASON = re.compile(r"([0-9]{4})-(2[1-9]|3[0-9]|4[01])[?~%]?")
_LONG_YEAR = re.compile(r"Y-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?", re.IGNORECASE)
_LIST = re.compile(r"[\[{].*[\]}]")
_RANGE = re.compile(
    r"([0-9][0-9X-]{3,9}[?~%]?)(?: ?\.\.\.? ?| ?– ?| ?— ?| - | to | bis | à )([0-9][0-9X-]{3,9}[?~%]?)"
)
_OPEN = re.compile(r"(.*)/(|open|unknown|now|present|today)", re.IGNORECASE)
_UNKNOWN_START = re.compile(r"(|open|unknown)/(.+)", re.IGNORECASE)


def edtf_refusal(text: str) -> ValueFault | None:
    """The fault of a text that is EDTF, or nearly, outside the subset; None if it is neither."""
    for reading in (_unknown_parts, _decade, _marks, _season, _long_year, _choice, _range, _open):
        fault = reading(text)
        if fault is not None:
            return fault
    return None


def _unknown_parts(text: str) -> ValueFault | None:
    if match := _DAY_WITHOUT_MONTH.fullmatch(text):
        message = f"{quoted(text)} names a day without its month"
        return ValueFault(
            faults.UNSUPPORTED_EDTF, message, f"write `{match[1]}`, and what else is known in the text"
        )
    match = _UNKNOWN_PARTS.fullmatch(text)
    if match is None:
        return None
    plain = match[1] + (match[2] or "")
    message = f"{quoted(text)} writes out what is not known"
    return _unsupported(message, f"leave it out: `{plain}`", plain)


def _decade(text: str) -> ValueFault | None:
    if match := _DECADE.fullmatch(text):
        plain = f"{match[1]}X{match[2]}"
        help = f"write `{plain}` for the {match[1]}0s"
        return _unsupported(
            f"{quoted(text)} is not how a decade is written", help, plain if text[3] != "?" else None
        )
    if re.fullmatch(r"[0-9]{2}(?:XX|xx|uu)|[0-9]XXX|XXXX|uuuu|(?:[0-9]{3}X|[0-9]{2}XX)-.*", text):
        message = f"{quoted(text)} leaves open more than the last digit of a year"
        return _unsupported(message, "write a decade, `201X`, or an interval, `2001/2015`")
    return None


def _marks(text: str) -> ValueFault | None:
    if match := _LONE_MARKS.fullmatch(text):
        mark = match[2] if len(match[2]) == 1 else "%" if set(match[2]) == {"?", "~"} else match[2][0]
        plain = match[1] + mark
        return _unsupported(f"{quoted(text)} marks doubt in its own way", f"write `{plain}`", plain)
    if not re.search(r"[?~%]", text) or _INNER_MARKS.fullmatch(text) is None:
        return None
    plain = re.sub(r"[?~%]", "", text) + _strongest(text)
    message = f"{quoted(text)} marks one part of the date; a mark stands at the end and means all of it"
    return _unsupported(message, f"write `{plain}`, or leave out the doubtful part")


def _strongest(text: str) -> str:
    return "%" if "%" in text or ("?" in text and "~" in text) else "?" if "?" in text else "~"


def _season(text: str) -> ValueFault | None:
    match = _SEASON.fullmatch(text)
    if match is None:
        return None
    name = _SEASONS.get(match[2], "a part of the year")
    message = f"{quoted(text)} is not a month but, in EDTF, {name}"
    return _unsupported(message, f"write the months: `{match[1]}-03/{match[1]}-05`")


def _long_year(text: str) -> ValueFault | None:
    if _LONG_YEAR.fullmatch(text) is None:
        return None
    return _unsupported(f"{quoted(text)} is not a year of four digits", "write four digits: `2013`")


def _choice(text: str) -> ValueFault | None:
    if _LIST.fullmatch(text) is None:
        return None
    message = f"{quoted(text)} gives several dates to choose from"
    return _unsupported(message, "write the better attested date, and the other under `also-dated`")


def _range(text: str) -> ValueFault | None:
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    plain = f"{match[1]}/{match[2]}"
    valid = read(plain)
    if not valid and not (read(match[1]) and read(match[2])):
        return None
    return _unsupported(f"{quoted(text)} is not how an interval is written", f"write `{plain}`", plain)


def _open(text: str) -> ValueFault | None:
    if re.fullmatch(r"(?:\.\.)?/(?:\.\.)?", text):
        return _unsupported(
            f"{quoted(text)} has neither beginning nor end", "leave the date out if nothing is known"
        )
    if match := _OPEN.fullmatch(text):
        message = f"{quoted(text)} does not say how it ends"
        help = f"write `{match[1]}/..` if it goes on, `{match[1]}` if only the beginning is known"
        return _unsupported(message, help, f"{match[1]}/.." if match[2].lower() == "open" else None)
    if match := _UNKNOWN_START.fullmatch(text):
        message = f"{quoted(text)} does not say how it begins"
        return _unsupported(message, f"write `../{match[2]}`, or `{match[2]}` if only the end is known")
    return None


def _unsupported(message: str, help: str, plain: str | None = None) -> ValueFault:
    return ValueFault(faults.UNSUPPORTED_EDTF, message, help, plain if plain and read(plain) else None)
