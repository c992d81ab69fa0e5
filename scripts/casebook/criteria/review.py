"""How long ago somebody last looked at a case that goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Rule
from casebook.model.dossier import Dossier

Age = Callable[[date, date], int]
"""(earlier, later) → how many of a unit lie between."""


def out_of_sight(
    rule: Rule, dossier: Dossier, names: Names, age: Age, most: int, unit: str
) -> Iterator[Diagnostic]:
    """A finding if the case goes on and was last looked at more than `most` of the unit (`days`) ago."""
    checked = _last_look(dossier)
    if names.today is None or checked is None:
        return
    ago = age(checked, names.today)
    if ago > most:
        message = f"the case goes on and was last checked {ago} {unit} ago"
        help = "look for later developments and renew `checked`"
        yield rule.at(dossier.place(dossier.review, "checked"), message, help=help)


def _last_look(dossier: Dossier) -> date | None:
    """The last day that `checked` can mean; None if it is not written, or if the case is over."""
    goes_on = any(transfer.outcome in ("pending", "granted") for transfer in dossier.transfers) or any(
        proceeding.result == "pending" for proceeding in dossier.proceedings
    )
    return dossier.review.checked.upper if goes_on and dossier.review else None
