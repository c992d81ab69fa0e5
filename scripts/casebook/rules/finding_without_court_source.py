"""A finding known from others than the body that made it."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, notice
from casebook.model.dossier import Dossier

RULE = notice("finding-without-court-source", "a court's finding is known from others only")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The decision itself is the best source of what it found; reports of it are the next best."""
    for claim in dossier.claims:
        for finding in claim.findings:
            sources = [
                source for ref in names.finding_sources(finding) if (source := names.source(ref.source))
            ]
            if sources and names.proceeding(finding.by) and "court" not in map(names.side_of, sources):
                message = f"no source of the finding of `{finding.by}` is the court's own"
                help = "cite the decision if it can be read"
                yield RULE.at(dossier.place(finding, "by"), message, help=help)
