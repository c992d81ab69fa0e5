"""Pages of several cases: a person, a body, a state, an instrument or provision, a year. One shape serves them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from casebook.model.entity import BodyEntry, NameForm, PersonEntry
from casebook.model.instrument import InstrumentEntry, Provision
from casebook.values.country import Country
from casebook.values.language import Language
from casebook.views import addresses
from casebook.views.case.resolve import states
from casebook.views.contributions import CaseRecord, Contribution, EventRecord, cases_of, events_of
from casebook.views.entry import Year
from casebook.views.lead import IndexLine, Note, RecordRow, Value
from casebook.views.text import Link
from casebook.vocabulary import BODY_KINDS, BODY_LEVELS


@dataclass(frozen=True, slots=True)
class CaseList:
    """One list of cases: as a table (`tabular`, a row a transfer) or with the role in words. `sentence`: its totals."""

    id: str
    title: str
    sentence: str
    cases: tuple[CaseRecord, ...]
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """How many events fall in each year from `first` to `last`, both included."""

    first: int
    last: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events of all cases by year. `sentence`: computed counts."""

    title: str
    sentence: str
    bars: Bars | None
    years: tuple[Year, ...]
    count: int


@dataclass(frozen=True, slots=True)
class EntityView:
    """The page of an entity or a year. `above`: the index it belongs to. `cases_first`: which part leads.

    `name_language`: set where the name is not English. `links`: further pages, by label.
    """

    address: str
    kind: str
    above: Link
    name: str
    standfirst: str
    description: str
    record: tuple[RecordRow, ...]
    index: tuple[IndexLine, ...]
    lists: tuple[CaseList, ...]
    timeline: Timeline | None
    cases_first: bool = False
    links: tuple[tuple[str, tuple[Link, ...]], ...] = ()

    @property
    def has_feed(self) -> bool:
        """Whether changes to the cases on it can be followed: for people, bodies and states."""
        return self.kind in ("person", "body", "state")


def timeline(given: Sequence[Contribution], title: str) -> Timeline | None:
    """The timeline of a page from its contributions; none if there is no event."""
    events = events_of(given)
    if not events:
        return None
    cases = len({record.entry.case.link.address for record in events if record.entry.case})
    sentence = f"{count(len(events), 'event')} in {count(cases, 'case')}."
    return Timeline(title, sentence, _bars(events), tuple(_years(events)), len(events))


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 event`, `12 events`, `3 bodies`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def _bars(events: Sequence[EventRecord]) -> Bars | None:
    years = [record.year for record in events]
    first, last = min(years), max(years)
    if first == last:
        return None
    return Bars(first, last, tuple(years.count(year) for year in range(first, last + 1)))


def _years(events: Sequence[EventRecord]) -> Iterator[Year]:
    for year, group in groupby(events, key=lambda record: record.year):
        yield Year(str(year), f"y{year}", tuple(record.entry for record in group))


def person(entry: PersonEntry, given: Sequence[Contribution]) -> EntityView:
    """A person's page."""
    address = addresses.person(str(entry.id))
    cases = cases_of(given, "cases")
    rows = [*_name_rows(entry.names)]
    if entry.born:
        rows.append(RecordRow("Born", (Value(Link(str(entry.born))),)))
    if entry.nationality:
        rows.append(_row("National of", states(entry.nationality), inline=True))
    rows.append(_in(cases, given))
    standfirst = str(entry.public_role or "")
    return _view(
        address,
        "person",
        Link("People", addresses.PEOPLE),
        str(entry.name),
        standfirst,
        rows,
        (CaseList("cases", "Cases", "", tuple(cases)),),
        timeline(given, "Timeline over all cases"),
        cases_first=True,
    )


def body(entry: BodyEntry, part_of: BodyEntry | None, given: Sequence[Contribution]) -> EntityView:
    """A body's page."""
    cases = cases_of(given, "cases")
    level = (
        BODY_LEVELS[entry.level].label.lower() if entry.level and entry.kind in ("court", "executive") else ""
    )
    kind = ", ".join(part for part in (BODY_KINDS[entry.kind].label, level) if part)
    rows = [*_name_rows(entry.names), RecordRow("Kind", (Value(Link(kind)),))]
    if entry.state is not None:
        rows.append(_row("State", states([entry.state])))
    if part_of is not None:
        rows.append(_row("Part of", (Link(str(part_of.name), addresses.body(str(part_of.id))),)))
    rows.append(_in(cases, given))
    return _view(
        addresses.body(str(entry.id)),
        "body",
        Link("Courts and bodies", addresses.BODIES),
        str(entry.name),
        "",
        rows,
        (CaseList("cases", "Cases", "", tuple(cases)),),
        timeline(given, "Its timeline over all cases"),
    )


_PARTS = (
    ("asking", "It asked", "In no case of this collection did it ask for a person."),
    ("asked", "It was asked", "In no case of this collection was it asked to hand a person over."),
    ("carried", "It carried out", "It carried out no transfer of this collection."),
    (
        "feared",
        "The risk was said to be there",
        "In no case of this collection was the risk said to be there.",
    ),
)


def state(code: str, given: Sequence[Contribution]) -> EntityView:
    """A state's page, in its parts; a part without a case says so in a sentence."""
    country = Country.parse(code)
    lists = tuple(_part(given, *part) for part in _PARTS)
    total = len(cases_of(given, "cases"))
    rows = [
        RecordRow(
            "Names",
            tuple(
                Value(Link(text, language=tag), notes=(Note(_language(tag)),))
                for text, tag in country.names_in_official_languages()
                if text != country.name
            ),
        ),
        RecordRow("Code", (Value(Link(code)),)),
        *(RecordRow(shown.title, (Value(Link(count(len(shown.cases), "transfer"))),)) for shown in lists),
    ]
    standfirst = (
        f"In {count(total, 'case')} of this collection. What a state did or was asked says what the papers of a case "
        "say; it is no verdict on the state."
    )
    return _view(
        addresses.state(code),
        "state",
        Link("States", addresses.STATES),
        country.name,
        standfirst,
        [row for row in rows if row.values],
        lists,
        timeline(given, "Timeline over all cases"),
        cases_first=True,
    )


def _part(given: Sequence[Contribution], part: str, title: str, none: str) -> CaseList:
    cases = cases_of(given, part)
    if not cases:
        return CaseList(part, title, none, (), True)
    signs = [record.line.sign for record in cases]
    told = [
        f"{signs.count(sign)} {words_of}"
        for sign, words_of in (
            ("stop", "did not take place"),
            ("cross", "carried out"),
            ("open", "open or not known"),
        )
        if sign in signs
    ]
    sentence = f"{count(len(cases), 'transfer')}: {', '.join(told)}. Counted: one row for each transfer."
    return CaseList(part, title, sentence, tuple(cases), True)


def instrument(entry: InstrumentEntry, given: Sequence[Contribution], used: Iterable[str]) -> EntityView:
    """An instrument's page, with the provisions that have pages. `used`: their articles."""
    id = str(entry.id)
    provisions = tuple(
        Link(provision_name(p), addresses.article(f"{id}/{p.article}"))
        for p in entry.provisions
        if p.article in set(used)
    )
    cases = cases_of(given, "cases")
    rows = [*_name_rows(entry.names)]
    if entry.short_title:
        rows.append(RecordRow("Short", (Value(Link(str(entry.short_title))),)))
    if entry.date is not None:
        rows.append(RecordRow("Date", (Value(Link(entry.date.words())),)))
    rows.append(_in(cases, given))
    return _view(
        addresses.instrument(id),
        "instrument",
        Link("Law", addresses.INSTRUMENTS),
        str(entry.title),
        "",
        rows,
        (CaseList("cases", "Cases", "", tuple(cases)),),
        timeline(given, "Decisions on it, over all cases"),
        cases_first=True,
        links=(("Provisions", provisions),) if provisions else (),
    )


def provision_name(provision: Provision) -> str:
    """`Article 3: Prohibition of torture`."""
    label = provision.label or f"Article {provision.article}"
    return f"{label}: {provision.title}" if provision.title else str(label)


def article(entry: InstrumentEntry, provision: Provision, given: Sequence[Contribution]) -> EntityView:
    """A provision's page: where it was relied on, what was found, and when."""
    title = str(entry.short_title or entry.title)
    label = str(provision.label or f"Article {provision.article}")
    cases = cases_of(given, "cases")
    rows = [
        _row("Instrument", (Link(str(entry.title), addresses.instrument(str(entry.id))),)),
        _in(cases, given),
    ]
    return _view(
        addresses.article(f"{entry.id}/{provision.article}"),
        "article",
        Link(title, addresses.instrument(str(entry.id))),
        f"{label}, {title}",
        f"{provision.title}." if provision.title else "",
        rows,
        (CaseList("cases", "Cases", "", tuple(cases)),),
        timeline(given, "Decisions on it, over all cases"),
        cases_first=True,
    )


def year(number: int, given: Sequence[Contribution], years: Sequence[int]) -> EntityView:
    """All events of a year, with the years before and after."""
    before = max((y for y in years if y < number), default=None)
    after = min((y for y in years if y > number), default=None)
    near = tuple(Link(str(y), addresses.year(y)) for y in (before, after) if y is not None)
    shown = timeline(given, "Events")
    return _view(
        addresses.year(number),
        "year",
        Link("Timeline", addresses.TIMELINE),
        str(number),
        shown.sentence if shown else "",
        [],
        (),
        shown,
        links=(("Years before and after", near),) if near else (),
    )


def _view(
    address: str,
    kind: str,
    above: Link,
    name: str,
    standfirst: str,
    rows: Sequence[RecordRow],
    lists: tuple[CaseList, ...],
    shown: Timeline | None,
    *,
    cases_first: bool = False,
    links: tuple[tuple[str, tuple[Link, ...]], ...] = (),
) -> EntityView:
    of_lists = [IndexLine(each.title, f"#{each.id}", len(each.cases)) for each in lists]
    of_events = [IndexLine("Timeline", "#timeline", shown.count)] if shown else []
    index = (*of_lists, *of_events) if cases_first else (*of_events, *of_lists)
    counted = shown.sentence if shown else ""
    description = " ".join(part for part in (f"{name}.", standfirst, counted) if part)
    return EntityView(
        address,
        kind,
        above,
        name,
        standfirst,
        description,
        tuple(rows),
        index,
        lists,
        shown,
        cases_first,
        links,
    )


def _row(label: str, links: tuple[Link, ...], inline: bool = False) -> RecordRow:
    return RecordRow(label, tuple(Value(link) for link in links), inline)


def _in(cases: Sequence[CaseRecord], given: Sequence[Contribution]) -> RecordRow:
    total = f"{count(len(cases), 'case')}, {count(len(events_of(given)), 'event')}"
    return RecordRow("In", (Value(Link(total)),))


def _name_rows(names: Sequence[NameForm]) -> Iterator[RecordRow]:
    """Names in other scripts first, then how else it is written."""
    other = [form for form in names if not _is_latin(form)]
    latin = [form for form in names if _is_latin(form)]
    if other:
        yield RecordRow(
            "Names",
            tuple(
                Value(Link(str(f.text), language=str(f.language)), notes=(Note(f.language.name),))
                for f in other
            ),
        )
    if latin:
        yield RecordRow(
            "Also written", tuple(Value(Link(str(f.text), language=_foreign(f))) for f in latin), inline=True
        )


def _is_latin(form: NameForm) -> bool:
    return all(ord(character) < 0x250 for character in form.text)


def _foreign(form: NameForm) -> str:
    return "" if str(form.language) == "en" else str(form.language)


def _language(tag: str) -> str:
    return Language.parse(tag).name
