"""Free texts and prose cut into sentences, with quoted words told from our own. Rules about wording read these.

Written here because the two libraries for it (pysbd, syntok) have had no release since 2021 and 2022, and neither
knows citations in brackets; `tests/model/test_passages.py` holds the sentences on which they were compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from casebook.diagnostics import Place
from casebook.model.part import Path
from casebook.model.places import Places
from casebook.model.prose import Prose

_QUOTED = re.compile(r'"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|‘[^‘’]*’(?!\w)')
_MARK = re.compile('["“«„‘]')
_POINTER = re.compile(r"\[@[^\]\[]*\]|\]\([^()\s]*\)")
_SOURCE = re.compile(r"@(s\d{2,4})")
_BOUNDARY = re.compile(r"""[.!?]["”»’)]*\s+(?=["“«„‘(*\[]*[^\W_a-z])|\n[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+""")
_LAST_WORD = re.compile(r"[\w.]+\Z")
_NEVER_LAST = re.compile(
    r"v|vs|nos?|arts?|paras?|pp?|cf|mrs?|ms|dr|st|prof|gen|col|lt|sgt|capt|hon|rev|ed|vol|sec|fig|al|e\.g|i\.e|approx|rt"
)
_SELDOM_LAST = re.compile(r"[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Inc|Ltd|Co|Corp|Jr|Sr|Supp")
_STARTERS = re.compile(
    r"""["“«„‘(*\[]*(?:The|A|An|He|She|It|They|We|In|On|At|By|His|Her|Its|Their|This|That|These|Those|But|And|After"""
    r"""|Before|When|While|No|Not|Both|Later|There|Since|From|For|With|Two|Three|As|If|Neither|Nobody|Until)\b"""
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a passage: half-open range of characters of its text."""

    passage: Passage
    start: int
    end: int

    @property
    def own(self) -> str:
        """Our own words; quotations and pointers are blanks."""
        return self.passage.own[self.start : self.end]

    @property
    def text(self) -> str:
        """The sentence as written, with its citations."""
        return self.passage.text[self.start : self.end]

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that it cites."""
        return tuple(_SOURCE.findall(self.text))


@dataclass(frozen=True)
class Passage:
    """One free text, or one block of the prose. `key`: `events.text`, `key-facts`, or `prose` and the block's kind.

    `start` and `end`: characters in the file. `path` is empty for prose, whose text is the file's, sign by sign.
    """

    key: str
    path: Path
    text: str
    start: int
    end: int

    @cached_property
    def own(self) -> str:
        """The text, of the same length: what is quoted, and where citations and links lead, is blank."""
        return _QUOTED.sub(_blank, self._without_pointers) if self.quotations else self._without_pointers

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Ranges between quotation marks, the marks excluded."""
        if not _MARK.search(self.text):
            return ()
        return tuple(
            (found.start() + 1, found.end() - 1) for found in _QUOTED.finditer(self._without_pointers)
        )

    @cached_property
    def _without_pointers(self) -> str:
        return _POINTER.sub(lambda found: " " * len(found[0]), self.text) if "]" in self.text else self.text

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """In order; together they cover the text. A quotation is never cut."""
        return tuple(self._cut())

    def _cut(self) -> Iterator[Sentence]:
        begin = 0
        for found in _BOUNDARY.finditer(self.own):
            if found[0][0] == "\n" or not _goes_on(self.own, found.start(), found.end()):
                yield Sentence(self, begin, found.end())
                begin = found.end()
        if self.own[begin:].strip():
            yield Sentence(self, begin, len(self.text))

    def place(self, places: Places, start: int, end: int) -> Place:
        """Where the characters `start` to `end` of the text stand in the file; the whole passage if that is unclear."""
        source = places.source
        if not self.path:
            return source.place(self.start + start, self.start + end)
        words = r"\s+".join(map(re.escape, self.text[start:end].split()))
        nth = len(re.findall(words, self.text[:start]))
        for count, found in enumerate(re.finditer(words, source.text[self.start : self.end])):
            if count == nth:
                span = source.span(self.start + found.start(), self.start + found.end())
                return Place(source.path, span, places.where(self.path))
        return places.at(self.path)


def _blank(found: re.Match[str]) -> str:
    inside = found[0][1:-1]
    last = inside[-1:] if inside[-1:] in (".", "!", "?") else " " * len(inside[-1:])
    return found[0][0] + " " * len(inside[:-1]) + last + found[0][-1]


def _goes_on(text: str, stop: int, following: int) -> bool:
    """Whether the full stop at `stop` ends an abbreviation and no sentence."""
    if text[stop] != ".":
        return False
    last = _LAST_WORD.search(text, max(0, stop - 24), stop)
    word = last[0] if last else ""
    if _NEVER_LAST.fullmatch(word.lower()):
        return True
    return bool(_SELDOM_LAST.fullmatch(word)) and not _STARTERS.match(text, following)


def passage(key: str, path: Path, text: str, places: Places) -> Passage:
    """One free text of the front matter or of an authority file."""
    start, end = places.spans.get(path, (0, 0))
    return Passage(key, path, text, start, end)


def of_prose(prose: Prose, places: Places) -> Iterator[Passage]:
    """The blocks of the prose as written."""
    ends = [*(block.start for block in prose.blocks), len(places.source.text)][1:]
    for block, end in zip(prose.blocks, ends, strict=False):
        yield Passage(f"prose.{block.kind}", (), places.source.text[block.start : end], block.start, end)


def key_of(path: Path) -> str:
    """`("events", 3, "text")` → `events.text`."""
    return ".".join(step for step in path if isinstance(step, str))
