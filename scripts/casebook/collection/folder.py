"""A folder on disk → path → bytes. Symbolic links are never followed; a file over the limit is not read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from casebook.collection import faults
from casebook.diagnostics import Diagnostic, SourceText
from casebook.errors import UsageError
from casebook.tree.characters import MAX_BYTES

_LEDGER_LIMIT = 64 * 1024 * 1024


def read_folder(root: Path) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """Every file below `root/dossiers` by repository path. Raises `UsageError` if there is no such folder."""
    top = root / "dossiers"
    if not top.is_dir():
        raise UsageError(f"there is no folder `dossiers` in {root}")
    files: dict[str, bytes] = {}
    findings: list[Diagnostic] = []
    for path, entry in _walk(top, "dossiers"):
        if entry.is_symlink():
            place = SourceText(path, "").place(0, 0)
            message = "this is a symbolic link; what it points to would be published"
            findings.append(faults.SYMBOLIC_LINK.at(place, message, help="put the file itself here"))
        else:
            files[path] = read_file(Path(entry.path)) if entry.is_file() else b""  # a pipe would never end
    return files, findings


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda e: e.name):
            path = f"{prefix}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path), path)
            elif not entry.name.startswith("."):
                yield path, entry


def read_file(path: Path) -> bytes:
    """The content; of a file over the limit only as much as shows that it is over."""
    limit = _LEDGER_LIMIT if path.suffix == ".tsv" else MAX_BYTES
    with path.open("rb") as file:
        return file.read(limit + 1)
