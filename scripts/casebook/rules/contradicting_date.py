"""A finding with another date than its proceeding."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Related, error
from casebook.model.dossier import Dossier

RULE = error("contradicting-date", "a finding has another date than its proceeding")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A finding's date is that of the proceeding in `by`, and is not written."""
    for claim in dossier.claims:
        for finding in claim.findings:
            proceeding = names.proceeding(finding.by)
            decided = names.decided(proceeding) if proceeding else None
            if proceeding and finding.date and decided and finding.date != decided:
                related = Related(dossier.place(proceeding, "decided"), "decided here")
                message = f"the finding is dated {finding.date}, its proceeding `{finding.by}` {decided}"
                help = "take `date` out, or correct the date of the decision"
                yield RULE.at(dossier.place(finding, "date"), message, help=help, related=[related])
