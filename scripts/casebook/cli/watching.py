"""Which files changed, asked again and again: the standard library has no other way on every system."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

DOSSIERS = ("dossiers",)
AROUND = ("docs", "hooks", "mkdocs.yml", "pyproject.toml", "requirements.txt", "scripts/casebook")
"""What pages are made with: it is looked at less often, since it seldom changes and is much."""

_PAUSE = 0.08
_SETTLED = 0.03
_ROUNDS = 8  # of dossiers to one of what is around
_PATIENCE = 10  # looks at files that go on changing

Stamps = Mapping[str, tuple[int, int, int]]
"""Path below the root → when it was written, size and inode."""


def stamps(root: Path, names: Iterable[str]) -> Stamps:
    """The stamps of every file in these folders. What goes away meanwhile is not there."""
    found: dict[str, tuple[int, int, int]] = {}
    for name in names:
        _walk(root / name, name, found)
    return found


def _walk(path: Path, name: str, found: dict[str, tuple[int, int, int]]) -> None:
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                if entry.name.startswith((".", "__pycache__")):
                    continue
                inside = f"{name}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    _walk(Path(entry.path), inside, found)
                else:
                    found[inside] = _stamp(entry.stat(follow_symlinks=False))
    except NotADirectoryError:
        found[name] = _stamp(path.stat())
    except OSError:
        return


def _stamp(stat: os.stat_result) -> tuple[int, int, int]:
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def changes(
    root: Path, known: Stamps, around: Stamps, pause: Callable[[float], None] = time.sleep
) -> Iterator[frozenset[str]]:
    """Paths of what changed since `known` and `around` were taken, as soon as it has settled; for ever."""
    turn = 0
    while True:
        turn = (turn + 1) % _ROUNDS
        now = _settled(root, DOSSIERS, known, pause)
        now_around = around if turn else _settled(root, AROUND, around, pause)
        changed = _differing(known, now) | _differing(around, now_around)
        known, around = now, now_around
        if changed:
            yield changed
        else:
            pause(_PAUSE)


def _settled(root: Path, names: Iterable[str], known: Stamps, pause: Callable[[float], None]) -> Stamps:
    """The stamps once two looks agree: editors that empty a file and then fill it are given a moment."""
    now = stamps(root, names)
    for _ in range(_PATIENCE):
        if now == known:
            break
        pause(_SETTLED)
        later = stamps(root, names)
        if later == now:
            break
        now = later
    return now


def _differing(one: Stamps, other: Stamps) -> frozenset[str]:
    return frozenset(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))
