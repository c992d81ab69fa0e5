"""A place as typed: `Paris, FR`, `FR`, or a name alone on the high seas."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casebook.model import faults
from casebook.values.country import Country
from casebook.values.fault import ValueFault


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A name and a territory; one of the two may be absent."""

    name: str
    country: Country | None

    @classmethod
    def parse(cls, text: str) -> PlaceName:
        """Read `Paris, FR`, `FR` or a name alone. Raises `ValueFault`."""
        text = " ".join(text.split())
        if re.fullmatch(r"[A-Z]{2}", text):
            return cls("", Country.parse(text))
        name, comma, code = text.rpartition(", ")
        if not comma:
            _refuse_country(text)
            return cls(text, None)
        if not re.fullmatch(r"[A-Z]{2}", code):
            message = f"`{text[:60]}` does not end in a country code"
            raise ValueFault(
                faults.BAD_PLACE, message, "write `Paris, FR`: the name, a comma, two letters", None
            )
        return cls(name, Country.parse(code))

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, str(self.country or "")) if part)


def _refuse_country(text: str) -> None:
    """Raises `ValueFault` if a name that stands alone is a country's."""
    try:
        Country.parse(text)
    except ValueFault as fault:
        if fault.replacement and len(text) > 3:
            help = f"write its code, `{fault.replacement}`, or a town: `Paris, FR`"
            raise ValueFault(faults.BAD_PLACE, f"`{text}` is a country", help, fault.replacement) from None
