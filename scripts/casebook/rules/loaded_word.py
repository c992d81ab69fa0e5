"""A word that takes a side."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import LOADED_WORD, loaded
from casebook.criteria.voice import at_most, place_in, written
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("loaded-word", "a word of ours takes a side")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`claimed`, `admitted`, `regime`, `fled`: told in words that both sides could sign."""
    for file, passage in written(dossier, names):
        for sentence in passage.sentences if LOADED_WORD.search(passage.own) else ():
            for found, entry in at_most(loaded(sentence.own)):
                place = place_in(file, sentence, *found.span())
                help = f"write instead: {entry.instead}; or quote it, with whose word it is"
                yield RULE.at(place, f"`{found[0]}` {entry.why}", help=help)
