"""A pending case that nobody has looked at for half a year."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.review import out_of_sight
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("overdue-review", "a case that goes on was last checked more than 180 days ago")

_DAYS = 180


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What is pending moves within months. A notice, since a day alone should fail nobody's change."""
    return out_of_sight(RULE, dossier, names, lambda earlier, later: (later - earlier).days, _DAYS, "days")
