"""`casebook build`: the dossiers of this folder become the site."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from casebook.cli.stopwatch import Stopwatch
from casebook.report.report import listed
from casebook.settings import FILE, SettingsFault
from casebook.site.build import Built, build
from casebook.site.engine import rendered
from casebook.site.plain import plain
from casebook.site.store import Output
from casebook.site.watch import UNWATCHED, Watch
from casebook.site.whole import Whole, read_whole


@click.command("build")
@click.option("--plain", "is_plain", is_flag=True, help="Use our own shell instead of MkDocs and Material.")
@click.option(
    "--publish",
    is_flag=True,
    help="For the public: stop unless the site says where it is and who answers.",
)
@click.option("--timings", is_flag=True, help="Print the time of each stage.")
@click.option("--output", type=click.Path(path_type=Path), default=Path("site"), show_default=True)
def command(is_plain: bool, publish: bool, timings: bool, output: Path) -> None:
    """Check the dossiers and write the site. The old site stands until the new one is whole."""
    watch = Stopwatch()
    built = build_site(Path.cwd(), output, is_plain=is_plain, publish=publish, watch=watch)
    for line in (*built.lines, *(watch.lines(built.dossiers) if timings else ())):
        click.echo(line)


@dataclass(frozen=True, slots=True)
class Done:
    """A build that was published. `lines`: what was done, for people."""

    dossiers: int
    files: int
    lines: tuple[str, ...]


def build_site(
    root: Path, output: Path, *, is_plain: bool = False, publish: bool = False, watch: Watch = UNWATCHED
) -> Done:
    """Build the site of the repository at `root`.

    Raises: Unpublishable, when a fault bars publication; SettingsFault, NotOurs and Busy.
    """
    place = Output.at(root / output)
    whole = read_whole(root, date.today(), watch)
    if publish and (lacking := whole.settings.lacking):
        raise SettingsFault(
            f"{FILE}: a site for the public needs {listed([f'`{name}`' for name in lacking])}, empty so far"
        )
    whole.require(whole.barring)
    engine = plain if is_plain else rendered
    built = build(whole.contents, lambda: engine(root, whole.settings), whole.settings, place, watch)
    whole.require(built.barring)
    dossiers = len(whole.checked.collection.published())
    return Done(dossiers, built.files, tuple(_summary(whole, built, output)))


def _summary(whole: Whole, built: Built, output: Path) -> list[str]:
    cases = _count(len(whole.checked.collection.published()), "dossier")
    lines = [f"{output}/: {cases}, {_count(built.pages, 'page')}, {_count(built.files, 'file')} in all"]
    lines += [f"left out, a draft: {path}" for path in whole.drafts]
    known = len(whole.checked.findings)
    if known:
        lines.append(f"{_count(known, 'finding')} that did not bar publication: `casebook check` shows them")
    if not whole.settings.base_url:
        lines.append(f"notice: `base-url` in {FILE} is empty, so pages carry no canonical address")
    return lines


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
