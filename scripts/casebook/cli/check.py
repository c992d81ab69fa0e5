"""`casebook check`: everything that is wrong with the dossiers, in one run."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import click

from casebook.cli.repository import find_root
from casebook.report.formats import FORMATS

_COLOURS = {"error": "red", "warning": "yellow", "notice": "blue"}
_HEADLINE = re.compile(r"(?m)^(\S.*?:\d+:\d+: )(error|warning|notice)(\[[a-z0-9-]+\])")


@click.command("check", short_help="Say what is wrong with the dossiers.")
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "--format", "format_", type=click.Choice(tuple(FORMATS)), default="full", help="How findings are shown."
)
@click.option("--root", type=click.Path(exists=True, file_okay=False, path_type=Path), help="The repository.")
def command(paths: tuple[str, ...], format_: str, root: Path | None) -> int:
    """Say what is wrong with the dossiers: all of them, or the files and folders named by PATH.

    A file that stands elsewhere is checked as if it stood in `dossiers/`. The exit code is 0 if nothing but notices
    was found, 1 if there are errors or warnings, 2 if the command cannot be carried out, 3 if we are at fault.
    """
    from casebook.cli.checked import check_folder

    root = root or find_root(Path.cwd())
    checked = check_folder(root, paths, rules_address(root))
    text = FORMATS[format_](checked.report)
    click.echo(coloured(text) if format_ in ("full", "concise") and wants_colour() else text, nl=False)
    if checked.failed:
        raise checked.failed[0]
    return 0 if checked.report.clean else 1


def rules_address(root: Path) -> str:
    """Address below which rules are explained, if the site's address is known. Raises `UsageError`."""
    from casebook.settings import FILE, read_settings

    base = read_settings(root).base_url if (root / FILE).exists() else ""
    return f"{base}rules/" if base else ""


def wants_colour() -> bool:
    """Whether a person looks at the output and has not asked for plain text (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def coloured(text: str) -> str:
    """The report with its severities in colour."""
    return _HEADLINE.sub(lambda m: m[1] + click.style(m[2] + m[3], fg=_COLOURS[m[2]], bold=True), text)
