"""A quotation in the prose without its source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("uncited-quotation", "somebody's words are quoted, and the sentence cites no source")

_FEWEST = 4
_WORD = re.compile(r"[^\W_]+")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The source of a quotation stands in its sentence, or in the next one; a word or two in quotes is no quotation."""
    for passage in dossier.passages:
        if passage.key not in ("prose.paragraph", "prose.list", "prose.quote"):
            continue
        sentences = passage.sentences
        for start, end in passage.quotations:
            index = next(i for i, sentence in enumerate(sentences) if start < sentence.end)
            near = sentences[index : index + 2]
            if len(_WORD.findall(passage.text, start, end)) >= _FEWEST and not any(s.sources for s in near):
                place = passage.place(dossier.places, start - 1, end + 1)
                yield RULE.at(
                    place, "this quotation has no source", help="cite it in the same sentence: `[@s01 § 4]`"
                )
