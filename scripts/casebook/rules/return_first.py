"""A dossier headed by a return."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("return-first", "the first transfer is a return, and gives the headline")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The first row of `transfers` gives status and headline: the transfer feared or carried out, not the way back."""
    kinds = [transfer.kind for transfer in dossier.transfers]
    if kinds[:1] == ["return"] and set(kinds) != {"return"}:
        place = dossier.place(dossier.transfers[0], "kind")
        message = "the first transfer is a return; it would be the headline of the case"
        yield RULE.at(place, message, help="put the transfer that the case is about first")
