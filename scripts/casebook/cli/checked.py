"""A repository's folder → its findings, for the commands that check: the clock is read here, once."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.cli.repository import read_selected
from casebook.diagnostics import Diagnostic, Place
from casebook.errors import BudgetError, OurFault
from casebook.report.report import Report

if TYPE_CHECKING:
    from casebook.parse.read import Parsed

SECONDS = 600.0
"""What a run may take before it gives up."""


@dataclass
class Reader:
    """Parses one file after the other. `failed`: what went wrong on our side, by path; other files go on."""

    started: float
    failed: dict[str, Exception] = field(default_factory=dict)

    def __call__(self, files: Iterable[tuple[str, bytes]]) -> Iterator[Parsed]:
        """What each file says, in the order given. Raises `BudgetError`."""
        from casebook.parse.read import Parsed, parse

        for count, (path, data) in enumerate(files):
            if time.monotonic() - self.started > SECONDS:
                raise BudgetError(
                    f"reading took longer than {SECONDS:.0f} seconds; {count:,} files were read"
                )
            try:
                yield parse(path, data)
            except Exception as fault:
                self.failed[path] = fault
                yield Parsed(path, None, ())


@dataclass(frozen=True)
class Checked:
    """The report on the files asked for, and our own faults."""

    report: Report
    failed: tuple[OurFault, ...] = ()


def check_folder(root: Path, paths: Iterable[str], rules: str) -> Checked:
    """Everything found in the files named; all files are read. `rules`: address of the rules' pages."""
    from casebook.checking import check
    from casebook.collection.collection import read_collection

    selection, files, findings = read_selected(root, paths)
    reader = Reader(time.monotonic())
    collection = read_collection(files, reader)
    findings += check(collection, date.today()).findings
    mine = sorted((f for f in findings if f.place.path in selection), key=lambda f: f.sort_key)
    shown = tuple(_renamed(finding, selection.names) for finding in mine)
    texts = {path: files[path].decode("utf-8", "replace") for path in _paths(mine) if path in files}
    report = Report(
        shown,
        len({path for path in files if path in selection} | {finding.place.path for finding in mine}),
        {selection.name(path): text for path, text in texts.items()},
        rules,
    )
    failed = tuple(OurFault(selection.name(path), fault) for path, fault in reader.failed.items())
    return Checked(report, failed)


def _paths(findings: Iterable[Diagnostic]) -> set[str]:
    """Every path that a finding or a related place is in."""
    return {place.path for f in findings for place in (f.place, *(related.place for related in f.related))}


def _renamed(finding: Diagnostic, names: Mapping[str, str]) -> Diagnostic:
    """The finding with the paths that the person gave."""
    if not names:
        return finding

    def named(place: Place) -> Place:
        return replace(place, path=names.get(place.path, place.path))

    related = tuple(replace(other, place=named(other.place)) for other in finding.related)
    edits = tuple(replace(edit, path=names.get(edit.path, edit.path)) for edit in finding.edits)
    return replace(finding, place=named(finding.place), related=related, edits=edits)
