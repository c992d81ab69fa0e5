"""`casebook new`: begins a dossier."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from casebook.cli.repository import find_root
from casebook.errors import UsageError

if TYPE_CHECKING:
    from casebook.collection.collection import Collection

_Read = Callable[[str], str]


@click.command("new", short_help="Begin a dossier.")
@click.argument("slug")
@click.option("--title", help="Title of the page; by default made from the other answers.")
@click.option("--person", help="Name of the person concerned.")
@click.option("--from", "from_", metavar="CODE", help="The state in which the person is, as `FR`.")
@click.option("--to", metavar="CODE", help="The state to which the person is to go, as `RU`.")
@click.option("--kind", help="What it is: extradition, surrender, expulsion, disputed, ...")
def command(
    slug: str, title: str | None, person: str | None, from_: str | None, to: str | None, kind: str | None
) -> None:
    """Begin the dossier dossiers/SLUG.md: a draft with `TODO` where words are to be written.

    SLUG is the name in the address of the page, such as `doe-france`. What is not given is asked for, if somebody
    sits at a terminal.
    """
    from casebook.collection.collection import read_collection
    from casebook.collection.folder import read_folder
    from casebook.fix.write import create
    from casebook.schema.scaffold import scaffold

    root = find_root(Path.cwd())
    path = Path("dossiers", f"{read_slug(slug)}.md")
    if (root / path).exists():
        raise UsageError(f"`{path.as_posix()}` is there already: edit it, or choose another name")
    files, _ = read_folder(root)
    collection = read_collection(files)
    taken = owner_of(collection, slug)
    if taken:
        raise UsageError(
            f"`{slug}` is an old name of `{taken}`, whose readers it leads on: choose another name"
        )
    person = _answer("--person", "Name of the person concerned", person, _read_text)
    from_ = _answer("--from", "From which state (two letters, as FR)", from_, _read_country)
    to = _answer("--to", "To which state (two letters, as RU)", to, _read_country)
    kind = _answer("--kind", f"What is it ({', '.join(_kinds())})", kind, _read_kind, "extradition")
    title = _answer("--title", "Title of the page", title, _read_text, _title(person, from_, to), sure=True)
    create(
        root / path, scaffold(_answers(collection.authority.people, title, person, from_, to, kind)).encode()
    )
    click.echo(
        f"{path.as_posix()}: written; replace each TODO in it, then run `casebook check {path.as_posix()}`"
    )


def read_slug(text: str) -> str:
    """A name for addresses. Raises: UsageError, with what is wrong and the next step."""
    from casebook.values.slug import Slug, suggested

    name = suggested(Path(text).stem) if text.endswith(".md") else ""
    if name:
        raise UsageError(f"`{text}` is the name of a file; write `{name}`")
    return _read(lambda given: str(Slug.parse(given)), text)


def owner_of(collection: Collection, slug: str) -> str | None:
    """The dossier's file that a slug, old or current, leads to; a lost dossier's former path too."""
    from casebook.collection.index import index_of

    index = index_of(collection)
    owner = index.slugs.get(slug)
    if owner is None and (id := index.published_slugs.get(slug)):
        owner = next(iter(index.by_id.get(id, ())), slug)
    return f"dossiers/{owner}.md" if owner else None


def _answer(
    option: str, question: str, given: str | None, read: _Read, default: str = "", sure: bool = False
) -> str:
    """What was given or, at a terminal, is asked for until it can be read. `sure`: the default needs no person."""
    if given is not None:
        return _read(read, given, f"{option}: ")
    if not sys.stdin.isatty():
        if sure:
            return default
        raise UsageError(f"`{option}` is missing, and nobody is there to be asked")
    while True:
        try:
            return _read(read, click.prompt(question, default=default or None))
        except UsageError as fault:
            click.echo(f"  {fault}")


def _read(read: _Read, text: str, before: str = "") -> str:
    from casebook.values.fault import ValueFault

    try:
        return read(text.strip())
    except ValueFault as fault:
        raise UsageError(before + fault.message + (f"; {fault.help}" if fault.help else "")) from None


def _read_text(text: str) -> str:
    from casebook.values.fault import is_unseen

    if not text:
        raise UsageError("it is empty")
    if any(is_unseen(sign) for sign in text):
        raise UsageError("it holds a character that leaves no trace in print: type it anew")
    return text


def _read_country(text: str) -> str:
    from casebook.values.country import Country

    return str(Country.parse(text))


def _read_kind(text: str) -> str:
    if text not in _kinds():
        raise UsageError(f"`{text}` is no kind of transfer: write one of {', '.join(_kinds())}")
    return text


def _kinds() -> list[str]:
    from casebook.vocabulary import TRANSFER_KINDS

    return [word.word for word in TRANSFER_KINDS]


def _title(person: str, from_: str, to: str) -> str:
    from casebook.values.country import Country

    return f"{person}: {Country.parse(from_).name} to {Country.parse(to).name}"


def _answers(
    known: Container[str], title: str, person: str, from_: str, to: str, kind: str
) -> Mapping[str, str]:
    """The answers by key. A person of the authority files is named there, and not again."""
    from casebook.values.slug import suggested

    id = suggested(person) or "todo-name"
    return {
        "title": title,
        "people.id": id,
        "people.name": "" if id in known else person,
        "transfers.kind": kind,
        "transfers.from": from_,
        "transfers.to": to,
    }
