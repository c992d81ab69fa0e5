"""Names in Cyrillic letters as people type them: romanised, inflected, and back from Latin letters.

The tables are short forms of the usual systems, since Pagefind folds diacritics anyway: BGN/PCGN 1947, ICAO Doc 9303
(passports), ISO 9:1995, the Duden's transcription, the French and the Polish transcription, the Spanish one, the
Kazakh Latin alphabet of 2021 and the Ukrainian resolution no. 55 of 2010. Endings of Russian surnames and given names
follow A. A. Zaliznyak's grammatical dictionary. What they yield stands in the index, never on a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_SPLIT: Final = str.split  # tables as running text: one sees a letter beside what it becomes
AREA: Final = frozenset(_SPLIT("AM AZ BG BY GE KG KZ MD MK MN RS RU SU TJ TM UA UZ"))
"""States whose nationals' names are likely to be typed in Cyrillic letters too."""

_TO_RUSSIAN: Final = str.maketrans("әғқңөұүһіўҳҷӣӯ", "агкноуухиухжиу")
_PLAIN: Final = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        _SPLIT("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya"),
        strict=True,
    )
)
_KAZAKH: Final = {"ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i"}
_OTHERS: Final = {"ў": "o", "ҳ": "h", "ҷ": "j", "є": "ie", "ї": "i", "ґ": "g", "ѓ": "gj", "ќ": "kj", "љ": "lj"} | {
    "њ": "nj", "џ": "dz", "ѕ": "dz", "ј": "j", "ђ": "dj", "ћ": "c", "ӣ": "i", "ӯ": "u",
}  # fmt: skip
_BASE: Final = _PLAIN | _KAZAKH | _OTHERS

SYSTEMS: Final = {
    "bgn": {},
    "passport": {"й": "i", "ю": "iu", "я": "ia", "ъ": "ie"},
    "press": {"ю": "iyu", "я": "iya", "й": "i"},
    "iso": {"ж": "z", "й": "j", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ю": "u", "я": "a", "қ": "k"},
    "german": {"в": "w", "ж": "sch", "з": "s", "й": "i", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch"}
    | {"ю": "ju", "я": "ja", "ё": "jo", "қ": "k"},
    "french": {"ж": "j", "й": "i", "у": "ou", "ч": "tch", "ш": "ch", "щ": "chtch", "ю": "iou", "я": "ia", "қ": "k"},
    "polish": {"в": "w", "ж": "z", "й": "j", "х": "ch", "ц": "c", "ч": "cz", "ш": "sz", "щ": "szcz", "ю": "iu"}
    | {"я": "ia", "қ": "k"},
    "czech": {"ж": "z", "й": "j", "х": "ch", "ц": "c", "ч": "c", "ш": "s", "щ": "sc", "ю": "ju", "я": "ja", "қ": "k"},
    "spanish": {"х": "j", "ю": "iu", "я": "ia", "й": "i"},
    "kazakh": {"ж": "j", "й": "i", "х": "h", "ғ": "g", "ң": "n", "ч": "sh", "ш": "sh", "щ": "sh", "ю": "iu", "я": "ia"},
    "turkish": {"ж": "j", "х": "h", "ц": "ts", "ч": "c", "ш": "s", "қ": "k"},
    "ukrainian": {"и": "y", "г": "h", "і": "i", "й": "i", "ю": "iu", "я": "ia", "х": "kh"},
}  # fmt: skip
_UKRAINIAN: Final = "ukrainian"

_TO_CYRILLIC: Final = tuple(
    pair.split(":")
    for pair in _SPLIT(
        "shch:щ zh:ж kh:х ts:ц ch:ч sh:ш yu:ю iu:ю ya:я ia:я yo:ё ye:е a:а b:б c:к d:д e:е f:ф g:г h:х i:и j:ж k:к "
        "l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в x:кс y:ы z:з"
    )
)
_VOWELS: Final = "аеёиоуыэюя"

_ENDINGS: Final = (
    (re.compile(r"(.{2,}(?:ов|ев|ёв|ин|ын))а?"), " а у ым е ой ы ых ыми"),
    (re.compile(r"(.+[сц]к)(?:ий|ая|ой)"), "ий ого ому им ом ая ой ую их"),
    (re.compile(r"(.+и)й"), "й я ю ем и"),
    (re.compile(r"(.+)й"), "й я ю ем е"),
    (re.compile(r"(.+)ь"), "ь я ю ем е и"),
    (re.compile(r"(.+и)я"), "я и ю ей"),
    (re.compile(r"(.+)я"), "я и е ю ей"),
    (re.compile(r"(.+[гкхжшчщ])а"), "а и е у ой"),
    (re.compile(r"(.+)а"), "а ы е у ой"),
    (re.compile(rf"(.+[^{_VOWELS}ьъй])"), " а у ом ем е"),
)  # fmt: skip


def spellings(word: str, language: str = "ru") -> frozenset[str]:
    """Romanisations of a word in Cyrillic letters, and its Russian cases; in small letters."""
    word = word.casefold()
    nominatives = {word, word.translate(_TO_RUSSIAN)}
    latin = {romanised(each, system) for each in nominatives for system in SYSTEMS if _fits(system, language)}
    return frozenset({*latin, *latin_endings(latin), *(form for each in nominatives for form in cases(each))})


def _fits(system: str, language: str) -> bool:
    return system != _UKRAINIAN or language == "uk"


def romanised(word: str, system: str) -> str:
    """A word in small Cyrillic letters → Latin letters after one system."""
    table = _BASE | SYSTEMS[system]
    letters = []
    for before, letter in zip(f" {word}", word, strict=False):
        latin = table.get(letter, letter)
        if letter == "е" and system == "bgn" and before in f" {_VOWELS}ьъ":
            latin = "ye"
        elif letter == "е" and system in ("german", "polish", "czech") and before in f" {_VOWELS}":
            latin = "je"
        elif (
            letter in "юя" and before in f" {_VOWELS}" and system in ("passport", "press", "polish", "kazakh")
        ):
            latin = {"polish": "j"}.get(system, "y") + latin[-1]
        letters.append(latin)
    return "".join(letters).replace("_", "")


def latin_endings(words: Iterable[str]) -> frozenset[str]:
    """Romanised words as other languages end them: -ij for -iy, -off, -ow for -ov, -ine for -in; -la- for -lia-."""
    found = set()
    for word in words:
        found |= {re.sub(r"(?:iy|yy|ij|ii)$", ending, word) for ending in ("y", "i", "ij", "iy")}
        found |= {re.sub(r"ov$", "off", word), re.sub(r"in$", "ine", word), word.replace("lia", "la")}
        found.add(re.sub(r"([oe])v(a?)$", r"\1w\2", word))
    return frozenset(found)


def cases(word: str) -> frozenset[str]:
    """A Russian surname or given name in its cases, man's and woman's form; in small letters.

    The first pattern that fits decides; a word that none fits has one form.
    """
    for pattern, endings in _ENDINGS:
        match = pattern.fullmatch(word)
        if match:
            return frozenset({word, *(match[1] + ending for ending in endings.split(" "))})
    return frozenset({word})


def from_latin(word: str) -> str:
    """A romanised name in Russian letters, as well as one can tell: `Mamatkulov` → `маматкулов`."""
    word = re.sub(r"[^a-z]", "", word.casefold())
    word = re.sub(r"(?:sky|skiy|skii|skij)$", "sk=", word)
    found = ""
    while word:
        for latin, letter in _TO_CYRILLIC:
            if word.startswith(latin):
                found += "й" if latin == "y" and found[-1:] in tuple(_VOWELS) else letter
                word = word[len(latin) :]
                break
        else:
            found, word = found + "ий", word[1:]
    return found
