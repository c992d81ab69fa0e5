"""One dossier with everything it names resolved: items by id, people, bodies, provisions, inherited values."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from casebook.collection.authority import Authority
from casebook.model.citation import SourceRef
from casebook.model.claim import Claim, Finding
from casebook.model.dossier import Dossier
from casebook.model.entity import Body, BodyEntry, Person, PersonEntry
from casebook.model.event import Event
from casebook.model.instrument import InstrumentEntry, Provision
from casebook.model.part import Part
from casebook.model.proceeding import Proceeding
from casebook.model.source import SourceEntry
from casebook.model.transfer import Transfer
from casebook.values.country import Country
from casebook.values.fault import ValueFault
from casebook.values.partial_date import PartialDate
from casebook.vocabulary import SOURCE_KINDS

_REQUESTED = ("extradition", "surrender")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts: `kind` is person, body or state. `has_page`: whether it stands in the authority files or is a state."""

    kind: str
    id: str
    name: str
    has_page: bool


@dataclass(frozen=True)
class Names:
    """What a dossier's ids stand for. `today` is given by the command line; it may change findings, never pages."""

    dossier: Dossier
    authority: Authority
    today: date | None = None

    @cached_property
    def items(self) -> dict[str, Part]:
        """Every item that carries an id, by id; of two with one id the first."""
        found: dict[str, Part] = {}
        for part in self._numbered():
            id = getattr(part, "id", None)
            if id is not None:
                found.setdefault(str(id), part)
        return found

    def _numbered(self) -> Iterable[Any]:
        d = self.dossier
        yield from (*d.transfers, *d.proceedings, *d.events, *d.claims, *d.assurances, *d.measures)
        yield from (*d.sources, *d.replies, *d.changes)

    def event(self, id: Any) -> Event | None:
        """The event of this id."""
        found = self.items.get(str(id))
        return found if isinstance(found, Event) else None

    def proceeding(self, id: Any) -> Proceeding | None:
        """The proceeding of this id."""
        found = self.items.get(str(id))
        return found if isinstance(found, Proceeding) else None

    def source(self, id: Any) -> SourceEntry | None:
        """The source of this id."""
        found = self.items.get(str(id))
        return found if isinstance(found, SourceEntry) else None

    def claim(self, id: Any) -> Claim | None:
        """The claim of this id."""
        found = self.items.get(str(id))
        return found if isinstance(found, Claim) else None

    @cached_property
    def _inline_people(self) -> dict[str, Person]:
        return {str(person.id): person for person in self.dossier.people}

    @cached_property
    def _inline_bodies(self) -> dict[str, Body]:
        return {str(body.id): body for body in self.dossier.bodies}

    def person(self, id: Any) -> PersonEntry | Person | None:
        """The person as it is named: in the authority files, or inline with a name."""
        inline = self._inline_people.get(str(id))
        if inline is not None and inline.name is not None:
            return inline
        return self.authority.people.get(str(id))

    def body(self, id: Any) -> BodyEntry | Body | None:
        """The body, inline or in the authority files."""
        return self._inline_bodies.get(str(id)) or self.authority.bodies.get(str(id))

    def instrument(self, provision: str) -> InstrumentEntry | None:
        """The instrument of `echr/3`."""
        return self.authority.instruments.get(provision.partition("/")[0])

    def provision(self, provision: str) -> Provision | None:
        """The provision of `echr/3`, as its instrument lists it."""
        instrument = self.instrument(provision)
        article = provision.partition("/")[2]
        return next((p for p in instrument.provisions if p.article == article), None) if instrument else None

    def actor(self, id: Any) -> Actor | None:
        """Who an ACTOR is: a person, a body, or a state by its code."""
        id = str(id)
        if len(id) == 2 and id.isupper():
            try:
                return Actor("state", id, Country.parse(id).name, True)
            except ValueFault:
                return None
        person = self.person(id)
        if person is not None:
            return Actor("person", id, str(person.name), id in self.authority.people)
        body = self.body(id)
        return Actor("body", id, body.name, id in self.authority.bodies) if body else None

    @cached_property
    def concerned(self) -> tuple[str, ...]:
        """Ids of the persons concerned, in their order."""
        return tuple(str(p.id) for p in self.dossier.people if p.role == "person-concerned")

    def people_of(self, transfer: Transfer) -> tuple[str, ...]:
        """Whom a transfer concerns: those named, by default all persons concerned."""
        return tuple(str(p) for p in transfer.people) or self.concerned

    def carried_out_by(self, transfer: Transfer) -> tuple[str, ...]:
        """States that carry a transfer out: those named, by default the one it leads from."""
        return tuple(str(state) for state in transfer.by) or (str(transfer.from_),)

    def requested_by(self, transfer: Transfer) -> tuple[str, ...]:
        """States that asked: those named; for extradition and surrender by default the one it leads to."""
        named = tuple(str(state) for state in transfer.requested_by)
        return named or ((str(transfer.to),) if transfer.kind in _REQUESTED else ())

    def part_of_event(self, event: Event) -> tuple[str, ...]:
        """Persons concerned who are part of an event: those among its actors, by default all."""
        named = tuple(str(actor) for actor in event.actors if str(actor) in self.concerned)
        return named or self.concerned

    def actors_of(self, event: Event) -> tuple[str, ...]:
        """Actors as shown: the body of the proceeding decided, then those named; each once."""
        bodies = (
            str(p.body) for p in self.dossier.proceedings if event.id is not None and p.decided == event.id
        )
        return tuple(dict.fromkeys((*bodies, *(str(actor) for actor in event.actors))))

    def date_of(self, when: Any) -> PartialDate | None:
        """The date of an event's id, or the date itself."""
        if when is None or isinstance(when, PartialDate):
            return when
        event = self.event(when)
        return event.date if event else None

    def decided(self, proceeding: Proceeding) -> PartialDate | None:
        """When a proceeding was decided."""
        return self.date_of(proceeding.decided)

    def sources_of(self, proceeding: Proceeding) -> tuple[SourceRef, ...]:
        """A proceeding's own sources, by default those of the event that it names."""
        event = self.event(proceeding.decided) if isinstance(proceeding.decided, str) else None
        return proceeding.sources or (event.cited_sources if event else ())

    def finding_body(self, finding: Finding) -> str:
        """Id of the body that found something."""
        proceeding = self.proceeding(finding.by)
        return str(proceeding.body) if proceeding else str(finding.by)

    def finding_date(self, finding: Finding) -> PartialDate | None:
        """When it was found; undated findings stand last."""
        proceeding = self.proceeding(finding.by)
        return finding.date or (self.decided(proceeding) if proceeding else None)

    def finding_sources(self, finding: Finding) -> tuple[SourceRef, ...]:
        """A finding's own sources, by default its proceeding's."""
        proceeding = self.proceeding(finding.by)
        text = finding.text.citations if finding.text else ()
        own = tuple(dict.fromkeys((*text, *finding.sources)))
        return own or (self.sources_of(proceeding) if proceeding else ())

    def side_of(self, source: SourceEntry) -> str:
        """Whose voice a source is: `court`, `independent` or an actor's id."""
        if source.side is not None:
            return str(source.side)
        return "court" if "court" in SOURCE_KINDS[source.kind].traits else "independent"

    def as_of(self) -> PartialDate | None:
        """The date of the newest event that has happened."""
        past = [event.date for event in self.dossier.events if not event.expected]
        return max(past, key=lambda when: when.upper or when.lower or date.max, default=None)
