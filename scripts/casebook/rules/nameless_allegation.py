"""`allegedly`, and nobody who alleges."""

from __future__ import annotations

from collections.abc import Iterator

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


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Hearsay is told with who says it, or at the least with the source in which it stands."""
    for file, passage in ours(dossier, names):
        if passage.key in ("title", "standfirst", "sources.note", "prose.heading"):
            continue
        listed = (
            passage.key.startswith(("events.", "assurances.", "measures.")) and len(passage.sentences) == 1
        )
        for sentence in passage.sentences if _HEARSAY.search(passage.own.lower()) else ():
            for found in at_most(_HEARSAY.finditer(sentence.own.lower())):
                if not sentence.sources and not listed:
                    message = f"`{found[0]}`, and the sentence names neither who says so nor a source"
                    help = "write who says it and cite it: `according to …  [@s01]`"
                    yield RULE.at(place_in(file, sentence, *found.span()), message, help=help)
