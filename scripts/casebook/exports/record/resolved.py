"""What a record says that no author wrote: inherited and computed values, entries of the authority files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from markupsafe import escape

from casebook.collection.named import named
from casebook.collection.names import Names
from casebook.exports.record.shape import Derived
from casebook.model.citation import SourceRef
from casebook.model.claim import Finding
from casebook.model.dossier import Dossier
from casebook.model.entity import Body, BodyEntry, Person
from casebook.model.event import Event
from casebook.model.fields import Date, EntityId, Source, Text
from casebook.model.part import Part
from casebook.model.proceeding import Proceeding
from casebook.model.prose import Block
from casebook.model.source import SourceEntry
from casebook.model.transfer import Transfer
from casebook.values.partial_date import PartialDate
from casebook.views.case import verdicts


class StoryBlock(Part):
    """A block of the story as safe HTML: heading, paragraph, list or quote. Citations stand in it as `[@s01 § 4]`."""

    kind: str
    html: str
    citations: tuple[Source, ...] = ()


def _person(names: Names, person: Person) -> Person:
    """A person with what the authority files say."""
    entry = names.person(person.id)
    if entry is None or entry is person:
        return person
    fields = ("name", "family_name", "names", "born", "nationality", "public_role")
    return person.model_copy(update={name: getattr(entry, name) for name in fields})


def _bodies(names: Names) -> tuple[Body, ...]:
    """Every body that the dossier names, as it is known in it or in the authority files."""
    found = (names.body(id) for id in named(names))
    return tuple(
        entry if isinstance(entry, Body) else _as_body(entry) for entry in found if entry is not None
    )


def _as_body(entry: BodyEntry) -> Body:
    values: dict[str, Any] = {name: getattr(entry, name, None) for name in Body.model_fields}
    return Body.model_construct(**values)


def _story(dossier: Dossier) -> tuple[StoryBlock, ...]:
    return tuple(
        StoryBlock.model_construct(where=(), kind=block.kind, html=_html(block), citations=block.citations)
        for block in dossier.story.blocks
    )


def _html(block: Block) -> str:
    return "".join(piece if isinstance(piece, str) else _bracket(piece) for piece in block.pieces).strip()


def _bracket(refs: tuple[SourceRef, ...]) -> str:
    return str(escape(f"[{'; '.join(f'@{ref}' for ref in refs)}]"))


def _version(dossier: Dossier) -> PartialDate | None:
    return max((change.date for change in dossier.changes), default=None)


def _finding_sources(finding: Finding, names: Names) -> tuple[SourceRef, ...]:
    return names.finding_sources(finding)


_List = tuple[EntityId, ...]

DERIVED: Final[Mapping[type[Part], Mapping[str, Derived]]] = {
    Dossier: {
        "slug": Derived(lambda dossier, names: str(dossier.slug), Text),
        "people": Derived(lambda dossier, names: tuple(_person(names, p) for p in dossier.people)),
        "bodies": Derived(lambda dossier, names: _bodies(names)),
        "version": Derived(lambda dossier, names: _version(dossier), Date | None),
        "as_of": Derived(lambda dossier, names: names.as_of(), Date | None),
        "story": Derived(lambda dossier, names: _story(dossier), tuple[StoryBlock, ...]),
    },
    Transfer: {
        "people": Derived(lambda transfer, names: names.people_of(transfer)),
        "by": Derived(lambda transfer, names: names.carried_out_by(transfer)),
        "requested_by": Derived(lambda transfer, names: names.requested_by(transfer)),
        "decided_on": Derived(lambda transfer, names: names.date_of(transfer.decided), Date | None),
        "status": Derived(lambda transfer, names: _status(names, transfer), Text),
    },
    Event: {
        "actors": Derived(lambda event, names: names.actors_of(event)),
        "sources": Derived(lambda event, names: event.cited_sources),
        "people": Derived(lambda event, names: names.part_of_event(event), _List),
    },
    Proceeding: {"sources": Derived(lambda proceeding, names: names.sources_of(proceeding))},
    Finding: {
        "date": Derived(lambda finding, names: names.finding_date(finding)),
        "sources": Derived(_finding_sources),
        "body": Derived(lambda finding, names: names.finding_body(finding), EntityId),
    },
    SourceEntry: {"side": Derived(lambda source, names: names.side_of(source))},
}
"""Part → key → its value. What the model has too is replaced by the value with everything inherited in it."""


def _status(names: Names, transfer: Transfer) -> str:
    return verdicts.status(names, transfer).plain
