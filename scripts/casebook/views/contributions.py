"""What each dossier gives to pages of several cases: small records addressed to a page, in a known order.

A page's view is the ordered list of its contributions; nothing asks the whole collection for a page, so a collection
twice as large costs twice as much and no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from casebook.collection.collection import Collection
from casebook.collection.names import Names
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.event import Event
from casebook.model.transfer import Transfer
from casebook.views import addresses, changes, mentions
from casebook.views.across.give import compared
from casebook.views.across.records import Compared
from casebook.views.case import lead, verdicts
from casebook.views.case.timeline import place
from casebook.views.changes import ChangeRecord
from casebook.views.dates import when
from casebook.views.entry import Case, Entry
from casebook.views.order import keys
from casebook.views.promises import Verdict
from casebook.views.quotes import curly
from casebook.views.text import Link, plain
from casebook.views.when import When
from casebook.vocabulary import EVENT_KINDS, PERSON_ROLES, TRANSFER_OUTCOMES


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A case as lists show it. `route`: words; `sort`: family name first; `on`: when its first transfer was decided."""

    id: str
    name: str
    title: str
    address: str
    sort: str
    route: str
    sign: str
    status: Verdict
    as_of: str
    on: When | None
    events: int
    sources: int


@dataclass(frozen=True, slots=True)
class EventRecord:
    """An event for a timeline. `kind` is its word, `year` that of its place in the order."""

    entry: Entry
    kind: str
    year: int


@dataclass(frozen=True, slots=True)
class CaseRecord:
    """A case for a list. `part` names the list (`cases`, `asked`, ...); `role`: in what role, in words."""

    line: CaseLine
    part: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """An event on a case's line: decimal year, and whether it decided the case."""

    at: float
    heavy: bool


@dataclass(frozen=True, slots=True)
class LifeLine:
    """A case as one line of the drawing: a link, and a tick an event."""

    link: Link
    ticks: tuple[Tick, ...]


Record = EventRecord | CaseRecord | ChangeRecord | LifeLine | Compared
Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Contribution:
    """A record addressed to the page at `page`; `key` orders records of one type on one page."""

    page: str
    key: Key
    record: Record


def gather(collection: Collection) -> dict[str, list[Contribution]]:
    """Page address → its contributions in order, over all published dossiers."""
    pages: dict[str, list[Contribution]] = {}
    for dossier in collection.published():
        for contribution in contributions(dossier, collection.names(dossier)):
            pages.setdefault(contribution.page, []).append(contribution)
    for _, file in sorted(collection.withdrawn.items()):
        for contribution in _changes(file, ()):
            pages.setdefault(contribution.page, []).append(contribution)
    for given_to_page in pages.values():
        given_to_page.sort(key=lambda c: (type(c.record).__name__, c.key))
    return pages


def contributions(dossier: Dossier, names: Names) -> Iterator[Contribution]:
    """Everything that one dossier gives to pages of several cases."""
    line = case_line(dossier, names)
    order = (line.sort, line.id)
    yield Contribution(addresses.DOSSIERS, order, CaseRecord(line, "cases"))
    yield Contribution(addresses.HOME, order, CaseRecord(line, "cases"))
    yield _life(dossier, line)
    yield from _events(dossier, names, line)
    yield from _roles(dossier, names, line)
    yield from _mentioned(dossier, names, line)
    found = compared(names, Link(line.name, line.address), order)
    yield from (Contribution(page, key, record) for page, key, record in found)
    yield from _changes(dossier, [page for page, _ in mentions.entities(dossier, names)])


def case_line(dossier: Dossier, names: Names) -> CaseLine:
    """A dossier as lists show it."""
    transfer, address = dossier.transfers[0], addresses.dossier(dossier.slug)
    as_of = names.as_of()
    on = names.date_of(transfer.decided)
    return CaseLine(
        id=str(dossier.id or dossier.slug),
        name=dossier.title.partition(":")[0],
        title=dossier.title,
        address=address,
        sort=_sort_name(dossier, names),
        route=lead.route(names).words,
        sign=TRANSFER_OUTCOMES[transfer.outcome].sign,
        status=verdicts.status(names, transfer, address),
        as_of=as_of.short() if as_of else "",
        on=when(on) if on else None,
        events=len(dossier.events),
        sources=len(dossier.sources),
    )


def _life(dossier: Dossier, line: CaseLine) -> Contribution:
    """The case in the home page's drawing, which stands in the order of the first event."""
    first = dossier.transfers[0]
    decided = str(first.decided) if first.decided and first.kind != "return" else ""
    events = [event for event in dossier.events if not event.expected]
    ticks = tuple(Tick(when(event.date).start, str(event.id) == decided) for event in events)
    start = min((tick.at for tick in ticks), default=0.0)
    return Contribution(addresses.HOME, (start, line.id), LifeLine(Link(line.name, line.address), ticks))


def _sort_name(dossier: Dossier, names: Names) -> str:
    person = names.person(names.concerned[0]) if names.concerned else None
    if person is None:
        return dossier.title.casefold()
    name = str(person.name)
    return f"{person.family_name or name.rpartition(' ')[2]} {name}".casefold()


def _events(dossier: Dossier, names: Names, line: CaseLine) -> Iterator[Contribution]:
    order = keys(line.id, (event.date for event in dossier.events))
    for event, key in zip(dossier.events, order, strict=True):
        if event.id is None:
            continue
        record = EventRecord(_entry(dossier, event, line), event.kind, key[0].year)
        targets = [addresses.year(key[0].year), *mentions.pages_of_event(dossier, names, event)]
        for page in dict.fromkeys(targets):
            yield Contribution(page, key, record)


def _entry(dossier: Dossier, event: Event, line: CaseLine) -> Entry:
    return Entry(
        anchor="",
        address=addresses.dossier(dossier.slug, str(event.id)),
        sign=f"#{event.id}",
        when=when(event.date),
        kind=EVENT_KINDS[event.kind].label,
        text=plain(curly(event.text.plain)),
        places=tuple(place(at) for at in event.place),
        expected=event.expected,
        case=Case(Link(line.name, line.address), line.route),
    )


def _roles(dossier: Dossier, names: Names, line: CaseLine) -> Iterator[Contribution]:
    """States in their parts, a row a transfer: asking, asked, carrying out, feared."""
    for index, transfer in enumerate(dossier.transfers):
        row = _transfer_line(line, transfer, names)
        for part, codes in mentions.roles(transfer, names):
            for code in codes:
                yield Contribution(
                    addresses.state(code), (part, line.sort, line.id, index), CaseRecord(row, part)
                )


def _transfer_line(line: CaseLine, transfer: Transfer, names: Names) -> CaseLine:
    """The case as a list shows one of its transfers."""
    decided = names.date_of(transfer.decided)
    return replace(
        line,
        address=line.address + (f"#{transfer.id}" if transfer.id else ""),
        route=f"{transfer.from_.name} \u2192 {transfer.to.name}",
        sign=TRANSFER_OUTCOMES[transfer.outcome].sign,
        status=verdicts.status(names, transfer, line.address),
        on=when(decided) if decided else None,
    )


def _mentioned(dossier: Dossier, names: Names, line: CaseLine) -> Iterator[Contribution]:
    """The case, once for each person, body, state and provision that it names."""
    roles = {str(person.id): PERSON_ROLES[person.role] for person in dossier.people}
    for page, id in mentions.entities(dossier, names):
        role = roles.get(id)
        rank = 0 if role and role.word == "person-concerned" else 1
        words_of = role.label.lower() if role else ""
        yield Contribution(page, ("cases", rank, line.sort, line.id), CaseRecord(line, "cases", words_of))
    for page, words_of in mentions.provisions(dossier, names):
        yield Contribution(page, ("cases", 0, line.sort, line.id), CaseRecord(line, "cases", words_of))


def _changes(file: Dossier | WithdrawnDossier, named: Iterable[str]) -> Iterator[Contribution]:
    """The changes of a dossier, for the home page, the lists of changes, and `named`: pages of whom it names."""
    lists = (addresses.HOME, addresses.UPDATES, *named)
    for record in changes.records(file):
        for page in (*lists, *((addresses.CORRECTIONS,) if record.weighty else ())):
            yield Contribution(page, record.key, record)


def events_of(given: Iterable[Contribution]) -> list[EventRecord]:
    """The events among contributions, in order."""
    return [c.record for c in given if isinstance(c.record, EventRecord)]


def cases_of(given: Iterable[Contribution], part: str) -> list[CaseRecord]:
    """The cases of one list among contributions, in order."""
    return [c.record for c in given if isinstance(c.record, CaseRecord) and c.record.part == part]


def lives(given: Iterable[Contribution]) -> tuple[LifeLine, ...]:
    """The lines of the home page's drawing, in order."""
    return tuple(c.record for c in given if isinstance(c.record, LifeLine) and c.record.ticks)


def changes_of(given: Iterable[Contribution]) -> list[ChangeRecord]:
    """The changes among contributions, oldest first."""
    return [c.record for c in given if isinstance(c.record, ChangeRecord)]
