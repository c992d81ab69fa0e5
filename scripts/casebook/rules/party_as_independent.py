"""A source published by a side of the case and shown as independent."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import with_key
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier

RULE = error("party-as-independent", "a side's own publication is shown as independent")

_ROLES = ("lawyer", "family", "person-concerned", "co-accused", "campaigner", "official", "victim")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A publisher or author who is party, counsel or campaigner in the dossier speaks for that side."""
    sides: dict[str, str] = {}
    for row in dossier.people:
        person = names.person(row.id)
        if person is not None and row.role in _ROLES:
            spellings = (str(person.name), *(form.text for form in person.names))
            sides |= {spelling.casefold(): str(row.id) for spelling in spellings}
    for body in dossier.bodies:
        if body.role:
            spellings = (body.name, body.short_name or body.name, *(form.text for form in body.names))
            sides |= {spelling.casefold(): str(body.id) for spelling in spellings}
    for source in dossier.sources:
        for key in ("publisher", "author"):
            side = sides.get((getattr(source, key) or "").casefold())
            if side and source.side is None and dossier.complete(source):
                message = (
                    f"`{getattr(source, key)}` is a side of this case and the source is shown as independent"
                )
                edits = with_key(dossier, source, "side", side)
                yield RULE.at(dossier.place(source, key), message, help=f"add `side: {side}`", edits=edits)
                break
