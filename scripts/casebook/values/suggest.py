"""Lists of words, and the nearest of one: did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def words(text: str) -> frozenset[str]:
    """The words of a text, for long lists that stand in the code as prose."""
    return frozenset(text.split())


def nearest(word: str, words: Iterable[str]) -> str:
    """The most similar of `words`, or "" if none comes close. Case counts for nothing."""
    by_folded = {candidate.casefold(): candidate for candidate in words}
    matches = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.75)
    return by_folded[matches[0]] if matches else ""
