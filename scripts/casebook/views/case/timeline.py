"""Events → the years of the timeline, and the strip above it."""

from __future__ import annotations

from casebook.collection.names import Names
from casebook.model.event import Event
from casebook.model.place import PlaceName
from casebook.views.case import cite
from casebook.views.case.resolve import actors, cited, figures
from casebook.views.case.strip import last_year, strip
from casebook.views.case.tombstones import of_kind
from casebook.views.cite import Citable
from casebook.views.dates import when
from casebook.views.dossier import Timeline
from casebook.views.entry import Citation, Entry, Heavy, OtherDating, Tombstone, Year
from casebook.vocabulary import EVENT_KINDS, HEAVY_HEADS, TRANSFER_OUTCOMES

FEWEST_FOR_A_STRIP = 3


def timeline(names: Names, shown_as: Citable) -> Timeline:
    """The whole section. `shown_as`: the dossier as others cite it."""
    entries = [entry(names, event, shown_as) for event in names.dossier.events]
    groups = _by_year(_with_tombstones(names, entries))
    years = tuple(Year(year, f"y{year}", tuple(group)) for year, group in groups.items())
    drawn = strip(names, entries, years) if len(entries) >= FEWEST_FOR_A_STRIP else None
    return Timeline(sentence(entries), drawn, years, len(entries))


def sentence(entries: list[Entry]) -> str:
    """`53 events from 2001 to 2025.`"""
    first, last = min(int(e.when.start) for e in entries), max(last_year(e.when) for e in entries)
    counted = f"{len(entries)} event{'' if len(entries) == 1 else 's'}"
    told = f"{counted} in {first}" if first == last else f"{counted} from {first} to {last}"
    ahead = sum(e.expected for e in entries)
    return f"{told}{f', of which {ahead} expected' if ahead else ''}."


def entry(names: Names, event: Event, shown_as: Citable) -> Entry:
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
        citation=Citation(cite.of_event(shown_as, event), cite.event_address(names, event)) if id else None,
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
