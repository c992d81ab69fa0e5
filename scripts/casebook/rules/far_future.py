"""An expected event many years ahead."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("far-future", "an expected event lies more than five years ahead")

_YEARS = 5


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Dates so far ahead are nearly always a slip of a digit."""
    for event in dossier.events:
        ahead = names.today and event.date.lower and event.date.lower.year > names.today.year + _YEARS
        if event.expected and ahead:
            help = "correct the year, or leave the event out until it is near"
            yield RULE.at(
                dossier.place(event, "date"), f"{event.date} is more than five years ahead", help=help
            )
