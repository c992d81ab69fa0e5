"""One person in two roles."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, Related, warning
from casebook.model.dossier import Dossier
from casebook.model.entity import Person
from casebook.vocabulary import PERSON_ROLES

RULE = warning("role-conflict", "a person stands under `people` in two roles")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """The judge is not the person sought: two rows with one id are nearly always a slip."""
    first: dict[str, Person] = {}
    for person in dossier.people:
        other = first.setdefault(str(person.id), person)
        if other.role != person.role:
            roles = f"{PERSON_ROLES[other.role].label.lower()} and {PERSON_ROLES[person.role].label.lower()}"
            yield RULE.at(
                dossier.place(person, "id"),
                f"`{person.id}` is {roles} at once",
                help="correct the id, or keep the role that matters for the case",
                related=[Related(dossier.place(other, "id"), "first listed here")],
            )
