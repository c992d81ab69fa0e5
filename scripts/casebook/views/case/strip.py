"""Entries of a timeline → the strip of years above it."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.event import Event
from casebook.views.case import verdicts
from casebook.views.entry import Entry, Year
from casebook.views.strip import Bar, Lane, Mark, Strip, StripYear
from casebook.views.when import Precision, When
from casebook.vocabulary import BODY_KINDS, EVENT_KINDS, TRANSFER_KINDS

LANES = {
    "courts": "Courts",
    "governments": "Governments",
    "custody": "Custody, removal",
    "other": "Other events",
}


def last_year(at: When) -> int:
    """The year in which a date ends; of a date that is not a span, the one in which it begins."""
    return int(at.start) if at.precision is not Precision.SPAN else int(at.end - 0.001)


def strip(names: Names, entries: list[Entry], years: tuple[Year, ...]) -> Strip:
    """The drawing above the list: by lane, and by year for phones."""
    lanes: dict[str, list[tuple[Mark, Event]]] = {lane: [] for lane in LANES}
    marks: dict[str, Mark] = {}
    for event, shown in zip(names.dossier.events, entries, strict=True):
        title = f"{shown.when.plain}: {shown.kind.lower()}"
        at, address = shown.when, shown.address or f"#y{int(shown.when.start)}"
        shape = Precision.ABOUT if shown.expected else at.precision
        mark = Mark(address, title, at.start, at.end, shape, bool(shown.heavy))
        marks[shown.anchor] = mark
        lanes[lane(names, event)].append((mark, event))
    drawn = tuple(_lane(LANES[name], found) for name, found in lanes.items() if found)
    first = min(int(e.when.start) for e in entries)
    last = max(last_year(e.when) for e in entries)
    return Strip(
        first, last, drawn, tuple(_strip_year(year, marks) for year in years), _decided(names, entries)
    )


def _lane(label: str, found: list[tuple[Mark, Event]]) -> Lane:
    bars = {mark: bar for mark, event in found if (bar := _custody(mark, event))}
    marks = sorted((mark for mark, _ in found if mark not in bars), key=lambda mark: mark.start)
    return Lane(label, tuple(marks), tuple(bars.values()))


def lane(names: Names, event: Event) -> str:
    """By the kind of event, then by the kind of the first body or state among its actors."""
    known = EVENT_KINDS[event.kind].lane
    if known:
        return known
    for id in names.actors_of(event):
        found, body = names.actor(id), names.body(id)
        if body is not None:
            return BODY_KINDS[body.kind].lane
        if found is not None and found.kind == "state":
            return "governments"
    return "other"


def _strip_year(year: Year, marks: dict[str, Mark]) -> StripYear:
    events = [item for item in year.entries if isinstance(item, Entry)]
    counted = f"{len(events)} event{'' if len(events) == 1 else 's'}"
    return StripYear(year.year, f"#{year.anchor}", tuple(marks[item.anchor] for item in events), counted)


def _custody(mark: Mark, event: Event) -> Bar | None:
    """A bar only where an event states the span: a detention dated from one day to another."""
    start, end = event.date.start, event.date.end
    if event.kind != "detention" or not event.date.is_interval or start is None or end is None:
        return None
    assert start.lower is not None  # single dates have both bounds
    assert end.lower is not None
    months = (end.lower.year - start.lower.year) * 12 + end.lower.month - start.lower.month
    months -= 1 if end.lower.day < start.lower.day else 0
    return Bar(mark.address, mark.title, mark.start, mark.end, f"held {_length(months)}")


def _length(months: int) -> str:
    years, rest = divmod(months, 12)
    parts = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in ((years, "year"), (rest, "month")) if n]
    return " ".join(parts) or "less than a month"


def _decided(names: Names, entries: list[Entry]) -> str:
    """`9 December 2016: extradition annulled`. A word that needs a finding is left to the page: "the transfer"."""
    found = next((e for e in entries if e.heavy), None)
    if found is None or found.heavy is None:
        return ""
    first = names.dossier.transfers[0]
    plain = not TRANSFER_KINDS[first.kind].traits and first.kind != "disputed"
    words = verdicts.status(names, first).word if plain else found.heavy.heading
    return f"{found.when.plain}: {words[0].lower()}{words[1:]}"
