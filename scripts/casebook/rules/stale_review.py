"""A pending case that nobody has looked at for two years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casebook.collection.names import Names
from casebook.criteria.review import out_of_sight
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("stale-review", "a case that goes on was last checked more than 24 months ago")

_MONTHS = 24


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What is pending moves; the page says when somebody last looked."""
    return out_of_sight(RULE, dossier, names, _months, _MONTHS, "months")


def _months(earlier: date, later: date) -> int:
    return (later.year - earlier.year) * 12 + later.month - earlier.month
