"""A finding that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.sources import listing
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("unsourced-finding", "a finding cites no source, nor does its proceeding")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A finding takes its sources from the proceeding in `by`, which takes them from its event."""
    for claim in dossier.claims:
        for finding in claim.findings:
            known = names.proceeding(finding.by) or names.body(finding.by)
            if known and not names.finding_sources(finding) and dossier.complete():
                message = f"the finding of `{finding.by}` on `{claim.id or claim.kind}` cites no source"
                yield RULE.at(dossier.place(finding), message, help=listing(dossier))
