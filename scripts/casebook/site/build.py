"""A site from pages: written beside the old one, verified, swapped in. The old one stands until then."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from casebook.diagnostics import Diagnostic, Place, Severity
from casebook.errors import UsageError
from casebook.exports.export import Export
from casebook.pages.page import Page
from casebook.settings import Settings
from casebook.site.entry import Entry, entries
from casebook.site.handover import Rendered
from casebook.site.sitemap import sitemap
from casebook.site.store import Output, Stage, locked, swap
from casebook.site.verify import Read, Seen, verify
from casebook.site.watch import UNWATCHED, Watch


@dataclass(frozen=True, slots=True)
class Contents:
    """What a site is made of.

    `docs`: address → repository path of the pages of `docs/`. `promised`: every address that was ever
    published → where that is written. `read`: repository path → the file, to place a fault. `search`: site path and
    content of each file of the search index, when it is asked for.
    """

    pages: Iterable[Page]
    exports: Iterable[Export]
    docs: Mapping[str, str]
    promised: Mapping[str, Place]
    read: Read
    search: Callable[[], Iterable[tuple[str, bytes]]] = tuple


@dataclass(frozen=True, slots=True)
class Built:
    """What came of it. `findings`: of the site as a whole; with an error nothing was published."""

    pages: int
    files: int
    findings: tuple[Diagnostic, ...] = field(default=())

    @property
    def barring(self) -> tuple[Diagnostic, ...]:
        """The errors among the findings."""
        return tuple(finding for finding in self.findings if finding.rule.severity is Severity.ERROR)


class Unwritable(UsageError):
    """The system does not let us write where the site should go."""


def build(
    contents: Contents,
    rendered: Callable[[], Rendered],
    settings: Settings,
    output: Output,
    watch: Watch = UNWATCHED,
) -> Built:
    """Write, verify and publish.

    `rendered` is asked once the output is held alone. Raises: Busy, Unwritable, and what the engine raises.
    """
    try:
        with locked(output):
            with watch.stage("shells"):
                made = rendered()
            new = output.beside("new")
            try:
                built = write(contents, made, settings, Stage(new), watch)
                with watch.stage("swap"):
                    if not built.barring:
                        swap(output)
            finally:
                with watch.stage("swap"):
                    shutil.rmtree(new, ignore_errors=True)
            return built
    except OSError as fault:
        raise Unwritable(f"the site cannot be written: {fault.strerror}: {fault.filename}") from fault


def write(
    contents: Contents, rendered: Rendered, settings: Settings, stage: Stage, watch: Watch = UNWATCHED
) -> Built:
    """Every file into the stage, and what verification finds."""
    seen, listed, pages = [], [], 0
    made = entries(contents.pages, contents.exports, rendered, settings, contents.docs)
    for entry in watch.each("stamping", made):
        with watch.stage("writing"):
            stage.write(entry.path, entry.content)
        seen.append(Seen.of(entry))
        listed += [entry.address] if entry.listed else []
        pages += entry.path.endswith(".html")
    for path, content in (*sitemap(listed, settings).items(), *contents.search()):
        with watch.stage("writing"):
            stage.write(path, content)
        seen.append(Seen.of(Entry(path, content, path)))
    with watch.stage("verify"):
        found = tuple(verify(seen, contents.promised, contents.read))
    return Built(pages, len(seen), found)
