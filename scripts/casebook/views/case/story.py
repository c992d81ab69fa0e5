"""Prose → its blocks, with figures set and the sources beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from markupsafe import Markup

from casebook.collection.names import Names
from casebook.model.citation import SourceRef
from casebook.model.prose import Block
from casebook.views.case.resolve import figures
from casebook.views.dossier import StoryBlock, StoryPiece
from casebook.views.quotes import curly_html
from casebook.views.text import LONGEST_TAIL

_TAGS: Final = {"paragraph": "p"}
_LAST_WORD: Final = re.compile(rf"(?<=[\s>])[^\s<>]{{1,{LONGEST_TAIL}}}$")
_SIGN: Final = re.compile(r"[.,;:!?)\u2019\u201d]+")


def story(names: Names) -> tuple[StoryBlock, ...]:
    """The blocks in order. Their HTML was sanitised when it was read; nothing else becomes `Markup` here."""
    return tuple(
        StoryBlock(
            tuple(_pieces(names, block)),
            figures(names, block.citations),
            _TAGS.get(block.kind, ""),
            block.level,
            block.anchor,
        )
        for block in names.dossier.story.blocks
    )


def _pieces(names: Names, block: Block) -> Iterator[StoryPiece]:
    pieces = [curly_html(piece) if isinstance(piece, str) else piece for piece in block.pieces]
    html = ""
    for index, piece in enumerate(pieces):
        if isinstance(piece, str):
            html += piece
            continue
        sign = ""
        following = pieces[index + 1] if index + 1 < len(pieces) else ""
        if isinstance(following, str) and (found := _SIGN.match(following)):
            sign, pieces[index + 1] = found[0], following[found.end() :]
        yield _piece(html.rstrip() + sign, piece, names)
        html = ""
    if html:
        yield StoryPiece(Markup(html))


def _piece(html: str, refs: tuple[SourceRef, ...], names: Names) -> StoryPiece:
    word = _LAST_WORD.search(html)
    at = word.start() if word and "&" not in word[0] else len(html)
    return StoryPiece(Markup(html[:at]), html[at:], figures(names, refs))
