"""The prose of a dossier as read: blocks of safe HTML between citations, and what it points to, with places."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.model.citation import SourceRef


@dataclass(frozen=True, slots=True)
class Block:
    """A top-level block. `pieces` alternate: sanitised HTML, or the citations of one bracket.

    `kind`: heading, paragraph, list or quote. Of a heading: `level` as printed (3 or 4), `anchor` (`h-...`).
    `start`: its first character in the file.
    """

    kind: str
    pieces: tuple[str | tuple[SourceRef, ...], ...]
    level: int = 0
    anchor: str = ""
    start: int = 0

    @property
    def citations(self) -> tuple[SourceRef, ...]:
        """Every citation of the block, each once, in order."""
        refs = (ref for piece in self.pieces if isinstance(piece, tuple) for ref in piece)
        return tuple(dict.fromkeys(refs))


@dataclass(frozen=True, slots=True)
class Pointer:
    """A citation or link of the prose, with its half-open range of characters in the file."""

    target: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Prose:
    """All of it. `citations` point to sources, `links` to events (`#e01`), dossiers (`soering-uk.md`) or addresses.

    `whole`: whether all of it could be read.
    """

    blocks: tuple[Block, ...] = ()
    citations: tuple[Pointer, ...] = ()
    links: tuple[Pointer, ...] = ()
    words: int = 0
    text: str = ""
    whole: bool = True
