"""A number or address by which somebody could be reached, robbed or found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.voice import at_most
from casebook.diagnostics import Diagnostic, SourceText, error
from casebook.model.dossier import Dossier

RULE = error(
    "personal-data",
    "a text holds an e-mail address, a phone, document or account number, or a full birth date",
)

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_FULL_DATE = (
    rf"(?:\d{{1,2}} (?:{_MONTHS})|(?:{_MONTHS}) \d{{1,2}}),? \d{{4}}|\d{{4}}-\d\d-\d\d"
    r"|\d{1,2}[./]\d{1,2}[./]\d{4}"
)
_BEGUN = re.compile(r"[\w.+-]*\Z")
_KINDS = (
    ("an e-mail address", re.compile(r"@(?<=[\w+-]@)[\w-]{1,63}(?:\.[\w-]{1,63})+")),
    ("a telephone number", re.compile(r"\+(?<![\w+]\+)\d{1,3}(?:[ ./-]?\(?\d{1,4}\)?){2,6}(?![\w%])")),
    ("an account number", re.compile(r"[A-Z][A-Z]\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")),
    ("a network address", re.compile(r"\.(?<=\d\.)\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])")),
    (
        "a document number",
        re.compile(
            r"(?:assport|dentity card|dentity document|dentification number)"
            r" ?(?:no|No|number|nr|№)?[.:]? ?(?:№ ?)?(?=[A-Z]{0,3} ?\d)[A-Z]{0,3} ?\d[\d -]{4,18}\d"
        ),
    ),
    (
        "a full date of birth",
        re.compile(rf"b(?:orn|irth)(?: on| of|:| is| was)?(?: the)? ?(?:{_FULL_DATE})"),
    ),
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """No reader needs them, and they cannot be taken back; a year of birth is enough to tell two people apart."""
    for source, start, end in _ranges(dossier, names):
        for kind, pattern in _KINDS:
            for found in at_most(pattern.finditer(source.text, start, end)):
                if _is_one(kind, found[0]) and not _is_in_address(source.text, found.start()):
                    help = "take it out; of a birth the year is enough, and stands under `born`"
                    start = _beginning(source.text, found.start())
                    yield RULE.at(source.place(start, found.end()), f"this is {kind}", help=help)


def _ranges(dossier: Dossier, names: Names) -> Iterator[tuple[SourceText, int, int]]:
    """The whole file, comments too, since all of it is public; and the entries that it names."""
    yield dossier.places.source, 0, len(dossier.places.source.text)
    for row in dossier.people:
        entry = names.authority.people.get(str(row.id)) if row.name is None else None
        if entry is not None:
            places = names.authority.files[str(row.id)].places
            yield places.source, *places.spans[entry.path]


def _beginning(text: str, position: int) -> int:
    """Where the word that holds this place begins."""
    begun = _BEGUN.search(text, max(0, position - 64), position)
    return begun.start() if begun else position


def _is_in_address(text: str, position: int) -> bool:
    """Whether the word that holds this place is a link."""
    start = max(text.rfind(sign, max(0, position - 2000), position) for sign in " \n\"'<(")
    return "://" in text[start + 1 : position]


def _is_one(kind: str, text: str) -> bool:
    """Whether what looks like it is one: the check digits of an IBAN, eight digits of a phone, bytes of an address."""
    if kind == "an account number":
        letters = re.sub(r"\s", "", text)
        return (
            15 <= len(letters) <= 34
            and int("".join(str(int(c, 36)) for c in letters[4:] + letters[:4])) % 97 == 1
        )
    if kind == "a telephone number":
        return 8 <= sum(letter.isdigit() for letter in text) <= 15
    return kind != "a network address" or all(int(part) < 256 for part in text[1:].split("."))
