"""Small numbers in words."""

from __future__ import annotations

_WORDS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


def counted(number: int, thing: str) -> str:
    """`three assurances`, `one claim`, `53 events`: in words up to twelve."""
    word = _WORDS[number] if number < len(_WORDS) else f"{number:,}"
    return f"{word} {thing}{'' if number == 1 else 's'}"


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]
