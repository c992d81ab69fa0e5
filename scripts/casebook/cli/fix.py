"""`casebook fix`: mends what has one certain remedy, gives ids and writes the ledger."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import click

from casebook.cli.repository import Selection, find_root, read_selected
from casebook.diagnostics import Severity
from casebook.report.report import Report
from casebook.report.visible import visible


@click.command("fix", short_help="Mend what has one certain remedy.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--diff", is_flag=True, help="Show what would change and write nothing.")
@click.option("--root", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The repository.")
def command(paths: tuple[str, ...], diff: bool, root: Path | None) -> int:
    """Mend what has one certain remedy in all dossiers, or in the files and folders named by PATH.

    Nothing else in a file changes. Items without id get one, and what is published is written to the ledger.
    The exit code is 0 if nothing but notices is left.
    """
    from casebook.fix.mend import mend

    root = root or find_root(Path.cwd())
    selection, files, _ = read_selected(root, paths)
    mended = mend(files, date.today(), selection.__contains__, alone=bool(selection.guests))
    kept = dict(mended.refused)
    if diff:
        for line in _differences(files, mended.files, selection):
            click.echo(line)
    else:
        kept.update(_write(root, files, mended.files, selection))
    for path in sorted(mended.files.keys() - kept.keys()):
        click.echo(f"{selection.name(path)}: {'would be mended' if diff else 'mended'}")
    for path, why in kept.items():
        click.echo(f"{selection.name(path)}: left as it was: {why}", err=True)
    click.echo(_summary(Report(mended.left, len(files)), bool(mended.files)))
    return 0 if Report(mended.left, 0).clean and not kept else 1


def _write(
    root: Path, before: Mapping[str, bytes], after: Mapping[str, bytes], selection: Selection
) -> dict[str, str]:
    """Write every file, the ledger last → those that could not be written, and why."""
    from casebook.collection import ledger
    from casebook.fix.write import NotWritten, replace

    failed: dict[str, str] = {}
    for path, content in sorted(after.items(), key=lambda item: item[0] == ledger.PATH):
        try:
            if path == ledger.PATH and failed:
                raise NotWritten("it waits until the other files can be written")
            replace(selection.guests.get(path, root / path), before.get(path, b""), content)
        except NotWritten as fault:
            failed[path] = str(fault)
    return failed


def _differences(
    before: Mapping[str, bytes], after: Mapping[str, bytes], selection: Selection
) -> Iterator[str]:
    """A unified diff, with everything that would steer a terminal made visible."""
    for path, content in after.items():
        old, new = (data.decode("utf-8", "replace").split("\n") for data in (before.get(path, b""), content))
        name = selection.name(path)
        for line in difflib.unified_diff(old, new, name, f"{name} (mended)", lineterm=""):
            yield "\t".join(map(visible, line.split("\t")))


def _summary(report: Report, changed: bool) -> str:
    """What is left, in one line."""
    left = [
        f"{count:,} {severity}{'' if count == 1 else 's'}"
        for severity in Severity
        if (count := report.count(severity))
    ]
    if not left:
        return "nothing is left to mend" if changed else "nothing to mend"
    return f"left to mend by hand: {', '.join(left)}; `casebook check` shows them"
