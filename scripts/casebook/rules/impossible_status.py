"""A pair of kind and outcome that cannot occur."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.vocabulary import STATUS

RULE = error("impossible-status", "a kind of transfer cannot have this outcome")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Each pair of kind and outcome has a phrase that readers see; a rendition, for one, is never refused."""
    for transfer in dossier.transfers:
        if (transfer.kind, transfer.outcome) not in STATUS:
            possible = ", ".join(f"`{outcome}`" for kind, outcome in STATUS if kind == transfer.kind)
            message = f"a transfer of kind `{transfer.kind}` cannot be `{transfer.outcome}`"
            help = f"its outcome is one of {possible}; or correct the kind"
            yield RULE.at(dossier.place(transfer, "outcome"), message, help=help)
