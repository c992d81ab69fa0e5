"""Something pending that was decided."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("decided-while-pending", "a transfer or proceeding is pending and names its decision")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What is pending has no `decided` yet, unless the event that it names lies ahead."""
    for transfer in dossier.transfers:
        event = names.event(transfer.decided)
        if transfer.outcome == "pending" and event and not event.expected:
            message = f"the transfer is pending and `{transfer.decided}` decided it"
            help = "correct `outcome`, or take `decided` out"
            yield RULE.at(dossier.place(transfer, "decided"), message, help=help)
    for proceeding in dossier.proceedings:
        event = names.event(proceeding.decided)
        ahead = event is not None and event.expected
        if proceeding.result == "pending" and proceeding.decided is not None and not ahead:
            message = f"proceeding `{proceeding.id}` is pending and was decided on `{proceeding.decided}`"
            help = "correct `result`, or take `decided` out"
            yield RULE.at(dossier.place(proceeding, "decided"), message, help=help)
