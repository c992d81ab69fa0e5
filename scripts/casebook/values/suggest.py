"""Did you mean …? Nearest words of a list."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, words: Iterable[str]) -> str:
    """The most similar of `words`, or "" if none comes close. Case counts for nothing."""
    by_folded = {candidate.casefold(): candidate for candidate in words}
    matches = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.75)
    return by_folded[matches[0]] if matches else ""


def did_you_mean(word: str, words: Iterable[str], otherwise: str) -> str:
    """`did you mean …?` with the nearest word, or the other help."""
    match = nearest(word, words)
    return f"did you mean `{match}`?" if match else otherwise
