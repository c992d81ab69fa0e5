"""An accusation with one side only."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.vocabulary import CLAIM_KINDS

RULE = error("accusation-without-answer", "an accusation stands without what the accused says to it")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Person or state, whoever is accused is heard: a denial, an admission, or what came of asking or looking."""
    for claim in dossier.claims:
        if (
            claim.kind in CLAIM_KINDS.having("accuses")
            and not claim.denied
            and not claim.conceded
            and dossier.complete(claim)
        ):
            message = f"claim `{claim.id or claim.kind}` accuses and records no answer"
            help = "add `denied:` with who denies it, or with `reply` or `no-denial-found` if nobody did"
            yield RULE.at(dossier.place(claim, "kind"), message, help=help)
