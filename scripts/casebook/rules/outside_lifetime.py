"""An event of somebody who was not yet born, or no longer alive."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, error
from casebook.model.dossier import Dossier
from casebook.model.event import Event

RULE = error("outside-lifetime", "an event happens to somebody before birth or after death")

_IN_PERSON = (
    "arrest",
    "detention",
    "release",
    "charge",
    "removal",
    "return",
    "movement",
    "death",
    "statement",
)


def check(dossier: Dossier, names: Names) -> Iterator[Diagnostic]:
    """Judgments, appeals and settlements go on after a death; an arrest or a removal does not."""
    deaths = {id: event for event in dossier.events if event.kind == "death" for id in _whose(event, names)}
    for event in dossier.events:
        for id in _whose(event, names):
            person, death = names.person(id), deaths.get(id)
            born = date(int(person.born), 1, 1) if person and person.born else None
            if born and event.date.latest and event.date.latest < born:
                message = f"this is before `{id}` was born ({born.year})"
                yield RULE.at(
                    dossier.place(event, "date"), message, help="correct the date, or the year of birth"
                )
            elif death and event.date.certainly_after(death.date) and event.kind in _IN_PERSON:
                message = f"this is after `{id}` died ({death.date})"
                yield RULE.at(
                    dossier.place(event, "date"), message, help="correct a date, or name other actors"
                )


def _whose(event: Event, names: Names) -> tuple[str, ...]:
    """Who an event certainly happens to: persons among its actors; else the one person concerned, if in person."""
    named = tuple(str(actor) for actor in event.actors if names.person(actor))
    alone = names.concerned if len(names.concerned) == 1 and event.kind in _IN_PERSON[:8] else ()
    return named or alone
