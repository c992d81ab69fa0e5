"""Sources: the documents listed in a dossier."""

from __future__ import annotations

from typing import Annotated

from casebook.model.fields import Actor, Date, OneOf, SourceId, Tag, Text, Url
from casebook.model.part import Part
from casebook.vocabulary import SOURCE_KINDS


class Archive(Part):
    """A copy of a source kept elsewhere."""

    url: Url
    date: Date | None = None
    service: Text | None = None


class SourceEntry(Part):
    """A document. `side`: whose voice it is (court, independent, or an actor), by default from the kind.

    `note`: what a reader must know of it: an opinion, a copy, whom it quotes, which side it leans to.
    """

    id: SourceId
    title: Text
    title_en: Text | None = None
    note: Text | None = None
    language: Tag
    publisher: Text | None = None
    via: Text | None = None
    author: Text | None = None
    date: Date | None = None
    kind: Annotated[str, OneOf(SOURCE_KINDS)]
    side: Actor | None = None
    url: Url | None = None
    accessed: Date | None = None
    archives: tuple[Archive, ...] = ()
