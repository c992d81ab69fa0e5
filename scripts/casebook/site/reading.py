"""What the files say now, and what of it can be shown: for `serve`, which stays while they change.

A file is parsed, and a dossier checked, again only if something it depends on changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from casebook.checking import check_dossier, check_together, set_of
from casebook.collection import ledger
from casebook.collection.authority import Authority
from casebook.collection.collection import Collection, Files, read_collection
from casebook.collection.index import index_of
from casebook.diagnostics import Diagnostic, Severity
from casebook.errors import OurFault
from casebook.model.dossier import Dossier
from casebook.parse.read import Parsed, parse

AUTHORITY = "dossiers/authority/"
_DOSSIER = re.compile(r"dossiers/[^/]+\.md")


@dataclass(frozen=True)
class Reading:
    """One state of the files. `saved`: what they say now. `shown`: each dossier as it last had no error.

    `findings`: path → what was found there, in order. `failed`: path → the sentence of a fault of ours.
    `parsed`, `checked`: what the next reading need not do again.
    """

    files: Files
    saved: Collection
    shown: Collection
    findings: Mapping[str, tuple[Diagnostic, ...]]
    failed: Mapping[str, str] = field(default_factory=dict)
    parsed: Mapping[str, Parsed] = field(default_factory=dict)
    checked: Mapping[str, tuple[Dossier, tuple[Diagnostic, ...]]] = field(default_factory=dict)

    @cached_property
    def broken(self) -> tuple[str, ...]:
        """Slugs of the dossiers that are shown in another state than the saved one, or not at all."""
        paths = {
            path for path in (*self.findings, *self.failed) if is_dossier(path) and self.has_errors(path)
        }
        return tuple(sorted(slug_of(path) for path in paths))

    @cached_property
    def wrong_around(self) -> tuple[str, ...]:
        """Paths of the authority files and the ledger that have errors: what all dossiers rest on."""
        return tuple(path for path in sorted(self.findings) if _is_around(path) and self.has_errors(path))

    def has_errors(self, path: str) -> bool:
        """Whether the file has errors, or we failed on it."""
        found = self.findings.get(path, ())
        return path in self.failed or any(one.rule.severity is Severity.ERROR for one in found)


def is_dossier(path: str) -> bool:
    """Whether a dossier stands at this path."""
    return _DOSSIER.fullmatch(path) is not None


def slug_of(path: str) -> str:
    """`dossiers/x.md` → `x`."""
    return path.rsplit("/", 1)[-1].removesuffix(".md")


def read(
    files: Files,
    unread: Iterable[Diagnostic],
    before: Reading | None,
    today: date | None,
    focus: str = "",
) -> Reading:
    """The state of the files. `unread`: findings of what was not read. `focus`: a draft shown as if published.

    `before`: the last reading, of which is kept what did not change and what can still be shown.
    """
    failed: dict[str, str] = {}
    parsed: dict[str, Parsed] = {}

    def parse_changed(wanted: Iterable[tuple[str, bytes]]) -> Iterator[Parsed]:
        for path, data in wanted:
            same = before is not None and path in before.parsed and before.files.get(path) == data
            parsed[path] = before.parsed[path] if before and same else _parsed(path, data, failed)
            yield parsed[path]

    saved = read_collection(files, parse_changed)
    if before and before.failed:  # a fault of ours stands until the file changes
        failed |= {
            path: told for path, told in before.failed.items() if before.files.get(path) == files.get(path)
        }
    if before and _authority(before.files) == _authority(files):
        saved = replace(saved, authority=before.saved.authority)
    checked = _checked(saved, before, today, failed)
    found = [*unread, *saved.findings, *check_together(index_of(saved))]
    found += [finding for _, findings in checked.values() for finding in findings]
    reading = Reading(files, saved, saved, _by_path(found), failed, parsed, checked)
    return replace(reading, shown=_shown(reading, before, focus))


def _parsed(path: str, data: bytes, failed: dict[str, str]) -> Parsed:
    try:
        return parse(path, data)
    except Exception as fault:
        failed[path] = str(OurFault(path, fault))
        return Parsed(path, None, ())


def _checked(
    saved: Collection, before: Reading | None, today: date | None, failed: dict[str, str]
) -> dict[str, tuple[Dossier, tuple[Diagnostic, ...]]]:
    """Slug → the dossier and its findings; those of the last reading if dossier and authority files are the same."""
    known = before.checked if before and before.saved.authority is saved.authority else {}
    checked: dict[str, tuple[Dossier, tuple[Diagnostic, ...]]] = {}
    for slug, dossier in saved.dossiers.items():
        if slug in known and known[slug][0] is dossier:
            checked[slug] = known[slug]
            continue
        try:
            checked[slug] = (dossier, tuple(check_dossier(dossier, saved.names(dossier, today))))
        except OurFault as fault:
            failed[f"dossiers/{slug}.md"] = str(fault)
    return checked


def _authority(files: Files) -> dict[str, bytes]:
    return {path: data for path, data in files.items() if path.startswith(AUTHORITY)}


def _is_around(path: str) -> bool:
    return path == ledger.PATH or (path.startswith(AUTHORITY) and path.endswith((".yml", ".yaml")))


def _by_path(found: list[Diagnostic]) -> dict[str, tuple[Diagnostic, ...]]:
    by_path: dict[str, list[Diagnostic]] = {}
    for finding in sorted(set_of(found), key=lambda finding: finding.sort_key):
        by_path.setdefault(finding.place.path, []).append(finding)
    return {path: tuple(findings) for path, findings in by_path.items()}


def _shown(reading: Reading, before: Reading | None, focus: str) -> Collection:
    """What pages are made of: for a file with errors, what it said before it had them."""
    last = before.shown if before else Collection()
    dossiers = {}
    for path in reading.files:
        slug = slug_of(path)
        dossier = reading.saved.dossiers.get(slug)
        if not is_dossier(path) or slug in reading.saved.withdrawn:
            continue
        if reading.has_errors(path):
            dossier = last.dossiers.get(slug)
        if dossier is not None:
            dossiers[slug] = _published(dossier) if slug == focus else dossier
    authority = _authority_shown(reading, last.authority if before else None)
    return replace(reading.saved, dossiers=dossiers, authority=authority, unread={}, findings=())


def _authority_shown(reading: Reading, last: Authority | None) -> Authority:
    is_wrong = any(path.startswith(AUTHORITY) for path in reading.wrong_around)
    return last if is_wrong and last is not None else reading.saved.authority


def _published(dossier: Dossier) -> Dossier:
    return dossier if dossier.is_published else dossier.model_copy(update={"publication": "published"})
