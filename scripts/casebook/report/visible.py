"""Text that a terminal shows as it is: what would be invisible, or would steer the screen, becomes an escape."""

from __future__ import annotations

import unicodedata

TAB = 4
"""Columns that a tab takes in an excerpt."""

_ESCAPED = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def visible(text: str) -> str:
    """The text with every control, format and unassigned character written as `\\x1b` or `\\u202e`."""
    return text if text.isascii() and text.isprintable() else "".join(map(_escape, text))


def shown(character: str) -> str:
    """How one character stands in an excerpt: as `visible`, but a tab is spaces."""
    return " " * TAB if character == "\t" else _escape(character)


def width(text: str) -> int:
    """Columns that visible text takes: two for East Asian wide letters (UAX 11), none for combining marks."""
    return sum(_width(character) for character in text)


def _escape(character: str) -> str:
    if unicodedata.category(character) not in _ESCAPED:
        return character
    number = ord(character)
    short = _SHORT.get(character) or (f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}")
    return short if number < 0x10000 else f"\\U{number:08x}"


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
