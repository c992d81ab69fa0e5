"""Slug: a name in addresses, `ablyazov-france`. Also the form of the ids of people, bodies and instruments."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.plain import refuse_lookalike, refuse_unseen
from casebook.values.suggest import words

LONGEST: Final = 60
_FORM = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SITE = """
    index tags assets search 404 api feed sitemap robots data id embed new ledger authority
    dossier dossiers people bodies states instruments timeline assurances measures claims routes
    updates corrections upcoming cite contribute rules editorial about privacy
"""
_WINDOWS_DEVICES = "con prn aux nul " + " ".join(
    f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)
)
RESERVED: Final = words(_SITE) | words(_WINDOWS_DEVICES)
_HELP: Final = "use small letters a to z, digits, and single hyphens between words"


@dataclass(frozen=True, slots=True, order=True)
class Slug:
    """A name in addresses: small Latin letters, digits, single hyphens; at most 60 characters."""

    text: str

    @staticmethod
    def parse(text: str) -> Slug:
        """The slug. Raises: ValueFault, with the repaired form where letters' case or signs alone were wrong."""
        found = read(text)
        if found is None:
            raise _refusal(text)
        return found

    def __str__(self) -> str:
        return self.text


def read(text: str) -> Slug | None:
    """The slug, or None if the text is none."""
    fits = len(text) <= LONGEST and text not in RESERVED and _FORM.fullmatch(text)
    return Slug(text) if fits else None


def suggested(text: str) -> str:
    """A slug close to a name: accents dropped, other signs turned into hyphens. "" if nothing Latin is left."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = (
        "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("'", "").replace("’", "")
    )
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].rstrip("-")


def _refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read)
        refuse_lookalike(text, read)
    except ValueFault as fault:
        return fault
    if text.lower() in RESERVED:
        message = f"{quoted(text)} is a name the site needs itself"
        return ValueFault(faults.RESERVED_SLUG, message, "add a word, such as the state or the year")
    if _FORM.fullmatch(text):
        message = f"{quoted(text)} has {len(text)} characters, {len(text) - LONGEST} too many"
        return ValueFault(faults.SLUG_TOO_LONG, message, f"shorten it to {LONGEST} or fewer")
    return _malformed(text)


def _malformed(text: str) -> ValueFault:
    wrong = next((sign for sign in text if not re.match(r"[a-z0-9-]", sign)), "")
    if wrong.isascii() and wrong.isupper():
        message = f"{quoted(text)} has a capital letter"
    elif wrong:
        shown = "a space" if wrong == " " else quoted(wrong)
        message = f"{quoted(text)} has {shown} in it"
    else:
        message = f"{quoted(text)} has a hyphen at an end, or two in a row"
    plain = suggested(text)
    sure = plain if read(plain) and re.fullmatch(r"[A-Za-z0-9 _-]+", text) else None
    return ValueFault(faults.BAD_SLUG, message, f"write `{plain}`" if read(plain) else _HELP, sure)
