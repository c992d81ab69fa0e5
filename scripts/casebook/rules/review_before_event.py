"""A review that is older than the newest event."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("review-before-event", "the last review is older than the newest event")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Whoever wrote the newest event has looked for later developments: the day of that is the review's."""
    newest = names.as_of()
    if dossier.review and newest and dossier.review.checked.certainly_before(newest):
        message = f"last checked {dossier.review.checked}, and an event is dated {newest}"
        help = "give the day on which you last looked for later developments"
        yield RULE.at(dossier.place(dossier.review, "checked"), message, help=help)
