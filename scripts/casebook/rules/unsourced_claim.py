"""A line of a claim that nothing proves."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.sources import listing
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("unsourced-claim", "somebody's words are reported without a source")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Who asserts, denies or concedes something is quoted from somewhere; what was asked for and not found is not."""
    for claim in dossier.claims:
        for word, lines in (
            ("asserted", claim.asserted),
            ("denied", claim.denied),
            ("conceded", claim.conceded),
        ):
            for line in lines:
                cited = line.sources or (line.text and line.text.citations) or line.by is None
                if not cited and dossier.complete(line):
                    message = f"that `{line.by}` {word} `{claim.id or claim.kind}` cites no source"
                    yield RULE.at(dossier.place(line), message, help=listing(dossier))
