"""Citations: `[@s01]`, `[@s01 § 45; @s02]` in texts, `s38 § 4` in lists."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casebook.model import faults
from casebook.values.fault import ValueFault

BRACKET = re.compile(r"\[@(?P<inside>[^\]\[]*)\]")
_ONE = re.compile(r"@?(?P<id>s\d{2,4})(?:[\s,]+(?P<locator>\S.*))?$")
LOOSE = re.compile(r"\[\s{0,9}@s\d+|(?<!\w)@s\d+|(?<!: )\[\s{0,9}s\d{2,4}(?:[\s,;§][^\]\[]*)?\](?![(\[:])")
_SECOND = re.compile(r"\s*@s\d+(?:\s*,\s*s\d{2,4}(?![\w/])|.*@s\d)")


@dataclass(frozen=True, slots=True, order=True)
class SourceRef:
    """A pointer into a source: its id and, if given, where in it (`§ 45`, `p. 3`)."""

    source: str
    locator: str = ""

    @classmethod
    def parse(cls, text: str) -> SourceRef:
        """Read `s38 § 4`. Raises `ValueFault`."""
        match = _ONE.fullmatch(" ".join(text.split()))
        if not match or text.lstrip().startswith("@"):
            message = f"`{text[:60]}` is not a source of this dossier"
            raise ValueFault(
                faults.BAD_CITATION,
                message,
                "write its id, then a locator if useful, in quotes if it has a comma: `s38 § 4`",
                None,
            )
        return cls(match["id"], match["locator"] or "")

    def __str__(self) -> str:
        return f"{self.source} {self.locator}".strip()


@dataclass(frozen=True, slots=True)
class CitedText:
    """A text whose statements carry sources. `pieces` alternate: plain text, or the citations of one bracket."""

    text: str
    pieces: tuple[str | tuple[SourceRef, ...], ...]

    @classmethod
    def parse(cls, text: str) -> CitedText:
        """Read plain text with `[@s01]` in it; line breaks fold into spaces. Raises `ValueFault`."""
        text = " ".join(text.split())
        return cls(text, read_pieces(text))

    @property
    def citations(self) -> tuple[SourceRef, ...]:
        """Every citation, in the order of the text."""
        return tuple(ref for piece in self.pieces if isinstance(piece, tuple) for ref in piece)

    @property
    def plain(self) -> str:
        """The text without its citations."""
        words = "".join(piece for piece in self.pieces if isinstance(piece, str))
        return re.sub(r"\s+([.,;:!?])", r"\1", " ".join(words.split()))

    def __str__(self) -> str:
        return self.text


def read_pieces(text: str) -> tuple[str | tuple[SourceRef, ...], ...]:
    """Split at citations. Raises `ValueFault` at a bracket that is none."""
    loose = LOOSE.search(BRACKET.sub(" ", text))
    if loose:
        message = f"`{loose[0]}` is not a citation"
        raise ValueFault(
            faults.BAD_CITATION, message, "write it in brackets: `[@s01]` or `[@s01 § 45; @s02]`", None
        )
    pieces: list[str | tuple[SourceRef, ...]] = []
    position = 0
    for match in BRACKET.finditer(text):
        if match.start() > position:
            pieces.append(text[position : match.start()])
        pieces.append(read_bracket("@" + match["inside"]))
        position = match.end()
    if position < len(text):
        pieces.append(text[position:])
    return tuple(pieces)


def read_bracket(inside: str) -> tuple[SourceRef, ...]:
    """The citations between the brackets: `@s01 § 45; @s02`. Raises `ValueFault`."""
    refs = []
    for part in inside.split(";"):
        match = _ONE.fullmatch(" ".join(part.split()))
        if not match or not part.strip().startswith("@"):
            message = f"`[{inside[:60]}]` is not a citation"
            raise ValueFault(faults.BAD_CITATION, message, "write `[@s01]` or `[@s01 § 45; @s02]`", None)
        if _SECOND.match(part):
            message = f"`[{inside[:60]}]` names two sources as if they were one"
            raise ValueFault(
                faults.BAD_CITATION, message, "part them by a semicolon: `[@s01 § 45; @s02]`", None
            )
        refs.append(SourceRef(match["id"], match["locator"] or ""))
    return tuple(refs)
