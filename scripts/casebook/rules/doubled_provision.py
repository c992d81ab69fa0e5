"""A provision that is listed although a proceeding found something on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casebook.collection.names import Names
from casebook.criteria.edits import without_item, without_key
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("doubled-provision", "a provision is listed although a proceeding found something on it")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """`provisions` lists what was relied on and not ruled upon; those in any `found` are added."""
    found: dict[str, str] = {}
    for proceeding in dossier.proceedings:
        for key, value in proceeding.found.items():
            ruled = [str(inner) for inner in value] if isinstance(value, Mapping) else [str(key)]
            found.update(dict.fromkeys(ruled, proceeding.id or str(proceeding.body)))
    last = len(dossier.provisions) == 1
    for index, provision in enumerate(dossier.provisions):
        if provision in found:
            edits = (
                without_key(dossier, None, "provisions")
                if last
                else without_item(dossier, ("provisions", index))
            )
            message = f"`{provision}` is added by what `{found[provision]}` found"
            place = dossier.place(None, "provisions", index)
            yield RULE.at(place, message, help="take it out of `provisions`", edits=edits)
