"""A mapping of path → bytes → the collection: dossiers, authority files, ledger, and every fault of single files."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from casebook.collection import faults, ledger
from casebook.collection.authority import Authority, gather
from casebook.collection.ledger import Ledger
from casebook.collection.names import Names
from casebook.diagnostics import Diagnostic, SourceText
from casebook.model.dossier import Dossier, WithdrawnDossier
from casebook.parse.read import Parsed, parse

_DOSSIER = re.compile(r"dossiers/[^/]+\.md")
_AUTHORITY = re.compile(r"dossiers/authority/(people|bodies|instruments)/[^/]+\.ya?ml")
_PLAIN = re.compile(
    r"dossiers/(?:authority/[a-z]+/)?[a-z0-9]+(?:-[a-z0-9]+)*\.(?:md|yml)|dossiers/ledger\.tsv"
)

Files = Mapping[str, bytes]
"""Repository path with `/` → content."""

Parse = Callable[[Iterable[tuple[str, bytes]]], Iterable[Parsed]]


@dataclass(frozen=True)
class Collection:
    """Everything that could be read. `unread`: dossiers that could not, by path. `findings`: those of single files."""

    dossiers: Mapping[str, Dossier] = field(default_factory=dict)
    withdrawn: Mapping[str, WithdrawnDossier] = field(default_factory=dict)
    authority: Authority = field(default_factory=Authority)
    ledger: Ledger = field(default_factory=Ledger)
    unread: Mapping[str, Parsed] = field(default_factory=dict)
    findings: tuple[Diagnostic, ...] = ()

    def names(self, dossier: Dossier, today: date | None = None) -> Names:
        """A dossier with what it names."""
        return Names(dossier, self.authority, today)

    def published(self) -> list[Dossier]:
        """Dossiers for the site, by id."""
        return sorted(
            (d for d in self.dossiers.values() if d.is_published), key=lambda d: (str(d.id), d.slug)
        )


@dataclass(frozen=True)
class CheckedCollection:
    """A collection with all findings of all rules, in the order of a report."""

    collection: Collection
    findings: tuple[Diagnostic, ...]


def _one_by_one(files: Iterable[tuple[str, bytes]]) -> Iterable[Parsed]:
    return (parse(path, data) for path, data in files)


def read_collection(files: Files, parse_all: Parse = _one_by_one) -> Collection:
    """Read every file of the mapping. `parse_all` may spread the work; order does not matter to it."""
    findings = list(_foreign(files))
    wanted = [
        (path, files[path])
        for path in sorted(files)
        if _DOSSIER.fullmatch(path) or _AUTHORITY.fullmatch(path)
    ]
    parsed = sorted(parse_all(wanted), key=lambda p: p.path)
    for read in parsed:
        findings.extend(read.findings)
    authority, found = gather(p.file for p in parsed if _AUTHORITY.fullmatch(p.path))
    kept, more = ledger.read(files.get(ledger.PATH, b""))
    return Collection(
        {p.file.slug: p.file for p in parsed if isinstance(p.file, Dossier)},
        {p.file.slug: p.file for p in parsed if isinstance(p.file, WithdrawnDossier)},
        authority,
        kept,
        {p.path: p for p in parsed if p.file is None and _DOSSIER.fullmatch(p.path)},
        (*findings, *found, *more),
    )


def _foreign(files: Files) -> Iterator[Diagnostic]:
    for path in sorted(files):
        place = SourceText(path, "").place(0, 0)
        if path == ledger.PATH:
            continue
        if not (_DOSSIER.fullmatch(path) or _AUTHORITY.fullmatch(path)):
            message = "this file is no dossier, authority file or ledger"
            help = (
                "a dossier is `dossiers/<slug>.md`, an authority file `dossiers/authority/people/<name>.yml`"
            )
            yield faults.FOREIGN_FILE.at(place, message, help=help)
        elif not _PLAIN.fullmatch(path):
            message = f"the file name `{path.rsplit('/', 1)[-1]}` cannot be an address"
            yield faults.BAD_FILE_NAME.at(
                place, message, help="use small letters a to z, digits and single hyphens"
            )
