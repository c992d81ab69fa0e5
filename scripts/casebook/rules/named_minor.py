"""Somebody who was a child when the case happened, named."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.names import Names
from casebook.criteria.titles import in_a_title
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.event import Event

RULE = error("named-minor", "a person was a child at the time, and no judgment is called after the name")

_OF_AGE = 18
_IN_PERSON = ("arrest", "detention", "release", "charge", "removal", "return", "movement")


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """A child is named only where a judgment's own title does: what is published of children follows them."""
    for row in dossier.people:
        person = names.person(row.id)
        if person is None or person.born is None or in_a_title(dossier, person):
            continue
        for event in dossier.events:
            if not _happens_to(event, str(row.id), names) or event.date.lower is None:
                continue
            age = event.date.lower.year - int(person.born)
            if 0 <= age < _OF_AGE:
                message = (
                    f"`{row.id}` was born in {person.born} and was about {age} at `{event.id or event.date}`"
                )
                help = "write a role word such as `the daughter` and take the row out"
                yield RULE.at(dossier.place(row, "id"), message, help=help)
                break


def _happens_to(event: Event, id: str, names: Names) -> bool:
    if id in map(str, event.actors):
        return True
    return names.concerned == (id,) and event.kind in _IN_PERSON and not event.actors
