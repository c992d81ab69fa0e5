"""Ecli: a European Case Law Identifier, `ECLI:CE:ECHR:2012:1213JUD003963009` (Council conclusions 2011/C 127/01)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from casebook.values import country, faults, partial_date
from casebook.values.application_number import ApplicationNumber, read_number
from casebook.values.fault import ValueFault, quoted
from casebook.values.partial_date import PartialDate
from casebook.values.plain import refuse_lookalike, refuse_unseen

Kind = Literal["JUD", "DEC", "REP"]

_FORM = re.compile(r"ECLI:([A-Z]{2}):([A-Z][A-Z0-9]{0,6}):([0-9]{4}):([A-Z0-9][A-Z0-9.]{0,24})")
_STRASBOURG = re.compile(r"([0-9]{2})([0-9]{2})(JUD|DEC|REP)([0-9]{7})([0-9]{2})")
_NO_COUNTRIES: Final = frozenset(
    {"CE", "EU", "XX"}
)  # Council of Europe, European Union, other international courts
_HELP: Final = "write five parts with colons: `ECLI:CE:ECHR:2012:1213JUD003963009`"


@dataclass(frozen=True, slots=True, order=True)
class Ecli:
    """The identifier of one decision. `court` is the code within `country`; `year` that of the decision."""

    text: str

    @staticmethod
    def parse(text: str) -> Ecli:
        """The identifier. Raises: ValueFault; for Strasbourg also if its date or number cannot be."""
        found = read(text)
        if found is None:
            raise _refusal(text)
        return found

    @staticmethod
    def strasbourg(number: ApplicationNumber, date: PartialDate, kind: Kind) -> Ecli | None:
        """The identifier of a decision of this day in this (the first) application; None without a day."""
        if date.is_interval or date.precision != "day" or date.lower is None:
            return None
        ordinal = f"{date.lower:%m%d}{kind}{number.serial:07}{number.year % 100:02}"
        return Ecli(f"ECLI:CE:ECHR:{date.lower:%Y}:{ordinal}")

    def __str__(self) -> str:
        return self.text

    @property
    def country(self) -> str:
        """`FR`; or `CE` (Council of Europe), `EU`, `XX`."""
        return self.text.split(":")[1]

    @property
    def court(self) -> str:
        """`ECHR`."""
        return self.text.split(":")[2]

    @property
    def year(self) -> int:
        """The year of the decision."""
        return int(self.text.split(":")[3])

    @property
    def kind(self) -> Kind | None:
        """Judgment, decision or (until 1999) report of Strasbourg; None of another court."""
        match = self._strasbourg_parts()
        return match[3] if match else None  # type: ignore[return-value]

    @property
    def date(self) -> PartialDate | None:
        """The day of a decision of Strasbourg; None of another court."""
        match = self._strasbourg_parts()
        return PartialDate.parse(f"{self.year}-{match[1]}-{match[2]}") if match else None

    @property
    def number(self) -> ApplicationNumber | None:
        """The first application of a decision of Strasbourg; None of another court."""
        match = self._strasbourg_parts()
        return read_number(f"{int(match[4])}/{match[5]}") if match else None

    def matches(self, date: PartialDate, numbers: tuple[ApplicationNumber, ...] = ()) -> bool:
        """Whether it can belong to a decision of this date in one of these applications.

        Of another court's identifier only the year is compared; no numbers match any.
        """
        own = self.date or PartialDate.parse(str(self.year))
        if own.certainly_before(date) or own.certainly_after(date):
            return False
        return not numbers or self.number is None or self.number in numbers

    def _strasbourg_parts(self) -> re.Match[str] | None:
        is_strasbourg = self.text.startswith("ECLI:CE:ECHR:")
        return _STRASBOURG.fullmatch(self.text.split(":")[4]) if is_strasbourg else None


def read(text: str) -> Ecli | None:
    """The identifier, or None if the text is none."""
    match = _FORM.fullmatch(text)
    if match is None or not _is_jurisdiction(match[1]):
        return None
    return (
        None if match[1] == "CE" and match[2] == "ECHR" and _ordinal_fault(match[3], match[4]) else Ecli(text)
    )


def _is_jurisdiction(code: str) -> bool:
    return code in _NO_COUNTRIES or country.read(code) is not None


def _ordinal_fault(year: str, ordinal: str) -> str:
    """What is wrong with the last part of an identifier of Strasbourg, or ""."""
    match = _STRASBOURG.fullmatch(ordinal)
    if match is None:
        return f"its last part `{ordinal}` is not month, day, `JUD`, `DEC` or `REP`, and nine digits"
    if partial_date.read(f"{year}-{match[1]}-{match[2]}") is None:
        return f"there is no day {match[1]}-{match[2]} in {year}"
    number = read_number(f"{int(match[4])}/{match[5]}")
    if number is None:
        return f"`{match[4]}{match[5]}` is no application"
    return f"application `{number}` was lodged after {year}" if number.year > int(year) else ""


def _refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read)
        refuse_lookalike(text, read)
    except ValueFault as fault:
        return fault
    plain = re.sub(r"\s", "", text).upper().replace("ECLI-", "ECLI:")
    plain = plain if plain.startswith("ECLI:") else f"ECLI:{plain}"
    if read(plain):
        return ValueFault(
            faults.BAD_ECLI, f"{quoted(text)} is not written as an ECLI is", f"write `{plain}`", plain
        )
    match = _FORM.fullmatch(text)
    if match is None:
        return ValueFault(faults.BAD_ECLI, f"{quoted(text)} is not an ECLI", _HELP)
    if not _is_jurisdiction(match[1]):
        message = f"{quoted(text)} is not an ECLI: `{match[1]}` is no country"
        return ValueFault(faults.BAD_ECLI, message, "the second part is the country's code, `CE` or `EU`")
    message = f"{quoted(text)} cannot be right: {_ordinal_fault(match[3], match[4])}"
    return ValueFault(faults.BAD_STRASBOURG_ECLI, message, "copy it from the decision's details in HUDOC")
