"""A dossier's new name: the edits that let everything follow it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from casebook.collection.collection import Collection
from casebook.criteria.edits import with_key
from casebook.criteria.links import links_of
from casebook.diagnostics import Edit, Span
from casebook.errors import CasebookError
from casebook.fix.edits import applied
from casebook.model.dossier import Dossier, WithdrawnDossier


class Unread(CasebookError):
    """A file that would have to change cannot be read in full."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class Renamed:
    """`moved`: the dossier's new content. `others`: new contents of the files that point to it, by path."""

    moved: bytes
    others: Mapping[str, bytes]


def rename(collection: Collection, old: str, new: str) -> Renamed:
    """What changes when the dossier `old` becomes `new`; nothing but the names in it.

    Raises: Unread, if a reference may stand where nobody can read it.
    """
    files: list[Dossier | WithdrawnDossier] = [*collection.dossiers.values(), *collection.withdrawn.values()]
    owner = next(file for file in files if file.slug == old)
    unread = [*collection.unread, *(file.place().path for file in files if not _whole(file))]
    if unread:
        raise Unread(
            f"`{min(unread)}` cannot be read in full, and may point to the dossier: `casebook check` says why"
        )
    edits = [edit for file in files for edit in (*_references(file, old, new), *_prose(file, old, new))]
    edits += _formerly(owner, old, new)
    texts = {file.place().path: file.places.source.text for file in files}
    changed = {path: text.encode() for path, text in applied(texts, dict.fromkeys(edits)).items()}
    path = owner.place().path
    moved = changed.pop(path, texts[path].encode())
    return Renamed(moved, changed)


def _whole(file: Dossier | WithdrawnDossier) -> bool:
    return file.complete() and (not isinstance(file, Dossier) or file.story.whole)


def _references(file: Dossier | WithdrawnDossier, old: str, new: str) -> Iterator[Edit]:
    for related in file.related if isinstance(file, Dossier) else ():
        if str(related.dossier) == old:
            yield _written(file, file.place(related, "dossier").span, old, new)


def _prose(file: Dossier | WithdrawnDossier, old: str, new: str) -> Iterator[Edit]:
    for link in links_of(file) if isinstance(file, Dossier) else ():
        span = link.place.span
        if link.slug == old and file.places.source.text[span.end : span.end + 3] == ".md":
            yield Edit(file.places.source.path, span.start, span.end, new)


def _written(file: Dossier | WithdrawnDossier, span: Span, old: str, new: str) -> Edit:
    """The name inside its value: quotes stay as they are."""
    start = file.places.source.text.index(old, span.start, span.end)
    return Edit(file.places.source.path, start, start + len(old), new)


def _formerly(file: Dossier | WithdrawnDossier, old: str, new: str) -> list[Edit]:
    """The old name is added to `formerly`, and the new one goes if it stood there."""
    names = [name for name in (*map(str, file.formerly), old) if name != new]
    value = f"[{', '.join(names)}]"
    span = file.places.spans.get(("formerly",))
    if span is None:
        return with_key(file, None, "formerly", value)
    source = file.places.source
    if source.text[span[0] : span[0] + 1] == "[" or not file.formerly:
        return [Edit(source.path, span[0], span[1], value)]
    start = file.places.spans[("formerly", 0)][0]
    line = source.text.rfind("\n", 0, start) + 1
    dash = source.text[line:start]  # `  - ` of a block list
    return [Edit(source.path, line, line, f"{dash}{old}\n")]
