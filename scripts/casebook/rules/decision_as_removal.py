"""A transfer that was carried out, told by a decision instead of the removal."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning(
    "decision-as-removal", "a transfer was carried out and names a decision instead of the removal"
)

_ON_PAPER = (
    "request",
    "application",
    "appeal",
    "hearing",
    "decision",
    "judgment",
    "interim-measure",
    "assurance",
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`decided` of a transfer that was carried out names the removal: the day on which the person was handed over."""
    for transfer in dossier.transfers:
        event = names.event(transfer.decided)
        if transfer.outcome == "carried-out" and event and event.kind in _ON_PAPER:
            message = f"the transfer was carried out, and `{event.id}` is a {event.kind.replace('-', ' ')}"
            help = "name the event of the removal; the decision belongs to its proceeding"
            yield RULE.at(dossier.place(transfer, "decided"), message, help=help)
