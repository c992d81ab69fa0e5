"""People, bodies and instruments: entries of the authority files; people and bodies also inline in one dossier."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import EntityId, OneOf, SlugField, State, Tag, Text, Year
from casebook.model.part import Part
from casebook.vocabulary import BODY_KINDS, BODY_LEVELS, BODY_ROLES, PERSON_ROLES


class NameForm(Part):
    """A name in another script, romanisation or inflected form."""

    text: Text
    language: Tag


class PersonEntry(Part):
    """A person in the authority files."""

    id: EntityId
    name: Text
    family_name: Text | None = None
    names: tuple[NameForm, ...] = ()
    born: Year | None = None
    nationality: tuple[State, ...] = ()
    public_role: Text | None = None
    formerly: tuple[SlugField, ...] = ()


class BodyEntry(Part):
    """A body in the authority files: a court, ministry, organisation, company."""

    id: EntityId
    name: Text
    short_name: Text | None = None
    names: tuple[NameForm, ...] = ()
    kind: Annotated[str, OneOf(BODY_KINDS)]
    level: Annotated[str, OneOf(BODY_LEVELS)] | None = None
    state: State | None = None
    part_of: EntityId | None = None
    formerly: tuple[SlugField, ...] = ()


class Person(Part):
    """A person of a dossier. Without `name` the person stands in the authority files."""

    id: EntityId
    role: Annotated[str, OneOf(PERSON_ROLES)]
    name: Text | None = None
    family_name: Text | None = None
    names: tuple[NameForm, ...] = ()
    born: Year | None = None
    nationality: tuple[State, ...] = ()
    public_role: Text | None = None


class Body(Part):
    """A body of one dossier only."""

    id: EntityId
    name: Text
    short_name: Text | None = None
    names: tuple[NameForm, ...] = ()
    kind: Annotated[str, OneOf(BODY_KINDS)]
    level: Annotated[str, OneOf(BODY_LEVELS)] | None = None
    state: State | None = None
    part_of: EntityId | None = None
    role: Annotated[str, OneOf(BODY_ROLES)] | None = None
