"""From a repository to what its site is made of: read, check, render. The one place that joins these."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from casebook.checking import check
from casebook.collection.collection import CheckedCollection, read_collection
from casebook.collection.folder import read_folder
from casebook.diagnostics import Diagnostic, Severity, SourceText
from casebook.errors import CasebookError
from casebook.exports import export_all
from casebook.exports.export import Export
from casebook.pages import render_all
from casebook.pages.gathered import Gathered, gathered
from casebook.pages.page import Page
from casebook.pages.search_document import documents
from casebook.report.full import render
from casebook.report.report import Report
from casebook.settings import Settings, read_settings
from casebook.site.build import Contents, write
from casebook.site.handover import SHELLS, docs_sources, take
from casebook.site.promises import promised
from casebook.site.search_index import search_index
from casebook.site.store import Stage
from casebook.site.verify import Read
from casebook.site.watch import UNWATCHED, Watch


class Unpublishable(CasebookError):
    """The site has faults; `findings` holds them all, `str()` shows them in their files."""

    exit_code = 1

    def __init__(self, findings: Iterable[Diagnostic], files: int, read: Read) -> None:
        self.findings = tuple(findings)
        sources = {path: read(path) for path in {finding.place.path for finding in self.findings}}
        texts = {path: source.text for path, source in sources.items() if source is not None}
        report = render(Report(self.findings, files, texts))
        super().__init__(f"nothing is published as long as these stand:\n\n{report.rstrip()}")


@dataclass(frozen=True, slots=True)
class Whole:
    """A checked repository and what its site is made of. `drafts`: paths of the dossiers left out.

    `files`: how many were read.
    """

    checked: CheckedCollection
    settings: Settings
    contents: Contents
    drafts: tuple[str, ...]
    files: int

    @property
    def barring(self) -> tuple[Diagnostic, ...]:
        """Errors that bar publication: all but those in drafts, which are not on the site."""
        return tuple(
            finding
            for finding in self.checked.findings
            if finding.rule.severity is Severity.ERROR and finding.place.path not in self.drafts
        )

    def require(self, barring: tuple[Diagnostic, ...]) -> None:
        """Go on only without these. Raises: Unpublishable."""
        if barring:
            raise Unpublishable(barring, self.files, self.contents.read)


def read_whole(root: Path, today: date | None, watch: Watch = UNWATCHED) -> Whole:
    """The repository at `root`. `today` may change findings, never pages; pages are rendered when asked for.

    Raises: UsageError, when there is nothing to read.
    """
    settings = read_settings(root)
    with watch.stage("reading"):
        files, findings = read_folder(root)
    with watch.stage("parse"):
        collection = read_collection(files)
    collection = replace(collection, findings=(*findings, *collection.findings))
    with watch.stage("check"):
        checked = check(collection, today)

    def read(path: str) -> SourceText | None:
        try:
            return SourceText(path, (root / path).read_bytes().decode())
        except (OSError, ValueError):
            return None

    @cache
    def site() -> Gathered:
        with watch.stage("contributions"):
            return gathered(collection, settings)

    def pages() -> Iterator[Page]:
        yield from watch.each("pages", render_all(site()))

    def exports() -> Iterator[Export]:
        yield from watch.each("exports", export_all(collection, settings, site().given))

    contents = Contents(
        pages(),
        exports(),
        docs_sources(root),
        promised(collection.ledger),
        read,
        lambda: watch.each("index", search_index(documents(collection), root)),
    )
    drafts = tuple(
        f"dossiers/{slug}.md" for slug, file in sorted(collection.dossiers.items()) if not file.is_published
    )
    return Whole(checked, settings, contents, drafts, len(files))


def write_whole(root: Path, folder: Path, today: date | None = None) -> None:
    """Complete a folder into which MkDocs has rendered shells and `docs/`: what `mkdocs build` alone yields.

    Raises: Unpublishable, with every fault.
    """
    whole = read_whole(root, today)
    whole.require(whole.barring)
    rendered = take(folder)
    shutil.rmtree(folder / SHELLS)
    built = write(whole.contents, rendered, whole.settings, Stage(folder))
    whole.require(built.barring)
