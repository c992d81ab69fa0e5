"""Two dates of one thing the wrong way round."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.part import Part

RULE = error("reversed-steps", "two dates of one thing are the wrong way round")

_STEPS = {
    "proceedings": ("decided", "final"),
    "measures": ("asked", "granted", "ended"),
    "sources": ("date", "accessed"),
}


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Nothing is final before it is decided, granted before it is asked, or read before it was written."""
    groups: tuple[tuple[str, tuple[Part, ...]], ...] = (
        ("proceedings", dossier.proceedings),
        ("measures", dossier.measures),
        ("sources", dossier.sources),
    )
    for name, parts in groups:
        for part in parts:
            for first, second in combinations(_STEPS[name], 2):
                early, late = (names.date_of(getattr(part, key)) for key in (first, second))
                if early and late and late.certainly_before(early):
                    message = f"`{second}` ({late}) is before `{first}` ({early})"
                    yield RULE.at(dossier.place(part, second), message, help="correct one of the two dates")
