"""A pending case that nobody has looked at for two years."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.review import last_look
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("stale-review", "a case that goes on was last checked more than 24 months ago")

_MONTHS = 24


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What is pending moves; the page says when somebody last looked."""
    checked = last_look(dossier)
    if names.today is None or checked is None:
        return
    months = (names.today.year - checked.year) * 12 + names.today.month - checked.month
    if months > _MONTHS:
        message = f"the case goes on and was last checked {months} months ago"
        help = "look for later developments and renew `checked`"
        yield RULE.at(dossier.place(dossier.review, "checked"), message, help=help)
