"""Arabic names as people type them: with and without the article, and the usual Latin forms of common given names.

The article is written al-, el- or joined, and before "sun letters" as it is spoken (as-, az-); the groups of given
names are those that the cases of this casebook and the press use. Sources: ALA-LC's and BGN/PCGN's romanisation
tables for Arabic, and the spellings in the judgments. What this yields stands in the index, never on a page.
"""

from __future__ import annotations

import re
from typing import Final

ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_ARTICLE: Final = re.compile(r"\b(?:al|el|ad|adh|an|ar|as|ash|at|az)[-\u2010\u2011 ]([a-z]{3,})")
_ALIKE: Final = str.maketrans("ىةأإآ", "يهااا")

_GROUPS: Final = tuple(
    frozenset(group.split())
    for group in (
        "mohammed muhammad mohamed mohammad mohamad muhammed mahomed",
        "ahmed ahmad achmed",
        "khaled khalid chaled",
        "omar umar omer",
        "othman uthman osman usman othmane",
        "hussein hussain husayn husein hossein",
        "abu abou",
        "youssef yusuf yousef yusef yousuf iusuf",
        "said saeed sayed saied",
        "hassan hasan",
        "abdullah abdallah abdulla",
        "mustafa mostafa moustafa",
        "osama usama oussama",
        "qatada qatadah katada",
        "ibrahim ebrahim",
        "mahmoud mahmud",
        "jamal gamal djamal",
        "abd abdel abdul abdal",
        "zery zeri zari zeiry",
        "agiza ajiza adjiza",
        "maher mahir",
        "rahim raheem",
        "nashiri nasheeri",
        "hisham hicham",
        "nasr nasser naser",
        "masri masry",
    )
)


def spellings(name: str) -> frozenset[str]:
    """Other spellings of the words of a name, in Arabic or in Latin letters; in small letters."""
    name = name.casefold()
    found: set[str] = set()
    in_arabic = re.findall(r"[\u0600-\u06ff]+", name)
    for word in in_arabic:
        bare = word.removeprefix("ال")
        forms = {word, bare, *(["ال" + bare] if word == in_arabic[-1] else [])} if len(bare) > 2 else {word}
        found |= {*forms, *(form.translate(_ALIKE) for form in forms)}
    for bare in _ARTICLE.findall(name):
        for form in {bare, *_group(bare)}:
            found |= {form, f"al-{form}", f"el-{form}", f"al{form}"}
    for word in re.findall(r"[a-z]{3,}", name):
        found |= _group(word)
    return frozenset(found)


def _group(word: str) -> frozenset[str]:
    return next((group for group in _GROUPS if word in group), frozenset())
