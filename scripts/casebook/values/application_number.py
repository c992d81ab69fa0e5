"""Numbers of the European Court of Human Rights: of applications, `39630/09`, and in HUDOC, `001-115621`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.plain import refuse_lookalike, refuse_unseen

_NUMBER = re.compile(r"([1-9][0-9]{0,5})/([0-9]{2})")
_LONG_NUMBER = re.compile(
    r"(?:applications?|appl?\.?|requ[eê]te|жалоба)?\s*(?:no\.?|nos\.?|n°|nº|№|#)?\s*0*([1-9][0-9]{0,5})\s?[/⁄∕–-]\s?(?:19|20)?([0-9]{2})",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"[0-9]+/[0-9]{2}\b.*[0-9]+/[0-9]{2}\b")
_HUDOC = re.compile(r"00[1-9]-[0-9]{1,7}")
_FIRST_YEAR: Final = 55  # the first applications were lodged in 1955


@total_ordering
@dataclass(frozen=True, slots=True)
class ApplicationNumber:
    """An application to the court: its number within the year it was lodged. Ordered by year, then number."""

    text: str

    @staticmethod
    def parse(text: str) -> ApplicationNumber:
        """The number. Raises: ValueFault."""
        found = read_number(text)
        if found is None:
            raise _number_refusal(text)
        return found

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: ApplicationNumber) -> bool:
        return (self.year, self.serial) < (other.year, other.serial)

    @property
    def serial(self) -> int:
        """Its number within the year: 39630."""
        return int(self.text.partition("/")[0])

    @property
    def year(self) -> int:
        """The year it was lodged, with the century: 2009."""
        short = int(self.text.partition("/")[2])
        return short + (1900 if short >= _FIRST_YEAR else 2000)


@dataclass(frozen=True, slots=True, order=True)
class HudocId:
    """A document in the court's database: 001 judgments and decisions, 002 summaries, 003 press releases, and so on."""

    text: str

    @staticmethod
    def parse(text: str) -> HudocId:
        """The number. Raises: ValueFault, with the number if the text is an address that holds it."""
        found = read_hudoc(text)
        if found is None:
            raise _hudoc_refusal(text)
        return found

    def __str__(self) -> str:
        return self.text

    @property
    def url(self) -> str:
        """Where the document is read."""
        return f"https://hudoc.echr.coe.int/eng?i={self.text}"


def read_number(text: str) -> ApplicationNumber | None:
    """The application number, or None if the text is none."""
    return ApplicationNumber(text) if _NUMBER.fullmatch(text) else None


def read_hudoc(text: str) -> HudocId | None:
    """The HUDOC number, or None if the text is none."""
    return HudocId(text) if _HUDOC.fullmatch(text) else None


def _number_refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read_number)
        refuse_lookalike(text, read_number)
    except ValueFault as fault:
        return fault
    message = f"{quoted(text)} is not an application number"
    if match := _LONG_NUMBER.fullmatch(text):
        plain = f"{match[1]}/{match[2]}"
        return ValueFault(faults.BAD_APPLICATION_NUMBER, message, f"write `{plain}`", plain)
    if _SEVERAL.search(text):
        message = f"{quoted(text)} holds several application numbers"
        return ValueFault(
            faults.BAD_APPLICATION_NUMBER,
            message,
            "write a list, one number an entry: `[46827/99, 46951/99]`",
        )
    help = "write the number, a slash and two digits of the year: `39630/09`"
    return ValueFault(faults.BAD_APPLICATION_NUMBER, message, help)


def _hudoc_refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read_hudoc)
        refuse_lookalike(text, read_hudoc)
    except ValueFault as fault:
        return fault
    message = f"{quoted(text)} is not a HUDOC number"
    found = set(_HUDOC.findall(re.sub("[‐-―−]", "-", text)))
    if len(found) == 1:
        plain = found.pop()
        return ValueFault(faults.BAD_HUDOC_ID, message, f"write `{plain}`", plain)
    if re.fullmatch(r"[0-9]{4,7}", text):
        return ValueFault(faults.BAD_HUDOC_ID, message, f"write `001-{text}` if it is a judgment or decision")
    return ValueFault(
        faults.BAD_HUDOC_ID, message, "write the number behind `i=` in its address: `001-115621`"
    )
