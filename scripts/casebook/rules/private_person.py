"""A private person who is named, or who gets a page."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.titles import in_a_title
from casebook.diagnostics import Diagnostic, warning
from casebook.model.dossier import Dossier

RULE = warning("private-person", "a person is named, and nothing says what makes that public")

_PRIVATE = ("family", "witness", "victim", "co-accused")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Relatives, witnesses and victims, and all who have a page, carry the public part that they play."""
    for row in dossier.people:
        person = names.person(row.id)
        has_page = row.name is None
        if person is None or person.public_role or not dossier.complete(row):
            continue
        if has_page and not names.authority.files[str(row.id)].complete(person):
            continue
        if has_page or (row.role in _PRIVATE and not in_a_title(dossier, person)):
            what = "has a page of their own" if has_page else f"is named as {row.role}"
            message = f"`{row.id}` {what}, and no `public-role` says why the public may know them"
            help = "add `public-role`, with the office or act that is public; else leave the name out"
            yield RULE.at(dossier.place(row, "id"), message, help=help)
