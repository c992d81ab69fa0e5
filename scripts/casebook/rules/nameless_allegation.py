"""`allegedly`, and nobody who alleges."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.voice import at_most, ours, place_in
from casebook.criteria.wording import HEARSAY
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning(
    "nameless-allegation", "something is said to be so, by nobody in particular and without a source"
)

_HEARSAY = words(HEARSAY)
_WITH_SOURCES = ("events.", "assurances.", "measures.", "title", "standfirst", "sources.", "prose.heading")
"""Texts whose item lists its sources, or that can cite none."""


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Hearsay is told with who says it, or at the least with the source in which it stands."""
    for file, passage in ours(dossier, names):
        if passage.key.startswith(_WITH_SOURCES) or not _HEARSAY.search(passage.own.lower()):
            continue
        for sentence, following in zip_longest(passage.sentences, passage.sentences[1:]):
            if sentence.sources or (following and following.sources):
                continue
            for found in at_most(_HEARSAY.finditer(sentence.own.lower())):
                message = f"`{found[0]}`, and the sentence names neither who says so nor a source"
                help = "write who says it and cite it: `according to … [@s01]`"
                yield RULE.at(place_in(file, sentence, *found.span()), message, help=help)
