"""A line of `denied` or `conceded` that says two things or nothing."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("answer-shape", "an answer has none or several of `by`, `reply` and `no-denial-found`")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Somebody answered; or was asked, with what came of it; or was looked up, and nothing was found."""
    for claim in dossier.claims:
        for line in (*claim.denied, *claim.conceded):
            given = [
                key
                for key, value in (
                    ("by", line.by),
                    ("reply", line.reply),
                    ("no-denial-found", line.no_denial_found),
                )
                if value is not None
            ]
            if len(given) != 1 and dossier.complete(line):
                found = " and ".join(f"`{key}`" for key in given) or "none of them"
                message = f"an answer has one of `by`, `reply` and `no-denial-found`; here is {found}"
                yield RULE.at(dossier.place(line), message, help="keep one; write two lines if both are true")
