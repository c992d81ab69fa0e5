"""A pending case that nobody has looked at for half a year."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.review import last_look
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("overdue-review", "a case that goes on was last checked more than 180 days ago")

_DAYS = 180


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What is pending moves within months. A notice, since a day alone should fail nobody's change."""
    checked = last_look(dossier)
    if names.today is None or checked is None:
        return
    days = (names.today - checked).days
    if days > _DAYS:
        message = f"the case goes on and was last checked {days} days ago"
        help = "look for later developments and renew `checked`"
        yield RULE.at(dossier.place(dossier.review, "checked"), message, help=help)
