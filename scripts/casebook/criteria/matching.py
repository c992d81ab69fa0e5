"""Finds the words of `wording` in texts. Alternatives are sorted by first letter, which makes the search fast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.criteria.wording import CALLED, HEDGED, LOADED, NO_VERDICT, REGIMES, VERDICTS, Loaded


def words(pattern: str) -> re.Pattern[str]:
    """The alternatives of a list as whole words, in small letters."""
    return re.compile(rf"(?<![\w-])(?:{_by_letter(pattern)})(?![\w-])")


def _by_letter(pattern: str) -> str:
    """`quash\\w*|acquit\\w*|annul\\w*` → `q(?:uash\\w*)|a(?:cquit\\w*|nnul\\w*)`; the order within a letter stays."""
    found: dict[str, list[str]] = {}
    for one in _alternatives(pattern):
        head = one[0] if one[0].isalpha() else ""
        found.setdefault(head, []).append(one.removeprefix(head))
    return "|".join(f"{head}(?:{'|'.join(rest)})" for head, rest in found.items())


def _alternatives(pattern: str) -> Iterator[str]:
    depth = start = 0
    for place, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]


LOADED_WORD = words("|".join(entry.pattern for entry in LOADED))
VERDICT_WORD = words("|".join((*NO_VERDICT, VERDICTS)))

_ENTRIES = [(re.compile(entry.pattern), entry) for entry in LOADED]
_NO_VERDICT = re.compile("|".join(NO_VERDICT))
_CALLED = words(CALLED)
_REGIME = re.compile(rf"(?<!\w)(?:{REGIMES})[ -]\Z")
_HEDGED = re.compile(rf"(?<![\w-])(?:{HEDGED})(?:[^\w;:.!?]+[\w'’-]+){{0,4}}[^\w;:.!?]*\Z")


def loaded(text: str) -> Iterator[tuple[re.Match[str], Loaded]]:
    """Each loaded word of a sentence that is ours, with what is wrong with it."""
    called = _CALLED.search(text)
    for found in LOADED_WORD.finditer(text):
        is_called = called is not None and called.start() < found.start()
        if not is_called and not _REGIME.search(text, max(0, found.start() - 16), found.start()):
            yield found, next(entry for pattern, entry in _ENTRIES if pattern.match(text, found.start()))


def verdicts(text: str) -> Iterator[re.Match[str]]:
    """Each word of a sentence that says that somebody did wrong; not one that is denied, asked or feared."""
    for found in VERDICT_WORD.finditer(text):
        before = max(0, found.start() - 60), found.start()
        if not _NO_VERDICT.fullmatch(found[0]) and not _HEDGED.search(text, *before):
            yield found
