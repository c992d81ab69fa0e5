"""A person who is listed and plays no part."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.mentions import mentions
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("unused-person", "a person is listed and occurs nowhere")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Persons listed occur in an event, proceeding, claim or the prose; nobody's name stands here for nothing."""
    if not dossier.whole or not dossier.story.whole:
        return
    used = {ref.target for ref in dossier.references if ref.kind in ("actor", "person", "by")}
    for row in dossier.people:
        id, person = str(row.id), names.person(row.id)
        if person is None or id in used or id in names.concerned:
            continue
        family = person.family_name or str(person.name).split()[-1]
        if not mentions(dossier, [str(person.name), family, *(form.text for form in person.names)]):
            help = "name the person where he or she acts, or take the row out"
            yield RULE.at(dossier.place(row, "id"), f"`{id}` occurs nowhere in the dossier", help=help)
