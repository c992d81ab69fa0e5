"""A summary that accuses and does not say what became of it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.voice import summaries
from casebook.criteria.wording import ACCUSING, ANSWERED, SPOKE
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("one-sided-summary", "a summary accuses and has neither the answer nor the outcome")

_ACCUSING, _ANSWERED, _SPOKE = words(ACCUSING), words(ANSWERED), words(SPOKE)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Title, standfirst, outcome and each key fact are read alone: in lists, cards, search results and feeds."""
    for passage in summaries(dossier):
        found = _ACCUSING.search(passage.own)
        if found and not _ANSWERED.search(passage.own) and not _SPOKE.search(passage.own, found.end()):
            message = f"`{found[0].strip()}` accuses, and nothing here says what the accused answers or how it ended"
            help = "add the denial, the finding or the outcome in the same text, or leave the accusation out"
            yield RULE.at(passage.place(dossier.places, *found.span()), message, help=help)
