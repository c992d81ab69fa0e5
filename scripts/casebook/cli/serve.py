"""`casebook serve`: shows the site on this machine alone, and follows what is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from threading import Thread

import click

from casebook.cli import watching
from casebook.cli.build import build_site
from casebook.cli.live import Live, handler
from casebook.cli.server import HOST, listen_with
from casebook.collection.folder import read_folder
from casebook.diagnostics import Severity
from casebook.errors import CasebookError, UsageError
from casebook.report.report import listed, some
from casebook.report.visible import visible
from casebook.settings import Settings, read_settings
from casebook.site import assets
from casebook.site.engine import rendered
from casebook.site.handover import Rendered
from casebook.site.plain import plain
from casebook.site.preview import Preview
from casebook.site.reading import Reading, is_dossier, read, slug_of
from casebook.site.search_index import search_index
from casebook.site.whole import Unpublishable
from casebook.values.suggest import nearest

_TRIES = 5  # at reading a folder in which files come and go


@click.command("serve")
@click.argument("slug", required=False, default="")
@click.option("--plain", "is_plain", is_flag=True, help="Use our own shell instead of MkDocs and Material.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
def command(slug: str, is_plain: bool, port: int) -> None:
    """Build the site and show it at http://127.0.0.1:8000/ until Ctrl-C; what is saved is shown at once.

    With SLUG the dossier of this name is shown too while it is a draft, and site/ stays as it is.
    """
    shop = Shop(Path.cwd(), slug, is_plain)
    if slug:
        require(shop.root, slug)
    known, around = (watching.stamps(shop.root, names) for names in (watching.DOSSIERS, watching.AROUND))
    live = Live()
    with listen_with(handler(live), port) as server:
        if not slug:
            for line in build(shop):
                click.echo(line)
        live.show(shop.preview())
        Thread(target=follow, args=(shop, live, known, around), daemon=True).start()
        try:
            where = f"http://{HOST}:{server.server_port}/" + (f"dossiers/{slug}/" if slug else "")
            click.echo(f"{where} shows it; Ctrl-C ends.")
            server.serve_forever(poll_interval=0.1)
        except KeyboardInterrupt:
            stays = "" if slug else "; it stays in site/"
            click.echo(f"\ncasebook: stopped showing the site{stays}")


@dataclass(frozen=True, slots=True)
class Shop:
    """Where pages are made: the repository, the draft that is looked at, and the engine."""

    root: Path
    focus: str
    is_plain: bool

    def preview(self, before: Preview | None = None, *, is_same_around: bool = False) -> Preview:
        """What the files say now. `is_same_around`: settings, shells and `docs/` are those of `before`."""
        reading = self._read(before.reading if before else None)
        settings, made = (before.settings, before.rendered) if before and is_same_around else self._around()
        return Preview(reading, settings, made, partial(search_index, root=self.root), self.focus)

    def _read(self, before: Reading | None) -> Reading:
        for _ in range(_TRIES):
            try:
                files, unread = read_folder(self.root)
                break
            except FileNotFoundError:  # it was there a moment ago
                continue
        else:
            raise UsageError("files in `dossiers` come and go too fast to be read")
        return read(files, unread, before, date.today(), self.focus)

    def _around(self) -> tuple[Settings, Rendered]:
        assets.assets.cache_clear()
        assets.version.cache_clear()
        settings = read_settings(self.root)
        engine: Callable[[Path, Settings], Rendered] = plain if self.is_plain else rendered
        return settings, engine(self.root, settings)


def require(root: Path, slug: str) -> None:
    """Raises: UsageError, unless there is such a dossier; it names the nearest."""
    path = f"dossiers/{slug}.md"
    if is_dossier(path) and (root / path).is_file():
        return
    wanted = slug.rsplit("/", 1)[-1].removesuffix(".md")
    near = nearest(wanted, (file.stem for file in (root / "dossiers").glob("*.md")))
    hint = f"did you mean `{near}`?" if near else "`casebook new` begins one"
    raise UsageError(f"there is no dossier `{visible(slug)}` in dossiers/: {hint}")


def build(shop: Shop) -> Iterator[str]:
    """Build into site/ → what was done, or what bars it: then site/ stays as it was."""
    try:
        yield from build_site(shop.root, Path("site"), is_plain=shop.is_plain).lines
    except Unpublishable as fault:
        yield str(fault)
        yield "site/ stays as it was; the pages shown here say what is wrong with them"


def follow(shop: Shop, live: Live, known: watching.Stamps, around: watching.Stamps) -> None:
    """Show what is saved, for ever: whatever a file holds, the next save is looked at."""
    for changed in watching.changes(shop.root, known, around):
        try:
            before = live.preview
            after = shop.preview(before, is_same_around=not any(map(_is_around, changed)))
            live.show(after)
            lines = list(said(changed, after.reading))
        except (CasebookError, OSError) as fault:
            lines = [f"casebook: what was shown stays: {fault}"]
        except Exception as fault:
            lines = [f"casebook: a fault of ours, what was shown stays: {type(fault).__name__}: {fault}"]
        for line in lines:
            click.echo(line)


def _is_around(path: str) -> bool:
    return not path.startswith("dossiers/") and not path.endswith(".py")


def said(changed: frozenset[str], reading: Reading) -> Iterator[str]:
    """A line for each file that changed."""
    for path in sorted(changed):
        if path.startswith("scripts/") and path.endswith(".py"):
            yield f"{visible(path)}: the program changed; stop and begin again to use it"
        elif not path.startswith("dossiers/"):
            yield f"{visible(path)}: pages are made anew"
        elif path in reading.failed:
            yield reading.failed[path]
        elif path in reading.files:
            yield f"{visible(path)}: {_counted(path, reading)}"
        elif is_dossier(path) and reading.saved.withdrawn.get(slug_of(path)) is None:
            yield f"{visible(path)}: it is not there any more, and its page says so"


def _counted(path: str, reading: Reading) -> str:
    found = [one.rule.severity for one in reading.findings.get(path, ())]
    counts = [(found.count(severity), severity.value) for severity in (Severity.ERROR, Severity.WARNING)]
    parts = [some(count, word) for count, word in counts if count]
    where = "its page" if is_dossier(path) else "every page"
    return f"{listed(parts)}; {where} says which" if parts else "shown"
