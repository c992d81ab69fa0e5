"""Which feeds there are, and what stands in each: changes to dossiers, newest first. Never an event's own date.

With a base-url links are in full, for some readers mind only those; without one they are relative to the feed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from markupsafe import Markup

from casebook.collection.collection import Collection
from casebook.exports.atom import Feed, FeedEntry, atom
from casebook.exports.export import Export
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.settings import Settings
from casebook.values.country import Country
from casebook.views import addresses
from casebook.views.changes import ChangeRecord, records
from casebook.views.contributions import Contribution, changes_of

LONGEST: Final = 100
"""So many changes stand in a feed at most; the pages have all of them."""

BEFORE_THE_FIRST: Final = date(1970, 1, 1)
"""When a feed without entries was last changed: Atom asks every feed for a date."""

_FOLDERS: Final = {"person": addresses.PEOPLE, "body": addresses.BODIES}

Given = Mapping[str, Sequence[Contribution]]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a feed is about. `name` names it for ever; `page`: address of its page; `formerly`: earlier addresses."""

    name: str
    title: str
    page: str
    folder: str
    formerly: tuple[str, ...] = ()


def feeds(collection: Collection, settings: Settings, given: Given) -> Iterator[Export]:
    """Every feed of the site; at an earlier address of its page stands the same feed."""
    for subject, changes in _subjects(collection, settings, given):
        for folder in (subject.folder, *subject.formerly):
            yield feed(subject, changes, settings, folder)


def feed(subject: Subject, changes: Sequence[ChangeRecord], settings: Settings, folder: str) -> Export:
    """One feed at `folder`. `changes`: oldest first."""
    newest = tuple(reversed(changes[-LONGEST:]))
    link = _Links(folder, settings)
    made = Feed(
        name=subject.name,
        title=subject.title,
        author=settings.publisher,
        updated=newest[0].day if newest else BEFORE_THE_FIRST,
        this=link.to(subject.folder + addresses.FEED),
        page=link.to(subject.page),
        rights=settings.text_licence,
        entries=tuple(_entry(change, link) for change in newest),
    )
    leads_to = (
        subject.page,
        *(a for c in newest for a in (c.address, *(part.address for part in c.affects))),
    )
    return Export(folder + addresses.FEED, atom(made), frozenset(leads_to))


def _entry(change: ChangeRecord, link: _Links) -> FeedEntry:
    return FeedEntry(
        name=change.name,
        title=f"{change.label}: {change.title}",
        day=change.day,
        href=link.to(change.address),
        category=(change.kind, change.label),
        content=_content(change, link),
    )


def _content(change: ChangeRecord, link: _Links) -> str:
    html = Markup("<p>{}</p>").format(change.text)
    if change.was:
        html += Markup("<p>Was: <del>{}</del></p>").format(change.was)
    if change.now:
        html += Markup("<p>Now: <ins>{}</ins></p>").format(change.now)
    for part in change.affects:
        html += Markup('<p><a href="{}">{}</a></p>').format(link.to(part.address), part.text)
    return str(html)


@dataclass(frozen=True, slots=True)
class _Links:
    """Site addresses as a feed in `folder` writes them."""

    folder: str
    settings: Settings

    def to(self, address: str) -> str:
        if self.settings.base_url:
            return self.settings.absolute(address)
        return "../" * self.folder.count("/") + address or "./"


def _subjects(
    collection: Collection, settings: Settings, given: Given
) -> Iterator[tuple[Subject, Sequence[ChangeRecord]]]:
    site, wrong = (changes_of(given.get(page, ())) for page in (addresses.UPDATES, addresses.CORRECTIONS))
    yield Subject("feed", settings.name, addresses.UPDATES, addresses.HOME), site
    title = f"Corrections: {settings.name}"
    yield Subject("corrections", title, addresses.CORRECTIONS, addresses.CORRECTIONS), wrong
    gone = [file for _, file in sorted(collection.withdrawn.items())]
    files: list[Dossier | WithdrawnDossier] = [*collection.published(), *gone]
    for file in files:
        page, old = addresses.of_file(file), tuple(addresses.dossier(str(slug)) for slug in file.formerly)
        name = str(file.id or file.slug)
        changes = sorted(records(file), key=lambda change: change.key)
        yield Subject(name, file.title or name, page, page, old), changes
    for subject in (*_entities(collection, given), *_states(given)):
        yield subject, changes_of(given.get(subject.page, ()))


def _entities(collection: Collection, given: Given) -> Iterator[Subject]:
    for kind, entry in collection.authority.entries():
        folder = _FOLDERS.get(kind)
        page = f"{folder}{entry.id}/"
        if folder and (page in given or collection.ledger.has(kind, str(entry.id))):
            old = tuple(f"{folder}{id}/" for id in entry.formerly)
            name = str(getattr(entry, "name", entry.id))
            yield Subject(page, f"Cases that name {name}", page, page, old)


def _states(given: Given) -> Iterator[Subject]:
    for page in sorted(given):
        code = page.removeprefix(addresses.STATES).rstrip("/")
        if page == addresses.state(code) and code:
            yield Subject(page, f"Cases that name {Country.parse(code).name}", page, page)
