"""Findings that do not stand in the order of their dates."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import moved
from casebook.criteria.order import sorted_order
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("misordered-findings", "findings on a claim do not stand in the order of their dates")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The oldest first, undated ones last: the last line is read as how it stands."""
    for claim in dossier.claims:
        if not dossier.complete():
            return
        order = sorted_order([names.finding_date(finding) for finding in claim.findings])
        wrong = next((index for index, old in enumerate(order) if index != old), None)
        if wrong is not None:
            place = dossier.place(claim.findings[wrong])
            message = f"this finding on `{claim.id or claim.kind}` stands before an older one"
            edits = moved(dossier, (*claim.path, "findings"), order)
            yield RULE.at(place, message, help="put the oldest first, undated ones last", edits=edits)
