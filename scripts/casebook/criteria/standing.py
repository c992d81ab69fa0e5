"""Which rulings still stand, and which findings bear a verdict without a word of attribution."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.collection.names import Names
from casebook.model.claim import Finding
from casebook.model.dossier import Dossier
from casebook.vocabulary import PROCEEDING_RESULTS

_AGAINST = ("convicted", "violation", "would-violate")


def struck(dossier: Dossier) -> Mapping[str, str]:
    """Proceeding that was set aside → the one that did it, by `sets-aside` or by quashing what it comes after."""
    strikes: dict[str, list[str]] = {}
    for proceeding in dossier.proceedings:
        quashes = "sets-aside" in PROCEEDING_RESULTS[proceeding.result].traits
        strikes[str(proceeding.id)] = list(
            map(str, proceeding.sets_aside or (proceeding.after if quashes else ()))
        )
    found: dict[str, str] = {}
    for by in reversed(strikes):  # who set aside was itself set aside: what it struck stands again
        if by not in found:
            for id in strikes[by]:
                found.setdefault(id, by)
    return found


def stands(finding: Finding, gone: Mapping[str, str]) -> bool:
    """Whether a finding was made with both sides heard, to the full standard, for good."""
    is_full = finding.result == "established" and not finding.mode
    return is_full and not finding.overturned_by and str(finding.by) not in gone


def proving_sources(dossier: Dossier, names: Names, of_law: bool) -> frozenset[str]:
    """Ids of sources that tell findings that stand, and rulings that stand on guilt or on a breach of rights.

    `of_law`: rulings too that a transfer would breach a right; they are no finding that anybody did anything.
    """
    gone = struck(dossier)
    cited = {
        ref.source
        for claim in dossier.claims
        for finding in claim.findings
        if stands(finding, gone)
        for ref in names.finding_sources(finding)
    }
    limited = {
        str(finding.by) for claim in dossier.claims for finding in claim.findings if not stands(finding, gone)
    }
    for proceeding in dossier.proceedings:
        id = str(proceeding.id)
        if (
            proceeding.result in (_AGAINST if of_law else _AGAINST[:2])
            and id not in gone
            and id not in limited
        ):
            cited.update(ref.source for ref in names.sources_of(proceeding))
    return frozenset(cited)
