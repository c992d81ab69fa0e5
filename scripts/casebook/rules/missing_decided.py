"""A transfer that ended, without the event that ended it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.vocabulary import TRANSFER_OUTCOMES

RULE = error("missing-decided", "a transfer ended and does not name the event that ended it")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The status of a case carries its date, and the date is that of an event."""
    wanting = TRANSFER_OUTCOMES.having("needs-decided")
    for transfer in dossier.transfers:
        if transfer.outcome in wanting and transfer.decided is None and dossier.complete(transfer):
            name = f"transfer `{transfer.id}`" if transfer.id else "the transfer"
            what = "the removal itself" if transfer.outcome == "carried-out" else "the decision that ended it"
            message = f"{name} is `{transfer.outcome}` and names no event in `decided`"
            yield RULE.at(dossier.place(transfer, "outcome"), message, help=f"add `decided:` with {what}")
