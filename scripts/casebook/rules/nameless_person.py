"""A person without a name here who stands in no authority file."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.edits import replaced
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.parse.explain import near

RULE = error("nameless-person", "a person has no name here and stands in no authority file")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A row of `people` without `name` points to the authority files."""
    for person in dossier.people:
        id = str(person.id)
        if names.person(id) or names.authority.lacks(id) or not dossier.complete(person):
            continue
        now = names.authority.former.get(id)
        nearest = near(id, names.authority.people)
        help = f"did you mean `{nearest}`?" if nearest else "add `name:`"
        message = f"`{id}` has no `name` and stands in no authority file"
        if now:
            message, help = f"`{id}` was merged into `{now}`", f"write `{now}`"
        edits = replaced(dossier, (*person.path, "id"), now) if now else []
        yield RULE.at(dossier.place(person, "id"), message, help=help, edits=edits)
