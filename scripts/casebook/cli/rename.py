"""`casebook rename`: gives a dossier another name, and leads the old one to it."""

from __future__ import annotations

from pathlib import Path

import click

from casebook.cli.new import owner_of, read_slug
from casebook.cli.repository import find_root
from casebook.errors import UsageError


@click.command("rename", short_help="Give a dossier another name.")
@click.argument("old")
@click.argument("new")
def command(old: str, new: str) -> None:
    """Rename the dossier OLD to NEW: its file, and every reference and link to it. The old address leads to the new.

    The new file is written first and the old one removed last: if something stops the command, nothing is lost.
    """
    from casebook.collection.collection import read_collection
    from casebook.collection.folder import read_folder
    from casebook.fix.rename import rename
    from casebook.fix.write import create, remove, replace

    root = find_root(Path.cwd())
    old, new = old.removesuffix(".md").rpartition("/")[2], read_slug(new)
    before, after = f"dossiers/{old}.md", f"dossiers/{new}.md"
    files, _ = read_folder(root)
    collection = read_collection(files)
    if before not in files:
        raise UsageError(f"there is no dossier `{before}`")
    if old == new:
        raise UsageError(f"`{old}` is its name already")
    if (root / after).exists():
        raise UsageError(f"`{after}` is there already: choose another name")
    owner = owner_of(collection, new)
    if owner not in (None, before):
        raise UsageError(f"`{new}` is an old name of `{owner}`: choose another name")
    renamed = rename(collection, old, new)
    create(root / after, renamed.moved)
    for path, content in renamed.others.items():
        replace(root / path, files[path], content)
        click.echo(f"{path}: follows")
    remove(root / before, files[before])
    click.echo(f"{before}: now {after}; the old address leads there")
    click.echo("run `casebook fix` to write it to the ledger")
