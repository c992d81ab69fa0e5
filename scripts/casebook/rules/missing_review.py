"""A published dossier that does not say when somebody last looked."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("missing-review", "a published dossier does not say when somebody last looked for developments")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Without the day a reader cannot tell an ended record from a neglected one, and no rule can remind anybody."""
    if dossier.is_published and dossier.review is None and dossier.complete():
        help = "add `review: {checked: ...}` with the day"
        yield RULE.at(dossier.place(None, "publication"), "`review` is absent", help=help)
