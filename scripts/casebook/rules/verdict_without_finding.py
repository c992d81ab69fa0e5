"""A word that is a verdict, without who found it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.vocabulary import KEPT, OBEYED, TRANSFER_KINDS

RULE = error("verdict-without-finding", "a word accuses and nobody is named who found it so")

_HELP = "name the proceeding in `found-by`, or write `disputed` and name the `claim`"


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`rendition`, `push-back`, `broken`, `breached` and their like are said by a body, never by this site."""
    for transfer in dossier.transfers:
        found = transfer.found_by or transfer.unlawful
        if transfer.kind in TRANSFER_KINDS.having("verdict") and not found and dossier.complete(transfer):
            message = f"`{transfer.kind}` is a verdict, and no proceeding is named that reached it"
            yield RULE.at(dossier.place(transfer, "kind"), message, help=_HELP)
    for assurance in dossier.assurances:
        if (
            assurance.kept in KEPT.having("verdict")
            and not assurance.found_by
            and dossier.complete(assurance)
        ):
            message = f"`{assurance.kept}` is a verdict, and no proceeding is named that reached it"
            yield RULE.at(dossier.place(assurance, "kept"), message, help=_HELP)
    for measure in dossier.measures:
        if measure.obeyed in OBEYED.having("verdict") and not measure.found_by and dossier.complete(measure):
            message = f"`{measure.obeyed}` is a verdict, and no proceeding is named that reached it"
            yield RULE.at(dossier.place(measure, "obeyed"), message, help=_HELP)
