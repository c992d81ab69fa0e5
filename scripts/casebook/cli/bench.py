"""`casebook bench`: what N dossiers cost, stage by stage, beside stock MkDocs with Material on the same text."""

from __future__ import annotations

import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import click

from casebook.cli.build import build_site
from casebook.cli.seeded import seeded
from casebook.cli.stopwatch import Stopwatch

_COPIED = ("docs", "hooks", "mkdocs.yml", "pyproject.toml", "requirements.txt", "requirements-dev.txt")
_STOCK = "site_name: Stock\ntheme: {name: material, font: false}\nnot_in_nav: '*'\nnav: [index.md]\n"


@click.command("bench")
@click.argument("number", type=click.IntRange(1, 20_000))
@click.option(
    "--seed", default=1, show_default=True, help="Another seed makes other dossiers of the same shape."
)
def command(number: int, seed: int) -> None:
    """Build N made-up dossiers in a temporary folder: cold, again unchanged, and with MkDocs and Material alone.

    Machines differ: what counts is the ratio of one run.
    """
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as folder:
        root, files = Path(folder) / "repository", seeded(number, seed)
        _repository(Path.cwd(), root, files)
        cold = _build(root, number, "cold")
        _build(root, number, "again, nothing changed")
        stock = _stock(Path(folder) / "stock", files)
        click.echo(
            f"\nstock MkDocs with Material: {stock:.2f} s, {stock * 1000 / number:.2f} ms a dossier (a page each)"
        )
        click.echo(
            f"ours, cold: {cold / stock:.2f} of that, with every other page, feed and the search index"
        )


def _repository(source: Path, root: Path, files: dict[str, bytes]) -> None:
    root.mkdir()
    for name in _COPIED:
        path = source / name
        (shutil.copytree if path.is_dir() else shutil.copy)(path, root / name)
    (root / "scripts").symlink_to(source / "scripts")
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _build(root: Path, number: int, words: str) -> float:
    watch = Stopwatch()
    done = build_site(root, Path("site"), watch=watch)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    click.echo(f"\n{words}: {done.dossiers} dossiers, {done.files} files, at most {peak:,.0f} MB")
    for line in watch.lines(number):
        click.echo(line)
    return watch.total[0]


def _stock(root: Path, files: dict[str, bytes]) -> float:
    """Seconds that `mkdocs build` takes for a page of each dossier's text."""
    docs = root / "docs"
    docs.mkdir(parents=True)
    (root / "mkdocs.yml").write_text(_STOCK)
    (docs / "index.md").write_text("# Stock\n")
    for name, content in files.items():
        if name.endswith(".md"):
            head, _, prose = content.decode().removeprefix("---\n").partition("\n---\n")
            text = f"# A case\n\n{prose}\n\n" + "\n".join(f"- {line.strip()}" for line in head.split("\n"))
            (docs / Path(name).name).write_text(text)
    watch = Stopwatch()
    with watch.stage("stock"):
        command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
        subprocess.run(command, cwd=root, check=True, capture_output=True)
    return watch.total[0]
