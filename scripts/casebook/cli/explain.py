"""`casebook explain`: the page of a rule, in the terminal."""

from __future__ import annotations

import difflib
from pathlib import Path

import click

from casebook.cli.repository import find_root
from casebook.errors import UsageError

_PAGES = Path("docs", "rules")


@click.command("explain", short_help="Print what a rule asks for and how to mend it.")
@click.argument("rule")
def command(rule: str) -> None:
    """Print the page of RULE, such as `unsourced-event`: what it asks for, why, and how to mend it."""
    folder = find_root(Path.cwd()) / _PAGES
    known = sorted(page.stem for page in folder.glob("*.md") if page.stem != "index")
    if rule not in known:
        near = difflib.get_close_matches(rule, known, n=1, cutoff=0.6)
        raise UsageError(f"there is no rule `{rule}`" + (f"; did you mean `{near[0]}`?" if near else ""))
    click.echo((folder / f"{rule}.md").read_text(encoding="utf-8"), nl=False)
