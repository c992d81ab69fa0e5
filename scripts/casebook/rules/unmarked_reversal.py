"""A finding or verdict that rests on a ruling which was set aside."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import with_key
from casebook.criteria.standing import struck
from casebook.diagnostics import Diagnostic, Related, warning
from casebook.model.dossier import Dossier
from casebook.model.part import Part

RULE = warning("unmarked-reversal", "a finding or verdict rests on a ruling that was set aside")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """What a quashed ruling found is shown as overturned, and proves nothing against a person or a state."""
    gone = struck(dossier)
    for claim in dossier.claims:
        for finding in claim.findings:
            by, accuses = str(finding.by), finding.result in ("established", "serious-grounds")
            if accuses and by in gone and finding.overturned_by is None and dossier.complete(finding):
                yield RULE.at(
                    dossier.place(finding, "by"),
                    f"`{by}` was set aside by `{gone[by]}`, and its finding is shown as standing",
                    help=f"add `overturned-by: {gone[by]}`",
                    related=_ruling(dossier, names, gone[by]),
                    edits=with_key(dossier, finding, "overturned-by", gone[by]),
                )
    verdicts: list[tuple[Part, str, str | None]] = [(t, "found-by", t.found_by) for t in dossier.transfers]
    verdicts += [(t, "unlawful", t.unlawful) for t in dossier.transfers]
    verdicts += [(a, "found-by", a.found_by) for a in dossier.assurances]
    verdicts += [(m, "found-by", m.found_by) for m in dossier.measures]
    for part, key, verdict in verdicts:
        if verdict is not None and verdict in gone:
            yield RULE.at(
                dossier.place(part, key),
                f"`{verdict}` was set aside by `{gone[verdict]}` and proves nothing any more",
                help="name a ruling that stands, or write `disputed` and name the `claim`",
                related=_ruling(dossier, names, gone[verdict]),
            )


def _ruling(dossier: Dossier, names: Names, id: str) -> list[Related]:
    ruling = names.proceeding(id)
    return [Related(dossier.place(ruling, "result"), "set aside here")] if ruling else []
