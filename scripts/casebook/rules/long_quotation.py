"""A quotation of more than fifteen words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.voice import at_most, written
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier
from casebook.model.passages import Passage

RULE = warning("long-quotation", "a quotation has more than fifteen words")

_MOST = 15
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_HELP = "quote the words that matter and tell the rest"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Few words, exactly quoted, can be checked; more are somebody else's work."""
    for file, passage in written(dossier, names):
        for start, end in at_most(iter(passage.quotations)):
            count = len(_WORD.findall(passage.text[start:end]))
            if count > _MOST:
                first = passage.text[start:end].split()[0]
                place = passage.place(file.places, start, start + len(first))
                yield RULE.at(place, f"the quotation that begins here has {count} words", help=_HELP)
    for passage in dossier.passages:
        if passage.key == "prose.quote" and (count := len(_WORD.findall(_quoted(passage)))) > _MOST:
            place = passage.place(dossier.places, 0, 1)
            yield RULE.at(place, f"the quotation has {count} words", help=_HELP)


def _quoted(passage: Passage) -> str:
    return re.sub(r"\[@[^\]\[]*\]", "", passage.text)
