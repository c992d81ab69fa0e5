"""Widths of words, reckoned for a wide sans: SVG text does not wrap, and no font is at hand when pages are made."""

from __future__ import annotations

from typing import Final

_NARROW: Final = frozenset("ijlftr.,:;'’|!()[] -")
_WIDE: Final = frozenset("mwMWQОЖШЩЮМжшщюмф@%&")


def width(text: str, size: float, bold: bool = False) -> float:
    """Pixels that `text` takes at most, at `size` px, in the widest sans that readers commonly have."""
    ems = sum(
        0.33 if char in _NARROW else 0.94 if char in _WIDE else 0.72 if char.isupper() else 0.58
        for char in text
    )
    return ems * size * (1.06 if bold else 1.0)


def wrap(text: str, room: float, size: float, bold: bool = False) -> tuple[str, ...]:
    """Lines of at most `room` px; a word that is longer than a line is cut."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size, bold) <= room:
            lines[-1] = joined
            continue
        while width(word, size, bold) > room and len(word) > 4:
            cut = next(
                at for at in range(len(word) - 1, 0, -1) if width(word[:at], size, bold) <= room or at == 3
            )
            lines.append(word[:cut] + "-")
            word = word[cut:]
        lines.append(word)
    return tuple(lines)
