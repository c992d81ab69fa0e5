"""A word that says that somebody did wrong, said by this site."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import VERDICT_WORD, verdicts
from casebook.criteria.standing import proving_sources
from casebook.criteria.voice import at_most, attributed, ours, place_in
from casebook.criteria.wording import OF_LAW
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.model.passages import Passage

RULE = warning(
    "verdict-in-own-voice", "a sentence says that somebody did wrong, and not who says or found so"
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`stole`, `murdered`, `tortured`, `unlawfully`: of a person or a state, somebody says it, or found it for good."""
    proving: dict[bool, frozenset[str]] = {}
    before: Passage | None = None
    for file, passage in ours(dossier, names):
        leading, before = before, passage
        if passage.key == "prose.list" and leading and _leads(leading):
            continue
        for sentence in passage.sentences if VERDICT_WORD.search(passage.own) else ():
            if not any(verdicts(sentence.own)) or attributed(sentence):
                continue
            for found in at_most(verdicts(sentence.own)):
                of_law = found[0] in OF_LAW
                if of_law not in proving:
                    proving[of_law] = proving_sources(dossier, names, of_law)
                if proving[of_law].isdisjoint(sentence.sources):
                    message = f"`{found[0]}` is a verdict, and the sentence does not say whose"
                    help = "say who says so or which body found it, or cite a finding that stands"
                    yield RULE.at(place_in(file, sentence, *found.span()), message, help=help)


def _leads(passage: Passage) -> bool:
    """Whether a paragraph says, before the colon at its end, whose the points below it are."""
    return passage.own.rstrip().endswith(":") and attributed(passage.sentences[-1])
