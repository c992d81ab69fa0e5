"""The published folder: written anew beside the old one, then put in its place in one step.

Beside `site/` stand, while a build runs: `.site.lock`, who builds; `.site.new`, what is being written;
`.site.old`, what was replaced. The state of these three tells a later run what a killed one left behind.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from casebook.errors import CasebookError, UsageError
from casebook.site.lock import held

MARK = ".casebook"
"""A file at the top of every site we wrote: only a folder with it, or an empty one, is ever replaced."""

_EXCHANGE = 2  # RENAME_EXCHANGE of renameat2(2)
_HERE = -100  # AT_FDCWD


class NotOurs(UsageError):
    """The output holds files that casebook did not write."""


class UnsafePath(CasebookError):
    """A path that would leave the site's folder."""


@dataclass(frozen=True, slots=True)
class Output:
    """Where a site goes, and the names beside it that a build uses."""

    site: Path

    @classmethod
    def at(cls, path: Path) -> Output:
        """The output at `path`, links followed.

        Raises: NotOurs, when there is something that a build must not replace.
        """
        site = Path(os.path.realpath(path))
        if site.exists() and not site.is_dir():
            raise NotOurs(f"{path} is a file: name a folder for the site")
        if site.is_dir() and any(site.iterdir()) and not (site / MARK).is_file():
            raise NotOurs(f"{path} holds files that casebook did not write: empty it or name another folder")
        return cls(site)

    def beside(self, ending: str) -> Path:
        """`.site.new` beside `site`."""
        return self.site.with_name(f".{self.site.name}.{ending}")


@contextmanager
def locked(output: Output) -> Iterator[None]:
    """Hold the output alone; what a killed run left is mended first. Raises: Busy."""
    with held(output.beside("lock"), f"{output.site.name}/"):
        recover(output)
        yield


def recover(output: Output) -> None:
    """Mend what a killed run left: the old site stands again if it was half replaced, the rest goes."""
    old = output.beside("old")
    if old.exists() and not output.site.exists():
        old.rename(output.site)
    for ending in ("new", "old"):
        if output.beside(ending).exists():
            shutil.rmtree(output.beside(ending))


class Stage:
    """A new folder that is being filled; `made` remembers its folders, so that each is made once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._made = {folder}
        folder.mkdir(exist_ok=True)
        self.write(MARK, b"Written by casebook: it replaces this folder at the next build.\n")

    def write(self, path: str, content: bytes) -> None:
        """Write one file. A path that was written before is written again: verification names it.

        Raises: UnsafePath.
        """
        parts = PurePosixPath(path).parts
        if not parts or PurePosixPath(path).is_absolute() or ".." in parts or "\0" in path:
            raise UnsafePath(f"`{path}` is no path inside the site")
        target = self.folder.joinpath(*parts)
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        target.write_bytes(content)


def swap(output: Output) -> None:
    """Put the new folder in the old one's place, then remove the old one."""
    new, old = output.beside("new"), output.beside("old")
    if not output.site.exists():
        new.rename(output.site)
        return
    if _exchange(new, output.site):
        new.rename(old)
    else:  # two steps: a run killed between them is mended by `recover`
        output.site.rename(old)
        new.rename(output.site)
    shutil.rmtree(old)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders' names in one step, where the system can (Linux: renameat2)."""
    function = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    if function is None:
        return False
    return bool(function(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)
