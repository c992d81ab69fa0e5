"""Where the repository is, and which files a command is asked about."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from casebook.diagnostics import Diagnostic
from casebook.errors import UsageError

_AUTHORITY = ("people", "bodies", "instruments")


def find_root(start: Path) -> Path:
    """The repository that contains `start`: the nearest folder upwards with `dossiers/` in it. Raises `UsageError`."""
    for folder in (start, *start.parents):
        if (folder / "dossiers").is_dir():
            return folder
    raise UsageError("no folder `dossiers` here or above: go to the repository, or name it with `--root`")


@dataclass(frozen=True)
class Selection:
    """The files to report on; none named means all.

    `wanted`: repository paths, those of folders with a final slash. `guests`: repository path → a file that stands
    elsewhere and is read as if it stood there. `names`: repository path → the path that the person gave.
    """

    wanted: tuple[str, ...] = ()
    guests: Mapping[str, Path] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, path: str) -> bool:
        return not self.wanted or any(
            path == wanted or (wanted.endswith("/") and path.startswith(wanted)) for wanted in self.wanted
        )

    def name(self, path: str) -> str:
        """A repository path as the person knows it."""
        return self.names.get(path, path)


def read_selected(root: Path, paths: Iterable[str]) -> tuple[Selection, dict[str, bytes], list[Diagnostic]]:
    """What the paths mean, every file of the repository with guests in their seats, and what cannot be read.

    Raises: UsageError, if a path means nothing or there is no repository.
    """
    from casebook.collection.folder import read_file, read_folder

    selection = select(root, paths)
    files, findings = read_folder(root)
    guests = {path: read_file(guest) for path, guest in selection.guests.items()}
    selection = seated(selection, files, guests)
    files.update((path, read_file(guest)) for path, guest in selection.guests.items())
    return selection, files, findings


def select(root: Path, paths: Iterable[str]) -> Selection:
    """What these paths mean in this repository. Raises `UsageError` if one of them means nothing."""
    wanted: list[str] = []
    guests: dict[str, Path] = {}
    names: dict[str, str] = {}
    for given in paths:
        path = Path(os.path.abspath(given))
        inside = _inside(root, path)
        if not path.exists():
            raise UsageError(f"there is no file or folder `{given}`")
        if inside is None and path.is_dir():
            raise UsageError(f"the folder `{given}` holds no dossiers of this repository")
        if inside is None:
            if not path.is_file():
                raise UsageError(f"`{given}` is no file that can be read twice")
            inside = _seat(path)
            if inside in guests:
                raise UsageError(f"`{names[inside]}` and `{_relative(given)}` would both be `{inside}`")
            guests[inside], names[inside] = path, _relative(given)
        wanted.append(inside)
    return Selection(tuple(wanted), guests, names)


def _inside(root: Path, path: Path) -> str | None:
    """Its repository path, if it is a part of `dossiers/` or a folder around it."""
    top = Path(os.path.abspath(root)) / "dossiers"
    if path.is_dir() and top.is_relative_to(path):
        return "dossiers/"
    if not path.is_relative_to(top):
        return None
    below = path.relative_to(top.parent).as_posix()
    return f"{below}/" if path.is_dir() else below


def _seat(path: Path) -> str:
    """Where a file from elsewhere would stand: an authority file by the folder it is in, anything else as a dossier."""
    if path.suffix in (".yml", ".yaml") and path.parent.name in _AUTHORITY:
        return f"dossiers/authority/{path.parent.name}/{path.name}"
    return f"dossiers/{path.name}"


def _relative(given: str) -> str:
    """The path as given, with `/`; an absolute one from the current folder."""
    if os.path.isabs(given):
        given = os.path.relpath(given)
    return PurePosixPath(Path(given).as_posix()).as_posix()


_ID = re.compile(rb"(?m)^id: *[\"']?(D-\d{4,6})")
_TITLE = re.compile(rb"(?m)^title: *(.+)$")


def seated(selection: Selection, files: Mapping[str, bytes], guests: Mapping[str, bytes]) -> Selection:
    """The selection with each copy of a dossier in the original's place. `guests`: their content, by path."""
    originals = {_mark(data): path for path, data in files.items() if guests and path.endswith(".md")}
    moved = {path: originals.get(_mark(data), path) for path, data in guests.items() if _mark(data)}
    taken = [*moved.values()]
    moved = {path: seat for path, seat in moved.items() if taken.count(seat) == 1}
    return Selection(
        tuple(moved.get(path, path) for path in selection.wanted),
        {moved.get(path, path): guest for path, guest in selection.guests.items()},
        {moved.get(path, path): name for path, name in selection.names.items()},
    )


def _mark(data: bytes) -> tuple[bytes, bytes] | None:
    """What tells one dossier from another: its id and title."""
    id, title = _ID.search(data), _TITLE.search(data)
    return (id[1], title[1].strip()) if id and title else None
