"""`casebook schema`: the format as JSON Schema, for editors, and as reference pages."""

from __future__ import annotations

from pathlib import Path

import click

from casebook.cli.repository import find_root

KINDS = ("dossier", "people", "bodies", "instruments")
FOLDER = Path("docs", "reference")


@click.command("schema", short_help="Print the format as JSON Schema.")
@click.argument("kind", type=click.Choice(KINDS), default="dossier")
@click.option("--write", is_flag=True, help="Write all schemas and the reference pages to docs/reference/.")
def command(kind: str, write: bool) -> None:
    """Print the JSON Schema of a KIND of file: dossier (the default), people, bodies or instruments."""
    from casebook.schema.json_schema import json_schema

    if not write:
        click.echo(json_schema(kind), nl=False)
        return
    folder = find_root(Path.cwd()) / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"{(FOLDER / name).as_posix()}: written")


def pages() -> dict[str, str]:
    """Everything in docs/reference/ that is made from the format, by file name."""
    from casebook.schema.json_schema import json_schema
    from casebook.schema.reference import keys_page, words_page
    from casebook.schema.scaffold import scaffold_page

    schemas = {f"{kind}.schema.json": json_schema(kind) for kind in KINDS}
    return {"keys.md": keys_page(), "words.md": words_page(), "scaffold.md": scaffold_page(), **schemas}
