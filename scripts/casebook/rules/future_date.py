"""A date of a source, a change or a review that lies in the future."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.part import Part
from casebook.values.partial_date import PartialDate

RULE = error("future-date", "something recorded as done is dated in the future")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Nothing was published, read, said, found or changed on a day that has not come."""
    if names.today is None:
        return
    for part, key in _dates(dossier):
        when = getattr(part, key)
        if isinstance(when, PartialDate) and when.lower and when.lower > names.today:
            message = f"`{key}` ({when}) lies in the future"
            yield RULE.at(dossier.place(part, key), message, help="correct the date")


def _dates(dossier: Dossier) -> Iterator[tuple[Part, str]]:
    for source in dossier.sources:
        yield from ((source, "date"), (source, "accessed"))
        yield from ((archive, "date") for archive in source.archives)
    for claim in dossier.claims:
        yield from (
            (line, "date") for line in (*claim.asserted, *claim.denied, *claim.conceded, *claim.findings)
        )
        yield from ((line.reply, "asked") for line in (*claim.denied, *claim.conceded) if line.reply)
        searches = (line.no_denial_found for line in (*claim.denied, *claim.conceded))
        yield from ((search, "searched") for search in searches if search)
    for part in (*dossier.replies, *dossier.withdrawn, *dossier.changes):
        yield part, "date"
    yield from ((proceeding, "decided") for proceeding in dossier.proceedings)
    yield from ((assurance, "date") for assurance in dossier.assurances)
    if dossier.review:
        yield dossier.review, "checked"
