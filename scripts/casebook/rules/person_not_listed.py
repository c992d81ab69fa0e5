"""A person who acts in the dossier and is not among its people."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("person-not-listed", "a person acts in the dossier and is not under `people`")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Whoever acts, speaks or is spoken about has a role in the case: each is named once, at the first place."""
    listed = {str(person.id) for person in dossier.people}
    for ref in dossier.references:
        if ref.kind not in ("actor", "person") or ref.target in listed or dossier.lacks(ref.target):
            continue
        if ref.target in names.authority.people:
            listed.add(ref.target)
            message = f"`{ref.target}` is not listed under `people`"
            help = f"add a row with the role: `- {{id: {ref.target}, role: ...}}`"
            yield RULE.at(ref.place, message, help=help)
