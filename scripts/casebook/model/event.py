"""Events: the entries of a timeline."""

from __future__ import annotations

from typing import Annotated

from casebook.model.citation import SourceRef
from casebook.model.fields import Actor, Cited, Date, EventId, OneOf, Places, Source, YesNo
from casebook.model.part import Part
from casebook.vocabulary import EVENT_KINDS


class OtherDate(Part):
    """Another date that sources give for the same event."""

    date: Date
    sources: tuple[Source, ...]


class Event(Part):
    """One event, in the author's order. It needs one source at least, cited in the text or listed."""

    id: EventId | None = None
    date: Date
    kind: Annotated[str, OneOf(EVENT_KINDS)]
    place: Places = ()
    actors: tuple[Actor, ...] = ()
    text: Cited
    also_dated: tuple[OtherDate, ...] = ()
    sources: tuple[Source, ...] = ()
    expected: YesNo = False

    @property
    def cited_sources(self) -> tuple[SourceRef, ...]:
        """Sources cited in the text, then those listed, each once, in this order."""
        return tuple(dict.fromkeys((*self.text.citations, *self.sources)))
