"""Country: a code of ISO 3166-1 with two letters, `KZ`; and XK, SU, YU, CS and DD.

Names are those of CLDR, taken from Babel when a name is first asked for; a few that read badly are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from casebook.values import faults
from casebook.values.country_slips import FORMER, NO_STATES, SLIPS, WITHDRAWN
from casebook.values.fault import ValueFault, quoted
from casebook.values.plain import refuse_lookalike, refuse_unseen
from casebook.values.suggest import nearest

_NAMES: Final = {
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
}
_HELP: Final = "write the two letters of ISO 3166-1, such as `FR` or `KZ`"


@dataclass(frozen=True, slots=True, order=True)
class Country:
    """A state or territory. `code`: two capital letters."""

    code: str

    @staticmethod
    def parse(text: str) -> Country:
        """The country. Raises: ValueFault, with the code if the text is a country's name."""
        found = read(text)
        if found is None:
            raise _refusal(text)
        return found

    def __str__(self) -> str:
        return self.code

    @property
    def name(self) -> str:
        """In English: `Kazakhstan`, `Türkiye` (whatever the year), `Soviet Union`."""
        return english_names()[self.code]

    def names_in_official_languages(self) -> tuple[tuple[str, str], ...]:
        """(name, language tag) in each official language but English; the most spoken first. Source: CLDR."""
        return _official_names(self.code)


def read(text: str) -> Country | None:
    """The country, or None if the text is the code of none."""
    return Country(text) if text in english_names() else None


@cache
def english_names() -> dict[str, str]:
    """Code → English name, of every country, by code."""
    from babel import Locale

    names = {
        code: str(name).replace(" & ", " and ")
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in NO_STATES
    }
    former = {code: name for code, (name, _, _) in FORMER.items()}
    return dict(sorted((names | _NAMES | former).items()))


@cache
def _official_names(code: str) -> tuple[tuple[str, str], ...]:
    if code in FORMER:
        _, name, language = FORMER[code]
        return ((name, language),)
    from babel import Locale
    from babel.core import UnknownLocaleError
    from babel.languages import get_official_languages

    names: dict[str, str] = {}
    for language in get_official_languages(code, de_facto=True):
        try:
            own = Locale.parse(language).territories.get(code)
        except UnknownLocaleError:
            continue
        if own and not language.startswith("en"):
            names.setdefault(str(own), language.replace("_", "-"))
    return tuple(names.items())


def _refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read)
        refuse_lookalike(text, read)
    except ValueFault as fault:
        return fault
    if text.upper() in NO_STATES:
        message = f"{quoted(text)} is {NO_STATES[text.upper()]}, not a country"
        return ValueFault(faults.NOT_A_STATE, message, "name the states; a body stands under `bodies`")
    if text in WITHDRAWN:
        successors = " or ".join(f"`{code}`" for code in WITHDRAWN[text])
        only = WITHDRAWN[text][0] if len(WITHDRAWN[text]) == 1 else None
        message = f"{quoted(text)} is a code no longer in use"
        return ValueFault(faults.WITHDRAWN_COUNTRY, message, f"write {successors}", only)
    meant = _meant(text)
    if meant:
        message = f"{quoted(text)} is not a country's code"
        help = f"write `{meant}` for {english_names()[meant]}"
        return ValueFault(faults.UNKNOWN_COUNTRY, message, help, meant)
    return ValueFault(faults.UNKNOWN_COUNTRY, f"{quoted(text)} is not a country's code", _guess(text))


def _meant(text: str) -> str:
    """The code a text can only stand for: small letters, a slip, a code of three letters, a name."""
    upper = text.upper()
    if upper in SLIPS or (len(upper) == 2 and read(upper)):
        return SLIPS.get(upper, upper)
    by_name = {name.upper(): code for code, name in english_names().items()}
    return by_name.get(upper) or _three_letters(upper)


def _three_letters(upper: str) -> str:
    from babel.core import get_global

    if len(upper) != 3 or not upper.isalpha() or not upper.isascii():
        return ""
    codes: list[str] = get_global("territory_aliases").get(upper, [])
    return codes[0] if len(codes) == 1 and read(codes[0]) else ""


def _guess(text: str) -> str:
    if text.upper() == "Y":
        return "did you mean `YE` (Yemen)? In other tools `Y` stands for yes"
    by_name = {name: code for code, name in english_names().items()} | {
        k.title(): v for k, v in SLIPS.items() if len(k) > 3
    }
    name = nearest(text, by_name) if len(text) > 3 else ""
    return f"did you mean `{by_name[name]}` ({name})?" if name else _HELP
