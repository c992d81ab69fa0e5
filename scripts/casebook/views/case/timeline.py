"""Events → the years of the timeline, and the strip above it."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.event import Event
from casebook.model.place import PlaceName
from casebook.views.case import verdicts
from casebook.views.case.resolve import actors, cited, figures
from casebook.views.case.tombstones import of_kind
from casebook.views.dates import when
from casebook.views.dossier import Timeline
from casebook.views.entry import Entry, Heavy, OtherDating, Tombstone, Year
from casebook.views.strip import Bar, Lane, Mark, Strip, StripYear
from casebook.views.when import Precision, When
from casebook.vocabulary import BODY_KINDS, EVENT_KINDS, HEAVY_HEADS, TRANSFER_KINDS, TRANSFER_OUTCOMES

LANES = {
    "courts": "Courts",
    "governments": "Governments",
    "custody": "Custody, removal",
    "other": "Other events",
}
FEWEST_FOR_A_STRIP = 3


def timeline(names: Names) -> Timeline:
    """The whole section."""
    entries = [entry(names, event) for event in names.dossier.events]
    groups = _by_year(_with_tombstones(names, entries))
    years = tuple(Year(year, f"y{year}", tuple(group)) for year, group in groups.items())
    drawn = strip(names, entries, years) if len(entries) >= FEWEST_FOR_A_STRIP else None
    return Timeline(sentence(entries), drawn, years, len(entries))


def sentence(entries: list[Entry]) -> str:
    """`53 events from 2001 to 2025.`"""
    first, last = min(int(e.when.start) for e in entries), max(_last_year(e.when) for e in entries)
    counted = f"{len(entries)} event{'' if len(entries) == 1 else 's'}"
    told = f"{counted} in {first}" if first == last else f"{counted} from {first} to {last}"
    ahead = sum(e.expected for e in entries)
    return f"{told}{f', of which {ahead} expected' if ahead else ''}."


def entry(names: Names, event: Event) -> Entry:
    """One event on its own dossier: the persons concerned are not repeated as actors."""
    id = str(event.id or "")
    shown = [a for a in names.actors_of(event) if a not in names.concerned]
    if len(names.concerned) > 1:
        some = [a for a in map(str, event.actors) if a in names.concerned]
        shown = [*(some if len(some) < len(names.concerned) else []), *shown]
    return Entry(
        id,
        f"#{id}" if id else "",
        f"#{id}" if id else "",
        when(event.date),
        EVENT_KINDS[event.kind].label,
        cited(names, event.text, event.sources, placed=True),
        tuple(place(at) for at in event.place),
        actors(names, shown),
        tuple(OtherDating(o.date.words(), figures(names, o.sources)) for o in event.also_dated),
        event.expected,
        heavy(names, event),
    )


def place(at: PlaceName) -> str:
    """`Paris, France`; a name alone on the high seas."""
    return ", ".join(part for part in (at.name, at.country.name if at.country else "") if part)


def heavy(names: Names, event: Event) -> Heavy | None:
    """The mark of the event that decided the first transfer; a return never gets it."""
    first = names.dossier.transfers[0]
    if event.id is None or first.decided != event.id or first.kind == "return":
        return None
    sign = TRANSFER_OUTCOMES[first.outcome].sign
    head = "ended" if first.outcome in ("withdrawn", "lapsed") else sign
    return Heavy(sign, HEAVY_HEADS[head])


def _with_tombstones(names: Names, entries: list[Entry]) -> list[Entry | Tombstone]:
    """Each withdrawn event stands behind the entry with the highest number below its own."""
    shown: list[Entry | Tombstone] = list(entries)
    for stone in of_kind(names, "e"):
        before = [item for item in shown if item.anchor and _number(item.anchor) < _number(stone.anchor)]
        nearest = max(before, key=lambda item: _number(item.anchor), default=None)
        shown.insert(shown.index(nearest) + 1 if nearest else 0, stone)
    return shown


def _number(anchor: str) -> int:
    return int(anchor[1:])


def _by_year(items: list[Entry | Tombstone]) -> dict[str, list[Entry | Tombstone]]:
    """Year → its entries. The author's order decides: a year that comes up again stands where it stood."""
    groups: dict[str, list[Entry | Tombstone]] = {}
    current = next((str(int(item.when.start)) for item in items if isinstance(item, Entry)), "")
    for item in items:
        if isinstance(item, Entry):
            current = str(max(int(item.when.start), int(current)))
        groups.setdefault(current, []).append(item)
    return groups


def _last_year(at: When) -> int:
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
    last = max(_last_year(e.when) for e in entries)
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
