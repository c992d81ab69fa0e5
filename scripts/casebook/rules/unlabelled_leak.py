"""A taken or overheard document that is listed like any other."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.matching import words
from casebook.criteria.wording import LEAKED
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("unlabelled-leak", "a leaked or intercepted document is listed and its `note` does not say so")

_LEAKED = words(LEAKED)
_DECISIONS = ("judgment", "decision", "summary", "legislation")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What was leaked, stolen or intercepted may be true, altered or chosen: readers are told where it comes from."""
    for source in dossier.sources:
        told = " ".join(filter(None, (source.title, source.title_en, source.publisher, source.via))).lower()
        found = _LEAKED.search(told)
        if found and source.note is None and source.kind not in _DECISIONS and dossier.complete(source):
            message = f"`{found[0]}`: how this came to light is not said"
            help = "add `note:` with who took or overheard it, who published it, and who disputes it"
            yield RULE.at(dossier.place(source, "title"), message, help=help)
