"""Something called disputed, without the claim that is."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.part import Part

RULE = error("dispute-without-claim", "something is `disputed` and no claim says between whom")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`disputed` points to the claim that shows both sides."""
    wanted: list[tuple[Part, str, str | None]]
    wanted = [(t, "kind", t.claim) for t in dossier.transfers if t.kind == "disputed"]
    wanted += [(a, "kept", a.claim) for a in dossier.assurances if a.kept == "disputed"]
    wanted += [(m, "obeyed", m.claim) for m in dossier.measures if m.obeyed == "disputed"]
    for part, key, claim in wanted:
        if claim is None and dossier.complete(part):
            help = "add the claim under `claims` and name it here: `claim: c01`"
            yield RULE.at(dossier.place(part, key), "`disputed` names no claim", help=help)
