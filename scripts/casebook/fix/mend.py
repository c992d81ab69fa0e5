"""Files → the files as they should be: the edits of all findings, then ids, then the ledger, until nothing changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from casebook.checking import check
from casebook.collection import ledger, numbering
from casebook.collection.collection import CheckedCollection, Collection, read_collection
from casebook.collection.index import index_of
from casebook.diagnostics import Diagnostic, Severity
from casebook.errors import OurFault
from casebook.fix.edits import Fix, applied, chosen
from casebook.fix.record import Wanted, highest_dossier, ledger_after
from casebook.model.dossier import Dossier, File, WithdrawnDossier
from casebook.model.part import Path
from casebook.parse.read import Parsed, parse

MAX_ROUNDS = 30


@dataclass(frozen=True)
class Mended:
    """`files`: new contents of those that change. `refused`: path → why a file is left as it was. `left`: findings."""

    files: Mapping[str, bytes]
    refused: Mapping[str, str] = field(default_factory=dict)
    left: tuple[Diagnostic, ...] = ()


def mend(files: Mapping[str, bytes], today: date, wanted: Wanted, alone: bool = False) -> Mended:
    """What is to be written; a file that would be worse than before is left as it was.

    Only `wanted` files are mended; others follow where an id changes, and the ledger, unless they are left `alone`.
    """
    run = _Run(today, wanted, alone)
    first = run.checked(files)
    now, unsettled = run.settled(dict(files), first)
    refused = dict.fromkeys(unsettled, "its edits never come to an end; please tell us")
    for path, why in _worse(first, run.checked(now), _changed(files, now)).items():
        refused.setdefault(path, why)
    now.update({path: files[path] for path in refused})
    text = None if alone else ledger_after(run.checked(now), wanted)
    if text is not None:
        now[ledger.PATH] = text.encode()
    new = {path: now[path] for path in _changed(files, now)}
    return Mended(new, refused, tuple(f for f in run.checked(now).findings if wanted(f.place.path)))


@dataclass(frozen=True)
class _Run:
    """What holds for all rounds. `known`: what each file said last, so that only what changed is read again."""

    today: date
    wanted: Wanted
    alone: bool
    known: dict[str, tuple[bytes, Parsed]] = field(default_factory=dict)

    def checked(self, files: Mapping[str, bytes]) -> CheckedCollection:
        return check(read_collection(files, self.parsed), self.today)

    def parsed(self, files: Iterable[tuple[str, bytes]]) -> Iterator[Parsed]:
        """Each file as read. Raises: OurFault."""
        for path, data in files:
            if path not in self.known or self.known[path][0] != data:
                try:
                    self.known[path] = (data, parse(path, data))
                except Exception as fault:
                    raise OurFault(path, fault) from fault
            yield self.known[path][1]

    def settled(self, now: dict[str, bytes], read: CheckedCollection) -> tuple[dict[str, bytes], set[str]]:
        """The files when nothing changes any more, and the paths of those that still did after all rounds."""
        changed: set[str] = set()
        for _ in range(MAX_ROUNDS):
            texts = {path: _text(data) for path, data in now.items()}
            new = self.round(texts, _findings(read)) or self.round(texts, _ids(read.collection, texts))
            if not new:
                return now, set()
            changed = set(new)
            now = {**now, **{path: text.encode() for path, text in new.items()}}
            read = self.checked(now)
        return now, changed

    def round(self, texts: Mapping[str, str], fixes: Iterable[tuple[str, Fix]]) -> dict[str, str]:
        """The texts that change. `fixes`: each with the path that it is for; the ledger is written at the end."""
        allowed = [
            fix
            for path, fix in fixes
            if self.wanted(path)
            and all(edit.path in texts and edit.path != ledger.PATH for edit in fix)
            and not (self.alone and any(not self.wanted(edit.path) for edit in fix))
        ]
        return applied(texts, chosen(allowed))


def _text(data: bytes) -> str:
    """The text, or nothing of a file that has no findings with edits anyway."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _findings(read: CheckedCollection) -> Iterator[tuple[str, Fix]]:
    return ((finding.place.path, finding.edits) for finding in read.findings if finding.edits)


def _ids(collection: Collection, texts: Mapping[str, str]) -> Iterator[tuple[str, Fix]]:
    """What no finding asks of a draft: its own id, and numbers without gaps."""
    index = index_of(collection)
    next_id = highest_dossier(collection, texts) + 1
    for file in index.files.values():
        path = file.place().path
        if not file.complete() or not _whole_prose(file):
            continue
        if file.id is None and file.slug not in index.published_slugs:
            yield path, (numbering.inserted(file, file, f"D-{next_id:04d}"),)
            next_id += 1
        line = collection.ledger.dossier(file.id)
        published = line.highest if line else {}
        for part, id in numbering.given(file, published):
            yield path, (numbering.inserted(file, part, id),)
        names = numbering.closed(file, published)
        if names:
            others = [other for other in index.files.values() if other is not file]
            yield path, numbering.renamed(file, names, others)


def _whole_prose(file: Dossier | WithdrawnDossier) -> bool:
    return isinstance(file, WithdrawnDossier) or file.story.whole


def _changed(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    return [path for path in sorted(after) if before.get(path) != after[path]]


def _worse(before: CheckedCollection, after: CheckedCollection, paths: Iterable[str]) -> dict[str, str]:
    """Files in which something is no longer read, or in which there is more to complain about, and how."""
    old, new = _files(before.collection), _files(after.collection)
    found: dict[str, str] = {}
    for path in paths:
        if path not in old:
            continue
        if path not in new or _loses(old[path], new[path]):
            found[path] = "mending it would lose some of it"
        elif old[path].complete() and _errors(after, path) > _errors(before, path):
            found[path] = "mending it would bring more errors than it has"
    return found


def _loses(before: File, after: File) -> bool:
    """Whether more is unread than before. A gap may move with its key, or be one of those inside an old gap."""
    old: frozenset[Path] = before.places.gaps
    new: frozenset[Path] = after.places.gaps
    elsewhere = [gap for gap in new if not any(gap[: len(known)] == known for known in old)]
    return len(elsewhere) > len(old - new)


def _files(collection: Collection) -> dict[str, File]:
    files: list[File] = [*collection.dossiers.values(), *collection.withdrawn.values()]
    files += collection.authority.files.values()
    return {file.place().path: file for file in files}


def _errors(read: CheckedCollection, path: str) -> int:
    return sum(f.place.path == path and f.rule.severity == Severity.ERROR for f in read.findings)
