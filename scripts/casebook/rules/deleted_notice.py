"""A deleted Interpol notice shown as if it stood."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.voice import place_in, summaries
from casebook.diagnostics import Diagnostic, Related, warning
from casebook.model.dossier import Dossier

RULE = warning("deleted-notice", "a summary tells of an Interpol notice as if it stood, and it was deleted")

_NOTICE = re.compile(
    r"\b(?:[Rr]ed [Nn]otices?|Interpol (?:notices?|diffusions?|alerts?)|(?:wanted|sought) (?:by|through) Interpol)\b"
)
_NOW = re.compile(r"\b(?:is|are|remains?|still|stands?|currently|to this day|since)\b")
_DELETED = re.compile(
    r"\b(?:delet\w+|remov\w+|withdr\w+|cancel\w+|annul\w+|took (?:him|her|it|them) off|lifted|erased)\b"
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What Interpol took out of its files is told together with that, wherever it is read alone."""
    gone = next((e for e in dossier.events if e.kind == "notice" and _DELETED.search(e.text.plain)), None)
    if gone is None:
        return
    for passage in summaries(dossier):
        for sentence in passage.sentences if _NOTICE.search(passage.own) else ():
            found = _NOTICE.search(sentence.own)
            if found and _NOW.search(sentence.own) and not _DELETED.search(passage.own):
                message = f"`{found[0]}` sounds as if it stood, and it was deleted"
                help = "tell it as past, with its end: `until Interpol deleted it in 2017`"
                related = [Related(dossier.place(gone, "text"), "deleted here")]
                yield RULE.at(place_in(dossier, sentence, *found.span()), message, help=help, related=related)
