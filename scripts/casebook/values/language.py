"""Language: a tag of BCP 47 as sources carry it: `ru`, `kk`, `ru-Latn`, `pt-BR`. Names after CLDR (Babel)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

from casebook.values import faults
from casebook.values.fault import ValueFault, quoted
from casebook.values.month_names import SOURCE_LANGUAGES
from casebook.values.plain import refuse_lookalike, refuse_unseen
from casebook.values.suggest import nearest, words

_TAG = re.compile(r"([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-([A-Z]{2}))?")
_RIGHT_TO_LEFT: Final = words(
    "ar arc arz bal bgn ckb dv fa glk he ks lrc mzn nqo pnb ps rhg sd sdh syr trw ug ur yi"
)
_RIGHT_TO_LEFT_SCRIPTS: Final = frozenset(
    {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"}
)
_NO_LANGUAGES: Final = frozenset({"und", "mul", "zxx", "root"})
_COUNTRIES_TO_LANGUAGES: Final = {
    "ua": "uk",
    "kz": "kk",
    "cz": "cs",
    "gr": "el",
    "jp": "ja",
    "cn": "zh",
    "dk": "da",
    "by": "be",
    "rs": "sr",
    "tj": "tg",
    "tm": "tk",
    "ir": "fa",
    "il": "he",
    "us": "en",
    "gb": "en",
    "at": "de",
    "iw": "he",
    "in": "id",
    "sh": "sr-Latn",
}
_HELP: Final = "write a language tag, such as `fr`, `ru` or `kk`"


@dataclass(frozen=True, slots=True, order=True)
class Language:
    """A language, perhaps in a script or as spoken in a country. `tag` is as typed."""

    tag: str

    @staticmethod
    def parse(text: str) -> Language:
        """The language. Raises: ValueFault, with the tag if the text is a language's name."""
        found = read(text)
        if found is None:
            raise _refusal(text)
        return found

    def __str__(self) -> str:
        return self.tag

    @property
    def name(self) -> str:
        """In English: `Russian`, `Russian (Latin)`, `Brazilian Portuguese`."""
        return _name(self.tag)

    @property
    def direction(self) -> Literal["ltr", "rtl"]:
        """Which way it is written, for `dir`: the script decides, else the language."""
        language, _, rest = self.tag.partition("-")
        script = rest[:4] if len(rest) >= 4 else ""
        right = script in _RIGHT_TO_LEFT_SCRIPTS if script else language in _RIGHT_TO_LEFT
        return "rtl" if right else "ltr"


@lru_cache(maxsize=1024)
def read(text: str) -> Language | None:
    """The language, or None if the text is the tag of none."""
    match = _TAG.fullmatch(text)
    if match is None or match[1] not in _names("languages") or match[1] in _NO_LANGUAGES:
        return None
    known = match[2] is None or match[2] in _names("scripts")
    return Language(text) if known and (match[3] is None or match[3] in _names("territories")) else None


@cache
def _names(kind: Literal["languages", "scripts", "territories"]) -> dict[str, str]:
    """Code → English name, after CLDR."""
    from babel import Locale

    return {str(code): str(name) for code, name in getattr(Locale("en"), kind).items()}


def _name(tag: str) -> str:
    whole = _names("languages").get(tag.replace("-", "_"))
    if whole:
        return whole
    language, *subtags = tag.split("-")
    details = [_names("scripts" if len(subtag) == 4 else "territories")[subtag] for subtag in subtags]
    name = _names("languages")[language]
    return f"{name} ({', '.join(details)})" if details else name


def _refusal(text: str) -> ValueFault:
    try:
        refuse_unseen(text, read)
        refuse_lookalike(text, read)
    except ValueFault as fault:
        return fault
    message = f"{quoted(text)} is not a language tag"
    meant = _meant(text)
    if meant:
        return ValueFault(faults.UNKNOWN_LANGUAGE, message, f"write `{meant}` for {_name(meant)}", meant)
    if text.lower() in _NO_LANGUAGES:
        return ValueFault(
            faults.UNKNOWN_LANGUAGE, f"{quoted(text)} names no single language", "leave the key out"
        )
    if text.lower() in _COUNTRIES_TO_LANGUAGES:
        guess = _COUNTRIES_TO_LANGUAGES[text.lower()]
        return ValueFault(faults.UNKNOWN_LANGUAGE, message, f"did you mean `{guess}` ({_name(guess)})?")
    name = nearest(text, _tags_by_name()) if len(text) > 3 else ""
    help = f"did you mean `{_tags_by_name()[name]}` ({name})?" if name else _HELP
    return ValueFault(faults.UNKNOWN_LANGUAGE, message, help)


def _meant(text: str) -> str:
    """The tag a text can only stand for: wrong case, underscores, a code of three letters, a language's name."""
    language, *subtags = text.replace("_", "-").split("-")
    cased = [subtag.title() if len(subtag) == 4 else subtag.upper() for subtag in subtags]
    tag = "-".join([language.lower(), *cased])
    if read(tag):
        return tag
    by_name = _own_names() | {name.casefold(): code for name, code in _tags_by_name().items()}
    return by_name.get(text.casefold()) or _three_letters(text.lower())


def _three_letters(code: str) -> str:
    from babel.core import get_global

    alias = get_global("language_aliases").get(code)
    return str(alias) if len(code) == 3 and alias and read(str(alias)) else ""


@cache
def _own_names() -> dict[str, str]:
    """Name of a language in itself, `русский` → tag, for the languages of our sources."""
    from babel import Locale

    locales = [Locale.parse(language) for language in SOURCE_LANGUAGES]
    return {str(locale.languages[locale.language]).casefold(): locale.language for locale in locales}


@cache
def _tags_by_name() -> dict[str, str]:
    return {name: tag for tag, name in _names("languages").items() if read(tag)}
