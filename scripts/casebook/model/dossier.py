"""A dossier: all keys of the front matter, the prose, and where each value stands in the file."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Any

from pydantic.json_schema import SkipJsonSchema

from casebook.diagnostics import Place
from casebook.model.claim import Claim
from casebook.model.entity import Body, BodyEntry, Person, PersonEntry
from casebook.model.event import Event
from casebook.model.fields import Cited, DossierId, OneOf, ProvisionId, SlugField, Text
from casebook.model.instrument import InstrumentEntry
from casebook.model.part import Part, Path, hidden
from casebook.model.passages import Passage, key_of, of_prose, passage
from casebook.model.places import KEY, Places
from casebook.model.proceeding import Proceeding
from casebook.model.promise import Assurance, Measure
from casebook.model.prose import Prose
from casebook.model.record import Change, Related, Reply, Review, Withdrawn
from casebook.model.references import Reference, references_of
from casebook.model.source import SourceEntry
from casebook.model.texts import texts
from casebook.model.transfer import Transfer
from casebook.vocabulary import PUBLICATION, RISKS


class File(Part):
    """What every file of the collection has: the places of its values, and what could not be read."""

    places: Annotated[SkipJsonSchema[Any], hidden("places")]
    lost: Annotated[SkipJsonSchema[Any], hidden("lost")]
    """Ids that could not be read (their faults are reported); `*` if an item's own id is among them."""

    def place(self, part: Part | None = None, *keys: str | int) -> Place:
        """Place of `part`'s value under `keys` as written in the file; of the nearest value around it if absent."""
        table: Places = self.places
        return table.at((part.path if part is not None else ()) + keys)

    def key_place(self, part: Part | None, key: str) -> Place:
        """Place of the key itself, for findings that the key should not be there."""
        return self.place(part, key, KEY)

    def complete(self, part: Part | None = None, *keys: str | int) -> bool:
        """Whether all that was written there and below could be read. Absence means nothing where it could not."""
        path = (part.path if part is not None else ()) + keys
        return not any(gap[: len(path)] == path for gap in self.places.gaps)

    def lacks(self, id: str) -> bool:
        """Whether something of this id may stand in the file and could not be read."""
        return id in self.lost or "*" in self.lost


class Dossier(File):
    """One case. Required: title, standfirst, a person concerned, a transfer, an event with its source."""

    id: DossierId | None = None
    title: Text
    standfirst: Text
    publication: Annotated[str, OneOf(PUBLICATION)] = "draft"
    formerly: tuple[SlugField, ...] = ()
    people: tuple[Person, ...]
    bodies: tuple[Body, ...] = ()
    transfers: tuple[Transfer, ...]
    risks: tuple[Annotated[str, OneOf(RISKS)], ...] = ()
    outcome: Cited | None = None
    key_facts: tuple[Cited, ...] = ()
    provisions: tuple[ProvisionId, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    events: tuple[Event, ...]
    claims: tuple[Claim, ...] = ()
    assurances: tuple[Assurance, ...] = ()
    measures: tuple[Measure, ...] = ()
    related: tuple[Related, ...] = ()
    sources: tuple[SourceEntry, ...] = ()
    replies: tuple[Reply, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()
    changes: tuple[Change, ...] = ()
    review: Review | None = None

    slug: Annotated[SkipJsonSchema[Any], hidden("slug")]
    prose: Annotated[SkipJsonSchema[Any], hidden("prose")]

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        """Every pointer, with its place."""
        return references_of(self)

    @cached_property
    def texts(self) -> tuple[tuple[Path, str, bool], ...]:
        """Every free text of the front matter: its path, and whether it may hold citations."""
        return tuple(texts(self))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Every free text of the front matter, then the blocks of the prose, each cut into sentences when asked."""
        front = (passage(key_of(path), path, text, self.places) for path, text, _ in self.texts)
        return (*front, *of_prose(self.story, self.places))

    @property
    def story(self) -> Prose:
        """The prose."""
        return self.prose or Prose()

    @property
    def whole(self) -> bool:
        """Whether everything that the author wrote could be read."""
        return self.complete()

    @property
    def is_published(self) -> bool:
        """Whether the dossier goes on the site."""
        return self.publication == "published"


class WithdrawnDossier(File):
    """A dossier taken off the site: what is left is its id, its addresses and the reason."""

    id: DossierId
    publication: Annotated[str, OneOf(PUBLICATION)]
    title: Text | None = None
    formerly: tuple[SlugField, ...] = ()
    withdrawn: tuple[Withdrawn, ...]
    changes: tuple[Change, ...] = ()

    slug: Annotated[SkipJsonSchema[Any], hidden("slug")]


class PeopleFile(File):
    """An authority file of people."""

    entries: tuple[PersonEntry, ...]


class BodiesFile(File):
    """An authority file of bodies."""

    entries: tuple[BodyEntry, ...]


class InstrumentsFile(File):
    """An authority file of instruments."""

    entries: tuple[InstrumentEntry, ...]
