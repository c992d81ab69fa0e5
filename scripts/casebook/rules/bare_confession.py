"""A confession or concession without where and how it was made."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.voice import at_most, ours, place_in
from casebook.criteria.wording import CIRCUMSTANCES, CONFESSION, SETTING
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("bare-confession", "a confession or concession is told without where and how it was made")

_CONFESSION, _CIRCUMSTANCES, _SETTING = words(CONFESSION), words(CIRCUMSTANCES), words(SETTING)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A word spoken in custody, under threat or through a spokesman is not the same as one spoken freely in court."""
    for file, passage in ours(dossier, names):
        if passage.key in ("sources.note", "prose.heading"):
            continue
        for sentence in passage.sentences if _CONFESSION.search(passage.own) else ():
            for found in at_most(_CONFESSION.finditer(sentence.own)):
                if not _CIRCUMSTANCES.search(sentence.own.replace(found[0], "")):
                    message = f"`{found[0]}`, and the sentence does not say where, to whom or how"
                    help = "say whether it was made in custody or in court, and whether it was retracted or disputed"
                    yield RULE.at(place_in(file, sentence, *found.span()), message, help=help)
    for claim in dossier.claims:
        for line in claim.conceded:
            told = line.text is not None and _SETTING.search(line.text.plain.lower())
            if line.by in claim.about and not told and dossier.complete(line):
                message = f"`{line.by}` conceded `{claim.id or claim.kind}`, and nothing says where and how"
                help = "say it in `text`: by a plea in court, in custody, in a letter; and whether it was taken back"
                yield RULE.at(dossier.place(line, "by"), message, help=help)
