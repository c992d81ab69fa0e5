"""A key fact without a citation."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("uncited-key-fact", "a key fact cites no source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Key facts are what others copy: each carries its source."""
    for index, fact in enumerate(dossier.key_facts):
        if not fact.citations:
            place = dossier.place(None, "key-facts", index)
            message = f"key fact {index + 1} cites no source"
            yield RULE.at(place, message, help="put a citation at its end: `[@s01]`")
