"""Every page that keeps an old address alive: moves and tombstones, from the collection and its ledger."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.collection.collection import Collection
from casebook.collection.index import live_ids, withdrawn_ids
from casebook.collection.ledger import Ledger
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.model.entity import BodyEntry, PersonEntry
from casebook.model.instrument import InstrumentEntry
from casebook.pages import redirect, tombstone
from casebook.pages.page import Page
from casebook.pages.redirect import Anchor, Moved
from casebook.pages.tombstone import Gone
from casebook.vocabulary import WITHDRAWN_REASONS

FOLDERS = {"person": "people/", "body": "bodies/", "instrument": "instruments/"}
"""Where an authority entry of a kind has its pages."""

_LABEL = 90


def permanent_pages(collection: Collection) -> Iterator[Page]:
    """Pages at `/id/`, at old slugs and merged ids, and of withdrawn dossiers."""
    for dossier in collection.published():
        yield from map(redirect.render, _moves(dossier))
    for slug in sorted(collection.withdrawn):
        file = collection.withdrawn[slug]
        yield tombstone.render(_gone(file, collection.ledger))
        yield from map(redirect.render, _moves(file, ledger_ids(collection.ledger, str(file.id))))
    for kind, entry in collection.authority.entries():
        for old in entry.formerly:
            yield from map(redirect.render, _entity_moves(FOLDERS[kind], str(old), entry))


def ledger_ids(ledger: Ledger, dossier: str) -> tuple[str, ...]:
    """Every item's id that was ever published of a dossier, by the ledger: `e01`, `e02`, ..."""
    line = ledger.dossier(dossier)
    if line is None:
        return ()
    return tuple(
        f"{letter}{number:02d}"
        for letter, highest in sorted(line.highest.items())
        for number in range(1, highest + 1)
    )


def _moves(file: Dossier | WithdrawnDossier, ids: tuple[str, ...] = ()) -> Iterator[Moved]:
    target = f"dossiers/{file.slug}/"
    source = file.place(None, "id")
    anchors = tuple(Anchor(id) for id in ids) or tuple(_anchors(file))
    title = str(file.title or file.id)
    if file.id is not None:
        yield Moved(f"id/{file.id}/", target, title, anchors, source)
    for old in file.formerly:
        yield Moved(f"dossiers/{old}/", target, title, anchors, source)


def _anchors(file: Dossier | WithdrawnDossier) -> Iterator[Anchor]:
    events = file.events if isinstance(file, Dossier) else ()
    labels = {str(event.id): f"{event.date.words()}: {_short(event.text.plain)}" for event in events}
    for id in sorted(live_ids(file) | withdrawn_ids(file)):
        yield Anchor(id, labels.get(id, ""))


def _short(text: str) -> str:
    return text if len(text) <= _LABEL else f"{text[:_LABEL].rsplit(' ', 1)[0]} ..."


def _gone(file: WithdrawnDossier, ledger: Ledger) -> Gone:
    last = file.withdrawn[-1]
    return Gone(
        address=f"dossiers/{file.slug}/",
        title=str(file.title or file.id),
        date=last.date.words(),
        reason=WITHDRAWN_REASONS[last.reason].label,
        text=str(last.text or ""),
        anchors=ledger_ids(ledger, str(file.id)),
        source=file.place(None, "id"),
    )


def _entity_moves(folder: str, old: str, entry: PersonEntry | BodyEntry | InstrumentEntry) -> Iterator[Moved]:
    name = entry.title if isinstance(entry, InstrumentEntry) else entry.name
    yield Moved(f"{folder}{old}/", f"{folder}{entry.id}/", str(name))
    for provision in entry.provisions if isinstance(entry, InstrumentEntry) else ():
        tail = f"{provision.article}/"
        yield Moved(f"{folder}{old}/{tail}", f"{folder}{entry.id}/{tail}", str(name))
