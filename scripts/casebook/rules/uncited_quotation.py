"""A quotation in the prose without its source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.voice import at_most
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.model.passages import Passage

RULE = warning("uncited-quotation", "somebody's words are quoted, and the sentence cites no source")

_FEWEST = 4
_WORD = re.compile(r"[^\W_]+")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The source of a quotation stands in its sentence, or in the next one; a word or two in quotes is no quotation."""
    for passage in dossier.passages:
        if passage.key not in ("prose.paragraph", "prose.list", "prose.quote"):
            continue
        for start, end in at_most(_uncited(passage)):
            place = passage.place(dossier.places, start - 1, end + 1)
            help = "cite it in the same sentence: `[@s01 § 4]`"
            yield RULE.at(place, "this quotation has no source", help=help)


def _uncited(passage: Passage) -> Iterator[tuple[int, int]]:
    sentences = passage.sentences
    ends = [sentence.end for sentence in sentences]
    cited = [bool(sentence.sources) for sentence in sentences]
    for start, end in passage.quotations:
        index = bisect_right(ends, start)
        if not any(cited[index : index + 2]) and len(_WORD.findall(passage.text, start, end)) >= _FEWEST:
            yield start, end
