"""`upcoming.ics`: what is expected in any case, as a calendar (RFC 5545). Only what is known to the day is in it.

The library folds lines at 75 octets without cutting a letter, and escapes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from casebook.collection.collection import Collection
from casebook.exports.atom import urn
from casebook.exports.export import Export
from casebook.exports.feeds import BEFORE_THE_FIRST
from casebook.model.dossier import Dossier
from casebook.model.event import Event
from casebook.settings import Settings
from casebook.views import addresses
from casebook.views.case.timeline import place
from casebook.vocabulary import EVENT_KINDS

if TYPE_CHECKING:
    import icalendar

ABOUT: Final = (
    "Dates ahead in the cases of this collection. A date known only to the month or year is not in it."
)


def calendar(collection: Collection, settings: Settings) -> Export:
    """The one calendar."""
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", f"-//{settings.publisher}//casebook//EN")
    made.add("version", "2.0")
    for key, text in (("name", f"{settings.name}: dates ahead"), ("description", ABOUT)):
        made.add(key, text)
    made.add("x-wr-calname", f"{settings.name}: dates ahead")
    made.add("x-wr-caldesc", ABOUT)
    ahead = [(dossier, event) for dossier in collection.published() for event in expected(dossier)]
    for dossier, event in ahead:
        made.add_component(_event(dossier, event, settings))
    leads_to = frozenset(addresses.dossier(str(dossier.slug), str(event.id)) for dossier, event in ahead)
    return Export(addresses.UPCOMING, made.to_ical(), leads_to)


def expected(dossier: Dossier) -> Iterator[Event]:
    """Expected events known to the day, in the author's order."""
    for event in dossier.events:
        known = event.date.precision == "day" and event.date.lower and event.date.upper
        if event.expected and event.id is not None and known:
            yield event


def _event(dossier: Dossier, event: Event, settings: Settings) -> icalendar.Event:
    import icalendar

    first, last = event.date.lower, event.date.upper
    assert first is not None  # it is known to the day
    assert last is not None
    changed = max((change.date for change in dossier.changes), default=None)
    day = (changed.lower if changed else None) or BEFORE_THE_FIRST
    made = icalendar.Event()
    made.add("uid", urn(f"{dossier.id or dossier.slug}/{event.id}").rpartition(":")[2])
    made.add("dtstamp", datetime.combine(day, time(), UTC))
    made.add("sequence", sum(event.id in change.affects for change in dossier.changes))
    made.add("dtstart", first)
    made.add("dtend", last + timedelta(days=1))
    made.add("summary", f"{EVENT_KINDS[event.kind].label}: {dossier.title}")
    made.add("description", event.text.plain)
    if event.place:
        made.add("location", "; ".join(place(at) for at in event.place))
    if settings.base_url:
        made.add("url", settings.absolute(addresses.dossier(str(dossier.slug), str(event.id))))
    made.add("status", "TENTATIVE")
    made.add("transp", "TRANSPARENT")
    return made
