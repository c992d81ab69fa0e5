"""What rules about the whole collection see: ids, slugs and addresses of all, never texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from casebook.collection.authority import Authority
from casebook.collection.collection import Collection
from casebook.collection.ledger import Ledger
from casebook.collection.named import named, provisions_named
from casebook.model.dossier import Dossier, WithdrawnDossier


@dataclass(frozen=True)
class Index:
    """`files`: every dossier that could be read, withdrawn ones too, by slug. `unread`: paths of the rest.

    `named`: ids of the people, bodies and instruments that published dossiers name: those that have pages.
    """

    files: Mapping[str, Dossier | WithdrawnDossier]
    unread: frozenset[str]
    authority: Authority
    ledger: Ledger
    named: frozenset[str] = frozenset()

    @cached_property
    def slugs(self) -> Mapping[str, str]:
        """Slug, old or current → the current slug."""
        old = {str(slug): name for name, file in self.files.items() for slug in file.formerly}
        return {**old, **{name: name for name in self.files}}

    @cached_property
    def by_id(self) -> Mapping[str, tuple[str, ...]]:
        """Dossier id → slugs of the files that carry it."""
        found: dict[str, tuple[str, ...]] = {}
        for slug, file in self.files.items():
            if file.id is not None:
                found[str(file.id)] = (*found.get(str(file.id), ()), slug)
        return found

    @cached_property
    def published_slugs(self) -> Mapping[str, str]:
        """Slug → id of the dossier that was published under it, as the ledger says."""
        lines = (line for line in self.ledger.lines.values() if line.kind == "dossier")
        return {slug: line.id for line in lines for slug in line.slugs}


def index_of(collection: Collection) -> Index:
    """The index of a collection."""
    files: dict[str, Dossier | WithdrawnDossier] = {**collection.dossiers, **collection.withdrawn}
    return Index(
        {slug: files[slug] for slug in sorted(files)},
        frozenset(collection.unread),
        collection.authority,
        collection.ledger,
        frozenset(_named(collection)),
    )


def _named(collection: Collection) -> Iterator[str]:
    for dossier in collection.published():
        names = collection.names(dossier)
        yield from named(names)
        yield from (provision.partition("/")[0] for provision in provisions_named(names))


def live_ids(file: Dossier | WithdrawnDossier) -> frozenset[str]:
    """Ids of all items that stand in a dossier."""
    if isinstance(file, WithdrawnDossier):
        return frozenset(str(change.id) for change in file.changes if change.id)
    lists = (
        file.transfers,
        file.proceedings,
        file.events,
        file.claims,
        file.assurances,
        file.measures,
        file.sources,
        file.replies,
        file.changes,
    )
    return frozenset(str(item.id) for items in lists for item in items if item.id is not None)


def withdrawn_ids(file: Dossier | WithdrawnDossier) -> frozenset[str]:
    """Ids of all items that a dossier declares withdrawn."""
    return frozenset(str(item.id) for item in file.withdrawn)
